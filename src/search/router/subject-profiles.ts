import { stem, wordsIn } from '../terms.ts';
import type { Hint, Subjects } from '../work-subjects/subjects.ts';
import type { Lesson } from './lessons.ts';

/** How much of each subject (by its number) a role or a text speaks of: 0 and up. */
export type Profile = Float32Array;

/** How much less a word counts for being everyday: from 0 to 1. */
export type Worth = (word: string) => number;

export function profileOfText(text: string, subjects: Subjects, worth: Worth): Profile {
  const profile = new Float32Array(subjects.count);
  const words = wordsIn(text);
  for (const word of new Set(words)) addHints(profile, subjects.of(word), worth(word));
  words.forEach((word, at) => {
    if (at > 0) addHints(profile, subjects.ofPair(words[at - 1] as string, word), 1);
  });
  return profile;
}

/** What each role speaks of: rare words of its own more than those that all roles have. */
export function profilesOfRoles(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  subjects: Subjects,
  worth: Worth,
): Profile[] {
  const said = countHinting(lessons, roles, subjects);
  const spread = new Map<string, number>();
  for (const own of said)
    for (const key of new Set([...own.keys()].map(stem))) spread.set(key, (spread.get(key) ?? 0) + 1);
  return said.map((own) => {
    const profile = new Float32Array(subjects.count);
    for (const [term, times] of own) {
      const [word = '', next] = term.split(' ');
      const isPair = next !== undefined;
      const weight = rarity(spread.get(stem(term)) ?? 0, said.length) * (isPair ? 1 : worth(word));
      addHints(profile, isPair ? subjects.ofPair(word, next) : subjects.of(word), Math.sqrt(times) * weight);
    }
    return profile;
  });
}

/** The words that each role says, and the pairs of them, as far as they speak of a subject; how often, by weight. */
function countHinting(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  subjects: Subjects,
): Map<string, number>[] {
  const said = Array.from(roles, () => new Map<string, number>());
  const isHinting = remembered((word) => subjects.of(word).length > 0);
  for (const { text, role, weight } of lessons) {
    const own = said[roles.get(role) ?? -1];
    if (!own) continue;
    let before: string | null = null;
    for (const word of wordsIn(text)) {
      if (isHinting(word)) own.set(word, (own.get(word) ?? 0) + weight);
      if (before !== null && subjects.ofPair(before, word).length > 0)
        own.set(`${before} ${word}`, (own.get(`${before} ${word}`) ?? 0) + weight);
      before = word;
    }
  }
  return said;
}

function remembered(find: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const found = known.get(word) ?? find(word);
    known.set(word, found);
    return found;
  };
}

function addHints(profile: Profile, hints: readonly Hint[], weight: number): void {
  for (const [subject, share] of hints) profile[subject] = (profile[subject] as number) + weight * share;
}

/** How much what is typical of an occupation counts, beside what the role says most of. */
const TYPICAL = 0.5;

/** The profile with what people of that name usually look after, too. */
export function withTypical(profile: Profile, names: readonly string[], subjects: Subjects): Profile {
  const typical = new Float32Array(subjects.count);
  for (const [subject, share] of names.flatMap((name) => subjects.ofOccupation(name)))
    typical[subject] = Math.max(typical[subject] as number, share);
  const most = profile.reduce((top, one) => Math.max(top, one), 0) || 1;
  return profile.map((own, subject) => own + TYPICAL * most * (typical[subject] as number));
}

/** How much it tells that so few of all roles have something, as a logarithm. */
export const rarity = (roles: number, all: number): number =>
  Math.log(1 + (all - roles + 0.5) / (roles + 0.5));
