import type { Steps } from '../../../in-slices.ts';
import { remembered } from '../../../remembered.ts';
import { rarityAmongFew } from '../../words/rarity.ts';
import { stem, wordsIn } from '../../words/terms.ts';
import type { Hint, Subjects } from '../../work-subjects/subjects.ts';
import type { Lesson } from '../learning/lessons.ts';

/** How much of each subject (by its number) a role or a text speaks of: 0 and up. */
export type Profile = Float32Array;

/** How much less a word counts for being everyday: from 0 to 1. */
export type Worth = (word: string) => number;

export function profileOfText(text: string, subjects: Subjects, worth: Worth): Profile {
  const profile = new Float32Array(subjects.count);
  const words = wordsIn(text);
  for (const word of new Set(words)) addHints(profile, subjects.of(word), worth(word));
  const stems = words.map(stem);
  stems.forEach((word, at) => {
    if (at > 0) addHints(profile, subjects.ofPair(stems[at - 1] as string, word), 1);
  });
  return profile;
}

/** What each role speaks of: rare words of its own more than those that all roles have. */
export function* profilesOfRoles(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  subjects: Subjects,
  worth: Worth,
): Steps<Profile[]> {
  const said = yield* countHinting(lessons, roles, subjects);
  const spread = new Map<string, number>();
  const stemOf = remembered(stem);
  for (const own of said)
    for (const key of new Set([...own.keys()].map(stemOf))) spread.set(key, (spread.get(key) ?? 0) + 1);
  const hintsOf = remembered((term) => {
    const [word = '', next] = term.split(' ');
    return next === undefined
      ? { hints: subjects.of(word), worth: worth(word) }
      : { hints: subjects.ofPair(word, next), worth: 1 };
  });
  const profiles: Profile[] = [];
  for (const own of said) {
    const profile = new Float32Array(subjects.count);
    for (const [term, times] of own) {
      const { hints, worth } = hintsOf(term);
      const weight = rarityAmongFew(said.length, spread.get(stemOf(term)) ?? 0) * worth;
      addHints(profile, hints, Math.sqrt(times) * weight);
    }
    profiles.push(profile);
    yield;
  }
  return profiles;
}

/** The words that each role says, and the stems of pairs of them, as far as they speak of a subject; how often, by weight. */
function* countHinting(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  subjects: Subjects,
): Steps<Map<string, number>[]> {
  const said = Array.from(roles, () => new Map<string, number>());
  const known = remembered((word) => ({ isHinting: subjects.of(word).length > 0, stem: stem(word) }));
  for (const { text, role, weight } of lessons) {
    yield;
    const own = said[roles.get(role) ?? -1];
    if (!own) continue;
    let before: string | null = null;
    for (const word of wordsIn(text)) {
      const { isHinting, stem } = known(word);
      if (isHinting) own.set(word, (own.get(word) ?? 0) + weight);
      if (before !== null && subjects.ofPair(before, stem).length > 0)
        own.set(`${before} ${stem}`, (own.get(`${before} ${stem}`) ?? 0) + weight);
      before = stem;
    }
  }
  return said;
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
