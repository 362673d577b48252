/** How hard an event on an asset hits those who own it, by the sector of the holding. */
export interface Sector {
  readonly id: string;
  readonly title: string;
  /** 0–1: share of the halvings of safety the event puts on the asset that the owner feels. */
  readonly sensitivity: number;
  readonly source: string;
}

const RESOURCES =
  'First rank: foreign firms in mining and petroleum are expropriated most (Hajzler, Review of World Economics 148, 2012). The figure is judgement.';
const NETWORKS =
  'Judgement: fixed in place and often held under a public licence, but seldom taken for its output as mines and wells are.';
const REST = 'Judgement: half of what a mine feels, because staff, stock and contracts can be moved.';

/** The table is data: the order of the first rows follows the named source, every figure is judgement and says so. */
export const SECTORS: readonly Sector[] = [
  { id: 'mining', title: 'Mining', sensitivity: 1, source: RESOURCES },
  { id: 'oil-and-gas', title: 'Oil and gas', sensitivity: 1, source: RESOURCES },
  { id: 'pipelines', title: 'Pipelines and terminals', sensitivity: 0.75, source: NETWORKS },
  { id: 'power-and-water', title: 'Power and water', sensitivity: 0.75, source: NETWORKS },
  { id: 'transport', title: 'Ports, railways, airports', sensitivity: 0.75, source: NETWORKS },
  { id: 'telecoms', title: 'Telecoms', sensitivity: 0.75, source: NETWORKS },
  { id: 'agriculture', title: 'Agriculture', sensitivity: 0.5, source: REST },
  { id: 'manufacturing', title: 'Manufacturing', sensitivity: 0.5, source: REST },
  { id: 'finance', title: 'Finance', sensitivity: 0.5, source: REST },
  { id: 'other', title: 'Other', sensitivity: 0.5, source: REST },
];
