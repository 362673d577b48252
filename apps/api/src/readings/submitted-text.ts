import { UserError } from '#libs/events';
import { parsePage } from '#libs/sources';
import { LONGEST_TEXT_BYTES } from '../desk/reported-text.js';
import type { SubmitReportInput } from './submit-report.args.js';
import type { Submission } from './submission.js';

type Told = Pick<Submission, 'text' | 'original' | 'title' | 'publishedAt'>;

/** What was handed in, as a submission. @throws UserError without text and HTML, or with both */
export function submissionOf(input: SubmitReportInput): Submission {
  const { text, html, title, publishedOn, publishedAt, source, grade, url, country } = input;
  if ((text == null) === (html == null))
    throw new UserError(
      'BAD_USER_INPUT',
      'Send the text of the report in `text` or its page in `html`, one of them.',
      'input.text',
    );
  const told = html == null ? plain(text ?? '') : page(html);
  return {
    ...told,
    title: title || told.title,
    publishedOn,
    publishedAt: publishedAt ?? told.publishedAt,
    source,
    grade: grade ?? null,
    url: url ?? null,
    country: country ?? null,
  };
}

const plain = (text: string): Told => ({ text, original: null, title: null, publishedAt: null });

/** The person says on which day it was published; the page's own moment is not asked. */
function page(html: string): Told {
  if (Buffer.byteLength(html) > LONGEST_TEXT_BYTES)
    throw new UserError('BAD_USER_INPUT', 'The page must be at most 200 KB; send its text.', 'input.html');
  const { text, title } = parsePage(html);
  if (text === '') throw new UserError('BAD_USER_INPUT', 'The page shows no text; send the text itself.', 'input.html');
  const original = { bytes: Buffer.from(html), mediaType: 'text/html; charset=utf-8' };
  return { text, original, title, publishedAt: null };
}
