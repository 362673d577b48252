import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codebookText } from '#libs/scoring';
import { packageRoot } from '../common/package-root.js';
import { readReports } from '../backtests/report-files.js';
import { verifyPublished } from '../publications/verify-published.js';
import { restatementsCsv } from '../restatements/restatements-csv.js';
import { RestatementsService } from '../restatements/restatements.service.js';
import { printApiSchema } from '../schema.js';
import { methodsJson } from './pack-methods.js';
import { asJson, type PackFile } from './pack-file.js';
import { publishedCsv } from './published-csv.js';
import { billOfMaterials, lawResults, type LawRun } from './pack-runs.js';

const fromDocs = (name: string) => () => readFile(join(packageRoot(), 'docs', name), 'utf8');

/** Everything a validator of the model asks for, in the order of reading. */
export async function packContents(laws: LawRun): Promise<readonly PackFile[]> {
  return [...METHOD, lawsFile(laws), ...(await backtestFiles()), ...STORE, ...SOFTWARE];
}

const METHOD: readonly PackFile[] = [
  {
    path: 'method/methods.json',
    what: 'Every method: released, published in this store, on trial – with all parameters and its hash.',
    text: methodsJson,
  },
  { path: 'method/model-card.md', what: 'Purpose, assumptions, results and limits.', text: fromDocs('model-card.md') },
  {
    path: 'dictionary/codebook.md',
    what: 'Every pillar, indicator and event class with its figures.',
    text: () => Promise.resolve(codebookText()),
  },
  {
    path: 'dictionary/events-file.md',
    what: 'The form of a file of events: what the score reads.',
    text: fromDocs('events-file.md'),
  },
  { path: 'dictionary/schema.graphql', what: 'Every question the API answers, described.', text: printApiSchema },
];

const lawsFile = (laws: LawRun): PackFile => ({
  path: 'tests/laws.json',
  what: 'The laws of the method and which held, with command, day and versions.',
  text: () => lawResults(laws),
});

async function backtestFiles(): Promise<readonly PackFile[]> {
  const reports = await readReports();
  return reports.flatMap(({ file, markdown }) => [
    { path: `backtests/${file.suite}.md`, what: file.headline, text: () => Promise.resolve(markdown) },
    {
      path: `backtests/${file.suite}.json`,
      what: `${file.title}: figures.`,
      text: () => Promise.resolve(asJson(file)),
    },
  ]);
}

const STORE: readonly PackFile[] = [
  {
    path: 'store/published-scores.csv',
    what: 'Every revision of every published score of this store.',
    text: publishedCsv,
  },
  {
    path: 'store/replay.json',
    what: 'Each of them computed again from the rows of its time: how many, and every difference; the audit chain and its head.',
    text: async (storage) => asJson(await verifyPublished(storage)),
  },
  {
    path: 'store/restatements.csv',
    what: 'Published scores that were moved afterwards, and why.',
    text: async function* (storage) {
      const service = new RestatementsService(storage);
      yield* restatementsCsv(await service.count({}), service.all({}));
    },
  },
  {
    path: 'store/restatement-policy.md',
    what: 'When a published score is restated.',
    text: fromDocs('restatements.md'),
  },
];

const SOFTWARE: readonly PackFile[] = [
  {
    path: 'software/bom.json',
    what: 'Every package that runs, with licence and hash (CycloneDX).',
    text: billOfMaterials,
  },
  {
    path: 'software/versions.json',
    what: 'What made this pack.',
    text: async () => {
      const { version } = JSON.parse(await readFile(join(packageRoot(), 'package.json'), 'utf8')) as {
        version: string;
      };
      return asJson({
        faultline: version,
        node: process.versions.node,
        platform: `${process.platform} ${process.arch}`,
      });
    },
  },
];
