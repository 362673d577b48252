import { eventFilterOf, formatEventsView, parseEventsView, type EventsView } from './events-view.js';

const VIEW: EventsView = {
  country: 'KGZ',
  class: 'executive.seat-seized',
  indicator: 'executive',
  source: 'demo',
  from: '2020-10-04',
  to: '2020-10-16',
  sure: 0.8,
  text: 'White House & "mayor"',
  retracted: true,
};

describe('the address of the list of events', () => {
  it('restores every condition', () => expect(parseEventsView(formatEventsView(VIEW))).toEqual(VIEW));

  it('is empty when nothing is asked for', () => expect(formatEventsView(parseEventsView(''))).toBe(''));

  it('leaves out what names nothing', () =>
    expect(formatEventsView(parseEventsView('?country=NOW&class=x&indicator=y&from=2020-02-30&sure=7'))).toBe(''));

  it('asks the API for the same', () =>
    expect(eventFilterOf(VIEW)).toEqual({
      countries: ['KGZ'],
      classes: ['executive.seat-seized'],
      indicators: ['executive'],
      minConfidence: 0.8,
      feeds: ['demo'],
      from: '2020-10-04',
      to: '2020-10-16',
      text: 'White House & "mayor"',
      retracted: true,
    }));
});
