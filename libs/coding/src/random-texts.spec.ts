import fc from 'fast-check';
import { codeReport } from '#libs/coding';
import { EVENT_CLASS_IDS, isDay } from '#libs/events';
import { cleanText } from './text/clean-text.js';

const WORDS =
  'protesters police army the president of Kyrgyzstan Japarov stormed killed detained resigned annulled 590 two dozens people in Bishkek Osh on Monday yesterday not said that , . " ( ) – if will parliament mine seized after Russia sanctions imposed and by';
const word = fc.constantFrom(...WORDS.split(' '));
const noise = fc.string({
  unit: fc.constantFrom(...'a Z 9 . , \" \' ( ) — $ % \n \t \0 \ud83d \u202e \u200b ж'.split(' ')),
  maxLength: 12,
});
const anyText = fc
  .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: noise }), { maxLength: 120 })
  .map((words) => words.join(' '));

describe('any text at all', () => {
  it('is read without a fault, to the same bytes every time, with every event sound and quoted from the text', () =>
    fc.assert(
      fc.property(anyText, fc.constantFrom('KGZ', 'KAZ', null), (text, country) => {
        const read = () => codeReport({ text, publishedOn: '2020-10-06', grade: 'C', country });
        const { report, events } = read();
        expect(JSON.stringify(read())).toBe(JSON.stringify({ ...read(), report, events }));
        for (const event of events) {
          expect(EVENT_CLASS_IDS).toContain(event.class);
          expect(isDay(event.occurredOn) && event.occurredOn <= '2020-10-06').toBe(true);
          expect(cleanText(text.slice(event.span.start, event.span.end))).toBe(event.quote);
          for (const count of [event.dead, event.injured])
            expect(count === null || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
          expect(event.confidence >= 0 && event.confidence <= 1).toBe(true);
        }
      }),
      { seed: 20201006, numRuns: 300 },
    ));
});
