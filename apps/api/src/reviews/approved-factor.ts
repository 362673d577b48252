import { choiceField, FACTOR_KINDS, FieldError, NOWHERE, readFactor, type ReportedFactor } from '#libs/events';
import { explained } from '../common/explained.js';
import { given, type FactorEdit } from './review-edit.js';

/** The factor with what a person changed. @throws UserError naming the field that is wrong */
export function editedFactor(draft: ReportedFactor, edit: FactorEdit): ReportedFactor {
  return explained(() => {
    const next = { ...draft, ...(given(edit, ['validTo', 'holder']) as Partial<ReportedFactor>) };
    const { validFrom, validTo, load, indicator, name } = readFactor({ ...next });
    const kind = choiceField({ ...next }, 'kind', FACTOR_KINDS);
    if (validTo !== null && validTo <= validFrom)
      throw new FieldError('validTo', validTo, { reason: 'ends-before', expected: `after validFrom, ${validFrom}` });
    return { ...next, kind, validFrom, validTo, load, indicator, name };
  });
}

/** @throws UserError for a factor of no country, or of no source */
export function newFactor(draft: ReportedFactor, withdrawn: ReportedFactor | null): ReportedFactor {
  return explained(() => {
    if (draft.country === NOWHERE)
      throw new FieldError('country', draft.country, {
        reason: 'missing',
        expected: 'given: the text does not say where it stands',
      });
    if (!draft.source?.trim())
      throw new FieldError('source', draft.source, {
        reason: 'missing',
        expected: 'given: publisher and date of the fact',
      });
    return { ...draft, revision: (withdrawn?.revision ?? 0) + 1, retractedAt: null };
  });
}
