import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { type Answer, answerOf } from '../answer.ts';
import { channelLine, choicesFor } from '../page/onwards.ts';
import { bullets, type Choice, heading, type Part, text } from '../page/page.ts';
import { type RoleLibrary, type SectionLine, sectionLines } from '../page/sections.ts';
import type { Section } from '../question.ts';

interface Asked {
  readonly section: Section;
  readonly from: number;
}

/** One section of a role, a screenful at a time. */
export function answerSection(
  role: Role,
  { section, from }: Asked,
  library: RoleLibrary,
  brief: boolean,
): Answer {
  const { say } = library;
  const lines = sectionLines(role, section, library);
  if (lines.length === 0) return answerInstead(role, section, library);
  const start = from < lines.length ? from : 0;
  const shown = lines.slice(start, start + (brief ? 6 : 12));
  return sectionAnswer(role, section, shown, {
    title: titleOf(role, section, say) + rangeOf(start, shown.length, lines.length, say.roles),
    lead: null,
    from: start,
    choices: [
      ...moreOf(role, section, start + shown.length, lines.length, say.roles),
      ...choicesFor(role, library, [section]),
    ],
    say,
  });
}

const titleOf = (role: Role, section: Section, { roles: say }: Messages): string =>
  say.sectionOf(role.name, say.sections[section]);

function rangeOf(start: number, shown: number, all: number, say: Messages['roles']): string {
  return shown === all ? '' : say.range(start + 1, start + shown, all);
}

function moreOf(role: Role, section: Section, next: number, all: number, say: Messages['roles']): Choice[] {
  if (next >= all) return [];
  return [
    {
      label: say.next(Math.min(12, all - next)),
      question: { kind: 'section', role: role.slug, section, from: next },
    },
  ];
}

/** Where people file the same thing under another heading, that heading is shown, and the answer says so. */
const NEXT_BEST: Readonly<Record<Section, readonly Section[]>> = {
  summary: ['mission', 'responsibilities'],
  mission: ['summary', 'ownership'],
  responsibilities: ['ownership', 'summary'],
  metrics: [],
  capabilities: ['skills'],
  skills: ['capabilities'],
  artifacts: [],
  interactions: ['collaboration'],
  principles: [],
  ownership: ['responsibilities'],
  collaboration: ['interactions'],
  tech: ['capabilities'],
};

function answerInstead(role: Role, section: Section, library: RoleLibrary): Answer {
  const { say } = library;
  const { sections, nothingUnder, nearestThing } = say.roles;
  const instead = NEXT_BEST[section].find((other) => sectionLines(role, other, library).length > 0);
  const nothing = nothingUnder(sections[section], role.name);
  const shown = instead ? sectionLines(role, instead, library).slice(0, 12) : [];
  return sectionAnswer(role, section, shown, {
    title: titleOf(role, section, say),
    lead: instead ? `${nothing} ${nearestThing(sections[instead])}` : nothing,
    choices: choicesFor(role, library, instead ? [instead] : []),
    from: 0,
    say,
  });
}

interface Frame {
  readonly title: string;
  readonly lead: string | null;
  readonly choices: readonly Choice[];
  readonly from: number;
  readonly say: Messages;
}

function sectionAnswer(
  role: Role,
  section: Section,
  lines: readonly SectionLine[],
  { title, lead, choices, from, say }: Frame,
): Answer {
  return answerOf({
    kind: 'section',
    role: role.slug,
    section,
    channel: role.routing.channel,
    evidence: lines.map((line) => ({ text: line.text, ...line.source })),
    page: {
      title,
      parts: [
        ...(lead ? [text(lead)] : []),
        ...(lines.length > 0 ? listOf(lines) : [channelLine(role, say)]),
      ],
      choices,
      sources: lines.map((line) => line.source),
      shareable: { kind: 'section', role: role.slug, section, from: 0 },
      from,
    },
  });
}

/** The lines as they follow each other; those of one group stand together below its name. */
function listOf(lines: readonly SectionLine[]): Part[] {
  const first = lines.findIndex((line, index) => line.group !== lines[index - 1]?.group && index > 0);
  const run = first === -1 ? lines : lines.slice(0, first);
  const group = run[0]?.group;
  const parts = [...(group ? [heading(group)] : []), bullets(run.map((line) => line.bullet))];
  return first === -1 ? parts : [...parts, ...listOf(lines.slice(first))];
}
