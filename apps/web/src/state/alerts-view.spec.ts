import { changedSearch, parseAlertsView } from './alerts-view.js';

describe('the address of the alerts', () => {
  it('rehearses five years up to today unless it names a period', () => {
    expect(parseAlertsView('', '2026-11-22')).toMatchObject({ rule: null, isAll: false, from: '2021-11-23' });
    expect(parseAlertsView('?rule=new&from=2020-10-01&to=2020-10-31', '2026-11-22')).toMatchObject({
      ...{ rule: 'new', from: '2020-10-01', to: '2020-10-31' },
    });
  });

  it('takes no day that does not exist or has not come, and never a period backwards', () => {
    expect(parseAlertsView('?to=2027-01-01', '2026-11-22').to).toBe('2026-11-22');
    expect(parseAlertsView('?from=2020-02-30&to=2020-03-01', '2026-11-22').from).toBe('2015-03-03');
    expect(parseAlertsView('?from=2020-10-09&to=2020-10-01', '2026-11-22')).toMatchObject({ from: '2020-10-01' });
  });

  it('forgets the builder when it is closed, and keeps the rest', () =>
    expect(changedSearch('?show=all&rule=new&country=KGZ&from=2020-10-01', { rule: null })).toBe('?show=all'));
});
