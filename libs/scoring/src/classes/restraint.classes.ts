import { type EventClass, SINGLE_FACT } from './event-class.js';

export const RESTRAINT_CLASSES: readonly EventClass[] = [
  {
    id: 'restraint.order',
    title: 'Order of restraint',
    load: 0,
    indicator: null,
    ...SINGLE_FACT,
    plover: ['CONCEDE'],
    cameo: [],
    acled: [],
    definition: 'Somebody with command orders that force is not used. Recorded without a load.',
    example: 'The president orders the police not to fire on the crowd.',
    counterExample: 'A foreign state calls for calm: no event.',
  },
  {
    id: 'restraint.agreement',
    title: 'Agreement',
    load: 0,
    indicator: null,
    ...SINGLE_FACT,
    plover: ['AGREE'],
    cameo: ['057'],
    acled: ['Agreement'],
    definition: 'An agreement that ends a conflict. Recorded without a load; may be the reason to end an interval.',
    example: 'Government and opposition sign a ceasefire.',
    counterExample: 'Talks are announced: future, no load.',
  },
];
