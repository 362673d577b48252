import { useState, type SyntheticEvent } from 'react';
import { CreateAlertChannelDocument, type AlertChannelKind, type CreateAlertChannelMutation } from '#libs/contract';
import { alertWords } from '../../alert.words.js';
import { useAlertChange, type AlertSettings } from '../../queries/use-alerts.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { RefusedNote } from '../refused-note.js';
import { ShownOnce } from '../shown-once.js';

const words = alertWords.channels;
const KINDS = (['FEED', 'WEBHOOK', 'EMAIL'] as const).map((kind) => [kind, words.kinds[kind]] as const);

type Made = CreateAlertChannelMutation['createAlertChannel'];

/** One more place to be told; what is told once is shown once. */
export function AddChannel({ settings }: { readonly settings: AlertSettings }) {
  const [kind, setKind] = useState<AlertChannelKind>('FEED');
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const adding = useAlertChange(CreateAlertChannelDocument);
  const made = adding.data?.createAlertChannel;
  const isOff = { FEED: false, WEBHOOK: !settings.webhooks, EMAIL: !settings.email }[kind];
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const channel = { kind, name: name.trim() || words.kinds[kind], address: kind === 'FEED' ? null : address.trim() };
    adding.mutate({ channel }, { onSuccess: () => setAddress('') });
  };
  return (
    <form className="add-channel" onSubmit={submit}>
      <ChoiceField label={words.kind} value={kind} options={KINDS} onChange={setKind} />
      <LabelledField label={words.name}>
        <input
          value={name}
          maxLength={100}
          placeholder={words.kinds[kind]}
          onChange={({ target }) => setName(target.value)}
        />
      </LabelledField>
      {kind === 'FEED' ? null : (
        <LabelledField label={words.address[kind]}>
          <input
            type={kind === 'EMAIL' ? 'email' : 'url'}
            required
            value={address}
            onChange={({ target }) => setAddress(target.value)}
          />
        </LabelledField>
      )}
      <button type="submit" className="button" disabled={adding.isPending || isOff}>
        {words.add}
      </button>
      <RefusedNote error={adding.error} />
      {made ? <Told made={made} /> : null}
    </form>
  );
}

function Told({ made: { secret, path } }: { readonly made: Pick<Made, 'secret' | 'path'> }) {
  return (
    <>
      {secret ? <ShownOnce note={words.secret} secret={secret} /> : null}
      {path ? <ShownOnce note={words.path} secret={location.origin + path} /> : null}
    </>
  );
}
