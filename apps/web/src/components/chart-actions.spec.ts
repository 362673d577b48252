import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('.', import.meta.url);
const drawing = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const)
  .filter(([, code]) => code.includes('<ChartCanvas'));

it('there are charts to look at', () => expect(drawing.length).toBeGreaterThan(8));

it.each(drawing)('the chart of %s can be taken away as picture, drawing, table, data and link', (_name, code) =>
  expect(code).toContain('<ChartActions'),
);
