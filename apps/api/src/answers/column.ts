/** A list of scalars in an answer, as JSON already. */
export class Column {
  constructor(readonly json: string) {}

  /** For whoever writes an answer without knowing of columns. */
  toJSON(): unknown {
    return JSON.parse(this.json);
  }
}

const unchanging = new WeakMap<readonly unknown[], Column | null>();

/** Promises that a list is never changed again: it is turned into text once, however often it is answered with. */
export function neverChanges<Values extends readonly unknown[]>(values: Values): Values {
  if (!unchanging.has(values)) unchanging.set(values, null);
  return values;
}

/** The column of a list: the one made before when the list never changes. */
export function columnOf(values: readonly unknown[], toScalars: (values: readonly unknown[]) => unknown[]): Column {
  const known = unchanging.get(values);
  if (known) return known;
  const column = new Column(JSON.stringify(toScalars(values)));
  if (known === null) unchanging.set(values, column);
  return column;
}
