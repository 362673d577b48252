import type { DemoSite } from './demo-site.js';

/** Somebody reports that the seat of a country's parliament was seized today, a minute after it was in the news. */
export async function reportSeizure(site: DemoSite, country: string, now = new Date()): Promise<void> {
  const input = {
    country,
    occurredOn: now.toISOString().slice(0, 10),
    class: 'executive.seat-seized',
    title: 'Crowd enters the seat of parliament',
    reports: [
      {
        publisher: 'Test agency',
        publishedAt: new Date(now.getTime() - 60_000).toISOString(),
        text: 'A crowd entered the seat of parliament this morning.',
        quote: 'A crowd entered the seat of parliament',
        group: 'test-agency',
        grade: 'B',
        attribution: 'FACT',
      },
    ],
  };
  await site.ask(
    'mutation ($input: ReportEventInput!, $key: String!) { reportEvent(input: $input, idempotencyKey: $key) { id } }',
    { input, key: `seizure-${country}` },
  );
}
