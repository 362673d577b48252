/** What one caller may ask for at once. A refused document costs a few milliseconds; one that is answered stays affordable. */
export const LIMITS = {
  bodyBytes: 100 * 1024,
  headerBytes: 16 * 1024,
  /** A sender that never ends is gone within 30 s, on a busy machine too. */
  requestMs: 25_000,
  requestLookMs: 1_000,
  connections: 1_000,
  tokens: 1_000,
  depth: 12,
  /** The standard introspection query nests deeper than any question about data. */
  introspectionDepth: 20,
  inputDepth: 12,
  rootFields: 10,
  aliases: 15,
  repeatedKeys: 20,
  directives: 10,
  /** Selections after every fragment is written out where it is used. */
  selections: 2_000,
  complexity: 10_000,
  /** What a list without `first` counts as. */
  unpagedList: 10,
  pageSize: 500,
  countryYears: 1_000,
  /** Of one answer to a question, as text. */
  answerBytes: 2_000_000,
  errors: 5,
  /** Headers and names are logged no longer than this. */
  loggedCharacters: 100,
} as const;
