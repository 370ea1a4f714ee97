import type { Role } from '../catalog/role.ts';
import { type Answer, answerOf, type Evidence } from './answer.ts';
import { bullets, type Choice, code, heading, type Page, type Part, quote, text } from './page.ts';
import type { Question, Section } from './question.ts';
import { isWritten, responsibilityLine, SECTION_TITLES, sectionLines } from './sections.ts';

const MOST_RESPONSIBILITIES = 6;

/** The card of a role; `brief` for a thread, where everybody reads along. */
export function answerRole(role: Role, everyone: readonly Role[], brief: boolean): Answer {
  return answerOf({
    kind: 'role',
    role: role.slug,
    channel: role.routing.channel,
    evidence: evidenceOf(role),
    page: brief ? briefPage(role, everyone) : cardPage(role, everyone),
  });
}

function evidenceOf(role: Role): Evidence[] {
  const first = role.summary ?? role.mission;
  if (first) return [{ text: first.text, ...first.source }];
  return role.responsibilities.slice(0, 1).map((it) => ({ text: it.title, ...it.source }));
}

function cardPage(role: Role, everyone: readonly Role[]): Page {
  const shown = primaryFirst(role).slice(0, MOST_RESPONSIBILITIES);
  const left = role.responsibilities.length - shown.length;
  const parts: Part[] = [];
  const mission = role.mission ?? role.summary;
  if (mission) parts.push(text(mission.text));
  if (shown.length > 0) {
    parts.push(
      heading(
        left > 0
          ? `Responsibilities (${shown.length} of ${role.responsibilities.length})`
          : 'Responsibilities',
      ),
    );
    parts.push(bullets(shown.map((it) => responsibilityLine(it).bullet)));
  }
  if (role.kind === 'team') parts.push(...ownedParts(role, everyone));
  if (role.people.length > 0) parts.push(text(`People: ${someOf(role.people.map(({ name }) => name))}`));
  return {
    title: role.name,
    parts: [...parts, channelLine(role)],
    choices: choicesFor(role, everyone, left > 0 ? [] : ['responsibilities', 'metrics']),
    sources: role.sources.map((path) => ({ path, line: 1 })),
    shareable: { kind: 'role', role: role.slug },
  };
}

/** A team is often known by what it owns alone. */
function ownedParts(role: Role, everyone: readonly Role[]): Part[] {
  const lines = sectionLines(role, 'ownership', everyone);
  const shown = lines.slice(0, MOST_RESPONSIBILITIES);
  if (shown.length === 0) return [];
  const title = shown.length < lines.length ? `Owns (${shown.length} of ${lines.length})` : 'Owns';
  return [heading(title), bullets(shown.map(({ bullet }) => bullet))];
}

const MOST_PEOPLE = 12;

function someOf(names: readonly string[]): string {
  const left = names.length - MOST_PEOPLE;
  return [...names.slice(0, MOST_PEOPLE), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

function briefPage(role: Role, everyone: readonly Role[]): Page {
  const [line] = evidenceOf(role);
  const [primary] = primaryFirst(role);
  const parts: Part[] = [];
  if (line) parts.push(quote(line.text, line));
  if (primary) parts.push(bullets([responsibilityLine(primary).bullet]));
  return {
    title: role.name,
    parts: [...parts, channelLine(role)],
    choices: choicesFor(role, everyone, []),
    sources: [],
    shareable: { kind: 'role', role: role.slug },
  };
}

function primaryFirst(role: Role): Role['responsibilities'][number][] {
  return role.responsibilities.toSorted((a, b) => Number(b.primary) - Number(a.primary));
}

export function channelLine(role: Role): Part {
  const { channel } = role.routing;
  return channel
    ? text('Ask in ', code(channel), '.')
    : text('No channel is written down for this role yet.');
}

const OFFERED: readonly Section[] = [
  'responsibilities',
  'metrics',
  'capabilities',
  'skills',
  'artifacts',
  'interactions',
  'ownership',
  'principles',
  'collaboration',
  'tech',
];

/** Buttons for whatever else is written about the role. */
export function choicesFor(role: Role, everyone: readonly Role[], shown: readonly Section[]): Choice[] {
  const sections = OFFERED.filter(
    (section) => !shown.includes(section) && isWritten(role, section, everyone),
  );
  const ladder: Question = { kind: 'levels', role: role.slug, levels: [], topic: null, from: 0 };
  return [
    ...(role.frameworks.length > 0 ? [{ label: 'Levels', question: ladder }] : []),
    ...sections.map(
      (section): Choice => ({
        label: SECTION_TITLES[section],
        question: { kind: 'section', role: role.slug, section, from: 0 },
      }),
    ),
  ];
}
