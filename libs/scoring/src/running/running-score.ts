import { type CountryRecord, type Day, dayFromNumber, dayNumber, type Event } from '#libs/events';
import { bandOf } from '../ledger/band.js';
import { indicatorState } from '../ledger/day-state.js';
import { riskOf } from '../ledger/halving.js';
import { momentOf } from '../ledger/knowledge.js';
import { type WeightTable, weightTable } from '../ledger/weights.js';
import { LATEST_METHOD } from '../methods/catalogue.js';
import type { Method } from '../methods/method.js';
import type { ScoreOptions } from '../score-options.js';
import { RunningCountry } from './running-country.js';

/** The value and 90 % band of the current day. */
export interface CurrentScore {
  readonly on: Day;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The incremental form: the current score of a country at the cost of what is new instead of all its history. Everything
 * handed over counts as known. Equal to `scoreOn` to 1e-9; what is published and hashed comes from `scoreOn`.
 */
export class RunningScore {
  private readonly method: Method;
  private readonly weights: WeightTable;
  private readonly country: RunningCountry;
  private day: number;

  /** @throws UserError BAD_USER_INPUT for weights the method does not allow. */
  constructor(
    record: CountryRecord,
    on: Day,
    private readonly options: Omit<ScoreOptions, 'asOf'> = {},
  ) {
    this.method = options.method ?? LATEST_METHOD;
    this.weights = weightTable(this.method, options.weights);
    this.day = dayNumber(on);
    this.country = new RunningCountry(record, this.method, this.day);
    this.country.recountEvents(new Set(record.events.map(({ id }) => id)), momentOf(null));
    this.country.recountFactors(momentOf(null));
  }

  /** Moves on to a later day; an earlier one changes nothing. */
  advanceTo(on: Day): void {
    this.day = Math.max(this.day, dayNumber(on));
    this.country.advanceTo(this.day);
  }

  /** Takes in a new event or another revision of one, of any day; a retraction is a revision with `retractedAt`. */
  learn(event: Event): void {
    this.country.addRow(event);
    this.country.recountEvents([event.id], momentOf(null));
  }

  current(): CurrentScore {
    const state = indicatorState(this.country.totals(), this.method, this.weights);
    const { low, high } = bandOf(state, this.weights, { method: this.method, stale: this.options.stale ?? false });
    return { on: dayFromNumber(this.day), value: riskOf(state.composite.total), low, high };
  }
}
