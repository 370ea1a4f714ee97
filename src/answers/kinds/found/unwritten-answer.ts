import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { ENOUGH, findFacts } from '../../finding/find-facts.ts';
import { factEvidence } from '../../page/fact-line.ts';
import { bullet, bullets, code, type Part, text } from '../../page/page.ts';
import { SECTION_TITLES } from '../../page/sections.ts';
import type { UnwrittenQuestion } from '../../question.ts';
import { choicesFor } from '../role-answer.ts';

/** What no document tells is said, and what they do tell; never another role's card in its place. */
export function answerUnwritten(
  { role: slug, thing, isVerdict = false }: UnwrittenQuestion,
  library: Library,
): Answer {
  const role = slug === null ? undefined : library.role(slug);
  const said = thing.slice(0, 80);
  const choices = role ? choicesFor(role, library.catalog.roles, []).slice(0, 5) : [];
  const written = Object.values(SECTION_TITLES).filter((title) =>
    choices.some(({ label }) => label === title),
  );
  return answerOf({
    kind: 'unwritten',
    verdict: isVerdict ? 'unwritten' : null,
    role: role?.slug ?? null,
    channel: role?.routing.channel ?? library.catalog.fallbackChannel,
    page: {
      title: role ? `${role.name}: not written` : 'Not written',
      parts: role
        ? [
            text(`Nothing is written about that for the ${role.name}: “${said}”`),
            ...(written.length > 0 ? [text(`What is written: ${written.join(', ').toLowerCase()}.`)] : []),
          ]
        : [
            text(`Nothing is written about “${said}”: no document describes such a role.`),
            ...mentionsOf(thing, library),
            text(code('/role list'), ' shows the roles that are described.'),
          ],
      choices: role ? choices : [{ label: 'All roles', question: { kind: 'list', from: 0 } }],
      sources: [],
      shareable: null,
    },
  });
}

/** Where the documents mention it in passing. */
function mentionsOf(thing: string, library: Library): Part[] {
  const hits = findFacts(library, { thing, besides: '', section: null, towards: null })
    .filter(({ coverage }) => coverage >= ENOUGH)
    .slice(0, 2);
  if (hits.length === 0) return [];
  return [
    text('It is mentioned here:'),
    bullets(hits.map(({ fact }) => bullet([`${fact.role.name}: ${factEvidence(fact, library).text}`]))),
  ];
}
