import type { Topic } from '../../catalog/role.ts';
import { TOPIC_WORDS } from '../../lexicon/topic-words.ts';
import { isSameWord } from '../../search/facts/word-forms.ts';
import type { Library } from '../../search/library.ts';
import { isSlip } from '../../search/words/match-word.ts';
import { type Token, tokenize } from '../../search/words/words.ts';

export interface TopicRead {
  readonly topic: Topic;
  /** By its own name, not by a nickname ("technical" for mastery). */
  readonly outright: boolean;
}

/** The topic of a framework that a text names, or null. */
export function readTopic(
  tokens: readonly Token[],
  topics: readonly Topic[],
  library: Pick<Library, 'once'>,
): TopicRead | null {
  const calledAs = (topic: Topic) => library.once(topic, () => callingsOf(topic));
  const words = tokens.map((token) => token.word);
  const isNamed = (same: (word: string, part: string) => boolean) => (topic: Topic) =>
    calledAs(topic).names.some((name) => name.every((part) => words.some((word) => same(word, part))));
  const outright =
    topics.find(isNamed(Object.is)) ?? topics.find(isNamed(isLike)) ?? topics.find(isNamed(isSameWord));
  if (outright) return { topic: outright, outright: true };
  const nicknamed = topics.find((topic) =>
    calledAs(topic).nicknames.some((nickname) => words.includes(nickname)),
  );
  return nicknamed ? { topic: nicknamed, outright: false } : null;
}

interface Callings {
  readonly names: readonly (readonly string[])[];
  readonly nicknames: readonly string[];
}

const callingsOf = (topic: Topic): Callings => ({ names: namesOf(topic), nicknames: nicknamesOf(topic) });

/** Its name and title, each as words: "🗣 Comms & Feedback" is "comm", "feedback". */
function namesOf(topic: Topic): string[][] {
  return [topic.name, topic.title]
    .map((name) =>
      tokenize(name)
        .map((token) => token.word)
        .filter((word) => word !== 'and' && word !== 'und'),
    )
    .filter((name) => name.length > 0);
}

function isLike(typed: string, name: string): boolean {
  return typed.length > 4 && isSlip(typed, name);
}

function nicknamesOf(topic: Topic): readonly string[] {
  const names = namesOf(topic).flat();
  return TOPIC_WORDS.filter((words) => words.some((word) => names.includes(word))).flat();
}
