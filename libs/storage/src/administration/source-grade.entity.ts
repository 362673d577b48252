import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceGrade } from '#libs/events';
import { INSTANT } from './instant.transformer.js';

@Entity('source_grade')
@Check('source_grade_grade_check', `grade in ('A', 'B', 'C', 'D', 'E', 'F')`)
export class SourceGradeEntity {
  @PrimaryColumn('text')
  source!: string;

  @PrimaryColumn('integer')
  revision!: number;

  @Column('text')
  grade!: SourceGrade;

  @Column('text')
  reason!: string;

  @Column('text', { name: 'known_at' })
  knownAt!: string;

  @Column('text', { name: 'graded_by' })
  gradedBy!: string;

  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()', transformer: INSTANT })
  recordedAt!: string;
}
