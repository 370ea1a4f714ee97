import { stem, wordsIn } from '../terms.ts';
import { type Subjects, workSubjects } from '../work-subjects/subjects.ts';
import type { Everyday } from './everyday.ts';
import type { Lesson } from './lessons.ts';
import { addRow, createPostings } from './postings.ts';

/** How well the subjects that a text speaks of are those of each role: the cosine, from 0 to 1. */
export interface SubjectModel {
  addTo(text: string, sums: Float32Array): void;
}

/** How much less a word counts for being everyday. */
const DULL = 100;
/** A subject is a role's where it has so large a share of what the role most devoted to it has. */
const DEVOTED = 0.3;

export function createSubjectModel(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  everyday: Everyday,
): SubjectModel {
  const subjects = workSubjects();
  const worth = (word: string) => 1 / (1 + DULL * everyday.shareOf(stem(word)));
  const profiles = profilesOf(lessons, roles, subjects, worth);
  const rarities = raritiesOf(profiles, subjects.count);
  const scaled = profiles.map((profile) =>
    normal(profile.map((value, subject) => Math.sqrt(value) * (rarities[subject] as number))),
  );
  const index = createPostings(subjects.count, (tell) => {
    scaled.forEach((profile, role) => {
      profile.forEach((value, subject) => {
        if (value > 0) tell(subject, role, value);
      });
    });
  });
  return {
    addTo(text, sums) {
      const asked = new Float32Array(subjects.count);
      for (const word of new Set(wordsIn(text))) addHints(asked, word, worth(word), subjects);
      const scaledAsked = normal(asked.map((value, subject) => value * (rarities[subject] as number)));
      scaledAsked.forEach((value, subject) => {
        if (value > 0) addRow(index, subject, value, sums);
      });
    },
  };
}

function addHints(profile: Float32Array, word: string, weight: number, subjects: Subjects): void {
  for (const [subject, share] of subjects.of(word))
    profile[subject] = (profile[subject] as number) + weight * share;
}

/** What each role speaks of: rare words of its own more than those that all roles have. */
function profilesOf(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  subjects: Subjects,
  worth: (word: string) => number,
): Float32Array[] {
  const said = Array.from(roles, () => new Map<string, number>());
  for (const { text, role, weight } of lessons) {
    const own = said[roles.get(role) ?? -1];
    if (own) for (const word of wordsIn(text)) own.set(word, (own.get(word) ?? 0) + weight);
  }
  const spread = new Map<string, number>();
  for (const own of said)
    for (const key of new Set([...own.keys()].map(stem))) spread.set(key, (spread.get(key) ?? 0) + 1);
  return said.map((own) => {
    const profile = new Float32Array(subjects.count);
    for (const [word, times] of own) {
      const hints = subjects.of(word);
      if (hints.length === 0) continue; // most words speak of no subject
      const weight = rarity(spread.get(stem(word)) ?? 0, said.length) * worth(word);
      addHints(profile, word, Math.sqrt(times) * weight, subjects);
    }
    return profile;
  });
}

function raritiesOf(profiles: readonly Float32Array[], count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, subject) => {
    const most = profiles.reduce((top, profile) => Math.max(top, profile[subject] as number), 0);
    const devoted = profiles.filter((profile) => (profile[subject] as number) > most * DEVOTED).length;
    return rarity(devoted, profiles.length);
  });
}

const rarity = (roles: number, all: number): number => Math.log(1 + (all - roles + 0.5) / (roles + 0.5));

function normal(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
