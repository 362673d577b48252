import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Storage } from '#libs/storage';
import { importFile } from '../../apps/api/src/imports/import-file.js';

const HEADER =
  'id,year,type_of_violence,dyad_name,side_a,side_b,source_article,where_coordinates,country,country_id,event_clarity,date_start,date_end,best,high,low';
const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];

/** Releases of a feed that counts deaths: Mexico, 150 dead in each month of 2015–2019 and 200 in each of January–August 2020. */
export class MexicoDeaths {
  readonly #folder = mkdtempSync(join(tmpdir(), 'faultline-deaths-'));
  #id = 0;

  constructor(private readonly storage: Storage) {}

  /** One event in Mexico with so many deaths. */
  row(day: string, dead: number): string {
    this.#id += 1;
    return `${this.#id},${day.slice(0, 4)},2,A - B,A,B,Wire ${day},Town,Mexico,70,1,${day},${day},${dead},${dead},${dead}`;
  }

  async release(fileName: string, rows: readonly string[]): Promise<void> {
    const path = join(this.#folder, fileName);
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    await importFile(this.storage, { source: 'ucdp-ged', path, receivedAt: '2026-11-01T00:00:00Z', by: 'test' });
  }

  async releaseAll(): Promise<void> {
    const years = [2015, 2016, 2017, 2018, 2019];
    await this.release(
      'GEDEvent_v20_1.csv',
      years.flatMap((year) => MONTHS.map((month) => this.row(`${year}-${month}-15`, 150))),
    );
    for (const month of MONTHS.slice(0, 8))
      await this.release(`GEDEvent_v20_0_${Number(month)}.csv`, [this.row(`2020-${month}-15`, 200)]);
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
