import { Column } from './column.js';

/** An answer as JSON. Columns are text already; the rest is a few hundred values. */
export function answerText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (value instanceof Column) return value.json;
  if (Array.isArray(value)) return `[${value.map(answerText).join(',')}]`;
  return objectText(value as Record<string, unknown>);
}

function objectText(object: Record<string, unknown>): string {
  let text = '';
  for (const key of Object.keys(object)) {
    const value = object[key];
    if (value !== undefined) text += `${text === '' ? '{' : ','}${JSON.stringify(key)}:${answerText(value)}`;
  }
  return text === '' ? '{}' : `${text}}`;
}
