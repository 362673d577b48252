import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainFileFailure, writeWholeFile } from '#libs/storage';
import { modelCard } from './model-card.js';
import { withReadmeSection } from './readme-section.js';
import type { Report } from './report.js';

/** Writes the Markdown, the figures and the pictures of a report into a folder, which is made when absent. */
export async function writeReport(folder: string, { id, figures, markdown, pictures }: Report): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw explainFileFailure(error, folder);
  });
  await writeWholeFile(join(folder, `${id}.md`), markdown);
  await writeWholeFile(join(folder, `${id}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  for (const { fileName, svg } of pictures) await writeWholeFile(join(folder, fileName), svg);
}

/** Writes the generated parts of the documentation of a repository: reports, model card, and the section of its README. */
export async function writeDocs(repository: string, reports: readonly Report[]): Promise<void> {
  const docs = join(repository, 'docs');
  for (const report of reports) await writeReport(join(docs, 'backtests'), report);
  await writeWholeFile(join(docs, 'model-card.md'), modelCard(reports));
  const readme = join(repository, 'README.md');
  await writeWholeFile(readme, withReadmeSection(await readFile(readme, 'utf8'), reports));
}
