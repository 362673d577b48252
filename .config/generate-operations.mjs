// `npm run generate:operations`: the web app's queries -> documents with types, checked in under libs/contract/src/generated.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typedDocuments from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const QUERIES = 'apps/web/src/queries/';
const OUTPUT = 'libs/contract/src/generated/operations.ts';
const SCALARS = { Date: 'string', DateTime: 'string', CountryCode: 'string' };

/** The generated file as text, from the schema the API wrote and every .graphql file of the web app. */
export function generateOperations(schemaPath = 'libs/contract/src/schema.graphql') {
  const names = readdirSync(QUERIES).filter((name) => name.endsWith('.graphql'));
  return codegen({
    filename: OUTPUT,
    schema: parse(readFileSync(schemaPath, 'utf8')),
    documents: names.map((name) => ({ location: name, document: parse(readFileSync(QUERIES + name, 'utf8')) })),
    config: { scalars: SCALARS, documentMode: 'string', useTypeImports: true, enumsAsTypes: true, skipTypename: true },
    plugins: [{ operations: {} }, { typedDocuments: {} }],
    pluginMap: { operations, typedDocuments },
  });
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  writeFileSync(OUTPUT, await generateOperations(process.argv[2]));
}
