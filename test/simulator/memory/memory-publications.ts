import { UserError, type CountryCode, type Day } from '#libs/events';
import type { LedgerStore, PublishedScore, RestatedScore } from '#libs/storage';
import { instantOf, push, setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import { moveTurn } from './memory-restatements.js';
import { noteAudit, noteChange } from './memory-notices.js';

/** Versions of the method, as `MethodsRepository` keeps them. */
export class MemoryMethods {
  constructor(private readonly database: MemoryDatabase) {}

  publish(method: { readonly version: string }, hash: string, by = 'local'): Promise<void> {
    return this.database.transaction((transaction) => {
      const { version } = method;
      const { methods } = this.database.tables;
      const known = methods.find((kept) => kept.version === version || kept.hash === hash);
      if (known?.version === version && known.hash === hash) return;
      if (known) throw new UserError('CONFLICT', `Method ${version} is published with other content.`);
      const publishedAt = instantOf(this.database.now());
      const definition: unknown = JSON.parse(JSON.stringify(method));
      push(transaction, methods, { version, hash, definition, publishedBy: by, publishedAt });
      this.database.onStep('rows');
      const details = { hash };
      noteAudit(this.database, transaction, { by, action: 'method.publish', subject: version, reason: null, details });
      noteChange(this.database, transaction, { kind: 'method', subject: version, days: new Map() });
    });
  }

  list: LedgerStore['methods']['list'] = () => Promise.resolve([...this.database.tables.methods]);

  /** Nobody drafts a method in a simulation. */
  drafted: LedgerStore['methods']['drafted'] = () => Promise.resolve([]);
}

/** The next revision of a day, the first one included. */
export type NextRevision = Omit<RestatedScore, 'causes'> & Pick<PublishedScore, 'causes'>;

/** Daily scores as they were shown, as `PublicationsRepository` keeps them. */
export class MemoryPublications {
  constructor(protected readonly database: MemoryDatabase) {}

  append: LedgerStore['publications']['append'] = (rows) =>
    this.addAll(rows.map((row) => ({ ...row, restates: 0, causes: null })));

  restate: LedgerStore['publications']['restate'] = (rows, turn) =>
    this.database.transaction((transaction) =>
      this.moveTurn(transaction, turn) ? this.addAll(rows) : Promise.resolve(null),
    );

  /** False when somebody has moved on since that turn. */
  protected moveTurn(transaction: MemoryTransaction, turn: number): boolean {
    return moveTurn(this.database, transaction, turn);
  }

  private addAll(rows: readonly NextRevision[]): Promise<number> {
    return this.database.transaction((transaction) => {
      const added = rows.filter((row) => this.add(transaction, row));
      this.database.onStep('rows');
      const days = new Map<CountryCode, Day | null>(added.map(({ country }) => [country, null]));
      const subject = added.reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
      if (added.length > 0) noteChange(this.database, transaction, { kind: 'publication', subject, days });
      return added.length;
    });
  }

  latest: LedgerStore['publications']['latest'] = async (countries, range) => {
    const rows = await Promise.all(countries.map((country) => this.range(country, { ...range, revision: 'latest' })));
    return rows.flat();
  };

  range: LedgerStore['publications']['range'] = (country, { from, to, revision = 'latest' }) => {
    const rows = this.sorted().filter((row) => row.country === country && row.on >= from && row.on <= to);
    if (revision === 'all') return Promise.resolve(rows);
    if (revision === 'first') return Promise.resolve(rows.filter((row) => row.revision === 1));
    return Promise.resolve(rows.filter(({ on }, index) => on !== rows[index + 1]?.on));
  };

  lastDay: LedgerStore['publications']['lastDay'] = () =>
    Promise.resolve(this.sorted().reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null));

  scan: LedgerStore['publications']['scan'] = async (callback) => {
    await callback(this.sorted());
  };

  /** False for a score that was compared with another revision than the latest of its day. */
  protected add(transaction: MemoryTransaction, { restates, ...row }: NextRevision): boolean {
    const { published, methods } = this.database.tables;
    const key = `${row.country} ${row.on}`;
    const revisions = published.get(key) ?? [];
    if (!methods.some(({ hash }) => hash === row.methodHash))
      throw new UserError('NOT_FOUND', 'Publish the method first.');
    if (revisions.length !== restates) return false;
    setIn(transaction, published, [key, [...revisions, { ...row, revision: restates + 1 }]]);
    return true;
  }

  private sorted(): readonly PublishedScore[] {
    const { published } = this.database.tables;
    return [...published].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, revisions]) => revisions);
  }
}
