import type { Actor, Attribution, CountryCode, Day, FactorKind, SourceGrade } from '#libs/events';

/** What a person makes of a proposal before it is stored: an absent field stays as proposed, `null` empties those that may be empty. */
export interface EventEdit {
  readonly country?: CountryCode | null;
  readonly occurredOn?: Day | null;
  readonly until?: Day | null;
  readonly class?: string | null;
  readonly title?: string | null;
  readonly place?: string | null;
  readonly actors?: readonly { name: string; role?: string | null; country?: CountryCode | null }[] | null;
  readonly dead?: number | null;
  readonly injured?: number | null;
  readonly factorIds?: readonly string[] | null;
  readonly attribution?: Attribution | null;
  readonly grade?: SourceGrade | null;
  readonly denies?: boolean | null;
}

/** The same for a structural factor. */
export interface FactorEdit {
  readonly country?: CountryCode | null;
  readonly name?: string | null;
  readonly kind?: FactorKind | null;
  readonly indicator?: string | null;
  readonly load?: number | null;
  readonly validFrom?: Day | null;
  readonly validTo?: Day | null;
  readonly holder?: string | null;
  readonly source?: string | null;
}

export const toActor = ({ name, role, country }: NonNullable<EventEdit['actors']>[number]): Actor => ({
  name,
  role: role ?? null,
  country: country ?? null,
});

/** The fields that were really given; `null` counts only where a field may be empty. */
export function given<Edit extends object>(edit: Edit, mayBeEmpty: readonly (keyof Edit)[]): Partial<Edit> {
  const fields = Object.entries(edit) as [keyof Edit, unknown][];
  return Object.fromEntries(
    fields.filter(([name, value]) => value !== undefined && (value !== null || mayBeEmpty.includes(name))),
  ) as Partial<Edit>;
}
