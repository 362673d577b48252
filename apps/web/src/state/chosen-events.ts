import { useMemo, useState } from 'react';
import type { ListedEvent } from '../queries/use-events.js';

/** Events somebody ticked, in the order in which they did; they stay ticked while the list is narrowed down. */
export interface ChosenEvents {
  readonly events: readonly ListedEvent[];
  readonly has: (id: string) => boolean;
  readonly toggle: (event: ListedEvent) => void;
  readonly clear: () => void;
}

export function useChosenEvents(): ChosenEvents {
  const [events, setEvents] = useState<readonly ListedEvent[]>([]);
  return useMemo(() => {
    const ids = new Set(events.map(({ id }) => id));
    return {
      events,
      has: (id) => ids.has(id),
      toggle: (event) => setEvents(ids.has(event.id) ? events.filter(({ id }) => id !== event.id) : [...events, event]),
      clear: () => setEvents([]),
    };
  }, [events]);
}
