import type { CountryCode, Day } from '#libs/events';
import type { LedgerStore, RestatementCursor } from '#libs/storage';
import { instantOf, setIn, type MemoryDatabase, type MemoryTransaction } from './memory-database.js';
import { revisionsOf } from './memory-tables.js';

const BEGINNING: RestatementCursor = { turn: -1, sequence: 0, methodHash: '', throughDay: '0001-01-01' };

/** False when somebody has moved on since that turn. */
export function moveTurn({ tables }: MemoryDatabase, transaction: MemoryTransaction, turn: number): boolean {
  const cursor = tables.restated.get('cursor') ?? BEGINNING;
  if (cursor.turn !== turn) return false;
  setIn(transaction, tables.restated, ['cursor', { ...cursor, turn: turn + 1 }]);
  return true;
}

/** How far restatements have been looked for, as `RestatementsRepository` keeps it. */
export class MemoryRestatements {
  constructor(private readonly database: MemoryDatabase) {}

  due: LedgerStore['restatements']['due'] = (methodHash, since) => {
    const { changes, published, methods, restated } = this.database.tables;
    const days = [...published.values()].flatMap(([first]) => (first && first.on >= since ? [first] : []));
    const throughDay = days.reduce<Day | null>((last, { on }) => (last === null || on > last ? on : last), null);
    if (throughDay === null || methods.at(-1)?.hash !== methodHash) return Promise.resolve(null);
    const sequence = changes.at(-1)?.sequence ?? 0;
    const cursor = restated.get('cursor') ?? BEGINNING;
    if (cursor.sequence === sequence && cursor.methodHash === methodHash) return Promise.resolve(null);
    const before = cursor.methodHash === methodHash ? cursor : BEGINNING;
    const moved = changes
      .filter((change) => change.sequence > before.sequence)
      .flatMap(({ countries }) => countries.map(({ country, fromDay }) => ({ country, on: fromDay })));
    const fresh = days.filter(({ on }) => on > before.throughDay);
    return Promise.resolve({
      days: earliest([...moved, ...fresh], since),
      next: { turn: cursor.turn, sequence, methodHash, throughDay },
    });
  };

  settle: LedgerStore['restatements']['settle'] = (next) =>
    this.database.transaction((transaction) => {
      const { restated } = this.database.tables;
      if (!moveTurn(this.database, transaction, next.turn)) return;
      this.database.onStep('cursor');
      setIn(transaction, restated, ['cursor', { ...next, turn: next.turn + 1 }]);
    });

  provenance: LedgerStore['restatements']['provenance'] = (keys) =>
    Promise.resolve(
      keys.map(({ country, id, revision }) => {
        const row = revisionsOf(this.database.tables, country, id).find(({ event }) => event.revision === revision);
        if (!row) return null;
        const { event, by, reason, recordedAt } = row;
        const { title, feed: source } = event;
        return { title, source, fileName: null, by, reason, recordedAt: instantOf(recordedAt) };
      }),
    );
}

function earliest(
  rows: readonly { readonly country: CountryCode; readonly on: Day | null }[],
  since: Day,
): ReadonlyMap<CountryCode, Day> {
  const days = new Map<CountryCode, Day>();
  for (const { country, on } of rows) {
    if (on === null) continue;
    const from = on < since ? since : on;
    const known = days.get(country);
    if (known === undefined || from < known) days.set(country, from);
  }
  return days;
}
