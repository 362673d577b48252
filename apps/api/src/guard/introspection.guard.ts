import { GraphQLError, visit, type DocumentNode } from 'graphql';

/** Who did not log in need not know what there is. @throws GraphQLError BAD_REQUEST when the document asks for the schema, wherever it does. */
export function refuseIntrospection(document: DocumentNode): void {
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== '__schema' && name.value !== '__type') return;
      throw new GraphQLError('Log in to ask for the schema; its text is in libs/contract/src/schema.graphql.', {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      });
    },
  });
}
