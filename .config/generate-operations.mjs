// `npm run generate:operations`: the web app's queries -> documents with types, checked in under libs/contract/src/generated.
// With --print they go to standard output instead.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { Kind, parse, visit } from 'graphql';

const SCHEMA = 'libs/contract/src/schema.graphql';
const QUERIES = 'apps/web/src/queries/';
const OUTPUT = 'libs/contract/src/generated/operations.ts';

// The web app's `request` throws when a question is refused: it never sees the null that stands for a refusal.
const REFUSED_NOTE = 'Null = refused, see `errors`.';
const asAnswered = (schema) =>
  visit(schema, {
    FieldDefinition: (field) =>
      field.description?.value.endsWith(REFUSED_NOTE) && field.type.kind !== Kind.NON_NULL_TYPE
        ? { ...field, type: { kind: Kind.NON_NULL_TYPE, type: field.type } }
        : undefined,
  });

const names = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'));
const generated = await codegen({
  filename: OUTPUT,
  schema: asAnswered(parse(readFileSync(SCHEMA, 'utf8'))),
  documents: names.map((name) => ({ location: name, document: parse(readFileSync(QUERIES + name, 'utf8')) })),
  config: {
    scalars: { Date: 'string', DateTime: 'string', CountryCode: 'string' },
    documentMode: 'string',
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
  },
  plugins: [{ operations: {} }, { typedDocuments: {} }],
  pluginMap: { operations, typedDocuments },
});
if (process.argv.includes('--print')) process.stdout.write(generated);
else writeFileSync(OUTPUT, generated);
