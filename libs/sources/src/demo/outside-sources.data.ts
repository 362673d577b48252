import type { SourceGrade } from '#libs/events';

/**
 * The outside sources our notes name, with the Admiralty letter we give them: A for records an institution keeps about
 * its own acts, B for established agencies and broadcasters, C for outlets close to a government or one side.
 */
export const OUTSIDE_SOURCES: Readonly<Record<string, SourceGrade>> = {
  'Al Jazeera': 'B',
  'Associated Press': 'B',
  AFP: 'B',
  'BBC News': 'B',
  CNN: 'B',
  'Kyodo News': 'B',
  'Radio Free Europe/Radio Liberty': 'B',
  Reuters: 'B',
  'Yonhap News Agency': 'B',
  '24.kg': 'B',
  AKIpress: 'B',
  'African Union': 'A',
  ECOWAS: 'A',
  'European Council': 'A',
  NATO: 'A',
  NetBlocks: 'B',
  OSCE: 'A',
  'Organization of American States': 'A',
  'UN News': 'A',
  'UN Security Council': 'A',
  'US Department of Defense': 'A',
  'US Department of the Treasury': 'A',
  'Amnesty International': 'B',
  'Human Rights Watch': 'B',
  Interfax: 'C',
  Xinhua: 'C',
};
