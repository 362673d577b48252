import fc from 'fast-check';
import { countryByCode, UserError } from '#libs/events';
import { parseHoldings, unknownShareOf } from '#libs/exposure';
import { anyWounds, damaged } from '../../../test/support/damage.js';

const LISTS = [
  [
    'table',
    'symbol,value,currency,country,weight\nVWO,1000,USD,CHN,30%\nVWO,1000,USD,IN,0.2\n"A, B",-0,EUR,Kyrgyzstan,\n',
  ],
  [
    'Ghostfolio export',
    JSON.stringify({
      holdings: [
        { symbol: 'VWO', value: 1000, currency: 'USD', countries: [{ code: 'CN', weight: 0.3 }] },
        { symbol: 'KUMTOR', value: 50, currency: 'USD', countries: [{ code: 'KG', weight: 1 }] },
      ],
    }),
  ],
] as const;

describe('a damaged list of holdings', () => {
  it.each(LISTS)('(%s) is refused with a sentence, or read with every share sound and every bad row named', (_, text) =>
    fc.assert(
      fc.property(anyWounds, (wounds) => {
        try {
          const { holdings, problems } = parseHoldings(damaged(text, wounds));
          for (const { line, detail } of problems) expect([line > 0, detail === '']).toEqual([true, false]);
          for (const holding of holdings) {
            expect(holding.value >= 0 && Number.isFinite(holding.value)).toBe(true);
            expect(unknownShareOf(holding)).toBeGreaterThanOrEqual(0);
            for (const { country, weight } of holding.countries)
              expect([countryByCode(country) !== null, weight >= 0 && weight <= 1]).toEqual([true, true]);
          }
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
          expect(error.code).toBe('BAD_USER_INPUT');
        }
      }),
      { seed: 11, numRuns: 500 },
    ),
  );
});
