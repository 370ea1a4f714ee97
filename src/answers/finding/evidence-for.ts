import type { Role } from '../../catalog/role.ts';
import type { Library } from '../../search/library.ts';
import type { Evidence } from '../answer.ts';

/** The line of the role's documents, or the example question, that shares what the text is about; else what it mainly does. */
export function evidenceFor(typed: string, role: Role, library: Library): Evidence[] {
  const line = library.lineOf(typed, role);
  if (line) return [{ text: line.text, ...line.source }];
  const main = role.responsibilities.find((it) => it.primary) ?? role.responsibilities[0];
  return main ? [{ text: main.title, ...main.source }] : [];
}
