import { CHALLENGERS } from '#libs/scoring';
import { regimeEnd, type ExitOutcome, type RegimeEndReport } from '#libs/validation';
import type { Backtest } from './backtest.js';
import { demoRecords } from './demo-records.js';
import { shown, table } from './figures.js';
import { readRegimeExits } from './regime-list.reader.js';

/** Days from the exit in words. */
function days(count: number | null): string {
  if (count === null) return 'not within 30 days';
  if (count === 0) return 'the same day';
  return count < 0 ? `${-count} before` : `${count} after`;
}

function exitRow(exit: ExitOutcome): string[] {
  return [
    exit.country,
    exit.day,
    exit.successor,
    shown(exit.before, 1),
    shown(exit.peak, 1),
    days(exit.daysToSteepestRise),
    days(exit.daysToHigh),
    days(exit.daysToHighViolenceOnly),
  ];
}

function headline({ exits, coincident, reachedHigh, reachedHighViolenceOnly }: RegimeEndReport): string {
  return (
    `At ${coincident} of ${exits.length} irregular ends of regimes the institutions pillar rises most on the day itself or the day after; ` +
    `${reachedHigh} reach “high” within 30 days, ${reachedHighViolenceOnly} with violence alone.`
  );
}

/** The same question put to a method on trial. */
interface ChallengerOutcome {
  readonly version: string;
  readonly reachedHigh: number;
  readonly coincident: number;
}

function challengerLines(challengers: readonly ChallengerOutcome[]): string[] {
  return challengers.map(
    ({ version, reachedHigh, coincident }) =>
      `Under the challenger ${version}, ${reachedHigh} reach “high” within 30 days; institutions rise most on the day or the day after at ${coincident}.`,
  );
}

function linesOf(report: RegimeEndReport, challengers: readonly ChallengerOutcome[]): string[] {
  const { exits, notCovered } = report;
  return [
    'When a regime ends irregularly, how many days pass until the score, as it was published at the close of each day, says “high”?',
    'The ends are those of a list made by others (a regime whose successor is provisional, military, personal or warlords); the events',
    'are our demo.',
    '',
    `**${headline(report)}**`,
    `${notCovered} ends on the list lie in countries or months the demo says nothing about.`,
    ...challengerLines(challengers),
    '',
    ...table([
      [
        'country',
        'end',
        'successor',
        'score the day before',
        'peak',
        'institutions rise most',
        '“high”',
        '“high”, violence alone',
      ],
      ...exits.map(exitRow),
    ]),
    '',
    '**An illustration, not a test.** The demo events were chosen knowing the outcome, so no rate of false alarms can be read from them.',
    'The score is coincident: it rises with the events of the day, it does not foresee them.',
  ];
}

export const regimeEndBacktest: Backtest = {
  id: 'regime-end',
  title: 'Does the score rise when a regime ends?',
  dataSource:
    'Regime list of REIGN (Bell, Besaw and Frank 2021), after Geddes, Wright and Frantz; events: Faultline demo notes.',
  run: async ({ files, hash }) => {
    const [exits, records] = [await readRegimeExits(files, hash), demoRecords()];
    const report = regimeEnd(exits, records);
    const challengers = CHALLENGERS.map((method): ChallengerOutcome => {
      const { reachedHigh, coincident } = regimeEnd(exits, records, method);
      return { version: method.version, reachedHigh, coincident };
    });
    return {
      headline: headline(report),
      figures: { ...report, challengers },
      lines: linesOf(report, challengers),
      pictures: [],
    };
  },
};
