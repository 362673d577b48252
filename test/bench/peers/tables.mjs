// What the peers read: the numbers of our own series, ready in tables of the shapes they need. They compute nothing.
import pg from 'pg';
import { COUNTRIES } from '../../../dist/libs/events/src/index.js';
import { scoreSeries } from '../../../dist/libs/scoring/src/index.js';

const TABLES = `
  create schema peer;
  create table peer.country (code text primary key, name text not null);
  create table peer.score_day (
    country_code text not null references peer.country, day date not null,
    score float8 not null, high float8 not null, violence float8 not null, institutions float8 not null,
    foreign_influence float8 not null, primary key (country_code, day));
  create table peer.score_year (
    country_code text primary key references peer.country, days date[] not null, score float8[] not null, high float8[] not null,
    violence float8[] not null, institutions float8[] not null, foreign_influence float8[] not null);
  create table peer.event (
    id text primary key, country_code text not null references peer.country, occurred_on date not null, class text not null,
    title text, place text, dead integer, injured integer);
  create index on peer.event (country_code, occurred_on desc, id desc);`;

const columnsOf = ({ dates, score, high, pillars }) => [
  dates,
  ...[score, high, pillars.violence, pillars.institutions, pillars.foreign].map((column) => [...column]),
];

/** Fills the tables with one year of daily scores of each country, and with its events. */
export async function fillPeerTables(databaseUrl, storage, range) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await fill(client, storage, range);
  } finally {
    await client.end();
  }
}

async function fill(client, storage, { from, to }) {
  await client.query(TABLES);
  const names = new Map(COUNTRIES.map(({ code, name }) => [code, name]));
  const records = await storage.records.readAll([...(await storage.records.versions()).keys()]);
  for (const [code, record] of records) {
    await client.query('insert into peer.country values ($1, $2)', [code, names.get(code)]);
    const columns = columnsOf(scoreSeries(record, from, to));
    await client.query('insert into peer.score_year values ($1, $2, $3, $4, $5, $6, $7)', [code, ...columns]);
  }
  await client.query(`
    insert into peer.score_day select country_code, series.* from peer.score_year
      cross join lateral unnest(days, score, high, violence, institutions, foreign_influence) series;
    insert into peer.event
      select country || ':' || event_id, country, occurred_on, class, story::json->>'title', story::json->>'place',
        (facts::json->>'dead')::integer, (facts::json->>'injured')::integer
      from event_revision;
    analyze;`);
}
