import { Module } from '@nestjs/common';
import { ScoresModule } from '../scores/scores.module.js';
import { CountryExposureResolver } from './country-exposure.resolver.js';
import { ExposureResolver, PortfolioChangeResolver } from './exposure.resolver.js';
import { ExposureService } from './exposure.service.js';
import { HoldingsService } from './holdings.service.js';
import { PortfolioChangesResolver } from './portfolio-changes.resolver.js';
import { PortfolioDataController } from './portfolio-data.controller.js';
import { PortfolioLineResolver } from './portfolio-line.resolver.js';
import { PortfolioPastService } from './portfolio-past.service.js';
import { PortfolioResolver } from './portfolio.resolver.js';
import { PortfoliosService } from './portfolios.service.js';
import { ReplayService } from './replay.service.js';
import { ScenarioResolver } from './scenario.resolver.js';
import { ScenarioService } from './scenario.service.js';
import { SharedPortfolioResolver } from './shared-portfolio.resolver.js';
import { SharesResolver } from './shares.resolver.js';
import { SharesService } from './shares.service.js';

@Module({
  imports: [ScoresModule],
  controllers: [PortfolioDataController],
  providers: [
    ...[PortfoliosService, HoldingsService, SharesService],
    ...[ExposureService, ReplayService, PortfolioPastService, ScenarioService],
    ...[PortfolioResolver, PortfolioChangesResolver, SharesResolver, SharedPortfolioResolver],
    ...[ExposureResolver, PortfolioChangeResolver, CountryExposureResolver, PortfolioLineResolver, ScenarioResolver],
  ],
  exports: [PortfoliosService, ExposureService],
})
export class ExposureModule {}
