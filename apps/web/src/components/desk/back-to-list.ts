import type { KeyboardEvent } from 'react';

/** Esc in a form of the desk: the keys of the list work again. */
export function backToList({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  document.querySelector<HTMLElement>('.queue-row[aria-current="true"]')?.focus();
}
