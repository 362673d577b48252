import { Module, type DynamicModule } from '@nestjs/common';
import { ExposureModule } from '../exposure/exposure.module.js';
import { LiveModule } from '../live/live.module.js';
import { ScoresModule } from '../scores/scores.module.js';
import { AlertCauseResolver } from './alert-cause.resolver.js';
import { AlertFeedController } from './alert-feed.controller.js';
import { AlertRulesResolver } from './alert-rules.resolver.js';
import { AlertRulesService } from './alert-rules.service.js';
import { ALERT_SETTINGS, type AlertSettings } from './alert-settings.js';
import { AlertSubjectsService } from './alert-subjects.service.js';
import { AlertSurveyService } from './alert-survey.service.js';
import { AlertLooks, AlertWatchService } from './alert-watch.service.js';
import { AlertsResolver } from './alerts.resolver.js';
import { AlertsService } from './alerts.service.js';
import { ChannelsResolver } from './channels.resolver.js';
import { ChannelsService } from './channels.service.js';
import { CountryLookService } from './country-look.service.js';
import { OwnExposureService } from './own-exposure.service.js';
import { PortfolioLookService } from './portfolio-look.service.js';
import { PortfolioSnapshotService } from './portfolio-snapshot.service.js';
import { RehearsalResolver } from './rehearsal.resolver.js';
import { RehearsalService } from './rehearsal.service.js';

@Module({})
export class AlertsModule {
  static with(settings: AlertSettings): DynamicModule {
    return {
      module: AlertsModule,
      imports: [ScoresModule, ExposureModule, LiveModule],
      controllers: [AlertFeedController],
      providers: [
        { provide: ALERT_SETTINGS, useValue: settings },
        ...[AlertSubjectsService, AlertRulesService, RehearsalService, PortfolioSnapshotService],
        ...[AlertsService, ChannelsService],
        ...[
          OwnExposureService,
          CountryLookService,
          PortfolioLookService,
          AlertSurveyService,
          AlertLooks,
          AlertWatchService,
        ],
        ...[AlertRulesResolver, RehearsalResolver, AlertsResolver, AlertCauseResolver, ChannelsResolver],
      ],
      exports: [AlertWatchService, ALERT_SETTINGS],
    };
  }
}
