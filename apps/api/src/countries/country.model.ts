import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Region, RiskLabel } from '#libs/events';
import { Policy } from '../access/policy.decorator.js';
import { RegionEnum, RiskLabelEnum } from '../common/enums.js';
import { connectionOf } from '../common/page.model.js';
import { CountryCodeScalar, DateScalar, DateTimeScalar } from '../common/scalars.js';
import { ChangeContributionModel } from '../scores/score-change.model.js';

@Policy('public-read')
@ObjectType('Country', { description: 'A country or customary territory that feeds may name.' })
export class CountryModel {
  @Field(() => CountryCodeScalar, { description: 'ISO 3166-1 alpha-3.' })
  code!: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  code2!: string;

  @Field(() => String, {
    nullable: true,
    description: 'ISO 3166-1 numeric, three digits: the id of its shape on the world map.',
  })
  numeric!: string | null;

  @Field(() => String, { description: 'English short name.' })
  name!: string;

  @Field(() => RegionEnum, { description: 'Part of the world it is listed under.' })
  region!: Region;
}

export const CountryConnection = connectionOf(CountryModel, 'Country');

@Policy('public-read')
@ObjectType('Mover', {
  description: 'A country whose score moved between two named days, both as known at the asOf of the question.',
})
export class MoverModel {
  @Field(() => DateScalar, { description: 'The earlier day.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The later day.' })
  to!: string;

  @Field(() => DateTimeScalar, { description: 'Close of the earlier day (00:00 UTC of the next).' })
  fromAt!: string;

  @Field(() => DateTimeScalar, {
    description: 'Close of the later day, or the asOf of the question where that is earlier.',
  })
  toAt!: string;

  @Field(() => Float, { description: 'Score on the earlier day, 0–100, high = more risk.' })
  fromValue!: number;

  @Field(() => Float, { description: 'Score on the later day, 0–100, high = more risk.' })
  toValue!: number;

  @Field(() => Float, { description: 'toValue − fromValue; positive = risk rose.' })
  delta!: number;

  @Field(() => RiskLabelEnum, { description: 'Zone on the later day.' })
  label!: RiskLabel;

  @Field(() => [ChangeContributionModel], { description: 'The three largest causes of the change.' })
  causes!: readonly ChangeContributionModel[];
}
