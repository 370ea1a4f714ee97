import type { Role } from '../catalog/role.ts';
import type { Library } from '../search/library.ts';
import { likelyOwner, type Verdict } from '../search/router/router.ts';
import { type Answer, answerOf, type Evidence } from './answer.ts';
import { bold, type Choice, type Page, type Part, quote, text } from './page.ts';
import { channelLine } from './role-answer.ts';
import { answerUnsure } from './unsure-answer.ts';

/** Takes a text to the role that owns it, or says that nobody here seems to. */
export function answerRoute(typed: string, library: Library): Answer {
  const verdict = library.router.route(typed);
  const [role, ...others] = rolesOf(verdict, library);
  const best = likelyOwner(verdict);
  if (!role || !best) {
    return answerUnsure(typed, library, role ? [role, ...others] : []);
  }
  const evidence = evidenceFor(typed, role, library);
  const alternatives = others.slice(0, 2);
  return answerOf({
    kind: 'route',
    role: role.slug,
    channel: role.routing.channel,
    confidence: Math.round(best.confidence * 1000) / 1000,
    alternatives: alternatives.map((other) => other.slug),
    evidence,
    page: {
      ...routePage(role, alternatives, evidence, best.confidence),
      offer: { role: role.slug, text: typed, channel: role.routing.channel },
    },
  });
}

function rolesOf({ owners }: Verdict, library: Library): Role[] {
  return owners.slice(0, 3).flatMap(({ role }) => library.role(role) ?? []);
}

/** The line of the role's documents, or the example question, that shares most with the text; else what it mainly does. */
export function evidenceFor(typed: string, role: Role, library: Library): Evidence[] {
  const line = library.lineOf(typed, role);
  if (line) return [{ text: line.text, ...line.source }];
  const main = role.responsibilities.find((it) => it.primary) ?? role.responsibilities[0];
  return main ? [{ text: main.title, ...main.source }] : [];
}

const SURE = 0.6;

/** Why this role: the line is shown, and what kind of line it is. */
function whyWords(evidence: readonly Evidence[], role: Role): Part[] {
  const [line] = evidence;
  if (!line) return [];
  const isExample = role.routing.examples.some(({ text: words }) => words === line.text);
  return [
    text(isExample ? 'Why: it resembles this question, which is theirs:' : 'Why: their documents say:'),
    quote(line.text, line),
  ];
}

function routePage(
  role: Role,
  others: readonly Role[],
  evidence: readonly Evidence[],
  confidence: number,
): Page {
  const { channel } = role.routing;
  const lead = confidence >= SURE ? 'This belongs to the ' : 'This most likely belongs to the ';
  return {
    title: channel ? `${role.name}, in ${channel}` : role.name,
    parts: [
      text(lead, bold(role.name), '.'),
      channelLine(role),
      ...whyWords(evidence, role),
      ...(others.length > 0
        ? [text(`If that is not it, try ${others.map((other) => other.name).join(' or ')}.`)]
        : []),
    ],
    choices: [role, ...others].map(
      (it): Choice => ({ label: it.name, question: { kind: 'role', role: it.slug } }),
    ),
    sources: [],
    shareable: null,
  };
}
