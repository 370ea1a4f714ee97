import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import type { Verdict } from '../../../search/router/verdict.ts';
import { evidenceFor } from '../../finding/evidence-for.ts';
import { type Part, quote, text } from '../../page/page.ts';

const MOST_NAMED = 3;

/** The likeliest owners, however unlikely. */
export function nearest({ owners }: Verdict, library: Library): string[] {
  return owners.slice(0, MOST_NAMED).flatMap(({ role }) => library.role(role)?.slug ?? []);
}

/** Why this role: the line is shown, and what kind of line it is. */
export function whyParts(typed: string, role: Role, library: Library): Part[] {
  const [line] = evidenceFor(typed, role, library);
  if (!line) return [];
  return [
    text(whyWords(library.lineOf(typed, role)?.isExample ?? null, library.say.route)),
    quote(line.text, line),
  ];
}

function whyWords(isExample: boolean | null, say: Messages['route']): string {
  if (isExample === null) return say.whyMain;
  return isExample ? say.whyExample : say.whyDocument;
}
