/** Actor sectors in the words of PLOVER. */
export const SECTORS = [
  'GOV',
  'MIL',
  'COP',
  'LEG',
  'JUD',
  'OPP',
  'PTY',
  'REB',
  'CVL',
  'NGO',
  'MED',
  'BUS',
  'IGO',
] as const;
export type Sector = (typeof SECTORS)[number];

/** Titles before a name → the offices of the register they fit. Longest first, so that "deputy prime minister" is not "minister". */
const TITLES: readonly (readonly [title: string, offices: readonly string[]])[] = [
  ['prime minister', ['prime-minister']],
  ['chief of staff', ['chief-of-staff']],
  ['prosecutor general', ['prosecutor']],
  ['foreign minister', ['foreign-minister']],
  ['secretary of state', ['foreign-minister']],
  ['defence minister', ['defence-minister']],
  ['defense minister', ['defence-minister']],
  ['interior minister', ['interior-minister']],
  ['opposition leader', ['opposition-leader']],
  ['opposition candidate', ['opposition-leader']],
  ['supreme leader', ['supreme-leader']],
  ['security chief', ['security-chief']],
  ['army chief', ['army-chief']],
  ['vice president', ['vice-president']],
  ['parliament speaker', ['speaker']],
  ['parliamentary speaker', ['speaker']],
  ['junta leader', ['junta-leader', 'president']],
  ['military ruler', ['junta-leader', 'president']],
  ['president', ['president']],
  ['premier', ['prime-minister']],
  ['chancellor', ['chancellor']],
  ['speaker', ['speaker']],
  ['lawmaker', ['lawmaker']],
  ['deputy', ['lawmaker']],
  ['mp', ['lawmaker']],
  ['governor', ['regional-head']],
  ['general', ['junta-leader', 'militia-leader', 'army-chief', 'president']],
  ['gen', ['junta-leader', 'militia-leader', 'army-chief', 'president']],
  ['colonel', ['junta-leader', 'president']],
  ['col', ['junta-leader', 'president']],
  ['captain', ['president']],
  ['ayatollah', ['supreme-leader']],
  ['cleric', ['cleric']],
  ['king', ['king']],
  ['leader', ['opposition-leader', 'party-leader', 'president', 'supreme-leader', 'junta-leader']],
  ['candidate', ['opposition-leader']],
  ['minister', ['minister', 'foreign-minister', 'defence-minister', 'interior-minister']],
  ['spokesman', ['spokesman']],
  ['commander', ['militia-leader', 'army-chief', 'commandant']],
  ['commandant', ['commandant']],
  ['mr', []],
  ['mrs', []],
  ['ms', []],
  ['dr', []],
  ['brother', ['lawmaker']],
  ['senator', ['lawmaker']],
  ['mayor', ['regional-head']],
];

const BY_WORDS = TITLES.map(([title, offices]) => ({ words: title.split(' '), offices }));

/** The title that ends just before word `end` of a lower-cased list, with its first word; `null` when there is none. */
export function titleBefore(
  words: readonly string[],
  end: number,
): { readonly from: number; readonly offices: readonly string[] } | null {
  for (const { words: title, offices } of BY_WORDS) {
    const from = end - title.length;
    if (from >= 0 && title.every((word, i) => words[from + i] === word)) return { from, offices };
  }
  return null;
}

const SECTOR_OF: ReadonlyMap<string, Sector> = new Map<string, Sector>([
  ['speaker', 'LEG'],
  ['deputy-speaker', 'LEG'],
  ['lawmaker', 'LEG'],
  ['opposition-leader', 'OPP'],
  ['party-leader', 'PTY'],
  ['junta-leader', 'MIL'],
  ['army-chief', 'MIL'],
  ['militia-leader', 'REB'],
  ['mercenary-leader', 'REB'],
  ['cleric', 'CVL'],
  ['businessman', 'BUS'],
]);

/** Sector of a register office; every office of state that is not listed apart is government. */
export const sectorOfOffice = (office: string): Sector => SECTOR_OF.get(office) ?? 'GOV';
