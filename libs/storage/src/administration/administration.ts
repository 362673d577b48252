import { DataSource, type EntityTarget, type ObjectLiteral, type Repository } from 'typeorm';
import { explainFailure } from '../database/failures.js';
import { MethodEntity } from './method.entity.js';
import { SourceGradeEntity } from './source-grade.entity.js';

/** Small tables that people administer, read through TypeORM; the ledger itself is read by statements of our own. */
export const ENTITIES = [MethodEntity, SourceGradeEntity] as const;

/** Opens its connections on the first question. */
export class Administration {
  #source: Promise<DataSource> | null = null;

  constructor(private readonly databaseUrl: string) {}

  async read<Entity extends ObjectLiteral, T>(
    entity: EntityTarget<Entity>,
    question: (repository: Repository<Entity>) => Promise<T>,
  ): Promise<T> {
    try {
      this.#source ??= this.#open();
      return await question((await this.#source).getRepository(entity));
    } catch (error) {
      throw explainFailure(error);
    }
  }

  async close(): Promise<void> {
    await (await this.#source?.catch(() => null))?.destroy();
  }

  async #open(): Promise<DataSource> {
    const source = new DataSource({
      type: 'postgres',
      url: this.databaseUrl,
      entities: [...ENTITIES],
      synchronize: false,
      logging: false,
      poolSize: 2,
      // An idle connection that dies must not end the process.
      poolErrorHandler: () => undefined,
      extra: { connectionTimeoutMillis: 1_000, statement_timeout: 4_000, query_timeout: 5_000 },
    });
    return source.initialize().catch((error: unknown) => {
      this.#source = null;
      throw error;
    });
  }
}
