import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar } from '../common/scalars.js';

@Policy('shared-link')
@ObjectType('CountryWeight', { description: 'Part of a holding’s economic exposure that lies in one country.' })
export class CountryWeightModel {
  @Field(() => CountryCodeScalar, { description: 'Where the money works; not where the fund is registered.' })
  country!: string;

  @Field(() => Float, { description: 'Share of the holding, 0–1; what is missing to 1 is unknown and stays so.' })
  weight!: number;

  @Field(() => [ID], {
    description:
      'Ids of the country’s structural factors (a mine, a pipeline) that this part owns: events on them weigh directly.',
  })
  assets!: readonly string[];
}

@Policy('own-holdings')
@ObjectType('Holding', { description: 'One position of a portfolio, looked through to the countries it depends on.' })
export class HoldingModel {
  @Field(() => String, { description: 'Symbol, the name of the position within its portfolio.' })
  symbol!: string;

  @Field(() => String, { nullable: true, description: 'Name in words, where the owner gave one.' })
  name!: string | null;

  @Field(() => Float, { description: 'Value in `currency`, as given by the owner.' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code as given; null where none was.' })
  currency!: string | null;

  @Field(() => CountryCodeScalar, {
    nullable: true,
    description: 'Where it is registered: shown, never counted as exposure.',
  })
  domicile!: string | null;

  @Field(() => ID, { nullable: true, description: 'Row of the sector table, see `sectors`.' })
  sector!: string | null;

  @Field(() => [CountryWeightModel], { description: 'The countries it lies in.' })
  countries!: readonly CountryWeightModel[];

  @Field(() => Float, { description: 'Share of the holding whose country nobody has named, 0–1.' })
  unknown!: number;

  @Field(() => Float, { nullable: true, description: 'Share of the portfolio, 0–1; null while a rate is missing.' })
  share!: number | null;
}

export const HoldingConnection = connectionOf(HoldingModel, 'Holding');

@Policy('shared-link')
@ObjectType('Sector', {
  description: 'A row of the sector table: how hard an event on an asset hits those who own it.',
})
export class SectorModel {
  @Field(() => ID, { description: 'Stable name, for example "mining".' })
  id!: string;

  @Field(() => String, { description: 'The name in words.' })
  title!: string;

  @Field(() => Float, { description: '0–1: share of the halvings of safety on the asset that the owner feels.' })
  sensitivity!: number;

  @Field(() => String, { description: 'What the order of the sectors rests on, and what is judgement.' })
  source!: string;
}

@InputType('CountryWeightInput', { description: 'Part of a holding’s economic exposure that lies in one country.' })
export class CountryWeightInput {
  @Field(() => CountryCodeScalar, { description: 'Where the money works.' })
  country!: string;

  @Field(() => Float, { description: 'Share of the holding, 0–1; all together at most 1, never renormalised.' })
  weight!: number;

  @Field(() => [ID], { nullable: true, description: 'Ids of structural factors of that country which this part owns.' })
  assets?: string[] | null;
}

@InputType('HoldingInput', { description: 'A position as it shall be from now on.' })
export class HoldingInput {
  @Field(() => String, { description: 'Symbol; a known one is replaced.' })
  symbol!: string;

  @Field(() => String, { nullable: true, description: 'Name in words.' })
  name?: string | null;

  @Field(() => Float, { description: 'Value in `currency`, 0 to 10¹².' })
  value!: number;

  @Field(() => String, { nullable: true, description: 'ISO 4217 code.' })
  currency?: string | null;

  @Field(() => CountryCodeScalar, { nullable: true, description: 'Where it is registered; never counted.' })
  domicile?: string | null;

  @Field(() => ID, { nullable: true, description: 'Row of the sector table.' })
  sector?: string | null;

  @Field(() => [CountryWeightInput], { description: 'The countries it lies in; empty = unknown.' })
  countries!: CountryWeightInput[];
}

@Policy('own-holdings')
@ObjectType('HoldingProblem', { description: 'What is wrong with one cell of an upload.' })
export class HoldingProblemModel {
  @Field(() => Int, { description: 'Line of a CSV text, position in the list for JSON; 1-based.' })
  line!: number;

  @Field(() => String, { description: 'Column or field.' })
  column!: string;

  @Field(() => String, { description: 'What stands there, at most 200 characters of it.' })
  value!: string;

  @Field(() => String, { description: 'What is wrong, and what to write instead.' })
  detail!: string;
}
