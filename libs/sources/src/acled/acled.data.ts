import type { Attribution, EventClassId } from '#libs/events';

export interface AcledType {
  /** `null`: deliberately unmapped; `why` says why. */
  readonly class: EventClassId | null;
  readonly why: string;
}

/** Every sub-event type of ACLED (codebook of 2023, section 3), in lower case → our class, or why it has none. */
export const ACLED_TYPES: Readonly<Record<string, AcledType>> = {
  'armed clash': { class: 'violence.clash', why: 'Battle' },
  'government regains territory': { class: 'violence.clash', why: 'Battle' },
  'non-state actor overtakes territory': { class: 'violence.clash', why: 'Battle' },
  'peaceful protest': { class: 'protest.peaceful', why: 'Protest' },
  'protest with intervention': { class: 'repression.crowd-control', why: 'Protest met with force short of arms' },
  'excessive force against protesters': {
    class: 'repression.live-fire',
    why: 'Protest met with lethal or harmful force',
  },
  'violent demonstration': { class: 'violence.riot', why: 'Riot' },
  'mob violence': { class: 'violence.riot', why: 'Riot' },
  'chemical weapon': { class: 'violence.explosion', why: 'Remote violence' },
  'air/drone strike': { class: 'violence.explosion', why: 'Remote violence' },
  'suicide bomb': { class: 'violence.explosion', why: 'Remote violence' },
  'shelling/artillery/missile attack': { class: 'violence.explosion', why: 'Remote violence' },
  'remote explosive/landmine/ied': { class: 'violence.explosion', why: 'Remote violence' },
  grenade: { class: 'violence.explosion', why: 'Remote violence' },
  'sexual violence': { class: 'violence.attack-on-civilians', why: 'Violence against civilians' },
  attack: { class: 'violence.attack-on-civilians', why: 'Violence against civilians' },
  'abduction/forced disappearance': { class: 'violence.attack-on-civilians', why: 'Violence against civilians' },
  agreement: { class: 'restraint.agreement', why: 'Agreement between parties to a conflict' },
  arrests: { class: 'repression.mass-arrest', why: 'Arrests' },
  'looting/property destruction': { class: 'violence.property', why: 'Property destroyed without people attacked' },
  'change to group/activity': { class: null, why: 'a group changes: nothing has happened to anybody yet' },
  'disrupted weapons use': { class: null, why: 'an attack that did not take place' },
  'headquarters or base established': { class: null, why: 'bases of armed groups are no foreign bases' },
  'non-violent transfer of territory': {
    class: null,
    why: 'territory changes hands without force; no class of the method',
  },
  other: { class: null, why: 'kept by ACLED for context; the type says nothing' },
};

/** `source_scale` → from whom the report has it. Judgement; scales not listed are read as local media. */
export const ACLED_ATTRIBUTIONS: Readonly<Record<string, Attribution>> = {
  international: 'local-media',
  national: 'local-media',
  regional: 'local-media',
  subnational: 'local-media',
  'new media': 'local-media',
  'local partner': 'observer',
  other: 'observer',
};
