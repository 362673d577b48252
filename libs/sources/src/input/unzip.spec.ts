import { unzipSingle } from '#libs/sources';
import { zipOf } from '../../../../test/support/zip.js';

const TEXT = 'one row\tof an export\n'.repeat(500);
const LIMIT = 100_000;

describe('a zip archive from a feed', () => {
  it.each([
    ['packed', {}],
    ['stored', { stored: true }],
    ['written as a stream, without sizes in front', { streamed: true }],
    ['with a comment behind it', { comment: 'made by a feed' }],
  ])('is unpacked when it is %s', async (_, options) => {
    const { name, bytes } = await unzipSingle(zipOf([['a.export.CSV', TEXT]], options), LIMIT);
    expect([name, bytes.toString()]).toEqual(['a.export.CSV', TEXT]);
  });

  it('may hold an empty file', async () =>
    expect((await unzipSingle(zipOf([['a', '']]), LIMIT)).bytes).toHaveLength(0));

  it('is refused wherever it is cut off', async () => {
    const archive = zipOf([['a.CSV', TEXT]]);
    for (let length = 0; length < archive.length; length++)
      await expect(unzipSingle(archive.subarray(0, length), LIMIT)).rejects.toThrow('cannot be read');
  });

  it('never gives other bytes than were packed, whichever byte is damaged', async () => {
    const archive = zipOf([['a', TEXT]]);
    for (let at = 0; at < archive.length; at++) {
      const damaged = Buffer.from(archive);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      const text = await unzipSingle(damaged, LIMIT).then(
        ({ bytes }) => bytes.toString(),
        (error: unknown) => (error as Error).name,
      );
      expect([TEXT, 'UserError']).toContain(text);
    }
  });

  it('of more bytes than allowed is refused, also when its directory lies about them', async () => {
    const bomb = Buffer.alloc(10_000_000);
    await expect(unzipSingle(zipOf([['bomb', bomb]]), LIMIT)).rejects.toThrow('more than 100000 bytes');
    const lying = zipOf([['bomb', bomb]], { claims: { bytes: 10 } });
    await expect(unzipSingle(lying, LIMIT)).rejects.toThrow('more than 100000 bytes');
  });

  it('is refused with several files, none, an encrypted one, or a checksum that does not fit', async () => {
    await expect(unzipSingle(zipOf([]), LIMIT)).rejects.toThrow('holds 0 files');
    const two = zipOf([
      ['a', 'a'],
      ['b', 'b'],
    ]);
    await expect(unzipSingle(two, LIMIT)).rejects.toThrow('holds 2 files');
    await expect(unzipSingle(zipOf([['a', 'a']], { claims: { flags: 1 } }), LIMIT)).rejects.toThrow('encrypted');
    await expect(unzipSingle(zipOf([['a', 'a']], { claims: { crc: 1 } }), LIMIT)).rejects.toThrow('damaged');
  });
});
