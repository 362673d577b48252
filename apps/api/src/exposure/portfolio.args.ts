import { ArgsType, Field, Float, ID, InputType, Int } from '@nestjs/graphql';
import { KeyArgs, OwnChangeArgs } from '../common/change.args.js';
import { PageArgs } from '../common/page.model.js';
import { DateScalar, DateTimeScalar } from '../common/scalars.js';
import { WeighingArgs } from '../methods/weighing.args.js';
import { AsOfInput } from '../scores/scores.args.js';
import { HoldingInput } from './holding.model.js';
import { PortfolioLimitsInput } from './limits.model.js';
import { ImportModeEnum, type ImportMode } from './portfolio.enums.js';

@ArgsType()
export class CreatePortfolioArgs extends KeyArgs {
  @Field(() => String, { description: 'Name, 1–100 characters.' })
  name!: string;
}

@ArgsType()
export class PortfolioChangeArgs extends OwnChangeArgs {
  @Field(() => ID, { description: 'Id of the portfolio.' })
  id!: string;
}

@ArgsType()
export class RenamePortfolioArgs extends PortfolioChangeArgs {
  @Field(() => String, { description: 'The new name, 1–100 characters.' })
  name!: string;
}

@ArgsType()
export class RestorePortfolioArgs extends PortfolioChangeArgs {
  @Field(() => Int, { description: 'Version to put back.' })
  version!: number;
}

@ArgsType()
export class ImportHoldingsArgs extends PortfolioChangeArgs {
  @Field(() => String, {
    description:
      'CSV `symbol,value,currency?,country,weight?,name?,domicile?,sector?,asset?` or a Ghostfolio export. Larger than a request may be: POST /portfolios/ID/holdings.',
  })
  text!: string;

  @Field(() => ImportModeEnum, { defaultValue: 'replace', description: 'Replace what is there, or lay it over.' })
  mode!: ImportMode;

  @Field(() => Boolean, { defaultValue: false, description: 'Store nothing; say what would be understood.' })
  dryRun!: boolean;
}

@ArgsType()
export class UpdateHoldingsArgs extends PortfolioChangeArgs {
  @Field(() => [HoldingInput], { description: 'Holdings as they shall be; new symbols are added, others stay.' })
  holdings!: HoldingInput[];
}

@ArgsType()
export class RemoveHoldingArgs extends PortfolioChangeArgs {
  @Field(() => String, { description: 'Symbol that goes.' })
  symbol!: string;
}

@ArgsType()
export class SetLimitsArgs extends PortfolioChangeArgs {
  @Field(() => PortfolioLimitsInput, { description: 'All limits from now on.' })
  limits!: PortfolioLimitsInput;
}

@InputType('CurrencyRateInput', {
  description: 'What one unit of a currency counts as; your own figure, nothing is fetched.',
})
export class CurrencyRateInput {
  @Field(() => String, { description: 'ISO 4217 code.' })
  currency!: string;

  @Field(() => Float, { description: 'Units of the portfolio’s own currency, above 0.' })
  rate!: number;
}

@ArgsType()
export class SetRatesArgs extends PortfolioChangeArgs {
  @Field(() => [CurrencyRateInput], {
    description: 'All rates from now on; one currency may go without: it is the portfolio’s own.',
  })
  rates!: CurrencyRateInput[];
}

@ArgsType()
export class SharePortfolioArgs {
  @Field(() => ID, { description: 'Id of the portfolio.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the link is for, at most 200 characters.' })
  note?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it stops working; absent = when it is revoked.' })
  expiresAt?: string | null;
}

@ArgsType()
export class HoldingsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Only holdings with this in their symbol or name, in any case.',
  })
  search?: string | null;
}

@ArgsType()
export class PortfolioHistoryArgs extends WeighingArgs {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'Last day, inclusive.' })
  to!: string;

  @Field(() => AsOfInput, {
    nullable: true,
    description: 'Which knowledge it stands on; each day as published at its close when absent.',
  })
  asOf?: AsOfInput | null;
}
