import { readFileSync } from 'node:fs';
import { ONSET_DEATHS, OUTLOOK_MODEL, type IncidenceReport } from '#libs/validation';

const published = (id: string): unknown => JSON.parse(readFileSync(`docs/backtests/${id}.json`, 'utf8'));

describe('the frozen figures of the outlook', () => {
  it('are those of the published fit', () =>
    expect(OUTLOOK_MODEL).toEqual((published('ucdp-incidence') as IncidenceReport).horizons[1].model));

  it('give an outbreak the sizes that outbreaks had', () =>
    expect(ONSET_DEATHS).toEqual((published('ucdp-onset') as { onsetDeaths: number[] }).onsetDeaths));
});
