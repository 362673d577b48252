import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from './report.js';

/** Writes the Markdown, the figures and the pictures of a report into a folder, which is made when absent. */
export async function writeReport(folder: string, { id, figures, markdown, pictures }: Report): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${id}.md`), markdown);
  await writeFile(join(folder, `${id}.json`), `${JSON.stringify(figures, null, 2)}\n`);
  for (const { fileName, svg } of pictures) await writeFile(join(folder, fileName), svg);
}
