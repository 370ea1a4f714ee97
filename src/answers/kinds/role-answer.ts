import type { Role } from '../../catalog/role.ts';
import type { Holder } from '../../people/holders.ts';
import { type Answer, answerOf, type Evidence } from '../answer.ts';
import { aimWords } from '../page/aim-words.ts';
import { holderWords } from '../page/holder-words.ts';
import { oneLine } from '../page/one-line.ts';
import {
  type Bullet,
  bold,
  bullet,
  bullets,
  type Choice,
  channelName,
  heading,
  italic,
  type Page,
  type Part,
  quote,
  text,
} from '../page/page.ts';
import { isWritten, SECTION_TITLES, sectionLines } from '../page/sections.ts';
import type { Question, Section } from '../question.ts';

/** A card fits one screen of a phone: the rest is a click away. */
const MOST_RESPONSIBILITIES = 3;
const LONGEST = { mission: 180, measure: 120, quote: 240 } as const;

/** The card of a role; `brief` for a thread, where everybody reads along. `people`: whom the reader may see. */
export function answerRole(
  role: Role,
  everyone: readonly Role[],
  brief: boolean,
  people: readonly Holder[],
): Answer {
  return answerOf({
    kind: 'role',
    role: role.slug,
    channel: role.routing.channel,
    evidence: evidenceOf(role),
    page: brief ? briefPage(role, everyone) : cardPage(role, everyone, people),
  });
}

function evidenceOf(role: Role): Evidence[] {
  const first = role.summary ?? role.mission;
  if (first) return [{ text: first.text, ...first.source }];
  return role.responsibilities.slice(0, 1).map((it) => ({ text: it.title, ...it.source }));
}

function cardPage(role: Role, everyone: readonly Role[], people: readonly Holder[]): Page {
  const shown = primaryFirst(role).slice(0, MOST_RESPONSIBILITIES);
  const left = role.responsibilities.length - shown.length;
  const parts: Part[] = [];
  const mission = role.mission ?? role.summary;
  if (mission) parts.push(text(oneLine(mission.text, LONGEST.mission)));
  if (shown.length > 0) {
    parts.push(
      heading(
        left > 0
          ? `Responsibilities (${shown.length} of ${role.responsibilities.length})`
          : 'Responsibilities',
      ),
    );
    parts.push(bullets(shown.map(dutyBullet)));
  }
  if (role.kind === 'team') parts.push(...ownedParts(role, everyone));
  if (people.length > 0) parts.push(text(`People: ${someOf(people.map(holderWords))}`));
  return {
    title: role.name,
    parts: [...parts, ...aimParts(role), channelLine(role)],
    choices: [...choicesFor(role, everyone, []), ...peopleChoice(role, people)],
    sources: role.sources.map((path) => ({ path, line: 1 })),
    shareable: { kind: 'role', role: role.slug },
  };
}

/** What whoever asks may expect. */
function aimParts(role: Role): Part[] {
  const aim = aimWords(role);
  return aim === null ? [] : [text(`Requests are meant to be ${aim}.`)];
}

/** A team is often known by what it owns alone. */
function ownedParts(role: Role, everyone: readonly Role[]): Part[] {
  const lines = sectionLines(role, 'ownership', everyone);
  const shown = lines.slice(0, MOST_RESPONSIBILITIES);
  if (shown.length === 0) return [];
  const title = shown.length < lines.length ? `Owns (${shown.length} of ${lines.length})` : 'Owns';
  return [heading(title), bullets(shown.map(({ bullet }) => bullet))];
}

const MOST_PEOPLE = 4;

function someOf(names: readonly string[]): string {
  const left = names.length - MOST_PEOPLE;
  return [...names.slice(0, MOST_PEOPLE), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

/** Offered where there is more to see than the card shows. */
const peopleChoice = ({ slug }: Role, people: readonly Holder[]): Choice[] =>
  people.length === 0 ? [] : [{ label: 'People', question: { kind: 'people', role: slug, from: 0 } }];

/** A duty and how it is measured; both are whole in the sections of these names. */
function dutyBullet({ title, metric, primary }: Role['responsibilities'][number]): Bullet {
  const measure = metric ? [[italic(`Success metric: ${oneLine(metric, LONGEST.measure)}`)]] : [];
  return bullet([bold(oneLine(title, LONGEST.measure)), primary ? ' (primary)' : ''], measure);
}

function briefPage(role: Role, everyone: readonly Role[]): Page {
  const [line] = evidenceOf(role);
  const [primary] = primaryFirst(role);
  const parts: Part[] = [];
  if (line) parts.push(quote(oneLine(line.text, LONGEST.quote), line));
  if (primary) parts.push(bullets([dutyBullet(primary)]));
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
    ? text('Ask in ', channelName(channel), '.')
    : text('No channel is written down for this role yet.');
}

const OFFERED: readonly Section[] = [
  'mission',
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
