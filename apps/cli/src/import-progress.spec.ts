import { RefusedRows } from './refused-rows.js';
import { ImportProgress, progressLine, type Progress, type Screen } from './import-progress.js';

const counts = { read: 120_000, accepted: 100_000, duplicate: 19_000, revised: 0, rejected: 1_000 };
const progress: Progress = { name: 'events.csv', counts, share: 0.25 };

function aScreen(differences: Partial<Screen> = {}) {
  const written: string[] = [];
  const clock = { ms: 0 };
  const screen = { ...differences, write: (text: string) => written.push(text) };
  return { written, clock, shown: new ImportProgress(screen, () => clock.ms) };
}

describe('the progress of an import', () => {
  it('says how far it is, how fast, what was refused, and how long it will take', () =>
    expect(progressLine(progress, { ms: 3_000, rowsBefore: 0 })).toBe(
      'events.csv: 25 %, 120,000 rows, 40,000 rows/s, 1,000 refused, 0:09 left',
    ));

  it('of one that goes on where it stopped counts its speed from there', () => {
    const { written, clock, shown } = aScreen();
    shown.begin(90_000, 'events.csv');
    clock.ms = 6_000;
    shown.show(progress);
    expect(written).toEqual([
      'events.csv: goes on behind row 90,000\n',
      'events.csv: 25 %, 120,000 rows, 5,000 rows/s, 1,000 refused, 0:18 left\n',
    ]);
  });

  it('is a bar on a terminal that is drawn anew in place, fits its width, and is gone at the end', () => {
    const { written, clock, shown } = aScreen({ isTTY: true, columns: 60 });
    for (clock.ms = 1_000; clock.ms < 1_200; clock.ms += 50) shown.show(progress);
    shown.end();
    expect(written).toHaveLength(3);
    expect(written[0]).toMatch(/^\r\u001b\[2K██████░{18} events\.csv: 25 %/);
    expect(written[0]!.slice('\r\u001b[2K'.length).length).toBe(59);
    expect(written[2]).toBe('\r\u001b[2K');
  });

  it('keeps its figures on a narrow terminal, and leaves the bar out', () => {
    const { written, clock, shown } = aScreen({ isTTY: true, columns: 40 });
    clock.ms = 1_000;
    shown.show(progress);
    expect(written).toEqual(['\r\u001b[2Kevents.csv: 25 %, 120,000 rows, 120,000']);
  });

  it('is a plain line every five seconds where nobody watches, and nothing for a short import', () => {
    const { written, clock, shown } = aScreen();
    for (clock.ms = 1_000; clock.ms <= 12_000; clock.ms += 1_000) shown.show(progress);
    shown.end();
    expect(written).toHaveLength(2);
    expect(written.join('')).not.toContain('\u001b');
  });
});

describe('the rows that were refused', () => {
  const aRow = (line: number, column: string | null, value: string | null) =>
    ({ kind: 'rejected', line, column, value, reason: 'bad', detail: 'Must be a day that exists.' }) as const;

  it('are shown with line, column, value and what was expected, the first five of them', () => {
    const refused = new RefusedRows('e.csv');
    expect(refused.describe()).toBe('');
    refused.add([aRow(2, 'date', '2020-02-30'), aRow(3, 'date', null), aRow(4, null, null)]);
    refused.add([5, 6, 7, 8].map((line) => aRow(line, 'date', '\u001b[2J')));
    expect(refused.describe().split('\n')).toEqual([
      'e.csv, line 2, date "2020-02-30": Must be a day that exists.',
      'e.csv, line 3, date: Must be a day that exists.',
      'e.csv, line 4: Must be a day that exists.',
      'e.csv, line 5, date "\\u001b[2J": Must be a day that exists.',
      'e.csv, line 6, date "\\u001b[2J": Must be a day that exists.',
      'e.csv, and 2 more',
      '',
    ]);
  });
});
