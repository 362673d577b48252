import type { Indicator } from './indicator.js';

export const lawAndCommand: Indicator = {
  id: 'law-and-command',
  title: 'Law and command',
  pillar: 'institutions',
  meaning: 'Whether custody, appointments and the constitution are decided by law or by crowds and factions.',
  halfLifeDays: 60,
  e50: 4,
};
