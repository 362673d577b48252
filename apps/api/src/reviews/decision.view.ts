import type { Decision } from '#libs/storage';
import type { DecisionEffectModel, DecisionModel } from './decision.model.js';

/** What the fields of a decision are resolved from. */
export interface DecisionView extends DecisionModel {
  readonly effects: readonly (DecisionEffectModel & { readonly country: string; readonly localId: string })[];
}

export function decisionViewOf({ effects, ...decision }: Decision): DecisionView {
  return {
    ...decision,
    effects: effects.map(({ of, country, id, before, after }) => {
      return { of, country, localId: id, id: `${country}:${id}`, before, after };
    }),
  };
}
