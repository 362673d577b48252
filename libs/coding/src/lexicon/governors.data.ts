/** Words that govern another act and thereby decide whether it happened; lemmas separated by spaces. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** "began to march": the act itself happens. */
export const TRANSPARENT = words(
  'vote decide begin start continue manage help proceed come go use allow enable force cause lead see resume keep rush send dispatch use join get oblige compel prompt drive',
);
/** "vowed to march": not yet. */
export const INTENDING = words(
  'plan promise vow pledge agree intend want hope threaten aim prepare expect offer swear schedule wait mean wish propose consider undertake commit mull due set ready willing prepared likely scheduled poised able about right plot warn fear readiness willingness intention readies bound keen determined',
);
/** "urged them to march": somebody asks. */
export const REQUESTING = words(
  'urge pressure call ask demand appeal order instruct tell press request insist invite advise recommend encourage require seek want beg plead push lobby need petition summon command forbid authorise authorize direct',
);
/** "failed to march": it did not happen. */
export const NEGATING = words(
  'refuse decline fail reject deny avoid prevent avert stop cease forbid ban prohibit stave prevent stop rule dismiss',
);
/** "lifted the curfew": what was, is over. */
export const ENDING = words(
  'lift ease relax end scrap suspend cancel remove drop revoke abolish repeal withdraw call defy break waive oppose resist condemn overturn halt',
);
/** "tried to storm": tried, perhaps in vain. */
export const ATTEMPTING = words('try attempt seek struggle');
/** "accused him of rigging": somebody alleges. */
export const ALLEGING = words(
  'accuse suspect allege blame charge denounce condemn convict indict criticise criticize sentence',
);
/** "said police had fired": the speaker answers for it. */
export const REPORTING = words(
  'say report announce state confirm tell claim add declare acknowledge note disclose reveal according quote write insist admit assert cite suggest indicate show maintain argue describe',
);
/** Nouns before a nominal act that keep it from being one ("threat of a coup", "calls for annulment"). */
export const UNREAL_NOUNS = words(
  'threat risk fear possibility prospect danger talk call demand plan appeal rumour rumor hope idea bid proposal request likelihood concern option chance speculation anniversary history memory exercise drill film book risks fears calls demands plans appeals hopes rumours possibilities warning warnings report reports right freedom preparation preparations aftermath wave wake end study ban bans curb curbs restriction restrictions law bill limits',
);
/** "said the minister was corrupt": what nobody says of a friend. */
export const BLAMING = words(
  'guilty responsible behind ruin corrupt corruption illegal unlawful illegitimate unconstitutional liar lie dictator dictatorship tyrant terrorist criminal crime genocide hypocrite hypocrisy fail failure failed weak incompetent excuse stifle abuse violate violation undermine betray betrayal traitor threat danger dangerous stupid disgrace shameful wrong worst unfair unacceptable reckless irresponsible provocative provocation aggression aggressor massacre murderer orchestrate mastermind interfere meddle cheat fraud steal destroy destabilise destabilize oppress despair puppet cynical deceive mislead breach harbour harbor sponsor too',
);
/** Words that put a clause under a condition. */
export const CONDITIONS = words('if unless whether provided otherwise lest assuming should');
export const FUTURE_AUXILIARIES = words("will would shall 'll wo");
export const POSSIBLE_AUXILIARIES = words('may might could can should must ought ca');
export const NEGATIONS = words("not n't never neither nor without no nobody none hardly barely");
/** Bodies whose word counts as official, independent, partisan or press. */
export const SPEAKERS: Readonly<Record<'official' | 'observer' | 'party' | 'local-media', ReadonlySet<string>>> = {
  official: words(
    'government president minister ministry police official officials authority authorities spokesman spokeswoman spokesperson parliament commission army military cabinet kremlin court prosecutor governor mayor premier chancellor commander agency ambassador envoy general admiral speaker king emir junta secretary department administration',
  ),
  observer: words(
    'observer observers monitor monitors osce mission watchdog witness witnesses doctor doctors hospital hospitals un nations analyst analysts rights expert experts diplomat diplomats group ngo medic medics resident residents',
  ),
  party: words(
    'opposition protester protesters demonstrator demonstrators rebel rebels activist activists party candidate leader organiser organisers organizer organizers supporter supporters militant militants separatists union unions taliban movement lawyer lawyers relatives family council',
  ),
  'local-media': words('media newspaper newspapers television broadcaster radio outlet outlets portal website'),
};
