import { registerEnumType } from '@nestjs/graphql';
import { PORTFOLIO_ACTIONS, type PortfolioAction } from '#libs/storage';
import { enumOf } from '../common/enums.js';

export const PortfolioActionEnum = enumOf<PortfolioAction>(PORTFOLIO_ACTIONS);

export type ImportMode = 'replace' | 'merge';
export const ImportModeEnum = enumOf<ImportMode>(['replace', 'merge']);

export type LimitKind = 'hhi' | 'country' | 'label' | 'unknown';
export const LimitKindEnum = enumOf<LimitKind>(['hhi', 'country', 'label', 'unknown']);

registerEnumType(PortfolioActionEnum, { name: 'PortfolioAction', description: 'What a change of a portfolio did.' });
registerEnumType(ImportModeEnum, {
  name: 'HoldingsImportMode',
  description: 'The text is the whole portfolio from now on, or is laid over what is there, symbol by symbol.',
});
registerEnumType(LimitKindEnum, { name: 'LimitKind', description: 'What a limit of the owner is about.' });
