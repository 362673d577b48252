import { useMemo, useState } from 'react';
import type { SeriesParts } from '#libs/contract';
import { countryByCode } from '#libs/events';
import { INDICATORS } from '#libs/scoring';
import { alertWords } from '../../alert.words.js';
import { rehearsalChart } from '../../charts/rehearsal.chart.js';
import { formatDay } from '../../format/day.js';
import { useRehearsedCountry, type Rehearsal } from '../../queries/use-alerts.js';
import { useReplay } from '../../queries/use-portfolio.js';
import type { RuleDraft } from '../../state/rule-draft.js';
import { words as shared } from '../../words.js';
import { tableFiles } from '../../format/table-files.js';
import { ChartActions } from '../chart-actions.js';
import { ChartCanvas } from '../chart-canvas.js';
import { Skeleton } from '../states.js';
import { usePalette } from '../use-palette.js';
import { SelectWord } from './sentence-fields.js';

const words = alertWords.rehearsal;

interface Props {
  readonly draft: RuleDraft;
  readonly rehearsal: Rehearsal;
}

/** The curve the rule looks at, with the moments it would have spoken up. */
export function RehearsalFigure({ draft, rehearsal }: Props) {
  const subjects = useMemo(() => subjectsOf(rehearsal), [rehearsal]);
  const [chosen, setChosen] = useState<string | null>(null);
  const subject = subjects.find((code) => code === chosen) ?? subjects[0] ?? null;
  if (draft.kind === 'PORTFOLIO') return <PortfolioCurve draft={draft} rehearsal={rehearsal} />;
  if (subject === null) return null;
  const options = subjects.map((code) => [code, nameOf(code)] as const);
  return (
    <>
      {subjects.length > 1 ? (
        <p className="field">
          {words.subject} <SelectWord label={words.subject} value={subject} options={options} onChange={setChosen} />
        </p>
      ) : null}
      <CountryCurve draft={draft} rehearsal={rehearsal} code={subject} />
    </>
  );
}

const nameOf = (code: string): string => countryByCode(code)?.name ?? code;

/** Countries with most alerts first; where it never speaks, the first it looks at. */
function subjectsOf({ firings, countries }: Rehearsal): readonly string[] {
  const counts = new Map<string, number>();
  for (const { country } of firings) if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const fired = [...counts].toSorted(([, a], [, b]) => b - a).map(([code]) => code);
  return fired.length > 0 ? fired : countries.slice(0, 1);
}

const PARTS: Readonly<Partial<Record<RuleDraft['kind'], SeriesParts>>> = { PILLAR: 'PILLARS', INDICATOR: 'INDICATORS' };

function CountryCurve({ draft, rehearsal, code }: Props & { readonly code: string }) {
  const { data: country } = useRehearsedCountry(code, rehearsal, PARTS[draft.kind] ?? 'NONE');
  const series = country?.series;
  if (!series) return <Skeleton rows={9} />;
  const named = draft.kind === 'PILLAR' ? series.pillars : draft.kind === 'INDICATOR' ? series.indicators : [];
  const wanted = draft.kind === 'PILLAR' ? draft.pillar : draft.indicator;
  const values = named.find(({ id }) => id === wanted)?.values ?? series.score;
  return (
    <Curve
      title={`${country.name}: ${curveTitle(draft)}`}
      days={{ dates: series.dates, values }}
      draft={draft}
      rehearsal={{ ...rehearsal, firings: rehearsal.firings.filter((firing) => firing.country === code) }}
    />
  );
}

function curveTitle({ kind, pillar, indicator }: RuleDraft): string {
  if (kind === 'PILLAR') return shared.pillars[pillar].toLowerCase();
  if (kind === 'INDICATOR') return (INDICATORS.find(({ id }) => id === indicator)?.title ?? indicator).toLowerCase();
  return shared.chart.score.toLowerCase();
}

function PortfolioCurve({ draft, rehearsal }: Props) {
  const portfolio = useReplay(draft.portfolio ?? '', rehearsal.from, rehearsal.to).data?.portfolio;
  if (!portfolio?.history) return <Skeleton rows={9} />;
  const { dates, score } = portfolio.history;
  return <Curve title={shared.chart.score} days={{ dates, values: score }} draft={draft} rehearsal={rehearsal} />;
}

interface CurveProps extends Props {
  readonly title: string;
  readonly days: { readonly dates: readonly string[]; readonly values: readonly (number | null)[] };
}

const WITHOUT_LEVEL: readonly RuleDraft['kind'][] = ['CHANGE', 'LABEL', 'EVENT'];

function Curve({ title, days, draft, rehearsal: { firings, summary, from, to } }: CurveProps) {
  const palette = usePalette();
  const { kind, atLeast } = draft;
  const config = useMemo(() => {
    const hasLevel = !WITHOUT_LEVEL.includes(kind);
    const marks = firings.map(({ on, value, measured }) => ({
      day: on,
      value: hasLevel ? (measured ?? value) : value,
    }));
    const hasZones = kind !== 'PILLAR' && kind !== 'INDICATOR';
    return rehearsalChart({ ...days, title, marks, palette, hasZones, threshold: hasLevel ? Number(atLeast) : null });
  }, [days, title, firings, palette, kind, atLeast]);
  const told = `${words.chart}, ${title}, ${formatDay(from)} to ${formatDay(to)}: ${summary}`;
  const marked = new Set(firings.map(({ on }) => on));
  return (
    <figure>
      <figcaption className="muted">{title}</figcaption>
      <ChartCanvas config={config} className="rehearsal-chart" summary={`${told}. ${shared.direction}.`} />
      {firings.length > 0 ? <p className="hint muted">{words.hint}</p> : null}
      <ChartActions
        chart={words.chart}
        config={config}
        picture={{ title, subtitle: `${told} · ${words.note}`, footer: `${shared.product} · ${location.href}` }}
        fileName={`faultline-rehearsal-${from}-${to}`}
        {...tableFiles({
          note: `${told}; ${words.note}; ${shared.direction}`,
          columns: ['day', 'value', 'alert'],
          rows: days.dates.map((day, at) => [day, days.values[at] ?? null, marked.has(day) ? 'yes' : '']),
        })}
      />
    </figure>
  );
}
