import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { ENOUGH, findFacts } from '../../finding/find-facts.ts';
import { factEvidence } from '../../page/fact-line.ts';
import { choicesFor } from '../../page/onwards.ts';
import { bullet, bullets, type Part, text } from '../../page/page.ts';
import type { UnwrittenQuestion } from '../../question.ts';

/** What no document tells is said, and what they do tell; never another role's card in its place. */
export function answerUnwritten(
  { role: slug, thing, isVerdict = false, isCount = false }: UnwrittenQuestion,
  library: Library,
): Answer {
  const role = slug === null ? undefined : library.role(slug);
  const { found: say } = library.say;
  const said = thing.slice(0, 80);
  const mentions = role ? [] : mentionsOf(thing, library);
  const choices = role ? choicesFor(role, library, []).slice(0, 5) : [];
  const written = Object.values(library.say.roles.sections).filter((title) =>
    choices.some(({ label }) => label === title),
  );
  return answerOf({
    kind: isVerdict ? 'verdict' : 'unwritten',
    verdict: isVerdict ? 'unwritten' : null,
    role: role?.slug ?? null,
    channel: role?.routing.channel ?? library.catalog.fallbackChannel,
    page: {
      title: role ? say.notWrittenOf(role.name) : say.notWritten,
      parts: role
        ? [
            text(say.nothingOf(role.name, said)),
            ...(written.length > 0 ? [text(say.whatIsWritten(written))] : []),
          ]
        : [
            text(
              isCount
                ? say.notCounted(said)
                : mentions.length > 0
                  ? say.notSurely(said)
                  : say.noSuchRole(said),
            ),
            ...mentions,
            text(...say.listShows),
          ],
      choices: role
        ? choices
        : [{ label: library.say.roles.seeAllRoles, question: { kind: 'list', from: 0 } }],
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
    text(library.say.found.mentioned),
    bullets(hits.map(({ fact }) => bullet([`${fact.role.name}: ${factEvidence(fact, library).text}`]))),
  ];
}
