import { LEVEL_WORDS } from '../../../lexicon/level-words.ts';
import type { RoleMention } from '../../../search/find-roles.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import type { Token } from '../../../search/words/words.ts';
import { SLOT } from '../model/intent-features.ts';
import type { IntentModel } from '../model/intent-model.ts';
import type { LevelNumber } from './level-numbers.ts';

/** What was found in a text, by token positions. */
export interface Found {
  readonly mentions: readonly RoleMention[];
  readonly numbers: readonly LevelNumber[];
  /** Positions of words that name a topic. */
  readonly topics: ReadonlySet<number>;
}

/** A text as the model reads it, and what it is about. */
export interface Marked {
  readonly words: readonly string[];
  /** Token positions of the words that say what is asked about, and not what is asked. */
  readonly things: readonly number[];
}

/** Puts slots in place of names, numbers, topics and of everything that no question of the lexicon has. */
export function markSlots(
  tokens: readonly Token[],
  found: Found,
  model: IntentModel,
  isWritten: (word: string) => boolean,
): Marked {
  const words: string[] = [];
  const things: number[] = [];
  const add = (word: string) => {
    if (!(word === SLOT.thing && words.at(-1) === SLOT.thing)) words.push(word);
  };
  for (let at = 0; at < tokens.length; at++) {
    const mention = found.mentions.find(({ from, to }) => at >= from && at < to);
    const number = found.numbers.find(({ from, to }) => at >= from && at < to);
    if (mention) {
      if (mention.from === at) add(SLOT.role);
    } else if (number) {
      if (/^[a-z]/.test(tokens[at]?.word ?? '') && !number.spelled) add('level'); // "L4"
      add(SLOT.level);
    } else if (found.topics.has(at)) add(SLOT.topic);
    else {
      const word = wordAt(tokens[at], model, isWritten);
      if (word === SLOT.thing) things.push(at);
      add(word);
    }
  }
  return { words, things };
}

function wordAt(token: Token | undefined, model: IntentModel, isWritten: (word: string) => boolean): string {
  const word = token?.word ?? '';
  if (/^\d+$/.test(word)) return SLOT.number;
  if (LEVEL_WORDS.level.has(word)) return word;
  const known = model.known(word);
  // "plz" says nothing of what it is about, though nobody asks with it.
  if (known === null && isStopWord(word)) return word;
  // A word of the documents is no slip of another.
  return known === null || (known !== word && isWritten(word)) ? SLOT.thing : known;
}
