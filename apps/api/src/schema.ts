import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { RESOLVERS } from './resolvers.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The schema as the resolvers declare it; needs no database. */
export async function buildApiSchema(): Promise<GraphQLSchema> {
  const application = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  const schema = await application.get(GraphQLSchemaFactory).create([...RESOLVERS]);
  await application.close();
  return schema;
}

/** The same in SDL, sorted by name. */
export async function printApiSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await buildApiSchema()))}\n`;
}
