import { createSkillNames, type SkillName } from '../../search/facts/skill-names.ts';
import type { Library } from '../../search/library.ts';
import { stemOf } from '../../search/words/stems.ts';
import { tokenize } from '../../search/words/words.ts';

const NAMES = {};

/** Skills and capabilities that a text names whole, the longest names first. */
export function skillsIn(text: string, library: Library): SkillName[] {
  const find = library.once(NAMES, () => createSkillNames(library.catalog.roles));
  return find(new Set(tokenize(text).map(({ word }) => stemOf(word))));
}
