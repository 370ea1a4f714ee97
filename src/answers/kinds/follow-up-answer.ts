import type { Role } from '../../catalog/role.ts';
import type { Source } from '../../documents/problem.ts';
import type { Library } from '../../search/library.ts';
import { type Answer, answerOf } from '../answer.ts';
import { factEvidence } from '../page/fact-line.ts';
import { bold, code, quote, text } from '../page/page.ts';
import { SECTION_TITLES } from '../page/sections.ts';
import type { Section } from '../question.ts';
import { evidenceFor } from './found/route-answer.ts';
import { channelLine } from './role-answer.ts';

const NO_PAGE = { choices: [], sources: [], shareable: null } as const;

/** One word for "thanks". */
export function answerThanks(): Answer {
  return answerOf({ kind: 'nothing', page: { ...NO_PAGE, title: 'Gladly.', parts: [] } });
}

/** The line that an answer rested on. */
export function answerWhy(role: Role, source: Source | null, library: Library): Answer {
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
      title: `Why the ${role.name}`,
      parts: [text('Their documents say:'), ...evidence.slice(0, 1).map((line) => quote(line.text, line))],
      choices: [{ label: role.name, question: { kind: 'role', role: role.slug } }],
    },
  });
}

/** Who comes next where the first was not it. */
export function answerElse(role: Role, others: readonly string[], library: Library): Answer {
  const roles = others.flatMap((slug) => library.role(slug) ?? []);
  const [next] = roles;
  const words = next
    ? [text('The next likeliest: ', ...roles.flatMap((one, at) => [at > 0 ? ', ' : '', bold(one.name)]), '.')]
    : [text(`I know of nobody but the ${role.name}.`)];
  return answerOf({
    kind: next ? 'who' : 'nothing',
    role: next?.slug ?? role.slug,
    roles: roles.map(({ slug }) => slug),
    channel: (next ?? role).routing.channel,
    alternatives: roles.slice(1).map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: next ? `After the ${role.name}` : 'Nobody else',
      parts: next ? [...words, channelLine(next)] : words,
      choices: roles.map((one) => ({ label: one.name, question: { kind: 'role', role: one.slug } })),
    },
  });
}

/** A part is asked for, and no role. */
export function answerSectionOf(section: Section, library: Library): Answer {
  const roles = library.catalog.roles;
  return answerOf({
    kind: 'choose',
    section,
    alternatives: roles.map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: `${SECTION_TITLES[section]} of which role?`,
      parts: [
        text(
          'Say it with a role, such as ',
          code(`/role ${roles[0]?.slug ?? ''} ${section}`),
          ', or choose one:',
        ),
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
  const others = library.catalog.roles.filter((other) => other !== role);
  const unknown = typed.trim() === '' ? '' : `I know no “${typed.slice(0, 60)}”. `;
  return answerOf({
    kind: 'choose',
    role: role.slug,
    alternatives: others.map(({ slug }) => slug),
    page: {
      ...NO_PAGE,
      title: `Compare the ${role.name} with which role?`,
      parts: [text(`${unknown}I know ${others.length} other roles. Choose one:`)],
      choices: others.slice(0, 20).map((other) => ({
        label: other.name,
        question: { kind: 'compare', roles: [role.slug, other.slug] },
      })),
    },
  });
}
