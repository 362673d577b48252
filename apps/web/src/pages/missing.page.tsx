import { Link } from 'wouter';
import { usePageTitle } from '../components/use-page-title.js';

export function MissingPage() {
  usePageTitle('Not found');
  return (
    <div className="missing">
      <h1>There is no such page</h1>
      <p>
        The address may be misspelt. <Link href="/">The overview</Link> leads everywhere.
      </p>
    </div>
  );
}
