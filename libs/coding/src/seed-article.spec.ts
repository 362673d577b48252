import { existsSync, readFileSync } from 'node:fs';
import { codeReport, type CodedEvent } from '#libs/coding';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
const isHere = existsSync(new URL('article.txt', SEED));
const whenHere = isHere ? it : it.skip;

describe(isHere ? 'the founding article' : 'the founding article (skipped: ../shared/seed is not here)', () => {
  const text = isHere ? readFileSync(new URL('article.txt', SEED), 'utf8') : '';
  const coded = codeReport({ text, publishedOn: '2020-10-06', grade: 'B' });
  const loaded = coded.events.filter(({ modality }) => modality === 'actual' || modality === 'reported');
  const of = (eventClass: string): CodedEvent[] => loaded.filter((event) => event.class === eventClass);

  whenHere('tells at least 12 of the 13 events on which two independent codings agree, and little else', () => {
    const { events } = JSON.parse(readFileSync(new URL('coded-events.json', SEED), 'utf8')) as {
      events: { class: string }[];
    };
    const expected = new Set(events.map((event) => event.class));
    const found = loaded.filter((event) => expected.has(event.class));
    expect(new Set(found.map((event) => event.class)).size).toBeGreaterThanOrEqual(12);
    expect(found.length / loaded.length).toBeGreaterThanOrEqual(0.8);
  });

  whenHere('resolves every name and keeps the brothers apart', () => {
    const resolved = new Map(coded.mentions.map((mention) => [mention.text, mention.resolved]));
    for (const name of ['Zhenbekov', 'Jane Bekov', 'Jan Bekov', 'John Bakov'])
      expect([name, resolved.get(name)]).toEqual([name, 'Sooronbay Jeenbekov']);
    expect(resolved.get('Iselbek Janbakov')).toBe('Asylbek Jeenbekov');
    expect(resolved.get('Kabat Bek Bornov')).toBe('Kubatbek Boronov');
    expect(resolved.get('Dastan Juma Bakov')).toBe('Dastan Jumabekov');
    expect(resolved.get('Sipar Isakov')).toBe('Sapar Isakov');
    expect(coded.mentions.every((mention) => mention.resolved !== null)).toBe(true);
  });

  whenHere('happens in Kyrgyzstan only, the casualties are counted once, the storming is one event', () => {
    expect(new Set(loaded.map(({ country }) => country))).toEqual(new Set(['KGZ']));
    expect(coded.events.flatMap(({ dead }) => dead ?? [])).toEqual([1]);
    expect(coded.events.flatMap(({ injured }) => injured ?? [])).toEqual([590]);
    expect(of('executive.seat-seized')).toHaveLength(1);
  });

  whenHere('tells no shooting: the president ordered not to fire', () => {
    expect(of('repression.live-fire')).toEqual([]);
    expect(of('restraint.order')).toHaveLength(1);
  });

  whenHere('tells no coup: the president only alleges attempts', () => {
    expect(of('executive.coup-attempt')).toEqual([]);
    expect(of('executive.coup-alleged')).toHaveLength(1);
  });

  whenHere('tells no new overthrow from the two presidents of the past 15 years', () => {
    expect(of('executive.head-of-state-leaves')).toEqual([]);
    expect(coded.factors.filter(({ kind }) => kind === 'precedent')).toHaveLength(1);
  });

  whenHere('tells no new arrest of Atambayev, who was jailed before and is freed now', () => {
    expect(of('repression.leader-arrested')).toEqual([]);
    expect(of('law.prisoner-freed-by-force').length).toBeGreaterThan(0);
  });

  whenHere('does not make a rioter of the Speaker, nor an actor of the Soviet Union', () => {
    const rioters = of('violence.riot').flatMap(({ actors }) => actors.map(({ name }) => name));
    expect(rioters).not.toContain('Dastan Jumabekov');
    expect(JSON.stringify(coded.events.map(({ actors, targets }) => [actors, targets]))).not.toContain('Soviet');
  });

  whenHere('tells no event in the sentences that state the air base, the mine or the border', () => {
    const standing = coded.factors.filter(({ kind }) => ['base', 'asset', 'border'].includes(kind));
    expect(standing).toHaveLength(3);
    for (const { span } of standing)
      expect(loaded.filter((event) => event.span.start <= span.start && span.end <= event.span.end)).toEqual([]);
  });

  whenHere('states a base, a mine, a border, a contest of powers and a precedent as factors', () =>
    expect(coded.factors.map(({ kind }) => kind).sort()).toEqual(['asset', 'base', 'border', 'contest', 'precedent']),
  );
});
