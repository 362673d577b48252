/** What a soak counted; every count of something wrong must be 0. */
export interface SoakFigures {
  importerKills: number;
  publisherKills: number;
  apiKills: number;
  databaseKills: number;
  /** Rows, events or scores that were acknowledged and are not there. */
  lost: number;
  /** Rows, events or scores that are there twice. */
  doubled: number;
  /** Published scores that were computed again. */
  replayed: number;
  differences: number;
  readsAnswered: number;
  readsFailed: number;
  /** Milliseconds, sorted. */
  readTimes: number[];
  /** From the start of the server process until it listens, longest, ms. */
  slowestStartMs: number;
  /** From the moment the database accepts connections until the API answers again, longest, ms. */
  slowestReturnMs: number;
  /** Resident memory of the server under load, after warm-up, MB a minute; `null` = too short to say. */
  memorySlope: number | null;
  /** Resident memory at the end of the load, MB. */
  memoryMb: number | null;
  migrationKills: number;
  damagedPagesReported: number;
  damagedPagesMissed: number;
}

export const noFigures = (): SoakFigures => ({
  importerKills: 0,
  publisherKills: 0,
  apiKills: 0,
  databaseKills: 0,
  lost: 0,
  doubled: 0,
  replayed: 0,
  differences: 0,
  readsAnswered: 0,
  readsFailed: 0,
  readTimes: [],
  slowestStartMs: 0,
  slowestReturnMs: 0,
  memorySlope: null,
  memoryMb: null,
  migrationKills: 0,
  damagedPagesReported: 0,
  damagedPagesMissed: 0,
});

/** Slope of a straight line through the points, by least squares. */
export function slopeOf(points: readonly (readonly [x: number, y: number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const covariance = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return covariance / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Whether the run found everything as it must be; memory is judged when it ran long enough. */
export function isSound({
  lost,
  doubled,
  differences,
  damagedPagesMissed,
  memorySlope,
  ...figures
}: SoakFigures): boolean {
  const reads = figures.readsAnswered + figures.readsFailed;
  const readShare = reads === 0 ? 1 : figures.readsAnswered / reads;
  const isLeaking = memorySlope !== null && memorySlope > 1;
  return lost + doubled + differences + damagedPagesMissed === 0 && readShare >= 0.999 && !isLeaking;
}
