import { EVENT_CLASS_IDS } from '#libs/events';
import { codeReport, RULES } from '#libs/coding';

const LOADED = new Set(['actual', 'reported']);
const classesOf = (text: string): string[] =>
  codeReport({ text, publishedOn: '2023-05-10', grade: 'B', country: 'KGZ' })
    .events.filter(({ modality }) => LOADED.has(modality))
    .map((event) => event.class);

describe('the coding rules', () => {
  it('cover every class of the vocabulary, each once', () =>
    expect(RULES.map((rule) => rule.class).sort()).toEqual([...EVENT_CLASS_IDS].sort()));

  it.each(RULES.flatMap((rule) => rule.examples.map((text) => [rule.class, text] as const)))(
    '%s happens in: %s',
    (eventClass, text) => expect(classesOf(text)).toContain(eventClass),
  );

  it.each(RULES.flatMap((rule) => rule.counterExamples.map((text) => [rule.class, text] as const)))(
    '%s does not happen in: %s',
    (eventClass, text) => expect(classesOf(text)).not.toContain(eventClass),
  );
});
