import { EVENT_CLASSES, INDICATORS, type EventClass, type Method } from '#libs/scoring';
import { Panel } from '../panel.js';

/** Every class of event with its load and what separates it from its neighbours. */
export function MethodClasses({ method }: { readonly method: Method }) {
  return (
    <Panel title="Classes of events" count={EVENT_CLASSES.length} note="load of one certain event on its day">
      <div className="table-scroll" tabIndex={0} role="region" aria-label="Table of classes">
        <table>
          <thead>
            <tr>
              <th scope="col">Class</th>
              <th scope="col" className="number">
                Load
              </th>
              <th scope="col">Indicator</th>
              <th scope="col">What it is, and what it is not</th>
            </tr>
          </thead>
          <tbody>
            {EVENT_CLASSES.map((one) => (
              <ClassRow key={one.id} one={one} method={method} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function ClassRow({ one, method }: { readonly one: EventClass; readonly method: Method }) {
  const { load, indicator, frequency, interval } = method.classes[one.id];
  return (
    <tr>
      <th scope="row">
        {one.title} <small className="muted">{one.id}</small>
      </th>
      <td className="number">{load}</td>
      <td>
        {INDICATORS.find(({ id }) => id === indicator)?.title ?? 'casualties only'}{' '}
        {frequency ? <span className="tag">excess over habit</span> : null}
        {interval ? <span className="tag">interval</span> : null}
      </td>
      <td className="muted">
        {one.definition} Not this: {one.counterExample}
      </td>
    </tr>
  );
}
