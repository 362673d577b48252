import { existsSync } from 'node:fs';
import { scoreYear, type CountryScores } from '#libs/validation';
import { DataHash } from './data-hash.js';
import { dataFiles } from './data-files.js';
import { readViewsData } from './views-data.reader.js';

const FOLDER = '../shared/data/views-benchmark';
const onRealData = existsSync(FOLDER) ? describe : describe.skip;

onRealData('the published ViEWS benchmark (skipped without the data folder)', () => {
  /** Mean CRPS that the organisers published: last twelve months, and all zeros. */
  const PUBLISHED = [
    [2018, 14.483, 24.13],
    [2019, 9.146, 23.019],
    [2020, 21.339, 32.041],
  ] as const;
  const mean = (scores: readonly CountryScores[], figure: (row: CountryScores) => number) =>
    scores.reduce((sum, row) => sum + figure(row), 0) / scores.length;

  it('is reproduced to three decimals from its draws, and again from the record alone', async () => {
    const data = await readViewsData(dataFiles(FOLDER), new DataHash());
    for (const [year, benchmark, zeros] of PUBLISHED) {
      const scores = scoreYear(data, year);
      expect(mean(scores, ({ official }) => official!)).toBeCloseTo(benchmark, 3);
      expect(mean(scores, ({ rebuilt }) => rebuilt)).toBeCloseTo(benchmark, 3);
      expect(mean(scores, (row) => row.zeros)).toBeCloseTo(zeros, 3);
      expect(scores).toHaveLength(191);
    }
  });
});
