import { Inject, Injectable } from '@nestjs/common';
import type { FactorFilter, Storage } from '#libs/storage';
import { Clock } from '../common/clock.js';
import { STORAGE } from '../common/storage.token.js';
import { checkAsOf } from '../scores/score-question.js';
import type { FactorModel } from './factor.model.js';
import { factorViewOf } from './factor.view.js';

@Injectable()
export class FactorsService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  /** Factors as they stood at asOf, by country and id; with `on`, only those valid that day. */
  async find({ country = null, on = null, asOf }: FactorFilter): Promise<FactorModel[]> {
    const known = checkAsOf(asOf, this.clock.now());
    return (await this.storage.factors.find({ country, on, asOf: known })).map(factorViewOf);
  }
}
