import { instantMs, type Instant } from '#libs/events';
import { asCorrected, scoreOn } from '#libs/scoring';
import type { LedgerStore, PublishedScore } from '#libs/storage';
import { RESTATEMENT_POLICY } from '../../apps/api/src/publications/restatement-policy.js';
import { verifyPublished } from '../../apps/api/src/publications/verify-published.js';
import { hold } from './broken.js';
import { REPEATED } from './memory/memory-chunk.js';
import type { MemoryDatabase } from './memory/memory-database.js';
import type { EventRevisionRow } from './memory/memory-tables.js';
import { checkScore } from './score-laws.js';
import { COUNTRIES, DAYS } from './workload.js';

export interface Observed {
  readonly store: LedgerStore;
  readonly database: MemoryDatabase;
  /** Published scores as they were first seen, by country, day and revision. */
  readonly shown: Map<string, PublishedScore>;
}

/** What must hold after every change, and is quick to look at. */
export function checkTables({ database, shown }: Observed): void {
  const { events, imports, changes, clocks, published, methods } = database.tables;
  for (const run of imports.values()) {
    const sum = run.accepted + run.duplicate + run.revised + run.rejected;
    hold(sum === run.read, 'I2', () => `import ${run.id} read ${run.read} rows and accounts for ${sum}`);
    hold(
      String(run.read) === (run.cursor ?? '0'),
      'I2',
      () => `import ${run.id} read ${run.read}, cursor ${run.cursor}`,
    );
  }
  for (const ofCountry of events.values()) for (const [id, revisions] of ofCountry) checkRevisions(id, revisions);
  checkOutbox(changes, clocks);
  for (const [key, revisions] of published)
    for (const [index, row] of revisions.entries()) {
      hold(
        methods.some(({ hash }) => hash === row.methodHash),
        'I11',
        () => `${key} has no published method`,
      );
      const first = shown.get(`${key} ${row.revision}`) ?? row;
      shown.set(`${key} ${row.revision}`, first);
      hold(first === row, 'published stays', () => `${key} revision ${row.revision} was shown differently before`);
      checkRestatement(row, revisions[index - 1]);
    }
}

/** What is restated has moved as far as the policy says, and its causes say by what. */
function checkRestatement({ country, on, revision, value, causes }: PublishedScore, before?: PublishedScore): void {
  if (!before) {
    hold(causes === null, 'restated', () => `${country} ${on} restates nothing`);
    return;
  }
  const move = (value ?? 0) - (before.value ?? 0);
  const told = causes?.largest.reduce((sum, { points }) => sum + points, causes.otherPoints) ?? Infinity;
  hold(
    Math.abs(move) >= RESTATEMENT_POLICY.points && Math.abs(told - move) < 1e-9,
    'restated',
    () => `${country} ${on} revision ${revision} moved ${move}, its causes ${told}`,
  );
}

/** When everything is quiet and a last look was taken, no published score is a restatement away from its corrected day. */
export async function checkRestatements({ store }: Observed): Promise<void> {
  const records = await store.records.readAll(COUNTRIES);
  for (const { country, on, value } of await store.publications.latest(COUNTRIES, {
    from: DAYS[0]!,
    to: DAYS.at(-1)!,
  })) {
    const move = scoreOn(asCorrected(records.get(country)!, on), on).value - (value ?? 0);
    hold(
      Math.abs(move) < RESTATEMENT_POLICY.points,
      'restated',
      () => `${country} ${on} has moved ${move} and is not restated`,
    );
  }
}

function checkRevisions(id: string, revisions: readonly EventRevisionRow[]): void {
  const numbers = revisions.map(({ event }) => event.revision).toSorted((one, other) => one - other);
  const latest = numbers.filter((number) => number === numbers.at(-1));
  hold(latest.length <= 1, 'I3', () => `${id} has ${latest.length} current revisions`);
  hold(
    numbers.every((number, index) => number === index + 1),
    'I4',
    () => `${id} has revisions ${numbers.join(', ')}`,
  );
  for (const [index, { event, by, reason }] of revisions.entries()) {
    if (reason !== 'correct' && !(reason === 'merge' && event.retractedAt === null)) continue;
    const before = revisions[index - 1]?.event.injured ?? 0;
    hold(
      event.injured === before + 1,
      'no lost update',
      () => `${by} made ${before} injured of ${id} ${event.injured}`,
    );
  }
}

function checkOutbox(changes: MemoryDatabase['tables']['changes'], clocks: MemoryDatabase['tables']['clocks']): void {
  const moved = new Map<string, number>();
  for (const [index, { sequence, countries }] of changes.entries()) {
    hold(sequence === index + 1, 'I10', () => `change ${index + 1} has the sequence ${sequence}`);
    for (const { country, fromDay } of countries)
      if (fromDay !== null) moved.set(country, (moved.get(country) ?? 0) + 1);
  }
  for (const [country, { version }] of clocks) {
    const told = moved.get(country) ?? 0;
    hold(version === told, 'I10', () => `${country} is at version ${version} and ${told} changes were told`);
  }
}

/** What must hold as well and takes longer: replays, the audit chain, scores. */
export async function checkLedger({ store, database }: Observed, now: Instant): Promise<void> {
  const { differences, audit } = await verifyPublished(store);
  hold(differences.length === 0, 'I8', () => JSON.stringify(differences[0]));
  hold(audit.broken === null, 'I9', () => JSON.stringify(audit.broken));
  const changedByPeople = [...database.tables.events.values()]
    .flatMap((ofCountry) => [...ofCountry.values()].flat())
    .filter(({ by, reason }) => by !== 'local' && reason !== REPEATED).length;
  const told = database.tables.changes.filter(({ kind }) => kind === 'event').length;
  hold(changedByPeople === told, 'I10', () => `${changedByPeople} revisions were made by people and ${told} told`);
  const audited = audit.entries - database.tables.methods.length;
  hold(audited === told, 'I9', () => `${told} changes by people, ${audited} audit entries`);
  for (const record of (await store.records.readAll(COUNTRIES)).values())
    for (const asOf of [now, new Date(instantMs(now) - 86_400_000).toISOString()]) {
      const on = DAYS.at(-1)!;
      checkScore(record, scoreOn(record, on, { asOf }), asOf);
    }
}
