import { DENIAL_WORDS } from '../../../lexicon/asking/denial-words.ts';
import { ARTICLES } from '../../../lexicon/owner-words.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Thing } from '../../question.ts';
import type { Read } from '../read.ts';

/** Is it asked whether something is not so ("is it true that ux never …", "QA doesn't …, right?")? "Doesn't QA …?" asks what "does QA …?" asks. */
export function isDenied({ tokens, mentions }: Read): boolean {
  const words = tokens.map(({ word }) => word);
  if (words.some((word) => DENIAL_WORDS.never.has(word))) return true;
  const before = words.slice(0, mentions[0]?.from ?? 0);
  const isStatement = mentions.length > 0 && before.every((word) => ARTICLES.has(word));
  return (
    (isStatement || before.some((word) => DENIAL_WORDS.true.has(word))) &&
    words.some((word) => DENIAL_WORDS.not.has(word))
  );
}

/** What is asked about, without the words that deny it. */
export const withoutDenial = ({ thing, besides }: Thing): Thing => ({
  thing: affirmed(thing),
  besides: affirmed(besides),
});

const affirmed = (text: string): string =>
  text
    .split(' ')
    .filter((raw) =>
      tokenize(raw).every(({ word }) => !DENIAL_WORDS.never.has(word) && !DENIAL_WORDS.not.has(word)),
    )
    .join(' ');
