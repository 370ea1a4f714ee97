import type { Role } from '../../catalog/role.ts';
import type { Source } from '../../documents/problem.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { evidenceFor } from '../finding/evidence-for.ts';
import { factEvidence } from '../page/fact-line.ts';
import { channelLine, roleChoice } from '../page/onwards.ts';
import { quote, text } from '../page/page.ts';
import type { Section } from '../question.ts';

const NO_PAGE = { choices: [], sources: [], shareable: null } as const;

/** One word for "thanks". */
export function answerThanks({ say }: Library): Answer {
  return answerOf({ kind: 'nothing', page: { ...NO_PAGE, title: say.roles.thanks, parts: [] } });
}

/** The line that an answer rested on. */
export function answerWhy(role: Role, source: Source | null, library: Library): Answer {
  const say = library.say.roles;
  const told = library.facts
    .of(role)
    .filter((fact) => fact.source.path === source?.path && fact.source.line === source.line);
  const lines = told.map((fact) => factEvidence(fact, library));
  const evidence = lines.length > 0 ? lines : evidenceFor(role.name, role, library);
  return answerOf({
    kind: 'fact',
    role: role.slug,
    channel: role.routing.channel,
    evidence,
    page: {
      ...NO_PAGE,
      title: say.whyRole(role.name),
      parts: [text(say.theirDocumentsSay), ...evidence.slice(0, 1).map((line) => quote(line.text, line))],
      choices: [roleChoice(role)],
    },
  });
}

/** Who comes next where the first was not it. */
export function answerElse(role: Role, others: readonly string[], library: Library): Answer {
  const say = library.say.roles;
  const roles = others.flatMap((slug) => library.role(slug) ?? []);
  const [next] = roles;
  const words = next
    ? [text(...say.nextLikeliest(roles.map(({ name }) => name)))]
    : [text(say.nobodyBut(role.name))];
  return answerOf({
    kind: next ? 'who' : 'nothing',
    role: next?.slug ?? role.slug,
    roles: roles.map(({ slug }) => slug),
    channel: (next ?? role).routing.channel,
    alternatives: roles.slice(1).map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: next ? say.after(role.name) : say.nobodyElse,
      parts: next ? [...words, channelLine(next, library.say)] : words,
      choices: roles.map(roleChoice),
    },
  });
}

/** A part is asked for, and no role. */
export function answerSectionOf(section: Section, library: Library): Answer {
  const say = library.say.roles;
  const roles = library.catalog.roles;
  return answerOf({
    kind: 'choose',
    section,
    alternatives: roles.map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: say.ofWhichRole(say.sections[section]),
      parts: [
        text(...say.sayWithRole(`/role ${roles[0]?.slug ?? ''} ${library.say.commands.section[section]}`)),
      ],
      choices: roles.slice(0, 20).map((role) => ({
        label: role.name,
        question: { kind: 'section', role: role.slug, section, from: 0 },
      })),
    },
  });
}

/** One role is to be compared, and the other is not known. */
export function answerCompareWith(role: Role, typed: string, library: Library): Answer {
  const say = library.say.roles;
  const others = library.catalog.roles.filter((other) => other !== role);
  return answerOf({
    kind: 'choose',
    role: role.slug,
    alternatives: others.map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: say.compareWithWhich(role.name),
      parts: [text(say.chooseOther(typed.trim() && typed.slice(0, 60), others.length))],
      choices: others.slice(0, 20).map((other) => ({
        label: other.name,
        question: { kind: 'compare', roles: [role.slug, other.slug] },
      })),
    },
  });
}
