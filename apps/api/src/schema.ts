import 'reflect-metadata';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { RESOLVERS } from './resolvers.js';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaModule {}

/** The schema in SDL as the resolvers declare it, sorted by name; needs no database. */
export async function printApiSchema(): Promise<string> {
  const application = await NestFactory.createApplicationContext(SchemaModule, { logger: false });
  const schema = await application.get(GraphQLSchemaFactory).create([...RESOLVERS]);
  await application.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
