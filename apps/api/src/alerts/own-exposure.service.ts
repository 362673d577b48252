import { Inject, Injectable } from '@nestjs/common';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { ExposureService } from '../exposure/exposure.service.js';
import { PortfoliosService } from '../exposure/portfolios.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { ScoresService } from '../scores/scores.service.js';
import type { AlertSnapshot } from './alert-facts.js';
import type { AlertExposureModel } from './alert.model.js';

/** What the owner of an alert holds in its country. */
@Injectable()
export class OwnExposureService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly portfolios: PortfoliosService,
    private readonly exposures: ExposureService,
    private readonly scores: ScoresService,
  ) {}

  /** Each portfolio of the owner that holds something there, with the points at the moment of the alert. */
  async inCountry(
    loader: RecordsLoader,
    owner: string,
    { country, on, knownAt }: AlertSnapshot,
  ): Promise<AlertExposureModel[]> {
    if (country === null) return [];
    const held: AlertExposureModel[] = [];
    for (const portfolio of await this.storage.portfolios.list(owner)) {
      const holdings = await this.portfolios.hold(portfolio);
      if (typeof holdings.shares === 'string' || !holdings.shares.byCountry.has(country)) continue;
      const view = await this.exposures.exposure(loader, holdings, this.scores.question({ on, asOf: knownAt }));
      const there = view?.countries.find(({ code }) => code === country);
      if (there) held.push({ portfolio: portfolio.id, name: portfolio.name, share: there.share, points: there.points });
    }
    return held;
  }
}
