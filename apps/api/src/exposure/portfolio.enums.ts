import { registerEnumType } from '@nestjs/graphql';
import { PORTFOLIO_ACTIONS, type PortfolioAction } from '#libs/storage';
import { enumOf, described } from '../common/enums.js';

export const PortfolioActionEnum = enumOf<PortfolioAction>(PORTFOLIO_ACTIONS);

export type ImportMode = 'replace' | 'merge';
export const ImportModeEnum = enumOf<ImportMode>(['replace', 'merge']);

export type LimitKind = 'hhi' | 'country' | 'label' | 'unknown';
export const LimitKindEnum = enumOf<LimitKind>(['hhi', 'country', 'label', 'unknown']);

const ACTIONS: Readonly<Record<PortfolioAction, string>> = {
  created: 'The portfolio was made.',
  imported: 'A list of holdings came in.',
  updated: 'Single holdings were put in or changed.',
  removed: 'Holdings were taken out.',
  renamed: 'It has another name.',
  limited: 'Its limits are others.',
  rated: 'Its exchange rates are others.',
  restored: 'An earlier version was put back.',
  deleted: 'The portfolio was deleted.',
};
const LIMITS: Readonly<Record<LimitKind, string>> = {
  hhi: 'How concentrated it may be: the Herfindahl–Hirschman index over countries.',
  country: 'How much may lie in one country.',
  label: 'How much may lie in countries of one label.',
  unknown: 'How much may lie in no country that is known.',
};

registerEnumType(PortfolioActionEnum, {
  name: 'PortfolioAction',
  description: 'What a change of a portfolio did.',
  valuesMap: described(PortfolioActionEnum, (action) => ACTIONS[action]),
});
registerEnumType(ImportModeEnum, {
  name: 'HoldingsImportMode',
  description: 'The text is the whole portfolio from now on, or is laid over what is there, symbol by symbol.',
});
registerEnumType(LimitKindEnum, {
  name: 'LimitKind',
  description: 'What a limit of the owner is about.',
  valuesMap: described(LimitKindEnum, (limit) => LIMITS[limit]),
});
