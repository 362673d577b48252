import type { PillarId } from '#libs/events';

export interface Pillar {
  readonly id: PillarId;
  readonly title: string;
  readonly meaning: string;
}

export const PILLARS: readonly Pillar[] = [
  { id: 'violence', title: 'Violence', meaning: 'Force in the streets: by crowds, by armed groups and by the state.' },
  { id: 'institutions', title: 'Institutions', meaning: 'Whether power is held, won and handed over by the rules.' },
  {
    id: 'foreign',
    title: 'Foreign',
    meaning: 'What other states and owners have at stake in the country, and risk there.',
  },
];
