import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { instantMs, type CountryCode, type Instant } from '#libs/events';
import {
  asReceived,
  isQuiet,
  lookBackDaysOf,
  observe,
  watch,
  type Arrivals,
  type Observation,
  type RuleState,
} from '#libs/alerts';
import type { CountryClock, Look, NewAlert, Storage, StoredAlertRule, WatchCursor } from '#libs/storage';
import { STORAGE } from '../common/storage.token.js';
import { MethodsService } from '../methods/methods.service.js';
import type { RecordsLoader } from '../scores/records.loader.js';
import { FLOOD_GUARD } from './alert-limits.js';
import type { AlertSnapshot } from './alert-facts.js';
import { countrySnapshot } from './alert-snapshot.js';
import type { KeptAlert } from './alert.view.js';
import { OwnExposureService } from './own-exposure.service.js';
import { ruleOf } from './read-rule.js';

/** A country, the rules that watch it, and how far it has been looked at. */
export interface DueCountry {
  readonly country: CountryCode;
  readonly clock: CountryClock;
  readonly cursor: WatchCursor;
  readonly rules: readonly StoredAlertRule[];
  readonly until: Instant;
}

/** Looks at what became known about a country since it was looked at last, under every rule that watches it. */
@Injectable()
export class CountryLookService {
  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly exposures: OwnExposureService,
    private readonly methods: MethodsService,
  ) {}

  /** What is to be stored. Computes only; done twice it comes to the same. */
  async look(loader: RecordsLoader, due: DueCountry): Promise<Look> {
    const { country, clock, cursor, rules, until } = due;
    const [record, arrived, stored] = await Promise.all([
      this.storage.records.read(country, { recordedBefore: clock.recordedAt }),
      this.storage.alertWatch.arrivals(country, cursor.recordedAt, clock.recordedAt),
      this.storage.alertWatch.states(country),
    ]);
    const arrivals: Arrivals = new Map(arrived.map(({ key, recordedAt }) => [key, recordedAt]));
    const received = asReceived(record, arrivals, { after: cursor.observedAt, until });
    if (
      isQuiet(received, { after: cursor.observedAt, until }) &&
      rules.every(({ id }) => stored.some(({ rule }) => rule === id))
    )
      return lookOf(due, [], []);
    const { current: method } = this.methods;
    const lookBackDays = Math.max(0, ...rules.map((rule) => lookBackDaysOf(ruleOf(rule))));
    const observations = new Map<Instant, readonly Observation[]>();
    const observedFrom = (after: Instant): readonly Observation[] => {
      const known = observations.get(after) ?? [...observe(received, { after, until, lookBackDays, method })];
      observations.set(after, known);
      return known;
    };
    const states: Look['states'][number][] = [];
    const alerts: NewAlert[] = [];
    for (const rule of rules) {
      const state = stored.find((one) => one.rule === rule.id)?.state as RuleState | undefined;
      const after = state ? cursor.observedAt : laterOf(rule.since, cursor.observedAt);
      const watched = watch(ruleOf(rule), state ?? null, observedFrom(after));
      if (!watched) continue;
      states.push({ rule: rule.id, subject: country, version: rule.version, state: { ...watched.state } });
      for (const firing of watched.firings) {
        const snapshot = countrySnapshot(ruleOf(rule).condition, firing, { record, method });
        const exposures = await this.exposures.inCountry(loader, rule.owner, snapshot);
        alerts.push(newAlert(rule, { ...snapshot, ruleName: rule.name, exposures }, until));
      }
    }
    return lookOf(due, states, alerts);
  }
}

function lookOf({ country, clock, cursor, until }: DueCountry, states: Look['states'], alerts: Look['alerts']): Look {
  const { version, recordedAt } = clock;
  const after = { subject: country, observedAt: until, version, recordedAt };
  return { before: cursor, after, states, alerts, floodGuard: FLOOD_GUARD };
}

export function newAlert({ id: rule, owner }: StoredAlertRule, kept: KeptAlert, evaluatedAt: Instant): NewAlert {
  return {
    ...{ id: randomUUID(), rule, owner, subject: kept.country ?? kept.portfolio ?? '', day: kept.on },
    ...{ kind: kindOf(kept), knownAt: kept.knownAt, evaluatedAt, snapshot: { ...kept } },
  };
}

/** News of another class is another alert on the same day. */
const kindOf = ({ condition, news }: AlertSnapshot): string => [condition.kind, ...[...news].sort()].join(' ');

export const laterOf = (a: Instant, b: Instant): Instant => (instantMs(a) > instantMs(b) ? a : b);
