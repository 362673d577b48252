import { registerEnumType } from '@nestjs/graphql';
import { PROPOSAL_KINDS, REVIEW_STATUSES } from '#libs/events';
import { REVIEW_ORDERS } from '#libs/storage';
import { enumOf } from '../common/enums.js';

export const ProposalKindEnum = enumOf(PROPOSAL_KINDS);
export const ReviewStatusEnum = enumOf(REVIEW_STATUSES);
export const ReviewOrderEnum = enumOf(REVIEW_ORDERS);

export const VERDICTS = ['new', 'evidence', 'contradicts', 'no-event'] as const;
export const PlacementVerdictEnum = enumOf(VERDICTS);

export const WAITING_KINDS = ['same', 'another-count', 'denies'] as const;
export const WaitingKindEnum = enumOf(WAITING_KINDS);

registerEnumType(ProposalKindEnum, { name: 'ProposalKind', description: 'What a report proposes.' });
registerEnumType(ReviewStatusEnum, {
  name: 'ReviewStatus',
  description:
    'Waiting, proposed by a person for a second one, accepted, refused, or withdrawn with what it was made from.',
});
registerEnumType(ReviewOrderEnum, {
  name: 'ReviewOrder',
  description: 'Largest move of a score first, least certain class first, or by when it came in.',
});
registerEnumType(PlacementVerdictEnum, {
  name: 'PlacementVerdict',
  description:
    'What a proposal is among the events known: new, evidence for one, a contradiction of one, or about none.',
});
registerEnumType(WaitingKindEnum, {
  name: 'WaitingKind',
  description: 'They tell the same, tell it with another toll, or one of them denies it.',
});
