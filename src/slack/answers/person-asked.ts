import { PERSON_QUESTION_WORDS } from '../../lexicon/people-words.ts';
import { tokenize } from '../../search/words/words.ts';

const MENTION = /<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>/g;
const MOST_WORDS = 10;

/**
 * Id of the one person of whom a text asks what they do ("<@U1>", "what does <@U1> do?"); null where it asks something else.
 * `encoded`: as Slack sends it.
 */
export function personAsked(encoded: string, botUserId: string | undefined): string | null {
  if (!encoded.includes('<@')) return null; // as most texts, and much faster
  const people = [...encoded.matchAll(MENTION)].flatMap(([, id]) => (id && id !== botUserId ? [id] : []));
  const [person, ...others] = [...new Set(people)];
  const words = tokenize(encoded.replace(MENTION, ' '));
  const isThat = words.length <= MOST_WORDS && words.every(({ word }) => PERSON_QUESTION_WORDS.has(word));
  return person !== undefined && others.length === 0 && isThat ? person : null;
}
