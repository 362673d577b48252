import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Alert rules of their owners, how far each country has been looked at, the alerts that were raised, and how they were delivered. */
export class Alerts1700000000021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table alert_rule (
        id text primary key,
        owner text not null,
        version integer not null check (version >= 1),
        name text not null,
        condition json not null,
        countries text[] not null,
        portfolio text references portfolio,
        hysteresis double precision not null check (hysteresis >= 0),
        cool_down_hours double precision not null check (cool_down_hours >= 0),
        channels text[] not null,
        is_paused boolean not null,
        is_deleted boolean not null,
        since timestamptz not null,
        created_at timestamptz not null,
        changed_at timestamptz not null
      );
      create index alert_rule_by_owner on alert_rule (owner, created_at);

      create table alert_rule_state (
        rule text not null references alert_rule,
        subject text not null,
        state json not null,
        primary key (rule, subject)
      );

      create table alert_watch (
        subject text primary key,
        turn bigint not null,
        observed_at timestamptz not null,
        version bigint not null,
        recorded_at timestamptz not null
      );

      create table alert (
        id text primary key,
        rule text not null references alert_rule,
        owner text not null,
        subject text not null,
        day date not null,
        kind text not null,
        known_at timestamptz not null,
        evaluated_at timestamptz not null,
        snapshot json not null,
        acknowledged_at timestamptz,
        snoozed_until timestamptz,
        unique (rule, subject, day, kind)
      );
      create index alert_by_owner on alert (owner, known_at desc, id desc);

      create table alert_channel (
        id text primary key,
        owner text not null,
        kind text not null check (kind in ('webhook', 'email', 'feed')),
        name text not null,
        address text,
        secret text,
        token_hash bytea unique check (length(token_hash) = 32),
        created_at timestamptz not null,
        deleted_at timestamptz
      );
      create index alert_channel_by_owner on alert_channel (owner, created_at);

      create table alert_delivery (
        id text primary key,
        alert text references alert,
        channel text not null references alert_channel,
        state text not null check (state in ('waiting', 'delivered', 'failed', 'withheld')),
        attempts integer not null,
        problem text,
        created_at timestamptz not null,
        attempted_at timestamptz,
        next_attempt_at timestamptz,
        lease integer not null default 0,
        leased_until timestamptz,
        unique (alert, channel),
        check ((state = 'waiting') = (next_attempt_at is not null))
      );
      create index alert_delivery_due on alert_delivery (next_attempt_at) where state = 'waiting';
      create index alert_delivery_by_channel on alert_delivery (channel, created_at desc, id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table alert_delivery, alert_channel, alert, alert_watch, alert_rule_state, alert_rule');
  }
}
