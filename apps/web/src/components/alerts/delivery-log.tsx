import { alertWords } from '../../alert.words.js';
import { formatInstant } from '../../format/day.js';
import { useAlertChannels, useAlertDeliveries, type AlertDelivery } from '../../queries/use-alerts.js';
import { Panel } from '../panel.js';
import { ScrollTable } from '../scroll-table.js';
import { Answer, Empty } from '../states.js';

const words = alertWords.log;

/** Every message that left the server or tried to, newest first. */
export function DeliveryLog() {
  const { data, error, refetch } = useAlertDeliveries();
  const channels = useAlertChannels().data?.alertChannels ?? [];
  const names = new Map(channels.map(({ id, name }) => [id, name]));
  return (
    <Panel title={words.title} count={data?.totalCount} className="delivery-log">
      <Answer data={data} error={error} rows={4} onRetry={() => void refetch()}>
        {data?.nodes.length ? <Rows deliveries={data.nodes} names={names} /> : <Empty>{words.none}</Empty>}
      </Answer>
    </Panel>
  );
}

interface RowsProps {
  readonly deliveries: readonly AlertDelivery[];
  /** Of the channels that are still there, by id. */
  readonly names: ReadonlyMap<string, string>;
}

function Rows({ deliveries, names }: RowsProps) {
  return (
    <ScrollTable
      label={`${words.title}, table`}
      heads={[words.queued, words.to, words.state, words.attempts, words.problem]}
    >
      {deliveries.map((delivery) => (
        <Row key={delivery.id} delivery={delivery} to={names.get(delivery.channelId) ?? words.gone} />
      ))}
    </ScrollTable>
  );
}

function Row({ delivery, to }: { readonly delivery: AlertDelivery; readonly to: string }) {
  const { createdAt, alertId, state, attempts, problem, nextAttemptAt } = delivery;
  return (
    <tr>
      <th scope="row">
        {formatInstant(createdAt)} {alertId === null ? <span className="tag">{words.test}</span> : null}
      </th>
      <td>{to}</td>
      <td>
        <span className={`tag ${state === 'DELIVERED' ? '' : 'warn'}`}>{words.states[state]}</span>
      </td>
      <td className="number">{attempts}</td>
      <td>
        {problem}{' '}
        {nextAttemptAt && state === 'WAITING' ? (
          <small className="muted">{words.next(formatInstant(nextAttemptAt))}</small>
        ) : null}
      </td>
    </tr>
  );
}
