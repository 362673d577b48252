import type { CountryCode } from '#libs/events';

/**
 * What an author writes down for one country: one line a fact, fields divided by ` | `.
 *
 * Factor: `FROM..TO KIND[:INDICATOR] [xLOAD] | name | holder | publisher, date`; an empty TO stands for "still so".
 * Event: `DAY CLASS | title | place | source [+ source] | sentence | extras`, extras divided by `; `:
 * `dead=`, `injured=`, `until=DAY`, `at=HH:MM` or `at=DAYTHH:MM` (UTC, when the public could know), `by=ATTRIBUTION`,
 * `count=` (who counted the casualties), `hits=factor,factor`, `who=name/role + name/role`.
 * A second line with the same day and title is the next revision of that event.
 */
export interface DemoSheet {
  readonly country: CountryCode;
  readonly factors: readonly string[];
  readonly events: readonly string[];
}

/** The named parts of a line; parts left out at its end are empty. `least` parts must be there. */
export function partsOf<Name extends string>(
  line: string,
  names: readonly Name[],
  { divider, least }: { readonly divider: string; readonly least: number },
): Readonly<Record<Name, string>> {
  const parts = line.split(divider).map((part) => part.trim());
  if (parts.length < least || parts.length > names.length)
    throw new Error(`Demo line has ${parts.length} parts instead of ${names.join(', ')}: ${line}`);
  const empty = names.slice(parts.length).map(() => '');
  return Object.fromEntries([...parts, ...empty].map((part, index) => [names[index], part])) as Record<Name, string>;
}

/** Lower-case ASCII words joined by hyphens: the readable end of an id. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

export function presentOrNull(text: string): string | null {
  return text === '' ? null : text;
}
