import { Injectable } from '@nestjs/common';
import { addDays, type CountryCode, type Day } from '#libs/events';
import { scoreSeries, type Method } from '#libs/scoring';
import { Clock } from '../common/clock.js';
import { NewestCache } from '../common/newest.cache.js';
import { checkFirst } from '../common/page.js';
import { countryViewOf, type CountryView } from '../countries/country.view.js';
import { MethodsService } from '../methods/methods.service.js';
import type { LoadedRecord } from '../scores/records.cache.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import type { TurningPointsArgs, TurningPointModel } from './turning-point.model.js';

export interface TurningPointView extends TurningPointModel {
  readonly country: CountryView;
}

type Rise = TurningPointModel & { readonly code: CountryCode };

const COUNTRIES_KEPT = 400;

/** The worst single day of each country: where a reader of the past looks first. */
@Injectable()
export class TurningPointsService {
  private readonly rises = new NewestCache<{ readonly rise: Rise | null }>(COUNTRIES_KEPT);

  constructor(
    private readonly clock: Clock,
    private readonly methods: MethodsService,
  ) {}

  /** At most one per country, largest rise first. Computed once per change of a country and method. */
  async largest(loader: RecordsLoader, { first }: TurningPointsArgs): Promise<TurningPointView[]> {
    const codes = [...new Set((await loader.coverageRows()).map(({ country }) => country))];
    const loaded = await Promise.all(codes.map((code) => loader.record(code)));
    return loaded
      .map((record) => this.riseOf(record))
      .filter((rise) => rise !== null)
      .sort((a, b) => b.delta - a.delta || (a.code < b.code ? -1 : 1))
      .slice(0, checkFirst(first))
      .map(({ code, ...rise }) => ({ ...rise, country: countryViewOf(code) }));
  }

  private riseOf({ record, version }: LoadedRecord): Rise | null {
    const today = this.clock.today();
    const { current: method } = this.methods;
    const key = `${record.country} ${method.version}`;
    const known = this.rises.get(key, version);
    if (known) return known.rise;
    const days = record.events.map(({ occurredOn }) => occurredOn).filter((day) => day <= today);
    const rise =
      days.length === 0 ? null : largestRise(record, { from: days.reduce(earlier), to: days.reduce(later), method });
    this.rises.set(key, version, { rise });
    return rise;
  }
}

interface Searched {
  readonly from: Day;
  readonly to: Day;
  readonly method: Method;
}

function largestRise(record: LoadedRecord['record'], { from, to, method }: Searched): Rise | null {
  const { dates, score } = scoreSeries(record, addDays(from, -1), to, { method });
  let best: Rise | null = null;
  for (let day = 1; day < score.length; day++) {
    const [fromValue = 0, toValue = 0, on] = [score[day - 1], score[day], dates[day]];
    const delta = toValue - fromValue;
    if (on !== undefined && delta > (best?.delta ?? 0)) best = { code: record.country, on, fromValue, toValue, delta };
  }
  return best;
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);
