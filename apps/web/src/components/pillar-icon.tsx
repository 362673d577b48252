import { Flame, Globe, Landmark, NotebookPen } from 'lucide-react';
import type { PillarId } from '#libs/events';
import { words } from '../words.js';

const ICONS = { violence: Flame, institutions: Landmark, foreign: Globe };

/** Colour and shape say which pillar; the word is there for those who see neither. */
export function PillarIcon({ pillar, size = 16 }: { readonly pillar: PillarId | null; readonly size?: number }) {
  const Icon = pillar ? ICONS[pillar] : NotebookPen;
  return (
    <span className={`pillar-icon ${pillar ?? 'none'}`}>
      <Icon size={size} aria-hidden="true" />
      <span className="visually-hidden">{pillar ? words.pillars[pillar] : 'Moves no score'}</span>
    </span>
  );
}
