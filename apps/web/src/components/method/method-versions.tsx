import { Link } from 'wouter';
import { methodDifference, methodHash, type KnownMethods, type Method, weightTable } from '#libs/scoring';
import { methodWords } from '../../method.words.js';
import { formatInstant } from '../../format/day.js';
import { useKnownMethods, useMethodDrafts, type MethodDraft } from '../../queries/use-methods.js';
import { useMay } from '../../queries/use-account.js';
import { weightsText } from '../../state/weight-sliders.js';
import { Panel } from '../panel.js';
import { MethodPublishing } from './method-publishing.js';

const { versions } = methodWords;

/** Every version with its hash and what it changed: the released ones, which are frozen, then those on trial. */
export function MethodVersions() {
  const known = useKnownMethods();
  const drafts = useMethodDrafts();
  const mayPublish = useMay('publish-method');
  return (
    <Panel title={versions.title} count={known.released.length} note={versions.note}>
      <ul className="evidence-list method-versions">
        {known.released.map((method, at) => (
          <li key={method.version}>
            <Head method={method} tag={method === known.current ? versions.current : null} />
            <Origin draft={drafts.get(method.version)} />
            <Difference before={known.released[at - 1]} after={method} />
          </li>
        ))}
        {known.onTrial.map((method) => {
          const draft = drafts.get(method.version);
          return (
            <li key={method.version}>
              <Head method={method} tag={draft ? versions.draft : versions.trial} />
              <Origin draft={draft} />
              <Difference before={known.current} after={method} />
              <Effect method={method} known={known} />
              {draft && mayPublish ? <MethodPublishing method={method} draft={draft} /> : null}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}

function Head({ method, tag }: { readonly method: Method; readonly tag: string | null }) {
  return (
    <p>
      <b>{method.version}</b> {tag ? <span className="tag">{tag}</span> : null}{' '}
      <span className="muted hash">hash {methodHash(method)}</span>
    </p>
  );
}

/** Who drafted it and why, and who published it; nothing for a version that comes with the code. */
function Origin({ draft }: { readonly draft: MethodDraft | undefined }) {
  if (!draft) return null;
  const { draftedBy, draftedAt, publishedBy, publishedAt, reason } = draft;
  return (
    <p className="muted">
      {versions.drafted(draftedBy, formatInstant(draftedAt))}
      {publishedBy && publishedAt ? ` · ${versions.published(publishedBy, formatInstant(publishedAt))}` : ''} · “
      {reason}”
    </p>
  );
}

/** Where its effect is seen: on a country, and on the ranking. */
function Effect({ method, known: { current } }: { readonly method: Method; readonly known: KnownMethods }) {
  const weights = weightsText(current, weightTable(method));
  return (
    <p>
      <Link href={`/country/KGZ?method=${method.version}&on=2020-10-06`}>{versions.onCountry}</Link>
      {weights ? (
        <>
          {' · '}
          <Link href={`/method?weights=${weights}`}>{versions.onRanking}</Link>
        </>
      ) : null}
    </p>
  );
}

function Difference({ before, after }: { readonly before: Method | undefined; readonly after: Method }) {
  if (!before) return <p className="muted">{versions.first}</p>;
  return (
    <table className="diff">
      <thead>
        <tr>
          <th scope="col">{versions.figure}</th>
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
