import { useEffect } from 'react';
import { storedValue, useStored } from './stored-value.js';

/** WCAG 2.1.4: keys without a modifier can be switched off, because speech input may type them by accident. */
const singleKeys = storedValue('faultline.single-keys', true, (value) =>
  typeof value === 'boolean' ? value : undefined,
);

export const useSingleKeys = () => useStored(singleKeys);
export const setSingleKeys = (on: boolean): void => singleKeys.write(on);

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName));
const isDialogOpen = () => document.querySelector('dialog[open]') !== null;

/** Runs the action of a pressed key (as in `KeyboardEvent.key`) unless the reader is typing or a dialog is open. */
export function useShortcuts(actions: Readonly<Record<string, (event: KeyboardEvent) => void>>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (isTyping(event.target) || isDialogOpen()) return;
      if (event.key.length === 1 && !singleKeys.read()) return;
      const action = actions[event.key];
      if (!action) return;
      event.preventDefault();
      action(event);
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [actions]);
}

/** `j` and `k`: the keyboard focus goes to the next or previous row of the page's lists. */
export function moveRowFocus(step: 1 | -1): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
  const focused = rows.indexOf(document.activeElement as HTMLElement);
  // While the focus is elsewhere, the way goes on from the row that is open.
  const at = focused === -1 ? rows.findIndex((row) => row.getAttribute('aria-current') === 'true') : focused;
  const next = at === -1 ? (step === 1 ? 0 : rows.length - 1) : at + step;
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}
