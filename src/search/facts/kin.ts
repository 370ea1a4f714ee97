import { remembered } from '../../remembered.ts';
import { workSubjects } from '../work-subjects/subjects.ts';
import type { Form } from './word-forms.ts';

/** "Password" stands for "Kennwort" where no document says it: both speak of accounts. */
const LIKENESS = 0.55;
/** A word of many subjects, or only by a part of it, is no kin. */
const LEAST = 0.5;
/** Of German plurals and cases. */
const ENDING = /(?:ern|er|en|es|e|n)$/;
const MOST_SEEN = 3000;

/** Finds the words of a vocabulary that speak of the same subject of work as a word that is not in it. */
export function createKin(terms: Iterable<string>): (word: string) => readonly Form[] {
  const subjects = workSubjects();
  const bySubject = new Map<number, Form[]>();
  for (const term of terms)
    for (const [subject, weight] of subjects.of(term)) {
      if (weight < LEAST) continue;
      const forms = bySubject.get(subject) ?? [];
      forms.push({ term, likeness: LIKENESS * weight, part: null });
      bySubject.set(subject, forms);
    }
  const subjectsOf = (word: string) => {
    const whole = subjects.of(word);
    return whole.length > 0 ? whole : subjects.of(word.replace(ENDING, ''));
  };
  const kinOf = (word: string) =>
    subjectsOf(word).flatMap(([subject, weight]) => (weight < LEAST ? [] : (bySubject.get(subject) ?? [])));
  return remembered(kinOf, MOST_SEEN);
}
