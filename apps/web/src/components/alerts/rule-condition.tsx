import type { ReactNode } from 'react';
import { PILLAR_IDS } from '#libs/events';
import { alertWords } from '../../alert.words.js';
import { KINDS, LABELS_TO_REACH, type RuleDraft } from '../../state/rule-draft.js';
import { riskLabel, words } from '../../words.js';
import { CLASS_OPTIONS, INDICATOR_OPTIONS } from '../desk/desk-options.js';
import { ChosenList } from './chosen-list.js';
import { NumberWord, SelectWord } from './sentence-fields.js';

const builder = alertWords.builder;
const KIND_OPTIONS = KINDS.map((kind) => [kind, alertWords.kinds[kind]] as const);
const PILLAR_OPTIONS = PILLAR_IDS.map((id) => [id, words.pillars[id]] as const);
const LABEL_OPTIONS = LABELS_TO_REACH.map((label) => [label, words.labels[riskLabel(label)].toLowerCase()] as const);

interface Props {
  readonly draft: RuleDraft;
  readonly change: (changes: Partial<RuleDraft>) => void;
}

/** "Tell me when the score reaches 50": the fields stand where their words stand. */
export function RuleCondition({ draft, change }: Props) {
  return (
    <p className="sentence">
      {builder.when}{' '}
      <SelectWord
        label="What it looks at"
        value={draft.kind}
        options={KIND_OPTIONS}
        onChange={(kind) => change({ kind })}
      />{' '}
      {rest({ draft, change })}
    </p>
  );
}

function rest({ draft, change }: Props): ReactNode {
  if (draft.kind === 'LABEL') return <Label draft={draft} change={change} />;
  if (draft.kind === 'EVENT') return <News draft={draft} change={change} />;
  if (draft.kind === 'CHANGE') return <Change draft={draft} change={change} />;
  return (
    <>
      {draft.kind === 'PILLAR' ? (
        <SelectWord
          label="Pillar"
          value={draft.pillar}
          options={PILLAR_OPTIONS}
          onChange={(pillar) => change({ pillar })}
        />
      ) : null}
      {draft.kind === 'INDICATOR' ? (
        <SelectWord
          label="Indicator"
          value={draft.indicator}
          options={INDICATOR_OPTIONS}
          onChange={(id) => change({ indicator: id as RuleDraft['indicator'] })}
        />
      ) : null}{' '}
      {builder.reaches} <Threshold draft={draft} change={change} /> {builder.points}
    </>
  );
}

const Threshold = ({ draft, change }: Props) => (
  <NumberWord label="Threshold" value={draft.atLeast} max={100} onChange={(atLeast) => change({ atLeast })} />
);

function Label({ draft, change }: Props) {
  return (
    <>
      {builder.becomes}{' '}
      <SelectWord label="Label" value={draft.label} options={LABEL_OPTIONS} onChange={(label) => change({ label })} />{' '}
      {builder.worse}
    </>
  );
}

function Change({ draft, change }: Props) {
  return (
    <>
      {builder.rises} <Threshold draft={draft} change={change} /> {builder.within}{' '}
      <NumberWord label="Days" value={draft.days} max={366} onChange={(days) => change({ days })} /> {builder.days}
    </>
  );
}

function News({ draft, change }: Props) {
  return (
    <>
      {builder.news}{' '}
      <ChosenList
        label={builder.addClass}
        options={CLASS_OPTIONS}
        chosen={draft.classes}
        onChange={(classes) => change({ classes })}
      />
      <NumberWord label="Confidence in percent" value={draft.sure} max={99} onChange={(sure) => change({ sure })} />{' '}
      {builder.sure}
    </>
  );
}
