import { isDay, type CountryCode, type Instant, type Report } from '#libs/events';
import { reportOf } from '../named-report.js';

/** Long citations are cut; the rest of a list of sources adds nothing a reader can use. */
const LONGEST_TITLE = 300;

export interface Citation {
  readonly country: CountryCode;
  readonly knownAt: Instant;
  /** `source_office`, `source_date` and `source_headline`: lists of equal length, separated by semicolons; old rows have none. */
  readonly office: string;
  readonly date: string;
  readonly headline: string;
  /** `source_article`: the whole citation in one text. */
  readonly article: string;
}

/** The reports a row is based on, one per news office, which is also how independent they are of each other. */
export function citedReports(citation: Citation): readonly Report[] {
  const offices = citation.office === '' ? [] : citation.office.split(';');
  if (offices.length === 0) return [citedArticle(citation)];
  const dates = citation.date.split(';');
  const headlines = offices.length === 1 ? [citation.headline] : citation.headline.split(';');
  const reports = new Map<string, Report>();
  offices.forEach((office, index) => {
    const publisher = office.trim();
    if (publisher === '' || reports.has(publisher)) return;
    const title = headlines.length === offices.length ? (headlines[index]?.trim() ?? '') : citation.headline;
    reports.set(publisher, namedReport(citation, [publisher, title, dates[index]?.trim() ?? '']));
  });
  return reports.size === 0 ? [citedArticle(citation)] : [...reports.values()];
}

function citedArticle(citation: Citation): Report {
  return namedReport(citation, [null, citation.article, '']);
}

function namedReport(
  { country, knownAt }: Citation,
  [publisher, title, date]: readonly [string | null, string, string],
): Report {
  return reportOf({
    country,
    knownAt,
    publisher,
    title: title === '' ? null : title.slice(0, LONGEST_TITLE),
    url: null,
    publishedAt: isDay(date) ? `${date}T00:00:00Z` : null,
    text: null,
    demo: false,
  });
}
