import { closeOfDay, type CountryRecord, type Event, type Factor } from '#libs/events';
import {
  asCorrected,
  scoreDifference,
  scoreOn,
  type ChangeContribution,
  type KnownMethods,
  type Reading,
} from '#libs/scoring';
import type {
  LedgerStore,
  ProvenanceKey,
  PublishedScore,
  RestatementCause,
  RestatementCauses,
  RestatementKind,
} from '#libs/storage';

/** A published score and what it would be now. */
export interface Comparison {
  readonly published: PublishedScore;
  /** Rows that were recorded when it was published. */
  readonly then: CountryRecord;
  readonly now: CountryRecord;
  readonly methods: Pick<KnownMethods, 'current' | 'byVersion'>;
}

type Moved = Omit<RestatementCause, 'provenance'> & { readonly revision: number | null };

/** As many as a reader takes in; the rest is one sum. */
const NAMED_CAUSES = 20;

/** What a published score was computed from: the day as known at its close or, of one that restates, as corrected since. */
export function readingOf(record: CountryRecord, { on, causes }: Pick<PublishedScore, 'on' | 'causes'>): Reading {
  const asOf = causes === null ? closeOfDay(on) : null;
  return { record: asCorrected(record, on, asOf), asOf };
}

/** What moved a published score, with where each of the named rows came from. */
export async function causesOf(
  storage: Pick<LedgerStore, 'restatements'>,
  comparison: Comparison,
): Promise<RestatementCauses> {
  const { moved, otherPoints } = movedBy(comparison);
  const named = moved.slice(0, NAMED_CAUSES);
  const { country } = comparison.published;
  const keys = named.flatMap(({ of, id, revision }): ProvenanceKey[] =>
    of === 'method' ? [] : [{ country, of, id, revision }],
  );
  const provenance = [...(await storage.restatements.provenance(keys))];
  const largest = named.map(({ kind, of, id, points }): RestatementCause => {
    const from = of === 'method' ? null : (provenance.shift() ?? null);
    const isByHand = kind === 'late-import' && from?.fileName == null;
    return { kind: isByHand ? 'late-report' : kind, of, id, points, provenance: from };
  });
  const unnamed = moved.slice(NAMED_CAUSES).reduce((sum, { points }) => sum + points, 0);
  return { largest, count: moved.length, otherPoints: otherPoints + unnamed };
}

/** Rows that count differently and a method that is another, largest move first; points add up to the whole move. */
export function movedBy({ published, then, now, methods }: Comparison): {
  readonly moved: readonly Moved[];
  readonly otherPoints: number;
} {
  const { on } = published;
  const method = methods.current;
  const old = methods.byVersion(published.methodVersion) ?? method;
  const before = readingOf(then, published);
  const after: Reading = { record: asCorrected(now, on), asOf: null };
  const { to, delta, contributions } = scoreDifference(before, after, on, old);
  const points = pointsById(contributions);
  const rows = changedRows({ then, now, before: before.record, after: after.record })
    .map((row) => ({ ...row, points: points.get(`${row.of} ${row.id}`) ?? 0 }))
    .filter((row) => row.points !== 0);
  const byMethod = scoreOn(after.record, on, { method }).value - to;
  const moved: Moved[] = old === method ? rows : [...rows, { ...METHOD_MOVE, id: method.version, points: byMethod }];
  return {
    moved: moved.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1)),
    otherPoints: rows.reduce((rest, row) => rest - row.points, delta),
  };
}

const METHOD_MOVE = { kind: 'method', of: 'method', revision: null } as const;

function pointsById(contributions: readonly ChangeContribution[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { kind, id, points } of contributions)
    sums.set(`${kind} ${id}`, (sums.get(`${kind} ${id}`) ?? 0) + points);
  return sums;
}

type ChangedRow = Omit<Moved, 'points'>;

interface Records {
  /** All that was recorded at the publication, and all that is now. */
  readonly then: CountryRecord;
  readonly now: CountryRecord;
  /** Of each, the rows that count. */
  readonly before: CountryRecord;
  readonly after: CountryRecord;
}

function changedRows({ then, now, before, after }: Records): readonly ChangedRow[] {
  const recorded = new Set([...then.events, ...then.factors].map(({ id }) => id));
  const latest = new Map<string, number>();
  for (const { id, revision } of now.events) latest.set(id, Math.max(revision, latest.get(id) ?? 0));
  return [
    ...changesAmong(before.events, after.events, recorded).map(({ kind, id }) => {
      return { kind, of: 'event', id, revision: latest.get(id) ?? null } as const;
    }),
    ...changesAmong(before.factors, after.factors, recorded).map(({ kind, id }) => {
      return { kind, of: 'factor', id, revision: null } as const;
    }),
  ];
}

interface Change {
  readonly kind: RestatementKind;
  readonly id: string;
}

function changesAmong(
  before: readonly (Event | Factor)[],
  after: readonly (Event | Factor)[],
  recorded: ReadonlySet<string>,
): readonly Change[] {
  const counted = new Map(before.map((row) => [row.id, contentOf(row)]));
  const counting = new Map(after.map((row) => [row.id, contentOf(row)]));
  const ids = [...new Set([...counted.keys(), ...counting.keys()])];
  return ids
    .filter((id) => counted.get(id) !== counting.get(id))
    .map((id) => {
      if (!counting.has(id)) return { kind: 'retraction', id };
      return { kind: recorded.has(id) ? 'correction' : 'late-import', id };
    });
}

/** An import may repeat a revision under a higher number: that changes nothing. */
const contentOf = (row: Event | Factor): string => JSON.stringify({ ...row, revision: 0 });
