import type { ImportRow } from '#libs/events';
import type { Change } from '#libs/storage';
import { hold } from './broken.js';
import type { Observed } from './invariants.js';
import { REPEATED } from './memory/memory-chunk.js';
import type { EventRevisionRow } from './memory/memory-tables.js';
import type { Promises } from './tasks.js';
import type { SimulatedFile, Task } from './workload.js';

type EventRow = Extract<ImportRow, { kind: 'event' }>;

/** When all is done: everything that was acknowledged is there, once. */
export async function checkPromises(tasks: readonly Task[], promises: Promises, observed: Observed): Promise<void> {
  const files = tasks.flatMap((task) => (task.kind === 'import' ? [task.file] : []));
  for (const file of files) await checkFile(file, promises, observed);
  const { tables } = observed.database;
  const wanted = new Set(
    files.flatMap(({ rows }) => rows.filter(isEvent).map(({ event }) => `${event.country} ${event.id}`)),
  );
  const accepted = [...tables.imports.values()].reduce((sum, run) => sum + run.accepted, 0);
  const kept = [...tables.retractions.keys()].length;
  const withdrew = revisionsBy(observed, ({ by, reason }) => by === 'local' && reason === 'withdrawn by its source');
  hold(
    accepted === wanted.size + kept - withdrew,
    'I2',
    () => `${accepted} accepted, ${wanted.size} events in the files`,
  );
  for (const [person, effects] of promises.effects) {
    const found = revisionsBy(observed, ({ by, reason }) => by === person && reason !== REPEATED);
    hold(found === effects, 'once', () => `${person} was told of ${effects} changes and made ${found}`);
  }
  checkDeliveries(promises.delivered, tables.changes);
}

async function checkFile(file: SimulatedFile, promises: Promises, { store, database }: Observed): Promise<void> {
  const { contentHash, rows } = file;
  const session = await store.imports.begin({ source: 'faultline', fileName: 'again', contentHash });
  const { id, finished, import: run } = session;
  hold(finished && id === promises.imports.get(contentHash), 'I1', () => `${contentHash} is not found by its hash`);
  hold(run.read === rows.length, 'I2', () => `${contentHash} has ${rows.length} rows, ${run.read} were read`);
  for (const { event, texts } of rows.filter(isEvent)) {
    const [stored] = await store.events.byIds([event]);
    hold(stored !== null, 'I1', () => `the event ${event.id} of ${contentHash} is lost`);
    for (const text of texts)
      hold(database.tables.reports.has(`${text.country} ${text.id}`), 'I1', () => `the report ${text.id} is lost`);
  }
}

const isEvent = (row: ImportRow): row is EventRow => row.kind === 'event';

function revisionsBy({ database }: Observed, isWanted: (row: EventRevisionRow) => boolean): number {
  const rows = [...database.tables.events.values()].flatMap((ofCountry) => [...ofCountry.values()].flat());
  return rows.filter(isWanted).length;
}

/** Each committed change was handed over at least once, always the same under its sequence, none that was not committed. */
function checkDeliveries(delivered: readonly Change[], committed: readonly Change[]): void {
  const bySequence = new Map(delivered.map((change) => [change.sequence, change]));
  for (const change of committed)
    hold(bySequence.has(change.sequence), 'I10', () => `change ${change.sequence} was never delivered`);
  for (const change of delivered) {
    const same = JSON.stringify(committed[change.sequence - 1]) === JSON.stringify(change);
    hold(same, 'I10', () => `change ${change.sequence} was delivered differently from what was committed`);
  }
}
