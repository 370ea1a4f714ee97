import type { Role } from '../../catalog/role.ts';
import { stemOf } from '../words/stems.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize } from '../words/words.ts';

/** The name of something that roles can: "First aid", "SQL". */
export interface SkillName {
  readonly name: string;
  /** Stems of its telling words. */
  readonly stems: readonly string[];
}

/** Finds skills and capabilities that a text names whole, by the stems of its words. */
export function createSkillNames(roles: readonly Role[]): (stems: ReadonlySet<string>) => SkillName[] {
  const byStem = new Map<string, SkillName[]>();
  for (const name of namesOf(roles)) {
    const stems = tokenize(name).flatMap(({ word }) => (isStopWord(word) ? [] : [stemOf(word)]));
    const [first] = stems;
    if (first !== undefined) byStem.set(first, [...(byStem.get(first) ?? []), { name, stems }]);
  }
  return (said) =>
    [...said]
      .flatMap((stem) => byStem.get(stem) ?? [])
      .filter(({ stems }) => stems.every((stem) => said.has(stem)))
      .sort((a, b) => b.stems.length - a.stems.length);
}

function namesOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    roles.flatMap(({ capabilities, skills }) => [
      ...capabilities.map(({ name }) => name),
      ...skills.map(({ area }) => area),
    ]),
  );
}
