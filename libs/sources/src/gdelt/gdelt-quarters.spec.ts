import { exportsBetween, quarterOf } from '#libs/sources';

const url = (quarter: string) => `http://feed.example/v2/${quarter}.export.CSV.zip`;

describe('the quarters of an hour GDELT publishes', () => {
  it('are in the names of its exports', () => {
    expect(quarterOf(url('20201006121500'))).toBe('20201006121500');
    expect(quarterOf('http://feed.example/v2/lastupdate.txt')).toBeNull();
  });

  it('are found in the names of what GDELT translates, which is fetched apart from what it does not', () => {
    const translated = (quarter: string) => url(`${quarter}.translation`);
    expect(quarterOf(translated('20201006121500'))).toBe('20201006121500');
    expect(exportsBetween('20201006114500', translated('20201006121500'), 10)).toEqual([translated('20201006120000')]);
  });

  it('that were missed are fetched oldest first, across midnight', () =>
    expect(exportsBetween('20201006233000', url('20201007001500'), 10)).toEqual([
      url('20201006234500'),
      url('20201007000000'),
    ]));

  it('leave nothing to fetch when the listed file is the next one, or the same', () => {
    expect(exportsBetween('20201006120000', url('20201006121500'), 10)).toEqual([]);
    expect(exportsBetween('20201006121500', url('20201006121500'), 10)).toEqual([]);
    expect(exportsBetween('20201006123000', url('20201006121500'), 10)).toEqual([]);
  });

  it('are the newest ones where too many were missed', () =>
    expect(exportsBetween('20200101000000', url('20201006121500'), 2)).toEqual([
      url('20201006114500'),
      url('20201006120000'),
    ]));

  it('are not guessed from a name or a memory that is not of that form', () => {
    expect(exportsBetween('', url('20201006121500'), 10)).toEqual([]);
    expect(exportsBetween('20201006120000', 'http://feed.example/latest.export.CSV', 10)).toEqual([]);
  });
});
