import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CountryCode, type Day, isDay, type SourceGrade, UserError } from '#libs/events';
import type { CodedEvent, CodedMention, CodedReport } from './coded-report.js';
import { codeFactors } from './facts/code-factors.js';
import { mergeEvents } from './merge/merge-events.js';
import { isKnownCountry } from './places/gazetteer.js';
import { addCasualties } from './reading/casualties.js';
import { codeAct } from './reading/code-act.js';
import { joinedActs } from './reading/joined-acts.js';
import { type ReadSentence, readReport, type ReportReading } from './reading/report-reading.js';
import { findActs } from './syntax/find-acts.js';
import { textBetween } from './syntax/parsed-sentence.js';
import { cleanText } from './text/clean-text.js';
import { whyNotCoded } from './text/readability.js';
import { tokenize } from './text/tokenize.js';

export interface ReportText {
  readonly text: string;
  readonly title?: string | null;
  /** Local day of publication; relative dates ("yesterday") count from it. */
  readonly publishedOn: Day;
  readonly publisher?: string | null;
  readonly grade: SourceGrade;
  /** Country the report is about, when known; otherwise found in the text. */
  readonly country?: CountryCode | null;
}

/**
 * Reads a report: events with the sentence that tells each, structural facts, and the people named. Pure and deterministic: the same text gives
 * the same bytes. Offsets count UTF-16 code units of `text`. Text that cannot be coded (empty, not English, too long, noise) comes back with
 * `notCoded` and nothing else. Throws `UserError` for a publication day that does not exist or an unknown country.
 */
export function codeReport(input: ReportText): CodedReport {
  if (!isDay(input.publishedOn))
    throw new UserError('BAD_USER_INPUT', 'The publication day must be a date like 2020-10-06.', 'publishedOn');
  if (input.country && !isKnownCountry(input.country))
    throw new UserError(
      'BAD_USER_INPUT',
      `"${input.country}" is no country code we know; use three letters like KGZ.`,
      'country',
    );
  const text = cleanText(input.text);
  const notCoded = whyNotCoded(text);
  const sentences = notCoded ? [] : tokenize(text);
  const reading = readReport(sentences, input.publishedOn, input.country ?? null);
  return {
    report: {
      hash: bytesToHex(sha256(utf8ToBytes(input.text))),
      title: input.title ?? null,
      publishedOn: input.publishedOn,
      sentences: sentences.length,
      notCoded,
    },
    events: codeEvents(reading),
    factors: codeFactors(reading),
    mentions: reading.sentences.flatMap(codeMentions),
  };
}

function codeEvents(reading: ReportReading): CodedEvent[] {
  const told = reading.sentences.flatMap((sentence) =>
    findActs(sentence)
      .flatMap((act) => joinedActs(sentence, act))
      .flatMap((act) => codeAct(sentence, act, { ...reading, country: sentence.country })),
  );
  return mergeEvents(addCasualties(told, reading.sentences), reading.on);
}

function codeMentions(sentence: ReadSentence): CodedMention[] {
  return sentence.persons.map(({ from, to, resolution }) => ({
    text: textBetween(sentence, from, to),
    span: { start: sentence.tokens[from]?.start ?? 0, end: sentence.tokens[to]?.end ?? 0 },
    resolved: resolution.person?.name ?? null,
    candidates: resolution.candidates.map(({ person, score }) => ({
      name: person.name,
      score: Math.round(score * 100) / 100,
    })),
  }));
}
