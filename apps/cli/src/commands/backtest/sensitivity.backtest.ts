import { CHALLENGERS, LATEST_METHOD } from '#libs/scoring';
import { challenge, sensitivity, type ChallengerReport, type SensitivityReport } from '#libs/validation';
import type { Backtest } from './backtest.js';
import { demoRecords, lastDayOf } from './demo-records.js';
import { percent, shown, table } from './figures.js';

const SAMPLES = 1024;
/** The JSON report holds them all. */
const PARAMETERS_SHOWN = 12;
const COUNTRIES_SHOWN = 30;
const DIFFERENCES_SHOWN = 10;

function headline({ ranking, draws }: SensitivityReport): string {
  return (
    `Over ${draws} random variations of all weights, half-lives and E50 (±25 %) the ranking keeps a rank correlation of ` +
    `${shown(ranking.meanSpearman)} with the published one (19 of 20 above ${shown(ranking.p5Spearman)}), and ` +
    `${percent(ranking.meanTopTenKept)} of the ten riskiest countries stay among the ten.`
  );
}

function rankingLines({ countries }: SensitivityReport): string[] {
  return [
    ...table([
      ['country', 'score', '5 % to 95 %', 'rank', '5 % to 95 %'],
      ...countries
        .slice(0, COUNTRIES_SHOWN)
        .map(({ country, score, p5, p95, rank, rankP5, rankP95 }) => [
          country,
          shown(score, 1),
          `${shown(p5, 1)} to ${shown(p95, 1)}`,
          shown(rank, 0),
          `${shown(rankP5, 0)} to ${shown(rankP95, 0)}`,
        ]),
    ]),
  ];
}

function parameterLines({ parameters }: SensitivityReport): string[] {
  return [
    '## Which figure matters',
    '',
    'Sobol shares of the variance of all scores: what a figure carries alone, and with its interactions. Small estimates below 0 are noise.',
    '',
    ...table([
      ['figure', 'alone', 'in total'],
      ...parameters
        .slice(0, PARAMETERS_SHOWN)
        .map(({ parameter, first, total }) => [parameter, percent(first), percent(total)]),
    ]),
  ];
}

function variantLines({ variants }: SensitivityReport): string[] {
  return [
    '## Other ways to combine the same events',
    '',
    ...table([
      ['way', 'rank correlation', 'of the ten riskiest kept', 'mean change, points'],
      ...variants.map((variant) => [
        variant.title,
        shown(variant.spearman),
        percent(variant.topTenKept),
        shown(variant.meanChange, 1),
      ]),
    ]),
  ];
}

function challengerLines(report: ChallengerReport): string[] {
  return [
    `## The challenger ${report.version} beside the current method`,
    '',
    'A method on trial, scored in parallel; none of its scores is published. It differs in: ' +
      `${report.figures.map(({ figure, before, after }) => `${figure} ${before ?? '–'} → ${after ?? '–'}`).join(', ')}.`,
    `Rank correlation with the current method ${shown(report.spearman)}, ${percent(report.topTenKept)} of the ten riskiest kept, ${report.labelsChanged} labels changed.`,
    '',
    ...table([
      ['country', 'score', 'challenger', 'label', 'challenger’s label'],
      ...report.countries
        .slice(0, DIFFERENCES_SHOWN)
        .map(({ country, score, challenged, label, challengedLabel }) => [
          ...[country, shown(score, 1), shown(challenged, 1), label, challengedLabel],
        ]),
    ]),
    '',
  ];
}

function linesOf(report: SensitivityReport, challengers: readonly ChallengerReport[]): string[] {
  return [
    'The weights, half-lives and E50 of the method are judgement. Here all of them are varied at once and at random, each by a log-normal',
    'factor whose standard deviation is 25 % (weights rescaled to their sum), for the ranking of the demo countries on',
    `${report.on}, the day of its newest event.`,
    '',
    `**${headline(report)}**`,
    '',
    ...rankingLines(report),
    '',
    ...parameterLines(report),
    '',
    ...variantLines(report),
    '',
    ...challengers.flatMap(challengerLines),
    'Loads of event classes, source grades and the habit of feeds are not varied here; their uncertainty is in the band of every score.',
  ];
}

export const sensitivityBacktest: Backtest = {
  id: 'sensitivity',
  title: 'How much of the ranking is judgement?',
  dataSource: null,
  run: ({ random, progress }) => {
    const records = [...demoRecords().values()];
    progress(`${records.length} countries`);
    const on = lastDayOf(records);
    const report = sensitivity(records, { on, method: LATEST_METHOD, samples: SAMPLES, random: random() });
    const challengers = CHALLENGERS.map((challenger) => challenge(records, { on, current: LATEST_METHOD, challenger }));
    return Promise.resolve({
      headline: headline(report),
      figures: { ...report, challengers },
      lines: linesOf(report, challengers),
      pictures: [],
    });
  },
};
