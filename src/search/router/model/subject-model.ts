import type { Role } from '../../../catalog/role.ts';
import type { Steps } from '../../../in-slices.ts';
import { rarityAmongFew } from '../../words/rarity.ts';
import { stem } from '../../words/terms.ts';
import { workSubjects } from '../../work-subjects/subjects.ts';
import type { Everyday } from '../learning/everyday.ts';
import type { Lesson } from '../learning/lessons.ts';
import { addRow, createPostings, type Postings } from './postings.ts';
import { type Profile, profileOfText, profilesOfRoles, withTypical } from './subject-profiles.ts';

/** How the subjects that a text speaks of are those of each role. */
export interface SubjectFit {
  /** How well its subjects are the role's: the cosine, from 0 to 1. */
  readonly subjects: Float32Array;
  /** How much speaks for the role rather than for the others: 0 and up, 1 for two words of a subject that only it has. */
  readonly devotion: Float32Array;
}

/** How much less a word counts for being everyday. */
const DULL = 100;
/** A subject is a role's where it has so large a share of what the role most devoted to it has. */
const DEVOTED = 0.3;

export function* createSubjectModel(
  roles: readonly Pick<Role, 'slug' | 'name' | 'aliases'>[],
  lessons: readonly Lesson[],
  everyday: Everyday,
): Steps<(text: string) => SubjectFit> {
  const known = workSubjects();
  const worth = (word: string) => 1 / (1 + DULL * everyday.shareOf(stem(word)));
  const numbers = new Map(roles.map(({ slug }, number) => [slug, number]));
  const profiles = yield* profilesOfRoles(lessons, numbers, known, worth);
  const rarities = raritiesOf(profiles, known.count);
  yield;
  const scaled = yield* each(profiles, (profile) =>
    normal(profile.map((value, subject) => Math.sqrt(value) * (rarities[subject] as number))),
  );
  const cosines = yield* postingsOf(scaled, known.count);
  const typical = yield* each(profiles, (profile, role) => {
    const { name = '', aliases = [] } = roles[role] ?? {};
    return withTypical(profile, [name, ...aliases], known);
  });
  const shares = yield* postingsOf(yield* sharesOf(typical, known.count), known.count);
  return (text) => {
    const asked = profileOfText(text, known, worth);
    const askedScaled = normal(asked.map((value, subject) => value * (rarities[subject] as number)));
    return {
      subjects: product(askedScaled, cosines, roles.length),
      devotion: product(
        asked.map((value) => value / 2),
        shares,
        roles.length,
      ),
    };
  };
}

/** What is left over for nobody where no role is devoted to a subject. */
const UNCLAIMED = 0.05;

/** Which share of a subject each role has: the most devoted role nearly all. */
function* sharesOf(profiles: readonly Profile[], count: number): Steps<Profile[]> {
  const squares = yield* each(profiles, (profile) =>
    normal(profile.map(Math.sqrt)).map((value) => value * value),
  );
  const sums = new Float32Array(count).fill(UNCLAIMED);
  for (const square of squares)
    square.forEach((value, subject) => {
      sums[subject] = (sums[subject] as number) + value;
    });
  yield;
  return yield* each(squares, (square) => square.map((value, subject) => value / (sums[subject] as number)));
}

function* each(
  profiles: readonly Profile[],
  make: (profile: Profile, role: number) => Profile,
): Steps<Profile[]> {
  const made: Profile[] = [];
  for (const [role, profile] of profiles.entries()) {
    made.push(make(profile, role));
    yield;
  }
  return made;
}

function raritiesOf(profiles: readonly Profile[], count: number): Float32Array {
  return Float32Array.from({ length: count }, (_, subject) => {
    const most = profiles.reduce((top, profile) => Math.max(top, profile[subject] as number), 0);
    const devoted = profiles.reduce(
      (sum, profile) => sum + ((profile[subject] as number) > most * DEVOTED ? 1 : 0),
      0,
    );
    return rarityAmongFew(profiles.length, devoted);
  });
}

function postingsOf(profiles: readonly Profile[], count: number): Steps<Postings> {
  return createPostings(count, function* (tell) {
    for (const [role, profile] of profiles.entries()) {
      yield;
      profile.forEach((value, subject) => {
        if (value > 0) tell(subject, role, value);
      });
    }
  });
}

function product(asked: Profile, postings: Postings, roles: number): Float32Array {
  const sums = new Float32Array(roles);
  asked.forEach((value, subject) => {
    if (value > 0) addRow(postings, subject, value, sums);
  });
  return sums;
}

function normal(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
