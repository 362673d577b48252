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
    ['Parliament meets today.', ['day 2020-10-06']],
    ['Shots were heard last night.', ['day 2020-10-05']],
    ['Police used tear gas on Tuesday.', ['day 2020-10-06']],
    ['Police used tear gas last Tuesday.', ['day 2020-09-29']],
    ['Police used tear gas on Wednesday.', ['day 2020-09-30']],
    ['Parliament meets next Monday.', ['future 2020-10-12']],
    ['Parliament meets next Tuesday.', ['future 2020-10-13']],
    ['He was arrested two weeks ago.', ['day 2020-09-22']],
    ['He was arrested a week earlier.', ['day 2020-09-22']],
    ['He was arrested last week.', ['day 2020-09-29']],
    ['He was arrested 400 days ago.', ['historical 2019-09-02']],
    ['Elections follow next month.', ['future 2020-11-05']],
    ['Elections were held last year.', ['historical 2019-10-07']],
    ['The vote was held on the 4th of October.', ['day 2020-10-04']],
    ['The vote was held on 14 September.', ['day 2020-09-14']],
    ['The vote was held on Sept. 14.', ['day 2020-09-14']],
    ['The vote will be held on 20 November.', ['future 2020-11-20']],
    ['The vote was held on 31 December.', ['historical 2019-12-31']],
    ['The vote was held on 31 June.', []],
    ['In December the court ordered a recount.', ['historical 2019-12-15']],
    ['In October the court ordered a recount.', ['day 2020-10-06']],
    ['She was freed in May and may return.', ['historical 2020-05-15']],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
