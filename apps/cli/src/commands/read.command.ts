import type { Command } from 'commander';
import { isDay, SOURCE_GRADES, type SourceGrade, UserError } from '#libs/events';
import { readTextFile } from '../input-file.js';

interface ReadArguments {
  readonly published?: string;
  readonly source?: string;
  readonly grade: string;
  readonly country?: string;
  readonly title?: string;
  readonly json?: true;
}

export function registerRead(program: Command): void {
  program
    .command('read')
    .description('Reads a report: events with the sentence that tells each, structural facts, names. Stores nothing.')
    .argument('<file>', 'the report as text in UTF-8; HTML tags are skipped')
    .option('--published <day>', 'local day of publication, YYYY-MM-DD; "yesterday" counts from it')
    .option('--source <name>', 'who published it')
    .option('--grade <letter>', 'Admiralty letter of the source, A to F', 'F')
    .option('--country <code>', 'what it is about, ISO 3166-1 alpha-3 (default: found in the text)')
    .option('--title <text>', 'headline')
    .option('--json', 'one line of JSON instead of the readable list')
    .action(printReading);
}

async function printReading(file: string, options: ReadArguments): Promise<void> {
  const publishedOn = readPublished(options.published);
  const grade = readGrade(options.grade);
  const text = await readTextFile(file);
  const { codeReport } = await import('#libs/coding');
  const { readingTable } = await import('../reading-output.js');
  const coded = codeReport({
    text,
    publishedOn,
    grade,
    title: options.title ?? null,
    publisher: options.source ?? null,
    country: options.country ?? null,
  });
  process.stdout.write(options.json ? `${JSON.stringify(coded)}\n` : readingTable(coded));
}

function readPublished(day: string | undefined): string {
  if (day === undefined)
    throw new UserError(
      'BAD_USER_INPUT',
      'Say when the report was published, with --published YYYY-MM-DD: without it "yesterday" has no date.',
      'published',
    );
  const problem = `--published ${day}: must be a day that exists, YYYY-MM-DD.`;
  if (!isDay(day)) throw new UserError('BAD_USER_INPUT', problem, 'published');
  return day;
}

function readGrade(letter: string): SourceGrade {
  const grade = SOURCE_GRADES.find((known) => known === letter);
  if (grade) return grade;
  throw new UserError('BAD_USER_INPUT', `--grade ${letter}: must be one of ${SOURCE_GRADES.join(', ')}.`, 'grade');
}
