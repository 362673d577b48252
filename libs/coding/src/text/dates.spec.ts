import { findDates } from './dates.js';
import { tokenize } from './tokenize.js';

const dates = (text: string) =>
  tokenize(text).flatMap(({ tokens }) => findDates(tokens, '2020-10-06').map(({ kind, on }) => `${kind} ${on}`));

describe('times in a report published on Tuesday 6 October 2020', () => {
  it.each([
    ['Protests erupted yesterday.', ['day 2020-10-05']],
    ['Parliament meets tomorrow.', ['future 2020-10-07']],
    ['Police used tear gas on Sunday.', ['day 2020-10-04']],
    ['The vote was held on 4 October.', ['day 2020-10-04']],
    ['The vote was held on October 4, 2020.', ['day 2020-10-04']],
    ['He was arrested three days ago.', ['day 2020-10-03']],
    ['Two presidents fell over the past 15 years.', ['historical 2019-10-07']],
    ['The base opened in 2003.', ['historical 2003-07-01']],
    ['In September the court ordered a recount.', ['day 2020-09-15']],
    ['In January the court ordered a recount.', ['historical 2020-01-15']],
    ['Riots broke out in June 2010.', ['historical 2010-06-01']],
    ['The country has a history of coups.', ['historical 2019-10-07']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
