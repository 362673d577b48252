import {
  getNamedType,
  isLeafType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { policyOf } from '../access/enforce-policies.js';

/** Questions whose answer follows from the ledger, the day and the feeds that are silent; what a new one needs, it has to say here. */
export const LEDGER_QUESTIONS: ReadonlySet<string> = new Set([
  ...['country', 'countries', 'movers', 'scores', 'regionSeries', 'turningPoints'],
  ...['event', 'events', 'report', 'factors', 'indicators'],
]);

/** The types such an answer is made of. A field that leads to any other type makes an answer that is not kept. */
export const LEDGER_TYPES: ReadonlySet<string> = new Set([
  ...['Country', 'CountryConnection', 'CountryEdge', 'Coverage', 'DominantSource', 'PageInfo', 'RegionSeries'],
  ...['Score', 'PillarScore', 'IndicatorScore', 'MethodRef', 'Indicator', 'ScoreSeries', 'NamedSeries'],
  ...[
    'Contribution',
    'ContributionConnection',
    'ContributionEdge',
    'ScoreChange',
    'ChangeContribution',
    'ChangeRemainder',
  ],
  ...['Mover', 'Peer', 'Precedent', 'TurningPoint', 'Event', 'EventConnection', 'EventEdge', 'EventClass', 'Actor'],
  ...['EventRevision', 'FieldChange', 'Evidence', 'Span', 'Report', 'ReportEvidence', 'Redaction', 'Factor'],
]);

const POLICIES_OF_ALL: ReadonlySet<string | null> = new Set(['anyone', 'public-read']);
const known = new WeakMap<DocumentNode, boolean>();

/** True when every field of a valid document is one of the ledger, for everybody who may read: its answer stays true until a change. */
export function asksLedgerOnly(schema: GraphQLSchema, document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  const types = new TypeInfo(schema);
  let isLedger = true;
  const check = (): void => {
    isLedger &&= isOfLedger(schema, types);
  };
  visit(document, visitWithTypeInfo(types, { Field: check }));
  known.set(document, isLedger);
  return isLedger;
}

function isOfLedger(schema: GraphQLSchema, types: TypeInfo): boolean {
  const [parent, field] = [types.getParentType(), types.getFieldDef()];
  if (!parent || !field) return false;
  if (field.name === '__typename') return true;
  const isKnown = parent === schema.getQueryType() ? LEDGER_QUESTIONS.has(field.name) : LEDGER_TYPES.has(parent.name);
  const type = getNamedType(field.type);
  return (
    isKnown &&
    POLICIES_OF_ALL.has(policyOf(parent as GraphQLObjectType, field)) &&
    (isLeafType(type) || LEDGER_TYPES.has(type.name))
  );
}
