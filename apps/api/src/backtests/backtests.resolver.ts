import { Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../access/policy.decorator.js';
import { BacktestReportModel } from './backtest.model.js';
import { BacktestsService } from './backtests.service.js';
import { SensitivityModel } from './sensitivity.model.js';

@Policy('public-read')
@Resolver(() => BacktestReportModel)
export class BacktestsResolver {
  constructor(private readonly reports: BacktestsService) {}

  @Query(() => [BacktestReportModel], {
    description: 'Does the score mean anything? The back-tests published with this version, each beside its baselines.',
  })
  backtests(): Promise<BacktestReportModel[]> {
    return this.reports.all();
  }

  @Query(() => SensitivityModel, {
    nullable: true,
    description: 'How much of the ranking is judgement; null when the report was left out of this installation.',
  })
  sensitivity(): Promise<SensitivityModel | null> {
    return this.reports.sensitivity();
  }
}
