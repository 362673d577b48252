import { startTestApi, type TestApi } from '../support/api.js';
import { runFaultlineOn } from '../support/command-line.js';
import { TestDesk } from '../support/desk.js';
import { runSql } from '../support/postgres.js';

let api: TestApi;
let desk: TestDesk;
beforeAll(async () => {
  api = await startTestApi();
  desk = new TestDesk(api, 'redact');
});
afterAll(() => api.close());

const TEXT = 'Rioters burned cars in Bishkek, a witness of many names said.';
const REPORT =
  'query ($id: ID!) { report(id: $id) { text hash title redacted { reason } evidence { quote span { start } event { class } } proposals { quote status } } }';

describe('faultline redact', () => {
  it('drops the text and every quote, says so and why, and moves no score; the store still verifies', async () => {
    const { report } = await desk.submit({ text: TEXT, title: 'Night of riots' });
    const [riot] = await desk.queue();
    await desk.approve(riot!);
    const before = await desk.score('KGZ', '2020-10-06');
    const { report: whole } = await desk.ask<{ report: { hash: string } }>(REPORT, { id: report.id });
    expect(await runFaultlineOn(api, 'redact', report.id)).toMatchObject({ code: 2 });
    const { code, out, err } = await runFaultlineOn(
      api,
      'redact',
      report.id,
      '--reason',
      'asked for by the witness',
      '--json',
    );
    expect(err).toBe('');
    expect([code, JSON.parse(out)]).toEqual([0, { redacted: report.id, reason: 'asked for by the witness' }]);
    const { report: left } = await desk.ask<{ report: object }>(REPORT, { id: report.id });
    expect(left).toEqual({
      text: null,
      hash: whole.hash,
      title: 'Night of riots',
      redacted: { reason: 'asked for by the witness' },
      evidence: [{ quote: null, span: { start: 0 }, event: { class: 'violence.riot' } }],
      proposals: [{ quote: null, status: 'APPROVED' }],
    });
    expect(await desk.score('KGZ', '2020-10-06')).toEqual(before);
    expect(await desk.submit({ text: TEXT })).toMatchObject({ alreadyKnown: true });
    expect(await runFaultlineOn(api, 'redact', report.id, '--reason', 'again')).toMatchObject({ code: 2 });
    expect(await runFaultlineOn(api, 'verify')).toMatchObject({ code: 0, err: '' });
  });

  it('of a report there is none of says so', async () => {
    const { code, err } = await runFaultlineOn(api, 'redact', 'KGZ:nothing', '--reason', 'r');
    expect([code, err]).toEqual([2, expect.stringContaining('There is no report')]);
  });
});

describe('the audit log', () => {
  interface Found {
    readonly totalCount: number;
    readonly nodes: readonly { readonly action: string; readonly reason: string | null }[];
  }
  const find = async (filter: object): Promise<Found> => {
    const question =
      'query ($f: AuditFilter!) { audit(first: 100, filter: $f) { totalCount nodes { action reason } } }';
    return (await desk.ask<{ audit: Found }>(question, { f: filter })).audit;
  };
  const chain = async () =>
    (await desk.ask<{ auditChain: object }>('{ auditChain { entries brokenAt why } }')).auditChain;

  it('is searched by kind, person, words and day, and the file holds the same entries', async () => {
    expect(await find({ kind: 'report', text: 'asked for' })).toEqual({
      totalCount: 1,
      nodes: [{ action: 'report.redact', reason: 'asked for by the witness' }],
    });
    for (const nobody of [{ by: 'nobody' }, { text: '%' }, { to: '2001-01-01' }, { kind: 'weather' }])
      expect(await find(nobody)).toEqual({ totalCount: 0, nodes: [] });
    const file = await fetch(`${api.url}/data/audit.csv?kind=report&text=asked`);
    expect([file.status, file.headers.get('x-row-count')]).toEqual([200, '1']);
    expect((await file.text()).split('\r\n')).toEqual([
      'sequence,at,by,action,subject,reason,requestId,details,hash',
      expect.stringContaining('report.redact'),
      '',
    ]);
  });

  it('says that its chain holds', async () => {
    const { totalCount } = await find({});
    expect(await chain()).toEqual({ entries: totalCount, brokenAt: null, why: null });
  });
});

describe('faultline verify', () => {
  it('names the entry of a decision that was altered by hand', async () => {
    const { audit } = await desk.ask<{ audit: { nodes: { sequence: number; action: string }[] } }>(
      '{ audit(first: 50) { nodes { sequence action } } }',
    );
    const approval = audit.nodes.find(({ action }) => action === 'review.approve');
    await runSql(api.databaseUrl, 'alter table audit_entry disable trigger append_only');
    await runSql(api.databaseUrl, `update audit_entry set by = 'nobody' where sequence = $1`, [approval!.sequence]);
    const { code, out } = await runFaultlineOn(api, 'verify');
    expect([code, out]).toEqual([1, expect.stringContaining(`entry ${approval!.sequence} its content was altered`)]);
    const { auditChain } = await desk.ask<{ auditChain: object }>('{ auditChain { brokenAt why } }');
    expect(auditChain).toEqual({ brokenAt: approval!.sequence, why: 'its content was altered' });
  });
});
