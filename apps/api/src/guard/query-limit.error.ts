import { GraphQLError } from 'graphql';

/** How to ask for less, where it is not plain. */
const HINTS: Readonly<Record<string, string>> = {
  answerBytes:
    ' Series: a week or month as `interval`, fewer columns (`parts: NONE`), days or countries; /data/scores.csv streams any number of days.',
};

/** A question that is refused for its size: `cost` is what it would take, `limit` what one caller may ask for. */
export function queryLimitError(name: string, cost: number, limit: number): GraphQLError {
  return new GraphQLError(
    `QUERY_LIMIT(${name}): this document has ${cost}, the limit is ${limit}. Ask for less at once, or split it into several requests.${HINTS[name] ?? ''}`,
    { extensions: { code: 'QUERY_LIMIT', name, cost, limit, http: { status: 400 } } },
  );
}

/** @throws the refusal when `cost` is above `limit`. */
export function refuseAbove(name: string, cost: number, limit: number): void {
  if (cost > limit) throw queryLimitError(name, cost, limit);
}
