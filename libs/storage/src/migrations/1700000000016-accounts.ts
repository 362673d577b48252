import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts, how they are recognised (sessions, keys), and what holds back guessing and flooding. No secret is stored: passwords as
 * argon2id, session tokens and keys as SHA-256 (they are random, so a fast hash is enough).
 */
export class Accounts1700000000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id text primary key,
        name text not null,
        roles text[] not null check (
          cardinality(roles) > 0 and
          roles <@ array['viewer', 'analyst', 'reviewer', 'methodologist', 'admin', 'service']),
        password text,
        oidc_subject text unique,
        created_at timestamptz not null,
        disabled_at timestamptz
      );
      create unique index account_by_name on account (lower(name));

      create table session (
        id text primary key,
        token_hash bytea not null unique check (length(token_hash) = 32),
        account_id text not null references account,
        address text not null,
        agent text not null,
        created_at timestamptz not null,
        seen_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index session_by_account on session (account_id, created_at);

      create table api_key (
        id text primary key,
        account_id text not null references account,
        title text not null,
        secret_hash bytea not null check (length(secret_hash) = 32),
        scopes text[] not null check (cardinality(scopes) > 0),
        created_at timestamptz not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        exposed_at timestamptz
      );
      create index api_key_by_account on api_key (account_id, created_at);

      create unlogged table attempt (
        key text primary key,
        failures integer not null,
        last_at timestamptz not null
      );
      create unlogged table allowance (
        bucket text primary key,
        points double precision not null,
        at timestamptz not null
      );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table allowance, attempt, api_key, session, account');
  }
}
