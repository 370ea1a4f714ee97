import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { type Token, tokenize } from '../../../search/words/words.ts';
import type { LevelNumber } from './level-numbers.ts';

/** Words that name a topic of a framework, where the text may be about levels at all. */
export function topicsIn(
  tokens: readonly Token[],
  numbers: readonly LevelNumber[],
  roles: readonly Role[],
  library: Library,
): ReadonlySet<number> {
  const named = roles.filter((role) => role.frameworks.length > 0);
  if (numbers.length === 0 && named.length === 0) return new Set();
  const [first] = named;
  const names = library.once(first?.frameworks ?? TOPICS, () =>
    topicNames(first ? [first] : library.catalog.roles),
  );
  return new Set(tokens.flatMap((token, at) => (names.has(token.word) ? [at] : [])));
}

const TOPICS = {};

export function topicNames(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ frameworks }) =>
      frameworks.flatMap(({ topics }) =>
        topics.flatMap((topic) => tokenize(`${topic.name} ${topic.title}`).map(({ word }) => word)),
      ),
    ),
  );
}
