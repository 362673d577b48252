/** What a snippet tells, for the decision between sub-types. */
export interface Told {
  readonly words: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

type Test = (told: Told) => boolean;
const word =
  (...list: readonly string[]): Test =>
  ({ words }) =>
    list.some((item) => words.has(item));
const kind =
  (...list: readonly string[]): Test =>
  ({ kinds }) =>
    list.some((item) => kinds.has(item));
const concept =
  (...list: readonly string[]): Test =>
  ({ concepts }) =>
    list.some((item) => concepts.has(item));
const all =
  (...tests: readonly Test[]): Test =>
  (told) =>
    tests.every((test) => test(told));
const any =
  (...tests: readonly Test[]): Test =>
  (told) =>
    tests.some((test) => test(told));
const not =
  (test: Test): Test =>
  (told) =>
    !test(told);

const isProtest = any(
  word(
    'protest',
    'protester',
    'demonstrator',
    'demonstration',
    'march',
    'rally',
    'sit-in',
    'strike',
    'picket',
    'vigil',
    'gather',
    'activist',
  ),
  concept('rally', 'strike-work', 'blockade'),
);
const isArmed = kind('armed-group', 'army', 'police');

/** ACLED sub-event types in the order of decision: the special before the general. */
export const DECISIONS: readonly (readonly [code: string, name: string, test: Test])[] = [
  ['CHEM_WEAP', 'Chemical weapon', word('chlorine', 'sarin', 'chemical', 'toxic', 'phosphorus')],
  [
    'SUIC_BOMB',
    'Suicide bomb',
    all(
      any(word('suicide'), all(word('blow'), word('himself', 'herself', 'themselves', 'itself'))),
      word('bomb', 'bomber', 'bombing', 'explosive', 'vest', 'vbied', 'svbied', 'detonate', 'blow', 'attack'),
    ),
  ],
  ['SEX_VIOL', 'Sexual violence', word('rape', 'raped', 'sexual', 'sexually', 'molest')],
  [
    'ABDUCT_DISSAP',
    'Abduction/forced disappearance',
    word(
      'abduct',
      'abducted',
      'kidnap',
      'kidnapped',
      'abduction',
      'kidnapping',
      'hostage',
      'disappear',
      'disappearance',
      'kidnapper',
    ),
  ],
  [
    'DISR_WEAP',
    'Disrupted weapons use',
    word(
      'defuse',
      'defused',
      'intercept',
      'intercepted',
      'disarm',
      'demine',
      'clear',
      'neutralize',
      'dismantle',
      'cache',
      'foil',
    ),
  ],
  [
    'DISR_WEAP',
    'Disrupted weapons use',
    all(
      word('discover', 'discovered', 'find', 'found', 'unearth'),
      word('bomb', 'ied', 'explosive', 'explosives', 'weapon', 'weapons', 'mine', 'landmine'),
      not(word('kill', 'killed', 'wound', 'explode', 'exploded', 'detonated')),
    ),
  ],
  ['GRENADE', 'Grenade', all(word('grenade', 'grenades'), not(word('stun', 'tear')))],
  [
    'FORCE_AGAINST_PROTEST',
    'Excessive force against protesters',
    all(
      isProtest,
      any(word('live', 'shot', 'shoot', 'dead', 'kill', 'killed', 'ammunition', 'fatally'), concept('open-fire')),
      kind('police', 'army'),
    ),
  ],
  [
    'VIOL_DEMONSTR',
    'Violent demonstration',
    all(
      isProtest,
      any(
        concept('riot', 'burn', 'clash'),
        word(
          'stone',
          'rock',
          'molotov',
          'petrol',
          'tyre',
          'tire',
          'burn',
          'clash',
          'vandalise',
          'rioter',
          'throw',
          'pelt',
          'torch',
          'barricade',
        ),
      ),
    ),
  ],
  [
    'PROTEST_WITH_INTER',
    'Protest with intervention',
    all(
      isProtest,
      any(
        kind('gas'),
        concept('disperse'),
        all(
          kind('police', 'army'),
          word('disperse', 'dispersed', 'arrest', 'arrested', 'detain', 'detained', 'intervene', 'break', 'stop'),
        ),
        word('arrested', 'detained'),
      ),
    ),
  ],
  [
    'AIR_STRIKE',
    'Air/drone strike',
    any(
      all(
        word('aircraft', 'plane', 'planes', 'aerial'),
        word('bomb', 'bombed', 'strike', 'struck', 'attack', 'target'),
      ),
      word('airstrike', 'airstrikes', 'warplane', 'warplanes', 'drone', 'drones', 'jet', 'helicopter', 'aerial'),
      kind('air-strike'),
    ),
  ],
  [
    'REM_EXPLOS',
    'Remote explosive/landmine/IED',
    word(
      'ied',
      'landmine',
      'mine',
      'explosive',
      'bomb',
      'roadside',
      'explosion',
      'detonate',
      'detonated',
      'blast',
      'device',
      'uxo',
      'vbied',
      'explode',
      'exploded',
    ),
  ],
  [
    'ART_MISS_ATTACK',
    'Shelling/artillery/missile attack',
    word(
      'shell',
      'shelled',
      'shelling',
      'artillery',
      'mortar',
      'mortars',
      'rocket',
      'rockets',
      'missile',
      'missiles',
      'bombard',
      'howitzer',
      'tank',
    ),
  ],
  [
    'NON_VIOL_TERRIT_TRANSFER',
    'Non-violent transfer of territory',
    all(
      word('without', 'no', 'abandoned', 'peacefully', 'unopposed'),
      word('resistance', 'fight', 'fighting', 'clash', 'clashes', 'abandoned'),
      concept('withdraw', 'enter', 'seize', 'storm', 'attack'),
      kind('army', 'armed-group', 'government'),
    ),
  ],
  [
    'GOV_REGAINS_TERIT',
    'Government regains territory',
    all(
      word('recapture', 'recaptured', 'regain', 'regained', 'retake', 'retook', 'liberate', 'recover'),
      kind('army', 'government', 'police'),
    ),
  ],
  [
    'NON_STATE_ACTOR_OVERTAKES_TER',
    'Non-state actor overtakes territory',
    all(
      any(concept('seize', 'storm'), word('capture', 'captured', 'overran', 'overrun')),
      kind('armed-group'),
      kind('city', 'base'),
    ),
  ],
  [
    'NON_VIOL_TERRIT_TRANSFER',
    'Non-violent transfer of territory',
    all(
      concept('withdraw', 'enter', 'seize', 'release', 'aid'),
      word('withdraw', 'withdrew', 'handover', 'hand', 'without', 'vacate', 'abandon', 'deploy'),
      kind('city', 'base'),
    ),
  ],
  [
    'AGREEMENT',
    'Agreement',
    any(word('ceasefire', 'truce', 'agreement', 'accord', 'reconciliation'), concept('agree', 'sign-agreement')),
  ],
  [
    'HQ_ESTABLISHED',
    'Headquarters or base established',
    all(
      word('establish', 'set', 'erect', 'build'),
      word('base', 'headquarters', 'camp', 'checkpoint', 'outpost', 'post'),
    ),
  ],
  [
    'PROPERTY_DISTRUCT',
    'Looting/property destruction',
    all(
      any(
        concept('burn'),
        word('loot', 'vandalize', 'steal', 'stole', 'torch', 'demolish', 'graffiti', 'rob', 'destroy', 'arson'),
      ),
      not(word('kill', 'killed', 'wound')),
    ),
  ],
  [
    'MOB_VIOL',
    'Mob violence',
    any(
      word('mob', 'lynch', 'lynched', 'vigilante', 'brawl', 'riot', 'rioter'),
      all(word('villager'), not(kind('armed-group', 'army'))),
      concept('riot'),
      all(kind('crowd', 'supporters'), concept('clash', 'injure'), not(kind('armed-group', 'army', 'police'))),
    ),
  ],
  [
    'ARREST',
    'Arrests',
    all(any(concept('arrest'), word('arrest', 'arrested', 'detain', 'detained', 'raid')), not(word('kill', 'killed'))),
  ],
  ['PEACE_PROTEST', 'Peaceful protest', isProtest],
  [
    'ARM_CLASH',
    'Armed clash',
    all(
      any(
        concept('clash'),
        word('clash', 'clashes', 'firefight', 'ambush', 'exchange', 'battle', 'fighting', 'repel'),
        all(kind('armed-group'), kind('army', 'police')),
      ),
      isArmed,
    ),
  ],
  [
    'CHANGE_TO_GROUP_ACT',
    'Change to group/activity',
    word(
      'surrender',
      'surrendered',
      'laid',
      'split',
      'defected',
      'merged',
      'redeploy',
      'defect',
      'merge',
      'reinforcement',
      'deploy',
      'deployed',
      'patrol',
      'recruit',
      'movement',
      'exercise',
    ),
  ],
  ['ATTACK', 'Attack', any(concept('kill', 'attack', 'injure', 'open-fire'), isArmed)],
];
