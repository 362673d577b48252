import type { ImportRun } from '../../queries/use-data.js';

const WORDS: Readonly<Record<ImportRun['state'], string>> = {
  RUNNING: 'Running',
  FINISHED: 'Finished',
  FAILED: 'Failed',
  INTERRUPTED: 'Interrupted',
  REHEARSED: 'Dry run: nothing stored',
};

const STOPPED: readonly ImportRun['state'][] = ['FAILED', 'INTERRUPTED'];

export function ImportState({ state }: Pick<ImportRun, 'state'>) {
  return <span className={`tag ${STOPPED.includes(state) ? 'warn' : ''}`}>{WORDS[state]}</span>;
}
