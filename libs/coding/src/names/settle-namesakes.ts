import type { PersonMention } from './find-persons.js';
import type { Person } from './register.js';

/** A bare surname that fits several people means the one the report has named in full before, if it has named only one of them. */
export function settleNamesakes(sentences: readonly (readonly PersonMention[])[]): PersonMention[][] {
  const named = new Set<Person>();
  return sentences.map((mentions) =>
    mentions.map((mention) => {
      const { person, candidates } = mention.resolution;
      if (person) {
        if (mention.to > mention.from) named.add(person);
        return mention;
      }
      const known = candidates.filter((candidate) => named.has(candidate.person));
      const [only] = known;
      return only && known.length === 1 ? { ...mention, resolution: { person: only.person, candidates } } : mention;
    }),
  );
}
