import { Module } from '@nestjs/common';
import { EventsModule } from '../events/events.module.js';
import { FactorsModule } from '../factors/factors.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { CountriesResolver } from './countries.resolver.js';
import { CountriesService } from './countries.service.js';
import { CountryResolver } from './country.resolver.js';

@Module({
  imports: [ScoresModule, EventsModule, FactorsModule],
  providers: [CountriesService, CountriesResolver, CountryResolver],
})
export class CountriesModule {}
