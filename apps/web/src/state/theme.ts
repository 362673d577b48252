import { storedValue, useStored } from './stored-value.js';

export type Theme = 'light' | 'dark';

const chosenTheme = storedValue<Theme | 'system'>('faultline.theme', 'system', (value) =>
  value === 'light' || value === 'dark' ? value : undefined,
);
const prefersDark = matchMedia('(prefers-color-scheme: dark)');

const effectiveTheme = (): Theme => {
  const chosen = chosenTheme.read();
  if (chosen !== 'system') return chosen;
  return prefersDark.matches ? 'dark' : 'light';
};

/** Puts the theme on the document before anything is drawn and keeps it there when the preference changes. */
export function applyTheme(): void {
  const apply = () => (document.documentElement.dataset['theme'] = effectiveTheme());
  apply();
  chosenTheme.subscribe(apply);
  prefersDark.addEventListener('change', () => chosenTheme.write(chosenTheme.read()));
}

export function toggleTheme(): void {
  chosenTheme.write(effectiveTheme() === 'dark' ? 'light' : 'dark');
}

export function useTheme(): Theme {
  useStored(chosenTheme);
  return effectiveTheme();
}
