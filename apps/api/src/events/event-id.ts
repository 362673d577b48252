import { countryByCode, NOWHERE, UserError, type CountryCode } from '#libs/events';

export interface LocalId {
  readonly country: CountryCode;
  readonly id: string;
}

/** `KGZ:e04` → country and id within it. @throws UserError for anything else. */
export function readGlobalId(globalId: string): LocalId {
  const country = globalId.slice(0, 3);
  const id = globalId.slice(4);
  if (globalId[3] === ':' && id !== '' && (country === NOWHERE || countryByCode(country))) return { country, id };
  throw new UserError(
    'BAD_USER_INPUT',
    `"${globalId.slice(0, 40)}" is no id: send country and local id, for example "KGZ:e04".`,
    'id',
  );
}
