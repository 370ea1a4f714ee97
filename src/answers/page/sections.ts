import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import type { Source } from '../../documents/problem.ts';
import { type Messages, messagesIn } from '../../messages/messages.ts';
import type { Library } from '../../search/library.ts';
import type { Section } from '../question.ts';
import { type Bullet, bold, bullet, code, italic } from './page.ts';

/** One line of a section: how it is shown, its own words, and where they stand. */
export interface SectionLine {
  readonly bullet: Bullet;
  readonly text: string;
  readonly source: Source;
  /** What several lines have in common, such as their area: said once, above them. */
  readonly group?: string;
}

/** What a role is shown from: all roles, and the words around them. */
export type RoleLibrary = Pick<Library, 'say'> & { readonly catalog: Pick<Catalog, 'roles'> };

/** Everything that is written about one section of a role, in the order of the documents. */
export function sectionLines(role: Role, section: Section, { say, catalog }: RoleLibrary): SectionLine[] {
  return READERS[section](role, catalog.roles, say.roles);
}

/** Is there anything to show? Cheaper than showing it: every answer asks this of every section, for its buttons. */
export function isWritten(role: Role, section: Section, everyone: readonly Role[]): boolean {
  const list = LISTS[section];
  if (list) return role[list].length > 0;
  if (section === 'interactions')
    return role.interactions.length > 0 || everyone.some((other) => isTowards(other, role));
  return READERS[section](role, everyone, messagesIn('en').roles).length > 0;
}

const LISTS: Partial<
  Record<
    Section,
    'responsibilities' | 'capabilities' | 'skills' | 'artifacts' | 'principles' | 'ownership' | 'properties'
  >
> = {
  responsibilities: 'responsibilities',
  capabilities: 'capabilities',
  skills: 'skills',
  artifacts: 'artifacts',
  principles: 'principles',
  ownership: 'ownership',
  tech: 'properties',
};

const isTowards = (other: Role, role: Role): boolean =>
  other.slug !== role.slug && other.interactions.some((it) => it.role === role.slug);

type RoleWords = Messages['roles'];
type Reader = (role: Role, everyone: readonly Role[], say: RoleWords) => SectionLine[];

const READERS: Readonly<Record<Section, Reader>> = {
  summary: (role) => statements([role.summary]),
  mission: (role) => statements([role.mission]),
  responsibilities: (role, _, say) => role.responsibilities.map((it) => responsibilityLine(it, say)),
  metrics: (role, _, say) => [
    ...role.responsibilities.filter((it) => it.metric !== null).map((it) => metricLine(it, say)),
    ...role.metrics.map((it) => line(it.source, [bold(it.text)])),
  ],
  capabilities: (role) =>
    role.capabilities.map((it) => line(it.source, [bold(it.name), withLead(' — ', it.level)], [it.details])),
  skills: (role) =>
    role.skills.flatMap((area) =>
      area.statements.map((it) => grouped(area.area, line(it.source, [it.text]))),
    ),
  artifacts: (role) => role.artifacts.map((it) => line(it.source, [bold(it.name), withLead(' — ', it.type)])),
  interactions: (role, everyone, say) => [...outgoing(role, everyone), ...incoming(role, everyone, say)],
  principles: (role) =>
    role.principles.map((it) => line(it.source, [bold(it.title), withLead(': ', it.text)])),
  ownership: (role) => [
    ...role.ownership.map((it) => line(it.source, [bold(it.area), withLead(': ', it.text)])),
    ...ownedThings(role),
  ],
  collaboration: (role, _, say) => [
    ...role.collaborations.map((it) => collaborationLine(it, say)),
    ...sharedDuties(role, say),
  ],
  tech: (role) => role.properties.map((it) => line(it.source, [bold(it.name), `: ${it.value}`])),
};

/** What documents about things give to it, unless its own say so already. */
function ownedThings({ ownership, owns }: Role): SectionLine[] {
  const said = new Set(ownership.map(({ area }) => area));
  return owns
    .filter(({ name }) => !said.has(name))
    .map(({ kind, name, description, source }) =>
      line(source, [
        kind === 'path' ? code(name) : bold(name),
        kind === 'work' || kind === 'path' ? '' : ` (${kind})`,
        withLead(': ', description),
      ]),
    );
}

const grouped = (group: string, it: SectionLine): SectionLine => ({
  ...it,
  group,
  text: `${group}: ${it.text}`,
});

function statements(list: readonly ({ text: string; source: Source } | null)[]): SectionLine[] {
  return list.flatMap((it) => (it ? [line(it.source, [it.text])] : []));
}

function responsibilityLine(it: Role['responsibilities'][number], say: RoleWords): SectionLine {
  return line(
    it.source,
    [bold(it.title), it.primary ? say.primary : ''],
    [it.metric ? say.metric(it.metric) : ''],
  );
}

function metricLine(it: Role['responsibilities'][number], say: RoleWords): SectionLine {
  return line(it.metricSource ?? it.source, [bold(it.metric ?? '')], [say.metricFor(it.title)]);
}

function collaborationLine(it: Role['collaborations'][number], say: RoleWords): SectionLine {
  return line(it.source, [bold(say.worksWith(it.with)), withLead(': ', it.text)]);
}

/** "Collaborates with UX Designers" may stand among the duties; whoever asks about collaboration wants to see it. */
function sharedDuties(role: Role, say: RoleWords): SectionLine[] {
  return role.responsibilities
    .filter((it) =>
      /\b(?:collaborat|cooperat|(?:joint|shared) work|work(?:s|ing)? (?:closely )?(?:with|alongside|together))/i.test(
        it.title,
      ),
    )
    .map((it) => responsibilityLine(it, say));
}

function outgoing(role: Role, everyone: readonly Role[]): SectionLine[] {
  return role.interactions.map((it) =>
    line(it.source, [`${it.verb} → `, bold(nameOf(it.role, everyone)), frequency(it.frequency)], [it.notes]),
  );
}

function incoming(role: Role, everyone: readonly Role[], say: RoleWords): SectionLine[] {
  return everyone
    .filter((other) => other.slug !== role.slug)
    .flatMap((other) =>
      other.interactions
        .filter((it) => it.role === role.slug)
        .map((it) =>
          line(
            it.source,
            [bold(other.name), ` → ${begunSmall(it.verb)}`, say.towardsThis, frequency(it.frequency)],
            [it.notes],
          ),
        ),
    );
}

function nameOf(slug: string, everyone: readonly Role[]): string {
  return everyone.find((role) => role.slug === slug)?.name ?? slug;
}

/** "Reviews APIs" → "reviews APIs": what follows the first letter keeps its own. */
const begunSmall = (words: string): string =>
  /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);

const frequency = (often: string | null) => (often ? ` (${often})` : '');
const withLead = (lead: string, words: string | null) => (words ? lead + words : '');

type Words = Parameters<typeof bullet>[0];

function line(source: Source, words: Words, under: readonly (string | null)[] = []): SectionLine {
  const shown = words.filter((word) => (typeof word === 'string' ? word : word.text) !== '');
  const below = under.filter((it): it is string => Boolean(it));
  const text = shown.map((word) => (typeof word === 'string' ? word : word.text)).join('');
  return {
    bullet: bullet(
      shown,
      below.map((it) => [italic(it)]),
    ),
    text: [text, ...below].join(' · '),
    source,
  };
}
