import { CHALLENGERS, LATEST_METHOD, methodDifference, methodHash, METHODS, type Method } from '#libs/scoring';
import { Panel } from './panel.js';

/** Every released version with its hash and what it changed. A released version never changes. */
export function MethodVersions() {
  return (
    <Panel title="Versions" count={METHODS.length} note="a released version is frozen; old scores are never rewritten">
      <ul className="evidence-list">
        {METHODS.map((method, at) => (
          <li key={method.version}>
            <b>{method.version}</b> <span className="muted hash">hash {methodHash(method)}</span>
            <Difference before={METHODS[at - 1]} after={method} />
          </li>
        ))}
        {CHALLENGERS.map((method) => (
          <li key={method.version}>
            <b>{method.version}</b> <span className="tag">on trial, never published</span>{' '}
            <span className="muted hash">hash {methodHash(method)}</span>
            <Difference before={LATEST_METHOD} after={method} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Difference({ before, after }: { readonly before: Method | undefined; readonly after: Method }) {
  if (!before) return <p className="muted">The first version.</p>;
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">Figure</th>
          <th scope="col">{before.version}</th>
          <th scope="col">{after.version}</th>
        </tr>
      </thead>
      <tbody>
        {methodDifference(before, after).map((change) => (
          <tr key={change.figure}>
            <th scope="row">{change.figure}</th>
            <td>{change.before ?? '–'}</td>
            <td>{change.after ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
