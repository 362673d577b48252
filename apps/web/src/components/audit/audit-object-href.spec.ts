import { auditObjectHref } from './audit-object-href.js';

describe('an entry of the audit log leads', () => {
  it.each([
    ['event.revise', 'KGZ e 04', '/events/KGZ%3Ae%2004'],
    ['review.merge-events', 'KGZ e04', '/events/KGZ%3Ae04'],
    ['review.approve', 'KGZ abc-1', '/desk?item=KGZ%3Aabc-1'],
    ['review.end-factor', 'KGZ X2', '/desk?tab=factors&country=KGZ'],
    ['report.submit', 'KGZ report-1f', '/reports/KGZ%3Areport-1f'],
    ['source.grade', 'The Courier', '/desk?tab=grades'],
  ])('of %s about "%s" to %s', (action, subject, href) => {
    expect(auditObjectHref({ action, subject })).toBe(href);
  });

  it('nowhere where the thing has no page', () => {
    expect(auditObjectHref({ action: 'session.open', subject: '7' })).toBeNull();
  });
});
