import { useLocation, useSearch } from 'wouter';
import type { AuditFilter } from '#libs/contract';
import { isDay } from '#libs/events';

/** Which entries of the log are shown, as the address holds them; `null` = any. */
export interface AuditView {
  readonly kind: string | null;
  readonly by: string | null;
  readonly text: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

const LONGEST_TEXT = 200;

export function parseAuditView(search: string): AuditView {
  const params = new URLSearchParams(search);
  const text = (name: string) => params.get(name)?.slice(0, LONGEST_TEXT) ?? null;
  const day = (name: string) => (isDay(params.get(name)) ? params.get(name) : null);
  return { kind: text('kind'), by: text('by'), text: text('text'), from: day('from'), to: day('to') };
}

/** `?kind=event&by=anna`, also what the CSV is asked with; empty for everything. */
export function formatAuditView(view: AuditView): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(view) as [string, string | null][]) if (value) params.set(name, value);
  const text = params.toString();
  return text ? `?${text}` : '';
}

export const auditFilterOf = (view: AuditView): AuditFilter => ({ ...view });

export function useAuditView(): [AuditView, (change: Partial<AuditView>) => void] {
  const [path, navigate] = useLocation();
  const view = parseAuditView(useSearch());
  return [view, (change) => navigate(path + formatAuditView({ ...view, ...change }), { replace: true })];
}
