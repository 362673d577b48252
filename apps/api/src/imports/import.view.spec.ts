import type { Import } from '#libs/storage';
import { importViewOf } from './import.view.js';

const run: Import = {
  id: '1',
  source: 'gdelt',
  fileName: 'a.CSV',
  contentHash: 'c',
  by: 'upload',
  startedAt: '2020-10-06T12:00:00Z',
  finishedAt: null,
  problem: null,
  isInterrupted: false,
  read: 125_000,
  accepted: 125_000,
  duplicate: 0,
  revised: 0,
  rejected: 0,
};

describe('an import', () => {
  it('runs, is finished, or has failed and says why', () => {
    expect(importViewOf(run)).toMatchObject({ state: 'running', problem: null });
    expect(importViewOf({ ...run, finishedAt: '2020-10-06T12:01:00Z' })).toMatchObject({ state: 'finished' });
    expect(importViewOf({ ...run, problem: 'The disk is full.' })).toMatchObject({
      state: 'failed',
      problem: 'The disk is full.',
    });
  });

  it('that was killed says how far it came and how it goes on', () =>
    expect(importViewOf({ ...run, isInterrupted: true })).toMatchObject({
      state: 'interrupted',
      problem:
        'It was interrupted behind row 125,000; what it stored stays. Import the same file again: it goes on there.',
    }));
});
