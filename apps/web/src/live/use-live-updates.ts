import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import {
  AlertRaisedDocument,
  EventReportedDocument,
  QueueChangedDocument,
  ScoreChangedDocument,
  type AlertRaisedSubscription,
  type EventReportedSubscription,
  type ScoreChangedSubscription,
} from '#libs/contract';
import { eventHref } from '../components/events/event-href.js';
import { DESK_KEY } from '../queries/use-queue-count.js';
import { ALERTS_KEY } from '../queries/use-waiting-alerts.js';
import { words } from '../words.js';
import { showToast } from '../state/toasts.js';
import { listenLive, socketAddress } from './graphql-transport.js';
import { markFreshAlert } from './fresh-alerts.js';
import { markFresh, markMoved, setConnected } from './fresh-events.js';

/** Bursts of an import are answered by one re-read. */
const GATHER_MS = 250;

/** A reported event or a changed score re-reads what the open page shows, and the event is marked as new. */
export function useLiveUpdates(): void {
  const client = useQueryClient();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const reread = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void client.invalidateQueries(), GATHER_MS);
    };
    const stop = listenLive({
      url: socketAddress(),
      subscriptions: {
        eventReported: EventReportedDocument.toString(),
        scoreChanged: ScoreChangedDocument.toString(),
        queueChanged: QueueChangedDocument.toString(),
        alertRaised: AlertRaisedDocument.toString(),
      },
      onMessage: (name, data) => {
        if (name === 'eventReported' && data) announce((data as EventReportedSubscription).eventReported);
        if (name === 'scoreChanged') {
          const { country, delta } = (data as ScoreChangedSubscription).scoreChanged;
          markMoved(country, delta);
        }
        if (name === 'alertRaised') announceAlert((data as AlertRaisedSubscription).alertRaised);
        if (name === 'alertRaised') void client.invalidateQueries({ queryKey: [ALERTS_KEY] });
        else if (name === 'queueChanged') void client.invalidateQueries({ queryKey: [DESK_KEY] });
        else reread();
      },
      onConnected: (isConnected, afterGap) => {
        setConnected(isConnected);
        if (afterGap) reread();
      },
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [client]);
}

function announce(event: EventReportedSubscription['eventReported']): void {
  markFresh(event.id);
  showToast(`${event.country.name}: ${event.title ?? event.classInfo.title}`, eventHref(event.country.code, event));
}

function announceAlert({ id, title }: AlertRaisedSubscription['alertRaised']): void {
  markFreshAlert(id);
  showToast(words.alert(title), '/alerts');
}
