import type { Note, Role } from '../catalog/role.ts';
import { isGuessed } from '../formats/headings/own-words.ts';
import { sectionKind } from '../formats/lines/section-kind.ts';
import type { Review } from '../formats/routing/review-fields.ts';
import { markdown, type Written, yamlText } from './written.ts';

/** A role as a profile: everything but its skills, ladder and routing, which have documents of their own. */
export function rolePage(role: Role, nameOf: (slug: string) => string, review: Review | null): Written {
  const sections = sectionsOf(role, nameOf).filter(({ lines }) => lines.length > 0);
  const body = sections.map(({ title, lines, beside = [] }) =>
    [`# ${title}\n\n${lines.join('\n')}\n`, ...beside.map((text) => `${text}\n`)].join('\n'),
  );
  const sources = `<!-- Imported from ${role.sources.join(', ').replace(/--+/g, '-')} -->`;
  const text = ['---', ...frontMatter(role, review), '---', '', ...body, sources, ''].join('\n');
  return { path: `roles/${role.slug}.md`, text };
}

function frontMatter(role: Role, review: Review | null): readonly string[] {
  return [
    `slug: ${yamlText(role.slug)}`,
    `name: ${yamlText(role.name)}`,
    ...(role.kind === 'team' ? ['kind: team'] : []),
    ...(role.defaultSeniority === null ? [] : [`default_seniority: ${yamlText(role.defaultSeniority)}`]),
    ...(role.people.length === 0 ? [] : [`members: [${role.people.map(member).join(', ')}]`]),
    ...(review?.reviewed ? [`reviewed: ${review.reviewed}`] : []),
    ...(review?.every ? [`review_every: ${review.every} days`] : []),
    ...(review?.owner ? [`owner: ${yamlText(review.owner)}`] : []),
  ];
}

/** With the address, by which Slack knows them. */
const member = ({ name, mail }: Role['people'][number]): string =>
  mail ? `{ name: ${yamlText(name)}, email: ${yamlText(mail)} }` : yamlText(name);

interface PageSection {
  readonly title: string;
  readonly lines: readonly string[];
  /** Remarks, as paragraphs beside the list. */
  readonly beside?: readonly string[];
}

function sectionsOf(role: Role, nameOf: (slug: string) => string): readonly PageSection[] {
  const known = factSections(role, nameOf);
  const hasList = (title: string): boolean =>
    known.some((one) => one.title === title && one.lines.length > 0 && !PROSE.includes(title));
  const remarks = notesOf(role);
  return [
    ...known.map((one) =>
      hasList(one.title)
        ? { ...one, beside: remarks.filter(({ title }) => title === one.title).flatMap(paragraphs) }
        : one,
    ),
    ...remarks.filter(({ title }) => !hasList(title)).map((one) => remarkSection(one, role)),
  ];
}

const PROSE: readonly string[] = ['Mission', 'Short Description', 'Properties'];

function factSections(role: Role, nameOf: (slug: string) => string): readonly PageSection[] {
  return [
    { title: 'Mission', lines: role.mission === null ? [] : [markdown(role.mission.text)] },
    { title: 'Short Description', lines: role.summary === null ? [] : [markdown(role.summary.text)] },
    { title: 'Properties', lines: role.properties.map(({ name, value }) => entry(name, value)) },
    {
      title: 'Responsibilities',
      lines: role.responsibilities.flatMap(({ title, primary, metric }) => [
        `- **${markdown(title)}**${primary ? ' (primary)' : ''}${metric === null ? '' : '  '}`,
        ...(metric === null ? [] : [`  *Success metric*: ${markdown(metric)}`]),
      ]),
    },
    { title: 'Success Metrics', lines: role.metrics.map(({ text }) => `- ${markdown(text)}`) },
    {
      title: 'Capabilities',
      lines: role.capabilities.map(({ name, level, details }) =>
        level === null
          ? entry(name, details ?? '')
          : `- **${markdown(name)}** — ${markdown(level)}${inBrackets(details)}`,
      ),
    },
    {
      title: 'Artifacts',
      lines: role.artifacts.map(
        ({ name, type }) => `- **${markdown(name)}**${type === null ? '' : ` (type: ${markdown(type)})`}`,
      ),
    },
    {
      title: 'Interactions',
      lines: role.interactions.flatMap(({ verb, role: other, frequency, notes }) => [
        `- **${markdown(verb)}** → ${markdown(nameOf(other))}${inBrackets(frequency)}${notes === null ? '' : '  '}`,
        ...(notes === null ? [] : [`  *Notes*: ${markdown(notes)}`]),
      ]),
    },
    { title: 'Key Areas of Ownership', lines: role.ownership.map(({ area, text }) => entry(area, text)) },
    { title: 'Core Principles', lines: role.principles.map(({ title, text }) => entry(title, text)) },
    {
      title: 'Collaboration Model',
      lines: role.collaborations.map((one) => entry(`With ${one.with}`, one.text)),
    },
  ];
}

interface Remarks {
  readonly title: string;
  readonly texts: readonly string[];
}

/** Remarks stand below their own headings, those of one heading together. */
function notesOf(role: Role): readonly Remarks[] {
  const notes = role.notes.filter((note) => !isRemark(note, role));
  const titles = [...new Set(notes.map(({ title }) => title))];
  return titles.map((title) => ({
    title,
    texts: notes.filter((note) => note.title === title).map(({ text }) => text),
  }));
}

const paragraphs = ({ texts }: Remarks): readonly string[] => texts.map(markdown);

/** Where a list would be read as what its heading says or is like, and where lines count, each remark stands in a box, as it is. */
function remarkSection({ title, texts }: Remarks, role: Role): PageSection {
  const isBoxed =
    AS_LISTED.has(sectionKind(title) ?? '') ||
    isGuessed(title, role.name) ||
    title === role.name ||
    texts.some((text) => text.includes('\n'));
  const lines = isBoxed ? texts.flatMap(boxed) : texts.map((text) => `- ${markdown(text)}`);
  return { title: markdown(title), lines };
}

const AS_LISTED = new Set<string>([
  'responsibilities',
  'capabilities',
  'artifacts',
  'interactions',
  'collaborations',
  'principles',
  'ownership',
]);

function boxed(text: string): readonly string[] {
  const marks = text.match(/`{3,}/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...marks.map(({ length }) => length + 1)));
  return [fence, ...text.split('\n'), fence, ''];
}

/** A list of technologies below a ladder is a remark; on the role's own page it would be a property. */
export function isRemark({ title }: Note, { frameworks }: Role): boolean {
  return frameworks.length > 0 && sectionKind(title) === 'properties';
}

const entry = (name: string, text: string): string =>
  text === '' ? `- **${markdown(name)}**` : `- **${markdown(name)}**: ${markdown(text)}`;
const inBrackets = (text: string | null): string => (text === null ? '' : ` (${markdown(text)})`);
