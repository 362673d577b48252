import type { CountryCode, Instant } from '#libs/events';
import type { Database, Transaction } from '../database/database.js';
import { recordChange } from '../ledger/outbox.js';
import { asTimestamp } from '../ledger/timestamps.js';
import type { Arrival, CountryClock, Look, StoredRuleState, WatchCursor } from './alert-watch.js';
import type { NewAlert } from './alert.js';

/**
 * How far every country has been looked at for alerts. A look settles whole or not at all – alerts, messages to be sent, what the rules
 * remember and how far it went – so that one that is cut off is done again, and one that is done twice counts once.
 */
export class AlertWatchRepository {
  constructor(private readonly database: Database) {}

  cursors(): Promise<readonly WatchCursor[]> {
    return this.database.readNow<WatchCursor & Record<string, unknown>>({
      name: 'alert-cursors',
      text: 'select subject, turn, observed_at as "observedAt", version, recorded_at as "recordedAt" from alert_watch',
    });
  }

  /** Where the countries stand that have a record. */
  clocks(): Promise<readonly CountryClock[]> {
    return this.database.readNow<CountryClock & Record<string, unknown>>({
      name: 'country-clocks',
      text: 'select country, version, recorded_at as "recordedAt" from country_clock where version > 0 order by country',
    });
  }

  states(subject: string): Promise<readonly StoredRuleState[]> {
    return this.database.readNow<StoredRuleState & Record<string, unknown>>({
      name: 'alert-states',
      text: 'select rule, subject, state from alert_rule_state where subject = $1',
      values: [subject],
    });
  }

  /** Rows of a country recorded after one instant, up to and with another. */
  async arrivals(country: CountryCode, after: Instant, until: Instant): Promise<readonly Arrival[]> {
    return this.database.readNow<Arrival & Record<string, unknown>>({
      name: 'alert-arrivals',
      text: `
        select 'event ' || event_id || ' ' || revision as key, recorded_at as "recordedAt" from event_revision
        where country = $1 and recorded_at > $2 and recorded_at <= $3
        union all
        select 'factor ' || factor_id || ' ' || coalesce(facts::json ->> 'knownAt', ''), recorded_at from factor_revision
        where country = $1 and recorded_at > $2 and recorded_at <= $3`,
      values: [country, asTimestamp(after), asTimestamp(until)],
    });
  }

  /** Ids of the alerts that are new; `null` when another server has looked meanwhile, and nothing was stored. */
  async settle(look: Look): Promise<readonly string[] | null> {
    return this.database.transaction(async (transaction) => {
      if (!(await moveOn(transaction, look))) return null;
      await remember(transaction, look);
      const raised: string[] = [];
      for (const alert of look.alerts) if (await raise(transaction, alert, look)) raised.push(alert.id);
      return raised;
    });
  }
}

async function moveOn(transaction: Transaction, { before, after }: Look): Promise<boolean> {
  const moved = await transaction.query({
    name: 'move-alert-cursor',
    text: `
      insert into alert_watch as cursor (subject, turn, observed_at, version, recorded_at) values ($1, 0, $3, $4, $5)
      on conflict (subject) do update
        set turn = cursor.turn + 1, observed_at = $3, version = $4, recorded_at = $5 where cursor.turn = $2
      returning subject`,
    values: [after.subject, before?.turn ?? -1, after.observedAt, after.version, asTimestamp(after.recordedAt)],
  });
  return moved.length > 0;
}

async function remember(transaction: Transaction, { states }: Look): Promise<void> {
  if (states.length === 0) return;
  await transaction.query({
    name: 'remember-alert-states',
    text: `
      insert into alert_rule_state (rule, subject, state)
      select row.rule, row.subject, row.state
      from json_to_recordset($1::json) as row (rule text, subject text, state json, version integer)
      join alert_rule on alert_rule.id = row.rule and alert_rule.version = row.version
      on conflict (rule, subject) do update set state = excluded.state`,
    values: [JSON.stringify(states)],
  });
}

/** False for an alert that is there already. */
async function raise(transaction: Transaction, alert: NewAlert, { floodGuard }: Look): Promise<boolean> {
  const { id, rule, owner, subject, day, kind, knownAt, evaluatedAt, snapshot } = alert;
  const added = await transaction.query({
    name: 'raise-alert',
    text: `
      insert into alert (id, rule, owner, subject, day, kind, known_at, evaluated_at, snapshot)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (rule, subject, day, kind) do nothing returning id`,
    values: [id, rule, owner, subject, day, kind, knownAt, evaluatedAt, JSON.stringify(snapshot)],
  });
  if (added.length === 0) return false;
  await transaction.query({
    name: 'queue-deliveries',
    text: `
      insert into alert_delivery (id, alert, channel, state, attempts, problem, created_at, next_attempt_at)
      select $1 || ' ' || channel.id, $1, channel.id, case when flood then 'withheld' else 'waiting' end, 0,
        case when flood then 'More than ' || $4 || ' messages within ' || $5 || ' minutes: kept back.' end,
        $3, case when flood then null else $3::timestamptz end
      from alert_rule
      join alert_channel channel on channel.id = any (alert_rule.channels) and channel.owner = alert_rule.owner
        and channel.deleted_at is null and channel.kind <> 'feed'
      cross join lateral (
        select count(*) >= $4::integer as flood from alert_delivery recent
        where recent.channel = channel.id and recent.state <> 'withheld'
          and recent.created_at > $3::timestamptz - make_interval(mins => $5::integer)) guard
      where alert_rule.id = $2`,
    values: [id, rule, evaluatedAt, floodGuard.most, floodGuard.withinMinutes],
  });
  recordChange(transaction, { kind: 'alert', subject: id, days: new Map() });
  return true;
}
