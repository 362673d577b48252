import { DeleteAlertChannelDocument, TestAlertChannelDocument } from '#libs/contract';
import { alertWords } from '../../alert.words.js';
import { useAlertChange, useAlertChannels, type AlertChannel, type AlertSettings } from '../../queries/use-alerts.js';
import { showToast } from '../../state/toasts.js';
import { Panel } from '../panel.js';
import { RefusedNote } from '../refused-note.js';
import { Answer, Empty } from '../states.js';
import { AddChannel } from './add-channel.js';

const words = alertWords.channels;

/** Feeds, webhooks and mailboxes: what is switched on here, what there is, one more. */
export function ChannelsPanel() {
  const { data, error, refetch } = useAlertChannels();
  return (
    <Panel title={words.title} count={data?.alertChannels.length} note={words.note} className="channels">
      <Answer data={data} error={error} rows={4} onRetry={() => void refetch()}>
        {data ? <Channels channels={data.alertChannels} settings={data.alertSettings} /> : null}
      </Answer>
    </Panel>
  );
}

function Channels({
  channels,
  settings,
}: {
  readonly channels: readonly AlertChannel[];
  readonly settings: AlertSettings;
}) {
  return (
    <>
      {channels.length === 0 ? <Empty>{words.none}</Empty> : null}
      <ul>
        {channels.map((channel) => (
          <Channel key={channel.id} channel={channel} />
        ))}
      </ul>
      <AddChannel settings={settings} />
      <Settings settings={settings} />
    </>
  );
}

function Settings({ settings: { webhooks, email, mostMessagesPerHour } }: { readonly settings: AlertSettings }) {
  return (
    <div className="hint">
      {webhooks ? null : <p>{words.webhooksOff}</p>}
      {email ? null : <p>{words.emailOff}</p>}
      <p>{words.guard(mostMessagesPerHour)}</p>
    </div>
  );
}

function Channel({ channel: { id, kind, name, address, problem } }: { readonly channel: AlertChannel }) {
  const testing = useAlertChange(TestAlertChannelDocument);
  const deleting = useAlertChange(DeleteAlertChannelDocument);
  return (
    <li>
      <h3>
        {name} <span className="tag">{words.kinds[kind]}</span>
      </h3>
      {address ? <p className="muted channel-address">{address}</p> : null}
      {problem ? <p className="change rise">{problem}</p> : null}
      <div className="buttons">
        {kind === 'FEED' ? null : (
          <button
            type="button"
            className="button"
            disabled={testing.isPending}
            onClick={() => testing.mutate({ id }, { onSuccess: () => showToast(words.tested) })}
          >
            {words.test}
          </button>
        )}
        <button
          type="button"
          className="button"
          disabled={deleting.isPending}
          aria-label={`${words.remove} ${name}`}
          onClick={() => deleting.mutate({ id }, { onSuccess: () => showToast(words.removed) })}
        >
          {words.remove}
        </button>
      </div>
      <RefusedNote error={testing.error ?? deleting.error} />
    </li>
  );
}
