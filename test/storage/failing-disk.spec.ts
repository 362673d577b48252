import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWholeFile } from '#libs/storage';

/** Its first bytes are nobody's memory: Linux answers a read of them as a disk does that fails, with EIO. */
const FAILING = '/proc/self/mem';
const OLD = 'what was exported yesterday\n';
const itOnLinux = existsSync(FAILING) ? it : it.skip;

const folder = mkdtempSync(join(tmpdir(), 'faultline-failing-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** An export whose rows come from a disk that fails after the first. */
function* rowsUntilItFails(): Generator<string> {
  yield 'country,day,score\n';
  const disk = openSync(FAILING, 'r');
  try {
    readSync(disk, Buffer.alloc(1), 0, 1, 0);
  } finally {
    closeSync(disk);
  }
}

describe('a disk that reports an error (EIO)', () => {
  itOnLinux(
    'while an export is written leaves the old file as it was, nothing half written, and a sentence',
    async () => {
      const file = join(folder, 'scores.csv');
      writeFileSync(file, OLD);
      await expect(writeWholeFile(file, rowsUntilItFails())).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: `The disk under ${file} reports an error. Look after the disk before you run it again.`,
      });
      expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['scores.csv'], OLD]);
      await writeWholeFile(file, 'all of it\n');
      expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['scores.csv'], 'all of it\n']);
    },
  );
});
