import type { Method } from '#libs/scoring';
import { Panel } from '../panel.js';

/** What a report is worth, by who says it, who published it and how it was coded. */
export function MethodRules({ method }: { readonly method: Method }) {
  const { grades, attributions, precisions } = method.confidence;
  return (
    <Panel title="What a report is worth" note="confidence of one report = source × attribution × precision">
      <div className="rules">
        <RuleTable title="Grade of the source" of={grades} />
        <RuleTable title="Who the report has it from" of={attributions} />
        <RuleTable title="Coding, where no precision is stated" of={precisions} />
      </div>
    </Panel>
  );
}

function RuleTable({ title, of }: { readonly title: string; readonly of: Readonly<Record<string, number>> }) {
  return (
    <table>
      <caption>{title}</caption>
      <tbody>
        {Object.entries(of).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
