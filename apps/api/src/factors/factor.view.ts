import type { ReportedFactor } from '#libs/events';
import { DEMO_FEED } from '#libs/sources';
import { indicatorOf } from '../methods/methods.service.js';
import type { FactorModel } from './factor.model.js';

export function factorViewOf(factor: ReportedFactor): FactorModel {
  const { id, country, name, kind, load, validFrom, validTo, knownAt, holder, source, feed, revision } = factor;
  const indicator = indicatorOf(factor.indicator);
  const demo = feed === DEMO_FEED;
  return { id, country, name, kind, indicator, load, validFrom, validTo, knownAt, holder, source, revision, demo };
}
