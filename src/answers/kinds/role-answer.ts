import type { Role } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import type { LateFigures } from '../../people/eyes.ts';
import type { Holder } from '../../people/holders.ts';
import { type Answer, answerOf, type Evidence } from '../answer.ts';
import { holdersFor, type ViewContext } from '../finding/holders-for.ts';
import { aimWords } from '../page/aim-words.ts';
import { holderWords } from '../page/holder-words.ts';
import { oneLine } from '../page/one-line.ts';
import { channelLine, choicesFor } from '../page/onwards.ts';
import {
  type Bullet,
  bold,
  bullet,
  bullets,
  type Choice,
  heading,
  italic,
  type Page,
  type Part,
  quote,
  text,
} from '../page/page.ts';
import { type RoleLibrary, sectionLines } from '../page/sections.ts';
import { FEW_PLACES } from '../page/source-places.ts';
import type { Section } from '../question.ts';

/** A role card fits one screen of a phone: the rest is a click away. */
const MOST_LINES = 3;
const LONGEST = { mission: 120, duty: 80, measure: 64, quote: 240 } as const;

/**
 * The role card; `brief` for a thread, where everybody reads along. `eyes`: for whom, as far as Slack knows more than the
 * documents; null where only those are asked.
 */
export function answerRole(
  role: Role,
  library: RoleLibrary,
  brief: boolean,
  eyes: ViewContext | null,
): Answer {
  return answerOf({
    kind: 'role',
    role: role.slug,
    channel: role.routing.channel,
    evidence: evidenceOf(role),
    page: brief ? briefPage(role, library) : cardPage(role, library, eyes),
  });
}

function evidenceOf(role: Role): Evidence[] {
  const first = role.summary ?? role.mission;
  if (first) return [{ text: first.text, ...first.source }];
  return role.responsibilities.slice(0, 1).map((it) => ({ text: it.title, ...it.source }));
}

function cardPage(role: Role, library: RoleLibrary, eyes: ViewContext | null): Page {
  const people = eyes === null ? [] : holdersFor(role, eyes).people;
  const late = eyes?.lately?.of(role.slug) ?? null;
  const { say } = library;
  const { responsibilities } = say.roles.sections;
  const shown = primaryFirst(role).slice(0, MOST_LINES);
  const left = role.responsibilities.length - shown.length;
  const parts: Part[] = [];
  const mission = role.mission ?? role.summary;
  if (mission) parts.push(text(oneLine(mission.text, LONGEST.mission)));
  if (shown.length > 0) {
    parts.push(
      heading(
        left > 0
          ? say.roles.someOfAll(responsibilities, shown.length, role.responsibilities.length)
          : responsibilities,
      ),
    );
    parts.push(bullets(shown.map((duty) => shortDuty(duty, say.roles))));
  }
  if (role.responsibilities.every(({ metric }) => metric === null))
    parts.push(...firstLines(role, 'metrics', library));
  if (role.kind === 'team') parts.push(...firstLines(role, 'ownership', library));
  if (people.length > 0) parts.push(text(somePeople(people, say)));
  return {
    title: role.name,
    parts: [...parts, ...aimParts(role, say, late), channelLine(role, say)],
    choices: [...choicesFor(role, library, []), ...peopleChoice(role, people, say.roles)],
    sources: role.sources.map((path) => ({ path, line: 1 })),
    mostSources: FEW_PLACES,
    shareable: { kind: 'role', role: role.slug },
  };
}

/** What whoever asks may expect, and how it went. */
function aimParts(role: Role, say: Messages, late: LateFigures | null): Part[] {
  const aim = aimWords(role, say);
  if (aim === null) return [];
  const meant = say.roles.meantToBe(aim);
  return [text(late === null ? meant : `${meant} ${latelyWords(late, say)}`)];
}

function latelyWords({ late, recent, minutesToClaim }: LateFigures, { roles, stats }: Messages): string {
  return roles.lately(late, recent, minutesToClaim === null ? null : stats.duration(minutesToClaim));
}

/** Measures that belong to no single duty; and what a team owns, by which alone it is often known. */
function firstLines(role: Role, section: Section, library: RoleLibrary): Part[] {
  const { sections, someOfAll } = library.say.roles;
  const lines = sectionLines(role, section, library);
  const shown = lines.slice(0, MOST_LINES);
  if (shown.length === 0) return [];
  const title =
    shown.length < lines.length
      ? someOfAll(sections[section], shown.length, lines.length)
      : sections[section];
  return [heading(title), bullets(shown.map(({ bullet }) => bullet))];
}

const MOST_PEOPLE = 4;

function somePeople(people: readonly Holder[], say: Messages): string {
  const names = people.slice(0, MOST_PEOPLE).map((one) => holderWords(one, say.people));
  return say.roles.somePeople(names, people.length - names.length);
}

/** Offered where there is more to see than the role card shows. */
const peopleChoice = ({ slug }: Role, people: readonly Holder[], say: Messages['roles']): Choice[] =>
  people.length === 0 ? [] : [{ label: say.people, question: { kind: 'people', role: slug, from: 0 } }];

/** A duty and the first thing by which it is measured; the rest is a click away. */
function shortDuty(duty: Role['responsibilities'][number], say: Messages['roles']): Bullet {
  const { title, metric, primary } = duty;
  const [first = ''] = metric?.split(STATEMENT_END) ?? [];
  const measure = first ? [' – ', italic(oneLine(first, LONGEST.measure))] : [];
  return bullet([bold(oneLine(title, LONGEST.duty)), primary ? say.primary : '', ...measure]);
}

const STATEMENT_END = /;\s+|(?<!\b\d{1,2})[.!?]\s+(?=\p{Lu})/u;

/** A duty and how it is measured; both are whole in the sections of these names. */
function dutyBullet(
  { title, metric, primary }: Role['responsibilities'][number],
  say: Messages['roles'],
): Bullet {
  const measure = metric ? [[italic(say.metric(oneLine(metric, LONGEST.measure)))]] : [];
  return bullet([bold(oneLine(title, LONGEST.duty)), primary ? say.primary : ''], measure);
}

function briefPage(role: Role, library: RoleLibrary): Page {
  const { say } = library;
  const [line] = evidenceOf(role);
  const [primary] = primaryFirst(role);
  const parts: Part[] = [];
  if (line) parts.push(quote(oneLine(line.text, LONGEST.quote), line));
  if (primary) parts.push(bullets([dutyBullet(primary, say.roles)]));
  return {
    title: role.name,
    parts: [...parts, channelLine(role, say)],
    choices: choicesFor(role, library, []),
    sources: [],
    shareable: { kind: 'role', role: role.slug },
  };
}

function primaryFirst(role: Role): Role['responsibilities'][number][] {
  return role.responsibilities.toSorted((a, b) => Number(b.primary) - Number(a.primary));
}
