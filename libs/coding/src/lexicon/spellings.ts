/** A phrase as the tokenizer may cut it: "vote-buying" is one word or three. */
export function spellings(phrase: string): string[] {
  const text = phrase.trim();
  return text.includes('-') && !text.includes(' - ') ? [text, text.replace(/(\S)-(\S)/g, '$1 - $2')] : [text];
}
