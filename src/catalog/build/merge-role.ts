import type { Facts, RoleEntry } from '../../formats/profiles/role-entry.ts';
import { agentName, slashNames } from '../../formats/profiles/role-title.ts';
import type { Role, Routing } from '../role.ts';
import { nameKey, slugAmong, slugOf } from '../role-names.ts';
import type { Group } from './group-entries.ts';
import { mergeFacts } from './merge-facts.ts';

/** All entries about one role → the role. Interactions still name the others as written. */
export function mergeRole(group: Group): Role {
  const described = group.filter(({ origin }) => origin !== 'routing');
  const name = nameOf(described);
  const slug = slugIn(described) ?? slugAmong(spellingsIn(group), name) ?? slugOf(name);
  const { missions, summaries, declines, ...facts } = mergeFacts(
    described.map((entry) => factsOf(entry, described)),
  );
  return {
    slug,
    kind: described.every(({ kind }) => kind === 'team') ? 'team' : 'role',
    name,
    aliases: aliasesOf(group, name, slug),
    group: groupOf(group),
    defaultSeniority: described.find((entry) => entry.defaultSeniority !== null)?.defaultSeniority ?? null,
    mission: missions[0] ?? null,
    summary: summaries[0] ?? null,
    ...facts,
    routing: withDeclined(mergeRouting(routingFirst(group).map((entry) => entry.routing)), declines),
    owns: [],
    sources: [...new Set(group.flatMap(({ source, takenFrom = [] }) => [source.path, ...takenFrom]))].sort(),
  };
}

/** Where a document describes the role itself, a technology list below its framework is a remark, not a second answer. */
function factsOf(entry: RoleEntry, all: readonly RoleEntry[]): Facts {
  const isRemark =
    entry.origin === 'framework' && all.some((one) => one.facts.properties.length > 0 && one !== entry);
  if (!isRemark) return entry.facts;
  const remarks = entry.facts.properties.map(({ name, value, source }) => ({
    title: name,
    text: value,
    source,
  }));
  return { ...entry.facts, properties: [], notes: [...entry.facts.notes, ...remarks] };
}

/** A framework or list of skills often names the trade ("Platform Engineering"), a role is who does it. */
function nameOf([first]: readonly RoleEntry[]): string {
  if (first === undefined) return '';
  return first.origin === 'framework' || first.origin === 'matrix' ? agentName(first.name) : first.name;
}

function slugIn(entries: readonly RoleEntry[]): string | null {
  return entries.find((entry) => entry.slug !== null)?.slug ?? null;
}

/** What routing data calls the role, and the names of its files. */
function spellingsIn(group: Group): readonly string[] {
  const files = group.map(({ source }) => source.path.replace(/^.*\//, '').replace(/\.[^.]+$/, ''));
  return [...group.filter(({ origin }) => origin === 'routing').map(({ name }) => name), ...files];
}

function aliasesOf(group: Group, name: string, slug: string): readonly string[] {
  const parts = slashNames(name);
  const others = group
    .filter(({ origin }) => origin !== 'routing')
    .flatMap((entry) => [entry.name, ...slugAsName(entry)]);
  const all = [...(parts.length > 1 ? parts : []), ...group.flatMap((entry) => entry.aliases), ...others];
  const taken = new Set([nameKey(name), ...(parts.length > 1 ? [] : [nameKey(slug)])]);
  return all.filter((alias) => {
    const key = nameKey(alias);
    const isNew = !taken.has(key);
    taken.add(key);
    return isNew;
  });
}

function slugAsName({ slug }: RoleEntry): readonly string[] {
  return slug === null ? [] : [slug];
}

/** Routing data says under which heading a role is listed; else whichever document says so first. */
function groupOf(group: Group): string | null {
  const found = routingFirst(group).find((entry) => entry.group !== null)?.group ?? null;
  return found === null ? null : found.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Where a role is reached is what routing files are for: a table or page that names its channel in passing counts after them. */
export function routingFirst(group: Group): Group {
  return [...group].sort((a, b) => Number(b.origin === 'routing') - Number(a.origin === 'routing'));
}

/** What a role's own page leaves to others, after what its routing file does. */
function withDeclined(routing: Routing, declined: Routing['declines']): Routing {
  const known = new Set(routing.declines.map(({ what }) => what));
  return { ...routing, declines: [...routing.declines, ...declined.filter(({ what }) => !known.has(what))] };
}

function mergeRouting(all: readonly Partial<Routing>[]): Routing {
  return {
    channel: all.find((one) => one.channel)?.channel ?? null,
    confidentialChannel: all.find((one) => one.confidentialChannel)?.confidentialChannel ?? null,
    people: all.find((one) => one.people)?.people ?? null,
    holders: all.flatMap((one) => one.holders ?? []),
    hours: all.find((one) => one.hours)?.hours ?? null,
    rota: all.find((one) => one.rota)?.rota ?? null,
    region: all.find((one) => one.region)?.region ?? null,
    holidays: all.flatMap((one) => one.holidays ?? []),
    patience: all.find((one) => one.patience)?.patience ?? null,
    targets: all.find((one) => one.targets)?.targets ?? null,
    announceChanges: all.some((one) => one.announceChanges),
    digest: all.some((one) => one.digest),
    topics: all.flatMap((one) => one.topics ?? []),
    declines: all.flatMap((one) => one.declines ?? []),
    examples: all.flatMap((one) => one.examples ?? []),
  };
}
