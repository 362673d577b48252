import { eventExportOf } from '#libs/sources';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const line = (name: string, bytes = 150) => `${bytes} ${MD5.toUpperCase()} http://feed.example/20201006121500.${name}`;

describe('the list of GDELT’s last quarter of an hour', () => {
  it('names the event export among its three files', () =>
    expect(
      eventExportOf(`${line('mentions.CSV.zip')}\n${line('export.CSV.zip', 75)}\r\n${line('gkg.csv.zip')}\n`),
    ).toEqual({
      bytes: 75,
      md5: MD5,
      url: 'http://feed.example/20201006121500.export.CSV.zip',
    }));

  it('names the newest one where the list is GDELT’s whole one, which has the oldest first', () =>
    expect(eventExportOf([line('export.CSV.zip', 1), line('translation.export.CSV.zip', 2), ''].join('\n')).url).toBe(
      'http://feed.example/20201006121500.translation.export.CSV.zip',
    ));

  it.each([
    '',
    '<html>Service unavailable</html>',
    line('mentions.CSV.zip'),
    `12 ${MD5} ftp://feed.example/a.export.CSV`,
  ])('is refused when it reads "%s"', (list) =>
    expect(() => eventExportOf(list)).toThrow("GDELT's list must name an event export"),
  );
});
