// One question of a dashboard – a country, a year of five series, its 20 latest events – as each server wants it asked.
const EVENT = 'occurredOn class title place dead injured';

const FAULTLINE = `query ($code: CountryCode!, $from: Date!, $to: Date!) { country(code: $code) { name
  series(from: $from, to: $to) { dates score high pillars { id values } }
  events(first: 20) { nodes { id ${EVENT} } } } }`;

const EVENTS = `eventsByCountryCode(first: 20, orderBy: OCCURRED_ON_DESC) { nodes { id ${EVENT} } }`;

const PER_POINT = `query ($code: String!) { countryByCode(code: $code) { name
  scoreDaysByCountryCode(orderBy: DAY_ASC) { nodes { day score high violence institutions foreignInfluence } } ${EVENTS} } }`;

const PACKED = `query ($code: String!) { countryByCode(code: $code) { name
  scoreYearByCountryCode { days score high violence institutions foreignInfluence } ${EVENTS} } }`;

const bodyOf = (query, range) => (code) => JSON.stringify({ query, variables: { code, ...range } });

/** What each server is asked, and the score column of its answer: all must agree. */
export const questions = (range) => ({
  faultline: { body: bodyOf(FAULTLINE, range), scoreOf: ({ data }) => data.country.series.score },
  perPoint: {
    body: bodyOf(PER_POINT),
    scoreOf: ({ data }) => data.countryByCode.scoreDaysByCountryCode.nodes.map(({ score }) => score),
  },
  packed: { body: bodyOf(PACKED), scoreOf: ({ data }) => data.countryByCode.scoreYearByCountryCode.score },
  handWritten: { body: bodyOf(''), scoreOf: ({ series }) => series.score },
});

/** Why a score is what it is: the question of docs/api.md. */
export const WHY = `query ($code: CountryCode!, $on: Date!, $asOf: DateTime!, $from: Date!) { country(code: $code) { name
  score(on: $on, asOf: $asOf) { value low high label hash
    contributions(first: 20) { edges { node { points load indicator { id } event { id class occurredOn
      reports { quote span { start end } report { title publisher url } } } factor { id name } } } } }
  series(from: $from, to: $on) { dates score low high pillars { id values } } } }`;
