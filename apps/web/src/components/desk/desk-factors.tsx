import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { AddFactorDocument, EndFactorDocument } from '#libs/contract';
import { deskWords } from '../../desk.words.js';
import { formatDay, today } from '../../format/day.js';
import { request } from '../../queries/request.js';
import { useDeskFactors, type DeskFactor } from '../../queries/use-desk.js';
import { ChoiceField, LabelledField } from '../labelled-field.js';
import { Panel } from '../panel.js';
import { Empty, Failure, Skeleton } from '../states.js';
import { AddFactorForm, type NewFactor } from './desk-new-factor.js';
import { COUNTRY_OPTIONS } from './desk-options.js';

const { factorsPanel } = deskWords;
/** The founding case: where nobody chose a country. */
const FIRST_COUNTRY = 'KGZ';

interface Props {
  readonly country: string | null;
  readonly onCountry: (country: string) => void;
}

/** The standing facts of a country: added and ended here, with where they are known from. */
export function FactorsDesk({ country, onCountry }: Props) {
  const chosen = country ?? FIRST_COUNTRY;
  const client = useQueryClient();
  const { data, error, refetch } = useDeskFactors(chosen);
  const adding = useMutation({
    mutationFn: (factor: NewFactor) =>
      request(AddFactorDocument, { input: { ...factor, country: chosen }, key: crypto.randomUUID() }),
    onSuccess: () => void client.invalidateQueries(),
  });
  return (
    <div className="overview">
      <Panel title={factorsPanel.title} count={data?.length}>
        <ChoiceField label={deskWords.country} value={chosen} options={COUNTRY_OPTIONS} onChange={onCountry} />
        {error && !data ? <Failure error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? <Skeleton /> : null}
        {data?.length === 0 ? <Empty>{factorsPanel.empty}</Empty> : null}
        <ul className="told">
          {data?.map((factor) => (
            <Factor key={`${factor.id} ${factor.revision}`} factor={factor} />
          ))}
        </ul>
      </Panel>
      <Panel title={factorsPanel.add} note={factorsPanel.note}>
        <AddFactorForm
          key={chosen}
          isBusy={adding.isPending}
          error={adding.error}
          onAdd={(factor) => adding.mutate(factor)}
        />
      </Panel>
    </div>
  );
}

function Factor({ factor }: { readonly factor: DeskFactor }) {
  const [isEnding, setIsEnding] = useState(false);
  const { name, indicator, load, validFrom, validTo, holder, source } = factor;
  const until = validTo ? ` to ${formatDay(validTo)}` : '';
  return (
    <li>
      <span className="decision">
        <span>
          <b>{name}</b>
          <span className="muted">
            {[`${indicator.title} ${load}`, `from ${formatDay(validFrom)}${until}`, holder, source]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {validTo === null ? (
          <button type="button" className="button" aria-expanded={isEnding} onClick={() => setIsEnding(!isEnding)}>
            {factorsPanel.end}
          </button>
        ) : null}
      </span>
      {isEnding ? <EndForm factor={factor} /> : null}
    </li>
  );
}

function EndForm({ factor: { id, country, revision } }: { readonly factor: DeskFactor }) {
  const client = useQueryClient();
  const [validTo, setValidTo] = useState(today());
  const [reason, setReason] = useState('');
  const ending = useMutation({
    mutationFn: () =>
      request(EndFactorDocument, {
        id: `${country}:${id}`,
        version: revision,
        validTo,
        reason,
        key: crypto.randomUUID(),
      }),
    onSuccess: () => void client.invalidateQueries(),
  });
  const send = (event: SyntheticEvent) => {
    event.preventDefault();
    ending.mutate();
  };
  return (
    <form className="desk-form" onSubmit={send}>
      <LabelledField label={factorsPanel.endOn}>
        <input type="date" required value={validTo} onChange={({ target }) => setValidTo(target.value)} />
      </LabelledField>
      <LabelledField label={factorsPanel.why}>
        <input required maxLength={500} value={reason} onChange={({ target }) => setReason(target.value)} />
      </LabelledField>
      <button type="submit" className="button" disabled={!reason.trim() || ending.isPending}>
        {factorsPanel.end}
      </button>
      {ending.error ? (
        <p className="failure" role="alert">
          {ending.error.message}
        </p>
      ) : null}
    </form>
  );
}
