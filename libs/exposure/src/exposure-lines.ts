import type { CountryCode, IndicatorId } from '#libs/events';

/** One line of a ledger. */
export interface ScoredLine {
  readonly kind: 'event' | 'factor';
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly points: number;
}

/** One event's or factor's part in the risk of the portfolio, in points of its score. */
export interface ExposureContribution extends ScoredLine {
  readonly country: CountryCode;
  /** Of the points, what weighs on the portfolio's own assets directly. */
  readonly directPoints: number;
}

interface Added {
  readonly lines: readonly ScoredLine[];
  /** What one point of these lines is worth in points of the portfolio. */
  readonly factor: number;
  readonly isDirect: boolean;
}

/** Ledger lines of several stakes, one line per country, event or factor, and indicator. */
export class ExposureLines {
  private readonly merged = new Map<string, ExposureContribution>();

  add(country: CountryCode, { lines, factor, isDirect }: Added): void {
    for (const { kind, id, indicator, points } of lines) {
      const line = { country, kind, id, indicator, points: 0, directPoints: 0 };
      const known = this.merged.get(lineKey(line)) ?? line;
      const added = factor * points;
      this.merged.set(lineKey(line), {
        ...known,
        points: known.points + added,
        directPoints: known.directPoints + (isDirect ? added : 0),
      });
    }
  }

  /** Largest first by size; lines without points are left out. */
  bySize(): readonly ExposureContribution[] {
    return [...this.merged.values()]
      .filter(({ points }) => points !== 0)
      .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (lineKey(a) < lineKey(b) ? -1 : 1));
  }
}

/** Names a line among those of a portfolio. */
export const lineKey = ({
  country,
  kind,
  id,
  indicator,
}: Omit<ExposureContribution, 'points' | 'directPoints'>): string => `${country} ${kind} ${indicator} ${id}`;
