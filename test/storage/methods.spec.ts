import { addDays } from '#libs/events';
import { draftedMethod, LATEST_METHOD, methodHash } from '#libs/scoring';
import { openStorage, type Storage } from '#libs/storage';
import { createLogger } from '../../apps/api/src/common/request-log.js';
import { PublicationsJob } from '../../apps/api/src/publications/publications.job.js';
import { FreshnessService } from '../../apps/api/src/scores/freshness.service.js';
import { HandClock } from '../support/hand-clock.js';
import { aReportedEvent } from '../support/ledger-rows.js';
import { openTestStorage, runSql, type TestStorage } from '../support/postgres.js';

const COUNTRIES = ['KGZ', 'KAZ', 'UZB', 'TJK', 'TKM'];
let opened: TestStorage;
let other: Storage;
beforeAll(async () => {
  opened = await openTestStorage();
  other = await openStorage(opened);
});
afterAll(async () => {
  await other.close();
  await opened.close();
});

const definitionOf = (version: string) =>
  draftedMethod(LATEST_METHOD, { version, pillars: [{ id: 'foreign', weight: 0.1 }] });
const draftOf = (version: string) => {
  const definition = definitionOf(version);
  return { definition, hash: methodHash(definition), basedOn: '1.0.0' };
};
const note = (by: string) => ({ by, reason: 'Weights agreed on.' });
const publishing = (version: string, by: string) => ({ ...note(by), expectedHash: draftOf(version).hash });

describe('a method of the store', () => {
  it('comes back from it with the hash it went in with', async () => {
    const kept = await opened.storage.methods.draft(draftOf('1.1.0'), note('mats'));
    expect(kept).toMatchObject({ version: '1.1.0', basedOn: '1.0.0', draftedBy: 'mats', publishedAt: null });
    expect(methodHash(kept.definition)).toBe(kept.hash);
    expect(kept.definition).toEqual(definitionOf('1.1.0'));
  });

  it('is drafted by one of two who want its version at once', async () => {
    const outcomes = await Promise.allSettled([
      opened.storage.methods.draft(draftOf('1.2.0'), note('mats')),
      other.methods.draft(draftOf('1.2.0'), note('mona')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'CONFLICT' });
  });

  it('is published by one of two at once, with one entry in the audit log; the other hears CONFLICT (E3)', async () => {
    await expect(
      other.methods.publishDraft('1.1.0', { ...publishing('1.1.0', 'mona'), expectedHash: 'another' }),
    ).rejects.toMatchObject({ code: 'CONFLICT', field: 'expectedHash' });
    const outcomes = await Promise.allSettled([
      opened.storage.methods.publishDraft('1.1.0', publishing('1.1.0', 'mona')),
      other.methods.publishDraft('1.1.0', publishing('1.1.0', 'mark')),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find((one) => one.status === 'rejected')?.reason).toMatchObject({ code: 'CONFLICT' });
    const [{ count }] = (await runSql(
      opened.databaseUrl,
      `select count(*)::int as count from audit_entry where action = 'method.publish' and subject = '1.1.0'`,
    )) as [{ count: number }];
    expect(count).toBe(1);
    expect(await opened.storage.audit.verify()).toMatchObject({ broken: null });
  });

  it('is not published behind a newer one, nor when nobody drafted it', async () => {
    await opened.storage.methods.draft(draftOf('1.1.5'), note('mats'));
    await opened.storage.methods.publishDraft('1.2.0', publishing('1.2.0', 'mona'));
    const late = opened.storage.methods.publishDraft('1.1.5', publishing('1.1.5', 'mona'));
    await expect(late).rejects.toMatchObject({ code: 'CONFLICT', field: 'version' });
    const unknown = opened.storage.methods.publishDraft('9.0.0', publishing('9.0.0', 'mona'));
    await expect(unknown).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each(['update method_draft set hash = hash', 'delete from method_draft', 'truncate method_draft'])(
    'never changes: %s is refused',
    async (statement) => {
      await expect(runSql(opened.databaseUrl, statement)).rejects.toThrow();
    },
  );

  it('published while days are being published leaves each day under one method wholly (E3)', async () => {
    const { storage } = opened;
    for (const country of COUNTRIES)
      await storage.events.append(
        aReportedEvent({ country, occurredOn: '2024-02-20', knownAt: '2024-02-20T12:00:00Z' }),
        {
          by: 'analyst',
        },
      );
    const clock = new HandClock('2024-02-28T23:50:00Z');
    const jobs = [storage, other].map(
      (store) => new PublicationsJob(store, clock, new FreshnessService(store, clock), createLogger('silent')),
    );
    await jobs[0]!.publishClosedDays();
    clock.passMinutes(30 * 24 * 60);
    await storage.methods.draft(draftOf('1.3.0'), note('mats'));
    const afterTen = async () => {
      while ((await storage.publications.lastDay())! < '2024-03-05') await new Promise((next) => setImmediate(next));
      await other.methods.publishDraft('1.3.0', publishing('1.3.0', 'mona'));
    };
    await Promise.all([...jobs.map((job) => job.publishClosedDays()), afterTen()]);
    const days = (await runSql(
      opened.databaseUrl,
      `select day::text, count(*)::int as countries, array_agg(distinct method_version) as methods
       from published_score group by day order by day`,
    )) as unknown as { day: string; countries: number; methods: string[] }[];
    expect(days).toHaveLength(31);
    expect(days.every(({ countries, methods }) => countries === COUNTRIES.length && methods.length === 1)).toBe(true);
    const versions = days.map(({ methods }) => methods[0]);
    expect([versions[0], versions.at(-1)]).toEqual(['1.2.0', '1.3.0']);
    expect(versions).toEqual([...versions].sort());
    expect(days[0]!.day).toBe(addDays('2024-02-28', -1));
  });
});
