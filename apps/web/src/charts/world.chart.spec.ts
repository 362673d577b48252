import type { Feature } from 'geojson';
import { aPalette } from '../../../../test/support/palette.js';
import { worldChart, type MapCountry } from './world.chart.js';

const shape = (id: string | undefined): Feature => ({
  type: 'Feature',
  ...(id ? { id } : {}),
  properties: { name: 'Somaliland' },
  geometry: { type: 'Point', coordinates: [0, 0] },
});
const countries = new Map<string, MapCountry>([
  ['417', { code: 'KGZ', name: 'Kyrgyzstan', score: { value: 50, label: 'high' } }],
  ['408', { code: 'PRK', name: 'North Korea', score: null }],
]);
const chart = worldChart({
  shapes: [shape('417'), shape('408'), shape(undefined)],
  countries,
  hatch: 'hatched',
  palette: {
    ...aPalette,
    shades: { low: '#000000', guarded: '#000000', elevated: '#000000', high: '#640000', severe: '#ff0000' },
  },
  onCountry: () => undefined,
});

describe('the world map', () => {
  it('shades a country by its score and hatches the unmonitored, never as low risk', () =>
    expect(chart.data.datasets[0]?.backgroundColor).toEqual(['#640000', 'hatched', 'hatched']));

  it('names the countries it knows', () => expect(chart.data.labels).toEqual(['Kyrgyzstan', 'North Korea', '']));
});
