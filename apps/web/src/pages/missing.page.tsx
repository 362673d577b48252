import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { usePageTitle } from '../components/use-page-title.js';

interface Props {
  /** What there is none of; absent = a page. */
  readonly title?: string;
  /** Where to look instead. */
  readonly children?: ReactNode;
}

export function MissingPage({ title = 'There is no such page', children }: Props) {
  usePageTitle('Not found');
  return (
    <div className="missing">
      <h1>{title}</h1>
      <p>
        The address may be misspelt. {children} <Link href="/">The overview</Link> leads everywhere.
      </p>
    </div>
  );
}
