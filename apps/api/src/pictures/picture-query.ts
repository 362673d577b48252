import {
  addDays,
  countryByCode,
  isDay,
  isInstant,
  UserError,
  type Country,
  type Day,
  type Instant,
} from '#libs/events';

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface PictureQuery {
  readonly country: Country;
  readonly from: Day;
  readonly to: Day;
  readonly asOf: Instant | null;
  readonly theme: Theme;
}

type Parameters = Readonly<Record<string, unknown>>;

const DAYS_SHOWN = 365;

/** `from`, `to` (a year up to today when absent), `asOf`, `theme`. @throws UserError naming what is wrong. */
export function readPictureQuery(code: string, parameters: Parameters, today: Day): PictureQuery {
  const country = countryByCode(code);
  if (!country)
    throw new UserError('NOT_FOUND', `"${code.slice(0, 20)}" is no code of three capital letters, such as KGZ.`);
  const to = read(parameters, 'to', isDay, 'must be a day that exists, such as 2020-10-31') ?? today;
  const from =
    read(parameters, 'from', isDay, 'must be a day that exists, such as 2020-09-01') ?? addDays(to, -DAYS_SHOWN);
  if (from >= to) throw refusal('from', `${from} must be earlier than to ${to}`);
  const asOf = read(parameters, 'asOf', isInstant, 'must be a moment with an offset, such as 2020-10-07T00:00:00Z');
  const theme = read(parameters, 'theme', isTheme, 'must be light or dark') ?? 'light';
  return { country, from, to, asOf, theme: theme as Theme };
}

const isTheme = (text: string): boolean => THEMES.some((theme) => theme === text);

function read(
  parameters: Parameters,
  name: string,
  isValid: (text: string) => boolean,
  expected: string,
): string | null {
  const text = parameters[name];
  if (text === undefined || text === '') return null;
  if (typeof text === 'string' && isValid(text)) return text;
  throw refusal(name, expected);
}

const refusal = (name: string, sentence: string): UserError =>
  new UserError('BAD_USER_INPUT', `${name}: ${sentence}.`, name);
