import { Inject, Injectable } from '@nestjs/common';
import type { Reading, Redaction, ReportKey, Storage } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { reportViewOf, type ReportView } from '../reports/report.view.js';

/** What else is known of a report: how it was read, what it repeats, whether its text was dropped. */
@Injectable()
export class ReportFieldsService {
  constructor(@Inject(STORAGE) private readonly storage: Storage) {}

  async reading({ country, localId: id }: ReportView): Promise<Reading | null> {
    const [reading] = await this.storage.readings.byReports([{ country, id }]);
    return reading ?? null;
  }

  async redaction({ sha256 }: ReportView): Promise<Redaction | null> {
    const [redaction] = sha256 === null ? [] : await this.storage.reports.redactions([sha256]);
    return redaction ?? null;
  }

  async repeated({ repeats }: Reading): Promise<ReportView | null> {
    const [report] = repeats === null ? [] : await this.storage.reports.byIds([repeats]);
    return report ? reportViewOf(report) : null;
  }

  async repeating({ country, reportId: id }: Reading): Promise<ReportView[]> {
    const readings = await this.storage.readings.repeating({ country, id });
    const keys: ReportKey[] = readings.map((reading) => ({ country: reading.country, id: reading.reportId }));
    const reports = await this.storage.reports.byIds(keys);
    return reports.filter((report) => report !== null).map(reportViewOf);
  }
}
