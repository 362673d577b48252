import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import { draftedMethod, KnownMethods, type StoredMethod } from '#libs/scoring';

interface MethodFigures {
  readonly version: string;
  readonly isReleased: boolean;
  readonly pillars: readonly { readonly id: string; readonly weight: number }[];
  readonly indicators: readonly { readonly id: string; readonly weight: number; readonly halfLifeDays: number }[];
  readonly draft: { readonly basedOn: string } | null;
}

/** The methods every page has without asking. */
export const ofCode = new KnownMethods();

/** The methods of the code and those the server tells of, each made whole from the one it is based on. */
export function storedMethods(rows: readonly MethodFigures[]): KnownMethods {
  const stored: StoredMethod[] = [];
  for (const { version, isReleased, pillars, indicators, draft } of rows) {
    // Released ones come first, oldest first: what a draft is based on is known by then.
    const base = draft && new KnownMethods(stored).byVersion(draft.basedOn);
    if (!base) continue;
    const method = draftedMethod(base, {
      version,
      pillars: PILLAR_IDS.flatMap((id) => only(pillars, id)),
      indicators: INDICATOR_IDS.flatMap((id) => only(indicators, id)),
      halfLives: INDICATOR_IDS.flatMap((id) => only(indicators, id).map(({ halfLifeDays: days }) => ({ id, days }))),
    });
    stored.push({ method, isPublished: isReleased });
  }
  return stored.length === 0 ? ofCode : new KnownMethods(stored);
}

const only = <Id extends string, Row extends { readonly id: string }>(rows: readonly Row[], id: Id) =>
  rows.filter((row) => row.id === id).map((row) => ({ ...row, id }));

/** The next minor version that nobody has taken, also not by a challenger. */
export function nextVersion(taken: readonly string[]): string {
  const numbers = taken.map((version) => version.split(/[.-]/).map(Number));
  const major = Math.max(...numbers.map(([first = 0]) => first));
  const minors = numbers.filter(([first]) => first === major).map(([, minor = 0]) => minor);
  return `${major}.${Math.max(...minors) + 1}.0`;
}
