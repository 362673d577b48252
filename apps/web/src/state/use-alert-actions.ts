import { useMemo } from 'react';
import { AcknowledgeAlertDocument, SnoozeAlertDocument } from '#libs/contract';
import { alertWords } from '../alert.words.js';
import { formatInstant, MS_PER_DAY } from '../format/day.js';
import { useAlertChange } from '../queries/use-alerts.js';
import { showToast } from './toasts.js';

const words = alertWords.list;

/** What `u` takes back: the last thing done to an alert in this window. */
let takeBack: (() => void) | null = null;

/** Marks alerts as seen and puts them aside, each with a way back. */
export function useAlertActions() {
  const { mutate: acknowledge } = useAlertChange(AcknowledgeAlertDocument);
  const { mutate: snooze } = useAlertChange(SnoozeAlertDocument);
  return useMemo(() => {
    const done = (text: string, back: () => void) => {
      takeBack = () => {
        takeBack = null;
        back();
        showToast(alertWords.undone);
      };
      showToast(text, { label: alertWords.undo, run: () => takeBack?.() });
    };
    const refused = { onError: (error: Error) => showToast(error.message) };
    return {
      acknowledge: (id: string, isAcknowledged: boolean) =>
        acknowledge(
          { id, isAcknowledged },
          {
            ...refused,
            onSuccess: () => {
              if (isAcknowledged) done(words.acknowledged, () => acknowledge({ id, isAcknowledged: false }));
            },
          },
        ),
      /** @param days from now; `null` takes it back up. */
      snooze: (id: string, days: number | null) => {
        const until = days === null ? null : new Date(Date.now() + days * MS_PER_DAY).toISOString();
        snooze(
          { id, until },
          {
            ...refused,
            onSuccess: () => {
              if (until !== null) done(words.snoozed(formatInstant(until)), () => snooze({ id, until: null }));
            },
          },
        );
      },
      undoLast: () => takeBack?.(),
    };
  }, [acknowledge, snooze]);
}
