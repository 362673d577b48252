import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT } from './instant.transformer.js';

@Entity('method')
export class MethodEntity {
  @PrimaryColumn('text')
  hash!: string;

  @Column('text', { unique: true })
  version!: string;

  @Column('json')
  definition!: unknown;

  @Column('text', { name: 'published_by' })
  publishedBy!: string;

  @Column('timestamptz', { name: 'published_at', default: () => 'clock_timestamp()', transformer: INSTANT })
  publishedAt!: string;
}
