import { FileDown } from 'lucide-react';
import { Link } from 'wouter';
import { alertWords } from '../../alert.words.js';
import { formatInstant } from '../../format/day.js';
import { formatScore } from '../../format/number.js';
import { tableFiles } from '../../format/table-files.js';
import type { Rehearsal } from '../../queries/use-alerts.js';
import { words as shared } from '../../words.js';
import { saveFile } from '../save-file.js';
import { figures, ScrollTable } from '../scroll-table.js';
import { AlertCauses } from './alert-causes.js';

const words = alertWords.rehearsal;

/** Every time the rule would have spoken up, newest first, with its causes. */
export function RehearsalTable({ rehearsal }: { readonly rehearsal: Rehearsal }) {
  const { firings, count, from, to } = rehearsal;
  const save = () =>
    saveFile(
      `faultline-rehearsal-${from}-${to}.csv`,
      new Blob([tableFiles(tableOf(rehearsal)).csv()], { type: 'text/csv' }),
    );
  return (
    <>
      <ScrollTable
        label={words.chart}
        heads={[words.whenTrue, words.about, figures(words.figure), words.causes]}
        className="rehearsal-rows"
      >
        {firings.map((firing) => (
          <tr key={`${firing.country ?? firing.portfolio ?? ''} ${firing.knownAt}`}>
            <th scope="row">
              <Link href={firing.permalink}>{formatInstant(firing.knownAt)}</Link>
            </th>
            <td>{firing.title}</td>
            <td className="number">
              <b title={firing.hash}>{formatScore(firing.value)}</b>
            </td>
            <td>
              <AlertCauses causes={firing.causes} />
            </td>
          </tr>
        ))}
      </ScrollTable>
      {count > firings.length ? <p className="muted">{words.more(count - firings.length)}</p> : null}
      <button type="button" className="button" onClick={save}>
        <FileDown size={14} aria-hidden="true" /> {words.csv}
      </button>
    </>
  );
}

export const tableOf = ({ firings, summary, from, to }: Rehearsal) => ({
  note: `${summary}, ${from} to ${to}; ${words.note}; ${shared.direction}`,
  columns: ['known_at', 'day', 'country', 'subject', 'title', 'score', 'low', 'high', 'hash', 'why'],
  rows: firings.map((firing) => [
    ...[firing.knownAt, firing.on, firing.country, firing.subjectName, firing.title],
    ...[firing.value, firing.low, firing.high, firing.hash, firing.text],
  ]),
});
