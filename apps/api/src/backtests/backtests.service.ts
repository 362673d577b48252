import { Injectable } from '@nestjs/common';
import { countryByCode } from '#libs/events';
import type { OutlookLead, SensitivityReport } from '#libs/validation';
import type { BacktestReportModel, ReliabilityBinModel } from './backtest.model.js';
import { comparisonsOf, reliabilityOf } from './comparisons.js';
import { readReports, type Report, type ReportFile } from './report-files.js';
import type { SensitivityModel } from './sensitivity.model.js';

/** The reports that were published with this version of the code; read once, they cannot change under it. */
@Injectable()
export class BacktestsService {
  private read: Promise<readonly Report[]> | null = null;

  async all(): Promise<BacktestReportModel[]> {
    return (await this.reports()).map(modelOf);
  }

  /** `null` when the run was left out of this installation. */
  async sensitivity(): Promise<SensitivityModel | null> {
    const report = (await this.reports()).find(({ file }) => file.suite === 'sensitivity');
    return report ? sensitivityOf(report.file as ReportFile & SensitivityReport) : null;
  }

  /** How honest probabilities of a violent month were so many months ahead; empty when that run was left out. */
  async calibration(monthsAhead: OutlookLead): Promise<readonly ReliabilityBinModel[]> {
    const report = (await this.reports()).find(({ file }) => file.suite === 'ucdp-incidence');
    return report ? reliabilityOf(report.file, monthsAhead) : [];
  }

  private reports(): Promise<readonly Report[]> {
    this.read ??= readReports();
    this.read.catch(() => (this.read = null));
    return this.read;
  }
}

function modelOf({ file, markdown }: Report): BacktestReportModel {
  const { suite, title, headline, dataSource, seed, resamples, data, method } = file;
  return {
    ...{ id: suite, title, headline, dataSource, seed, resamples, method, markdown },
    ...{ dataFiles: data?.files ?? [], dataHash: data?.hash ?? null },
    ...{ comparisons: comparisonsOf(file), reliability: reliabilityOf(file) },
  };
}

function sensitivityOf(file: ReportFile & SensitivityReport): SensitivityModel {
  const { on, draws, method, ranking, countries, parameters, variants } = file;
  const named = countries.map((row) => ({ ...row, name: countryByCode(row.country)?.name ?? row.country }));
  return { on, draws, method, ...ranking, countries: named, parameters, variants };
}
