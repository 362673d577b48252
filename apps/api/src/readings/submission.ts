import {
  addDays,
  closeOfDay,
  FieldError,
  instantMs,
  textField,
  UserError,
  type CountryCode,
  type Day,
  type Instant,
  type SourceGrade,
} from '#libs/events';
import type { Original } from '#libs/storage';
import { explained } from '../common/explained.js';
import { LONGEST_TEXT_BYTES, webAddress } from '../desk/reported-text.js';

/** A report as it is handed in, by a person or by a feed. */
export interface Submission {
  readonly text: string;
  /** What the text was made of, where it came as something else. */
  readonly original: Original | null;
  readonly title: string | null;
  /** Local day of publication; "yesterday" counts from it. */
  readonly publishedOn: Day;
  /** The moment, where it is known. */
  readonly publishedAt: Instant | null;
  readonly source: string;
  /** `null` = the grade the source has, F when it has none. */
  readonly grade: SourceGrade | null;
  readonly url: string | null;
  /** What it is about, when known; otherwise found in the text. */
  readonly country: CountryCode | null;
}

const LONGEST_TITLE = 300;
const LONGEST_SOURCE = 200;
/** Few texts hold a NUL, every program does. */
const UNSTORABLE = /[\u0000\ud800-\udfff]/u;

/** The submission with every field checked. @throws UserError that names the field and says what to send. */
export function checkSubmission(submission: Submission, { now, today }: { now: Instant; today: Day }): Submission {
  return explained(() => {
    const { text, title, publishedOn, publishedAt, url } = submission;
    const source = textField({ source: submission.source.trim() }, 'source');
    checkLength('source', source, LONGEST_SOURCE);
    if (title !== null) checkLength('title', title, LONGEST_TITLE);
    if (title !== null && title !== '') textField({ title }, 'title');
    if (publishedOn > addDays(today, 1))
      throw refusal('publishedOn', publishedOn, `not later than tomorrow; today is ${today}`);
    if (publishedAt !== null && instantMs(publishedAt) > instantMs(now))
      throw refusal('publishedAt', publishedAt, `not later than now, ${now}`);
    checkText(text);
    return { ...submission, source, title: title === '' ? null : title, url: webAddress(url === '' ? null : url) };
  });
}

function checkText(text: string): void {
  if (Buffer.byteLength(text) > LONGEST_TEXT_BYTES)
    throw refusal('text', null, 'at most 200 KB; send its parts as reports of their own');
  const broken = UNSTORABLE.exec(text);
  if (broken)
    throw refusal(
      'text',
      null,
      `text: character ${broken.index + 1} is a NUL or half a character, as in a binary file`,
    );
  if (text.trim() === '') throw refusal('text', null, 'not empty');
}

function checkLength(field: string, value: string, most: number): void {
  if (value.length > most) throw refusal(field, value, `at most ${most} characters`);
}

const refusal = (field: string, value: unknown, expected: string): FieldError =>
  new FieldError(field, value, { reason: 'refused', expected });

/** When the public could know: the moment of publication, else the close of its day, or now for a day that is not over. */
export function knownAtOf({ publishedAt, publishedOn }: Submission, now: Instant): Instant {
  if (publishedAt !== null) return publishedAt;
  const close = closeOfDay(publishedOn);
  return instantMs(close) < instantMs(now) ? close : now;
}

/** Bytes as text. @throws UserError naming the byte where they stop being UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder().decode(bytes);
  } catch {
    const isText = (length: number): boolean => {
      try {
        decoder().decode(bytes.subarray(0, length), { stream: true });
        return true;
      } catch {
        return false;
      }
    };
    let [good, bad] = [0, bytes.length];
    while (bad - good > 1) {
      const middle = (good + bad) >> 1;
      if (isText(middle)) good = middle;
      else bad = middle;
    }
    throw new UserError(
      'BAD_USER_INPUT',
      `This is not text in UTF-8: byte ${good + 1} belongs to no character. Save it as UTF-8 and send it again.`,
      'input.text',
    );
  }
}
