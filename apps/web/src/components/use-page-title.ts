import { useEffect } from 'react';
import { words } from '../words.js';

export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title]);
}
