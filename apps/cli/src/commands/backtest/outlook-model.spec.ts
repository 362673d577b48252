import { readFileSync } from 'node:fs';
import { ONSET_DEATHS, OUTLOOK_LEADS, OUTLOOK_MODELS, type IncidenceReport } from '#libs/validation';

const published = (id: string): unknown => JSON.parse(readFileSync(`docs/backtests/${id}.json`, 'utf8'));

describe('the frozen figures of the outlook', () => {
  it.each(OUTLOOK_LEADS)('are those of the published fit, %s months ahead', (lead) => {
    const { horizons } = published('ucdp-incidence') as IncidenceReport;
    expect(OUTLOOK_MODELS[lead]).toEqual(horizons[String(lead)]!.model);
  });

  it('give an outbreak the sizes that outbreaks had', () =>
    expect(ONSET_DEATHS).toEqual((published('ucdp-onset') as { onsetDeaths: number[] }).onsetDeaths));
});
