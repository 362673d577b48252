import { useState } from 'react';
import { DraftMethodDocument } from '#libs/contract';
import { INDICATOR_IDS, PILLAR_IDS } from '#libs/events';
import { INDICATORS, weightTable, type Method, type WeightTable } from '#libs/scoring';
import { methodWords } from '../../method.words.js';
import { useMay } from '../../queries/use-account.js';
import { useChange } from '../../queries/use-change.js';
import { showToast } from '../../state/toasts.js';
import { nextVersion } from '../../state/stored-methods.js';
import { words } from '../../words.js';
import { ClosableDialog } from '../closable-dialog.js';
import { LabelledField } from '../labelled-field.js';
import { HalfLifeFields, movedHalfLives, type HalfLives } from './half-life-fields.js';
import { MethodReasonForm } from './method-reason-form.js';

const { drafting } = methodWords;

interface Props {
  readonly method: Method;
  readonly table: WeightTable;
  /** Versions that are taken. */
  readonly taken: readonly string[];
}

/** Makes a version of the method out of where the sliders stand and of half-lives; only for who may. */
export function MethodDrafting(props: Props) {
  const [isOpen, setIsOpen] = useState(false);
  if (!useMay('publish-method')) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {drafting.open}
      </button>
      {isOpen ? <DraftDialog {...props} onClose={() => setIsOpen(false)} /> : null}
    </>
  );
}

function DraftDialog({ method, table, taken, onClose }: Props & { readonly onClose: () => void }) {
  const [version, setVersion] = useState(() => nextVersion(taken));
  const change = useChange(DraftMethodDocument);
  const [halfLives, setHalfLives] = useState<HalfLives>({});
  const moved = { ...movedWeights(method, table), halfLives: movedHalfLives(method, halfLives) };
  const differences = differencesOf(moved);
  const input = {
    version,
    basedOn: method.version,
    pillars: moved.pillars.map(given),
    indicators: moved.indicators.map(given),
    halfLives: moved.halfLives.map(({ id, days }) => ({ id, days })),
  };
  const send = (reason: string) =>
    change.mutate(
      { input, reason, key: crypto.randomUUID() },
      {
        onSuccess: () => {
          showToast(drafting.done(version));
          onClose();
        },
      },
    );
  return (
    <ClosableDialog title={drafting.title} className="change-dialog" onClose={onClose}>
      <MethodReasonForm verb={drafting.verb} change={change} isReady={differences.length > 0} onSend={send}>
        <p>{drafting.follows(method.version)}</p>
        {differences.length === 0 ? <p className="muted">{drafting.sameSoFar}</p> : null}
        <ul className="figures">
          {differences.map(({ figure, before, after }) => (
            <li key={figure}>
              {figure} {before} → <b>{after}</b>
            </li>
          ))}
        </ul>
        <HalfLifeFields legend={drafting.halfLives} {...{ method, halfLives }} onChange={setHalfLives} />
        <LabelledField label={drafting.version}>
          <input
            required
            pattern="\d{1,4}\.\d{1,4}\.\d{1,4}"
            value={version}
            onChange={({ target }) => setVersion(target.value)}
          />
        </LabelledField>
      </MethodReasonForm>
    </ClosableDialog>
  );
}

type Moved = ReturnType<typeof movedWeights> & { readonly halfLives: ReturnType<typeof movedHalfLives> };

const given = ({ id, weight }: { readonly id: string; readonly weight: number }) => ({ id, weight });

/** What differs from the method, beside what it was. */
function movedWeights(method: Method, table: WeightTable) {
  const own = weightTable(method);
  return {
    pillars: PILLAR_IDS.filter((id) => table.pillars[id] !== own.pillars[id]).map((id) => {
      return { id, weight: table.pillars[id], before: own.pillars[id] };
    }),
    indicators: INDICATOR_IDS.filter((id) => table.indicators[id] !== own.indicators[id]).map((id) => {
      return { id, weight: table.indicators[id], before: own.indicators[id] };
    }),
  };
}

function differencesOf({ pillars, indicators, halfLives }: Moved) {
  const weights = [...pillars, ...indicators].map(({ id, weight, before }) => {
    return { figure: drafting.weightOf(TITLES[id] ?? id), before, after: weight };
  });
  const days = halfLives.map(({ id, days: after, before }) => {
    return { figure: drafting.halfLifeOf(TITLES[id] ?? id), before, after };
  });
  return [...weights, ...days];
}

const TITLES: Readonly<Record<string, string>> = {
  ...words.pillars,
  ...Object.fromEntries(INDICATORS.map(({ id, title }) => [id, title])),
};
