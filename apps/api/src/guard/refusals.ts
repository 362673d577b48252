import { GraphQLError } from 'graphql';

/** An error that is the whole answer. */
export const refusal = (code: string, sentence: string, status = 400): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code, http: { status } } });

export const badRequest = (sentence: string): GraphQLError => refusal('BAD_REQUEST', sentence);
