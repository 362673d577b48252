import type { CodedFactor } from '../coded-report.js';
import type { ReportReading } from '../reading/report-reading.js';
import { findFacts } from './fact-patterns.js';

/** Structural facts of a report, each once, in order of mention. */
export function codeFactors(reading: ReportReading): CodedFactor[] {
  const factors = new Map<string, CodedFactor>();
  for (const sentence of reading.sentences)
    for (const fact of findFacts(sentence, sentence.country)) {
      const { start, end, text } = sentence.sentence;
      const key = fact.kind === 'precedent' ? fact.kind : `${fact.kind} ${fact.holder ?? fact.name}`;
      if (!factors.has(key))
        factors.set(key, { ...fact, country: sentence.country, quote: text, span: { start, end } });
    }
  return [...factors.values()];
}
