import type { Rule } from './rule.js';

export const licenceRevoked: Rule = {
  id: 'licence-revoked',
  version: 1,
  class: 'asset.licence-revoked',
  forms: [
    {
      acts: ['revoke', 'annul', 'sanction', 'ban', 'concede', 'dissolve', 'withdraw'],
      near: ['licence'],
      alsoNear: ['asset', 'company', 'government', 'court', 'parliament', 'country-word'],
      words: [
        'revoke',
        'cancel',
        'withdraw',
        'suspend',
        'annul',
        'terminate',
        'strip',
        'rescind',
        'void',
        'unconstitutional',
        'revocation',
        'invalidate',
        'strike',
        'quash',
        'tear',
        'scrap',
      ],
      notNear: ['sport-business', 'journalist', 'internet'],
    },
  ],
  examples: [
    'The government revoked the mining licence of the copper producer.',
    'The ministry cancelled the concession of the foreign oil company.',
    'A court annulled the exploration permit.',
  ],
  counterExamples: [
    'The ministry granted a mining licence.',
    'The driver lost his licence.',
    'The minister threatened to revoke the permit.',
  ],
};
