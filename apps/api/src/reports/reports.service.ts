import { Inject, Injectable } from '@nestjs/common';
import { SOURCE_GRADES, type ReportedEvent, type SourceGrade } from '#libs/events';
import type { Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { readGlobalId } from '../events/event-id.js';
import { eventViewOf, type EventView } from '../events/event.view.js';
import type { ReportEvidenceModel } from './report.model.js';
import { reportViewOf, type ReportView } from './report.view.js';
import type { ReportsLoader } from './reports.loader.js';

export interface ReportEvidenceView extends ReportEvidenceModel {
  readonly event: EventView;
}

@Injectable()
export class ReportsService {
  private readonly quoting = new WeakMap<ReportView, Promise<readonly ReportedEvent[]>>();

  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  /** A report by its global id; `null` when there is none. */
  async byId(loader: ReportsLoader, globalId: string): Promise<ReportView | null> {
    const report = await loader.load(readGlobalId(globalId));
    return report && reportViewOf(report);
  }

  /** Every place where an event quotes the report, newest event first. */
  async evidence(report: ReportView): Promise<ReportEvidenceView[]> {
    return (await this.eventsOf(report)).flatMap((event) =>
      event.reports
        .filter(({ reportId }) => reportId === report.localId)
        .map(({ quote, span }) => ({ event: eventViewOf(event, null), quote, span })),
    );
  }

  /** Best grade any event gives it; `null` when none quotes it. */
  async grade(report: ReportView): Promise<SourceGrade | null> {
    const evidence = (await this.eventsOf(report)).flatMap(({ reports }) => reports);
    const grades = new Set(evidence.filter(({ reportId }) => reportId === report.localId).map(({ grade }) => grade));
    return SOURCE_GRADES.find((grade) => grades.has(grade)) ?? null;
  }

  private eventsOf(report: ReportView): Promise<readonly ReportedEvent[]> {
    const known = this.quoting.get(report);
    if (known) return known;
    const events = this.storage.events.quoting({ country: report.country, id: report.localId });
    this.quoting.set(report, events);
    return events;
  }
}
