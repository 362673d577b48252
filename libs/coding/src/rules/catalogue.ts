import { assetAttacked } from './asset-attacked.rule.js';
import { assetIntrusion } from './asset-intrusion.rule.js';
import { attackOnCivilians } from './attack-on-civilians.rule.js';
import { baseAlert } from './base-alert.rule.js';
import { baseOpenedOrClosed } from './base-opened-or-closed.rule.js';
import { blockade } from './blockade.rule.js';
import { aidSuspended } from './aid-suspended.rule.js';
import { clash } from './clash.rule.js';
import { constitutionChanged } from './constitution-changed.rule.js';
import { contestedAppointment } from './contested-appointment.rule.js';
import { coupAlleged } from './coup-alleged.rule.js';
import { coupAttempt } from './coup-attempt.rule.js';
import { crowdControl } from './crowd-control.rule.js';
import { curfew } from './curfew.rule.js';
import { electionAnnulled } from './election-annulled.rule.js';
import { electionPostponed } from './election-postponed.rule.js';
import { explosion } from './explosion.rule.js';
import { expropriated } from './expropriated.rule.js';
import { foreignStatement } from './foreign-statement.rule.js';
import { fraudAlleged } from './fraud-alleged.rule.js';
import { headOfGovernmentResigns } from './head-of-government-resigns.rule.js';
import { headOfStateLeaves } from './head-of-state-leaves.rule.js';
import { irregularSuccessor } from './irregular-successor.rule.js';
import { leaderArrested } from './leader-arrested.rule.js';
import { licenceRevoked } from './licence-revoked.rule.js';
import { liveFire } from './live-fire.rule.js';
import { massArrest } from './mass-arrest.rule.js';
import { mobilisation } from './mobilisation.rule.js';
import { noQuorum } from './no-quorum.rule.js';
import { parallelAppointments } from './parallel-appointments.rule.js';
import { parliamentDissolved } from './parliament-dissolved.rule.js';
import { peacefulProtest } from './peaceful-protest.rule.js';
import { prisonerFreed } from './prisoner-freed.rule.js';
import { property } from './property.rule.js';
import { regionSeatSeized } from './region-seat-seized.rule.js';
import { regionalHeadsResign } from './regional-heads-resign.rule.js';
import { restraintAgreement } from './restraint-agreement.rule.js';
import { restraintOrder } from './restraint-order.rule.js';
import { riot } from './riot.rule.js';
import { rivalAuthority } from './rival-authority.rule.js';
import type { Rule } from './rule.js';
import { sanctions } from './sanctions.rule.js';
import { seatSeized } from './seat-seized.rule.js';
import { shutdown } from './shutdown.rule.js';
import { speakerResigns } from './speaker-resigns.rule.js';
import { stateOfEmergency } from './state-of-emergency.rule.js';
import { strike } from './strike.rule.js';
import { troopsEnter } from './troops-enter.rule.js';

/** All rules; among equally strong matches the earlier one wins. */
export const RULES: readonly Rule[] = [
  restraintOrder,
  coupAttempt,
  coupAlleged,
  seatSeized,
  regionSeatSeized,
  rivalAuthority,
  parallelAppointments,
  irregularSuccessor,
  contestedAppointment,
  speakerResigns,
  headOfGovernmentResigns,
  headOfStateLeaves,
  regionalHeadsResign,
  noQuorum,
  parliamentDissolved,
  constitutionChanged,
  prisonerFreed,
  fraudAlleged,
  electionAnnulled,
  electionPostponed,
  liveFire,
  crowdControl,
  leaderArrested,
  massArrest,
  stateOfEmergency,
  curfew,
  shutdown,
  expropriated,
  licenceRevoked,
  assetIntrusion,
  assetAttacked,
  baseAlert,
  baseOpenedOrClosed,
  troopsEnter,
  sanctions,
  aidSuspended,
  restraintAgreement,
  riot,
  explosion,
  clash,
  attackOnCivilians,
  property,
  strike,
  blockade,
  peacefulProtest,
  mobilisation,
  foreignStatement,
];

/** Rules by the concepts their forms wait for, in the order above. */
const BY_CONCEPT = new Map<string, Rule[]>();
for (const rule of RULES)
  for (const concept of new Set(rule.forms.flatMap(({ acts }) => acts)))
    BY_CONCEPT.set(concept, [...(BY_CONCEPT.get(concept) ?? []), rule]);

/** The rules that can fit an act with these concepts; those of the first concept come first. */
export const rulesFor = (concepts: readonly string[]): ReadonlySet<Rule> =>
  new Set(concepts.flatMap((concept) => BY_CONCEPT.get(concept) ?? []));
