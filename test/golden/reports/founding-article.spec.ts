import { existsSync, readFileSync } from 'node:fs';
import { codeReport, proposeEvents } from '#libs/coding';
import { parseEventsFile, scoreOn } from '#libs/scoring';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const isHere = existsSync(new URL('article.txt', SEED));
const whenHere = isHere ? it : it.skip;
const KNOWN_AT = '2020-10-06T12:00:00Z';

/** Points by which a score read from the text may differ from one coded by hand. */
const TOLERANCE = 5;

describe(
  isHere ? 'the founding article, read and scored' : 'the founding article (skipped: ../shared/seed is not here)',
  () => {
    whenHere('comes within five points of the score coded by hand', () => {
      const byHand = parseEventsFile(JSON.parse(readFileSync(new URL('coded-events.json', SEED), 'utf8')));
      const text = readFileSync(new URL('article.txt', SEED), 'utf8');
      const coded = codeReport({ text, publishedOn: '2020-10-06', grade: 'B' });
      const context = {
        reportId: 'article',
        group: 'article',
        grade: 'B',
        publisher: null,
        knownAt: KNOWN_AT,
      } as const;
      const read = { country: 'KGZ', factors: byHand.factors, events: proposeEvents(coded, context) };
      const target = scoreOn(byHand, '2020-10-06').value;
      expect(Math.abs(scoreOn(read, '2020-10-06').value - target)).toBeLessThanOrEqual(TOLERANCE);
    });
  },
);
