import type { ReadContext } from '../source-adapter.js';
import { refuseFile } from '../input/refusal.js';

/** Names that mean something to JavaScript objects are no names of columns. */
const RESERVED_NAMES = ['__proto__', 'constructor', 'prototype'];

/**
 * The columns of a file by their header names: releases of a feed add, drop and move columns, and programs change the case of their names and
 * write dots or underscores for blanks (`Event ID`, `Event.ID`, `event_id`), which therefore do not count.
 */
export class Columns {
  private readonly positions: ReadonlyMap<string, number>;

  constructor(
    readonly names: readonly string[],
    private readonly context: ReadContext,
  ) {
    this.positions = new Map(names.map((name, index) => [comparable(name), index]));
    const reserved = names.find((name) => RESERVED_NAMES.includes(name.trim()));
    if (reserved !== undefined) throw refuseFile(context, `"${reserved}" cannot be the name of a column.`);
  }

  /** Number of columns up to the last one that has a name. */
  get width(): number {
    return this.names.findLastIndex((name) => name.trim() !== '') + 1;
  }

  /** Position of the first of `names` the file has, or -1. */
  find(...names: readonly string[]): number {
    return names.map((name) => this.positions.get(comparable(name)) ?? -1).find((position) => position >= 0) ?? -1;
  }

  /** Refuses the file unless it has one column of every group of equal names, and none twice. */
  require(groups: readonly (readonly string[])[]): void {
    const missing = groups.filter((group) => this.find(...group) < 0).map((group) => group.join(' or '));
    if (missing.length > 0) {
      const hint = this.names.length === 1 && /[:|]/.test(this.names[0] ?? '') ? ' Is it separated by commas?' : '';
      const found = this.names.slice(0, 12).join(', ').slice(0, 200);
      throw refuseFile(this.context, `the header must have ${missing.join('; ')}. Found: ${found}.${hint}`);
    }
    const twice = this.names.find((name, index) => name !== '' && this.positions.get(comparable(name)) !== index);
    if (twice !== undefined) throw refuseFile(this.context, `the header has the column "${twice}" twice.`);
  }
}

/** The form in which names of columns are compared. */
export function comparable(name: string): string {
  return name.toLowerCase().replaceAll(/[\s._-]/g, '');
}
