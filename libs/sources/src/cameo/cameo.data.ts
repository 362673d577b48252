import type { EventClassId } from '#libs/events';

export interface CameoGroup {
  /** `null`: deliberately unmapped; `why` says why. */
  readonly class: EventClassId | null;
  readonly why: string;
  /** Counts only between a party of the country and one from abroad: the same code is coded for domestic quarrels. */
  readonly isForeign?: true;
  readonly codes: string;
}

/**
 * Every CAMEO code → our class, or why it has none (CAMEO codebook 1.1b3; classes as in METHOD section 2). A code says what was done,
 * not to what: "seize property" cannot tell a parliament or a mine from a house, so it never becomes a class that weighs as one.
 */
export const CAMEO_GROUPS: readonly CameoGroup[] = [
  {
    class: 'protest.peaceful',
    why: 'Demonstrations, rallies, hunger strikes',
    codes: '140 141 1411 1412 1413 1414 142 1421 1422 1423 1424',
  },
  { class: 'protest.strike', why: 'Strikes and boycotts', codes: '143 1431 1432 1433 1434' },
  { class: 'protest.blockade', why: 'Roads and passages blocked', codes: '144 1441 1442 1443 1444' },
  { class: 'violence.riot', why: 'Violent protest', codes: '145 1451 1452 1453 1454' },
  { class: 'violence.property', why: 'Property destroyed', codes: '1712' },
  { class: 'violence.clash', why: 'Fighting, military blockade, breach of a ceasefire', codes: '190 191 193 194 196' },
  { class: 'violence.explosion', why: 'Bombs and air strikes', codes: '183 1831 1832 1833 195' },
  {
    class: 'violence.attack-on-civilians',
    why: 'Abduction, assault, assassination, mass violence',
    codes: '180 181 182 1821 1822 1823 184 185 186 200 201 202 203 204 2041 2042',
  },
  { class: 'repression.crowd-control', why: 'Violent repression of dissent', codes: '175' },
  {
    class: 'repression.mass-arrest',
    why: 'Arrests; a code does not tell who, so the lighter arrest class',
    codes: '173',
  },
  { class: 'repression.curfew', why: 'Curfew imposed', codes: '1723' },
  { class: 'repression.state-of-emergency', why: 'State of emergency or martial law', codes: '1724' },
  { class: 'repression.mobilisation', why: 'Police or army on alert or mobilised', codes: '150 151 152 153 154' },
  { class: 'foreign.troops-enter', why: 'Territory occupied', isForeign: true, codes: '192' },
  {
    class: 'foreign.statement',
    why: 'Accusation',
    isForeign: true,
    codes: '110 111 112 1121 1122 1123 1124 1125 113 114',
  },
  {
    class: 'foreign.statement',
    why: 'Rejection or veto',
    isForeign: true,
    codes:
      '120 121 1211 1212 1213 122 1221 1222 1223 1224 123 1231 1232 1233 1234 124 1241 1242 1243 1244 1245 1246 125 126 127 128 129',
  },
  { class: 'foreign.statement', why: 'Relations reduced or broken off', isForeign: true, codes: '160 161' },
  { class: 'foreign.aid-suspended', why: 'Aid reduced or stopped', isForeign: true, codes: '162 1621 1622 1623' },
  { class: 'foreign.sanctions', why: 'Embargo, boycott or sanctions', isForeign: true, codes: '163' },
  { class: 'restraint.order', why: 'Military de-escalation', codes: '087 0872 0873 0874' },
  { class: 'restraint.agreement', why: 'Truce or ceasefire', codes: '0871' },
  { class: null, why: 'no event code', codes: '0' },
  {
    class: null,
    why: 'talk, visits and diplomacy: no risk by themselves',
    codes: '010 011 012 013 014 015 016 017 018 019 040 041 042 043 044 045 046 050 051 052 053 054 055 056 057',
  },
  {
    class: null,
    why: 'an appeal, an intention, a demand or a threat: it has not happened',
    codes:
      '020 021 0211 0212 0213 0214 022 023 0231 0232 0233 0234 024 0241 0242 0243 0244 025 0251 0252 0253 0254 0255 0256 026 027 028 030 031 0311 0312 0313 0314 032 033 0331 0332 0333 0334 034 0341 0342 0343 0344 035 0351 0352 0353 0354 0355 0356 036 037 038 039 100 101 1011 1012 1013 1014 102 103 1031 1032 1033 1034 104 1041 1042 1043 1044 105 1051 1052 1053 1054 1055 1056 106 107 108 130 131 1311 1312 1313 132 1321 1322 1323 1324 133 134 135 136 137 138 1381 1382 1383 1384 1385 139',
  },
  {
    class: null,
    why: 'cooperation and aid: no risk by themselves',
    codes: '060 061 062 063 064 070 071 072 073 074 075',
  },
  {
    class: null,
    why: 'a concession: coded alike for resignations, releases and small favours, so no class can be told',
    codes: '080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834 084 0841 0842 085 086 0861 0862 0863',
  },
  { class: null, why: 'inquiries, lawsuits and verdicts: ordinary justice', codes: '090 091 092 093 094 115 116' },
  {
    class: null,
    why: 'talks halted, envoys or missions expelled: below the classes of the method',
    codes: '164 165 166 1661 1662 1663',
  },
  {
    class: null,
    why: 'coercion of any kind, confiscations, bans, deportations: a code cannot tell the seat of power or a strategic asset from a house',
    codes: '170 171 1711 172 1721 1722 174',
  },
];
