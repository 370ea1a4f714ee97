import type { Role } from '../../../catalog/role.ts';
import type { FactHit } from '../../../search/facts/fact-index.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { ENOUGH, findFacts } from '../../finding/find-facts.ts';
import { leftToOthers } from '../../finding/left-to-others.ts';
import { factEvidence, factLine } from '../../page/fact-line.ts';
import { roleChoice } from '../../page/onwards.ts';
import { bold, type Part, quote, text } from '../../page/page.ts';
import type { Thing } from '../../question.ts';
import { thingSaid } from '../../question.ts';

/** "Does A own it or B?": the line of each of the two that has it, the better first; null where neither has. */
export function answerCompareThing(a: Role, b: Role, thing: Thing, library: Library): Answer | null {
  const hits = [a, b]
    .flatMap((role) => bestOf(role, thing, library) ?? [])
    .sort((one, other) => other.score - one.score);
  const [first, second] = hits;
  if (!first) return null;
  const [role, other] = first.fact.role === a ? [a, b] : [b, a];
  const said = thingSaid(thing);
  const { found: say } = library.say;
  return answerOf({
    kind: 'compare',
    role: role.slug,
    alternatives: [other.slug],
    channel: role.routing.channel,
    evidence: hits.map(({ fact }) => factEvidence(fact, library)),
    page: {
      title: second
        ? say.saidOfBoth(said, role.name, other.name)
        : `${library.say.sources.quotes.join(said)}: ${role.name}`,
      parts: [
        ...hits.flatMap((hit) => lineOf(hit, library)),
        ...(second ? [] : [text(...say.nothingAboutItFor(other.name))]),
      ],
      choices: [role, other].map(roleChoice),
      sources: [],
      shareable: { kind: 'compare', roles: [a.slug, b.slug], ...thing },
    },
  });
}

function bestOf(role: Role, thing: Thing, library: Library): FactHit | undefined {
  const asked = { ...thing, section: 'responsibilities' as const, towards: null };
  return findFacts(library, asked, (one) => one === role).find(
    ({ fact, coverage }) => coverage >= ENOUGH && !leftToOthers(fact, library),
  );
}

function lineOf({ fact }: FactHit, library: Library): Part[] {
  return [text(bold(fact.role.name), ':'), quote(factLine(fact, library), fact.source)];
}
