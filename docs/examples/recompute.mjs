// node docs/examples/recompute.mjs KGZ 2020-10-06 [2020-10-07T00:00:00Z]
// Takes a score and the rows behind it from a running server, computes it again with the scoring library alone, and compares value
// and hash. Prints one line of JSON; ends with 1 when they differ. FAULTLINE_URL names another server. Needs `npm run build`.
import { parseEventsFile, scoreOn } from '../../dist/libs/scoring/src/index.js';

const SERVER = process.env.FAULTLINE_URL ?? 'http://127.0.0.1:3000';
const QUESTION = `query ($code: CountryCode!, $on: Date!, $asOf: DateTime) { country(code: $code) {
  score(on: $on, asOf: $asOf) { value hash coverage { state } } } }`;

const [code, on, asOf = null] = process.argv.slice(2);

const answer = await fetch(`${SERVER}/graphql`, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: QUESTION, variables: { code, on, asOf } }),
});
const { data, errors } = await answer.json();
if (errors) throw new Error(errors[0].message);
const published = data.country.score;

const known = asOf === null ? '' : `&asOf=${encodeURIComponent(asOf)}`;
const ledger = parseEventsFile(await (await fetch(`${SERVER}/data/ledger.json?country=${code}${known}`)).json());
const own = scoreOn(ledger, on, { asOf, stale: published.coverage.state === 'STALE' });

const isSame = own.value === published.value && own.hash === published.hash;
const { value, hash } = own;
process.stdout.write(`${JSON.stringify({ country: code, on, asOf, value, hash, published, isSame })}\n`);
process.exitCode = isSame ? 0 : 1;
