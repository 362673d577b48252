/** What a soak counted; every count of something wrong must be 0. */
export interface SoakFigures {
  importerKills: number;
  publisherKills: number;
  apiKills: number;
  databaseKills: number;
  migrationKills: number;
  /** Rounds of kills, each on a database of its own. */
  rounds: number;
  /** Rows, events or scores that were acknowledged and are not there. */
  lost: number;
  /** Rows, events or scores that are there twice. */
  doubled: number;
  /** Published scores that were computed again. */
  replayed: number;
  differences: number;
  damagedPagesReported: number;
  damagedPagesMissed: number;
  readsAnswered: number;
  readsFailed: number;
  /** Milliseconds from question to answer under load. */
  readonly readTimes: number[];
  /** From the start of a server process until it listens, ms. */
  readonly startTimes: number[];
  /** From the moment the database accepts connections until the API answers again, ms. */
  readonly returnTimes: number[];
  /** From the connection of a sender that never ends until the server hangs up, ms. */
  readonly hangUpTimes: number[];
  /** Of the server under load, from its first minute on. */
  readonly memory: MemorySample[];
  /** What a lane died of, or saw that must not be. */
  readonly failures: string[];
}

export interface MemorySample {
  readonly minute: number;
  readonly residentMb: number;
  /** What is in use after a forced collection. */
  readonly heapMb: number;
  /** What the engine has taken for its heap, used or not. */
  readonly reservedMb: number;
  /** Buffers outside the heap, after the collection. */
  readonly externalMb: number;
}

export const noFigures = (): SoakFigures => ({
  importerKills: 0,
  publisherKills: 0,
  apiKills: 0,
  databaseKills: 0,
  migrationKills: 0,
  rounds: 0,
  lost: 0,
  doubled: 0,
  replayed: 0,
  differences: 0,
  damagedPagesReported: 0,
  damagedPagesMissed: 0,
  readsAnswered: 0,
  readsFailed: 0,
  readTimes: [],
  startTimes: [],
  returnTimes: [],
  hangUpTimes: [],
  memory: [],
  failures: [],
});

/** Caches fill and the engine settles before memory is judged. */
const WARM_UP_SHARE = 1 / 3;
const SHORTEST_WARM_UP_MINUTES = 5;
/** Over less than that a slope says more about when garbage was collected than about a leak. */
const SHORTEST_JUDGED_MINUTES = 10;
const MOST_MB_PER_MINUTE = 1;
const LEAST_READ_SHARE = 0.999;

export interface MemorySlopes {
  /** MB a minute, resident. */
  readonly resident: number;
  /** MB a minute, of what is in use after a forced collection. */
  readonly heap: number;
}

/** Straight lines through memory after the warm-up; `null` = the run was too short to say. */
export function memorySlopes({ memory }: SoakFigures): MemorySlopes | null {
  const warmUp = Math.max(SHORTEST_WARM_UP_MINUTES, (memory.at(-1)?.minute ?? 0) * WARM_UP_SHARE);
  const judged = memory.filter(({ minute }) => minute >= warmUp);
  const minutes = (judged.at(-1)?.minute ?? 0) - (judged[0]?.minute ?? 0);
  if (minutes < SHORTEST_JUDGED_MINUTES) return null;
  return {
    resident: slopeOf(judged.map(({ minute, residentMb }) => [minute, residentMb])),
    heap: slopeOf(judged.map(({ minute, heapMb }) => [minute, heapMb])),
  };
}

/** Slope of a straight line through the points, by least squares. */
function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Whether the run found everything as it must be; memory is judged when it ran long enough. */
export function isSound(figures: SoakFigures): boolean {
  const { lost, doubled, differences, damagedPagesMissed, failures, readsAnswered, readsFailed } = figures;
  const reads = readsAnswered + readsFailed;
  const slopes = memorySlopes(figures);
  return (
    lost + doubled + differences + damagedPagesMissed + failures.length === 0 &&
    (reads === 0 || readsAnswered / reads >= LEAST_READ_SHARE) &&
    (slopes === null || Math.max(slopes.resident, slopes.heap) <= MOST_MB_PER_MINUTE)
  );
}
