import type { Problem, Source } from '../../documents/problem.ts';
import type { RoleEntry } from '../../formats/profiles/role-entry.ts';
import type { Role } from '../role.ts';

/** Characters: of a name, a list of roles in Slack shows 75; of a statement, a card shows some four lines. */
const LONGEST_NAME = 75;
const LONGEST_STATEMENT = 600;

/** Names and statements that nobody will see whole: a line for each role. `groups`: what each of them is made of. */
export const checkLengths = (
  roles: readonly Role[],
  groups: readonly (readonly RoleEntry[])[],
): readonly Problem[] =>
  roles.flatMap((role, index) => [
    ...longName(role.name, groups[index]?.[0]?.source),
    ...longStatements(role),
  ]);

function longName(name: string, source: Source = { path: '', line: 1 }): readonly Problem[] {
  if (name.length <= LONGEST_NAME) return [];
  const message = `The name "${name.slice(0, 60)}…" has ${name.length} characters, and lists in Slack show ${LONGEST_NAME}. Name the role in a few words, and say the rest in its description.`;
  return [{ ...source, severity: 'warning', rule: 'long-name', message }];
}

function longStatements({ name, responsibilities, ownership, skills }: Role): readonly Problem[] {
  const long = [
    ...responsibilities.map(({ title, source }) => ({ text: title, source })),
    ...ownership.map(({ area, text, source }) => ({ text: `${area} ${text}`, source })),
    ...skills.flatMap(({ statements }) => statements),
  ].filter(({ text }) => text.length > LONGEST_STATEMENT);
  const [first] = long;
  if (first === undefined) return [];
  const more = long.length > 1 ? `, and ${long.length - 1} more of this role are as long` : '';
  const message = `"${first.text.slice(0, 60)}…" of "${name}" has ${first.text.length} characters${more}: a card shows only its beginning. Say one thing in each bullet.`;
  return [{ ...first.source, severity: 'warning', rule: 'long-text', message }];
}
