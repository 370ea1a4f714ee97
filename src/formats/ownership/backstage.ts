import { itemsAt, textAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { at } from '../lines/item-text.ts';
import { isTeamHandle, ownerName, titled } from '../lines/owner-name.ts';
import type { OwnedThing, ThingKind } from '../parts/facts.ts';
import { firstText } from '../profiles/front-matter.ts';
import type { Format, Reading, RoleEntry } from '../profiles/role-entry.ts';
import { channelIn } from '../routing/channel-words.ts';
import { handleEntry, teamEntry } from '../teams/team-entry.ts';

/** One entity of a Backstage catalog; a file of several is read one by one. Source: “Descriptor format” (backstage.io). */
export const backstage: Format = {
  name: 'Backstage catalog',
  shape: 'YAML with "apiVersion: backstage.io/…", "kind:" and "metadata:"',
  recognises: ({ data }) =>
    /^(?:scaffolder\.)?backstage\.io\//.test(textAt(data, 'apiVersion')?.text ?? '') &&
    valueAt(data, 'metadata')?.kind === 'map',
  read(document) {
    const entity = entityOf(document);
    if (entity === null) return nothing;
    if (entity.kind === 'group') return { ...nothing, entries: [groupEntry(entity)] };
    if (entity.kind === 'user') return { ...nothing, entries: memberships(entity) };
    return thingReading(entity);
  },
};

const nothing: Reading = { entries: [], outOfScope: [], problems: [] };

interface Entity {
  readonly kind: string;
  readonly name: { readonly text: string; readonly line: number };
  readonly title: string | null;
  readonly description: string | null;
  readonly metadata: YamlNode;
  readonly spec: YamlNode | null;
  readonly path: string;
}

function entityOf({ data, path }: Document): Entity | null {
  const metadata = valueAt(data, 'metadata');
  const name = textAt(metadata, 'name');
  if (metadata === null || name === null) return null;
  return {
    kind: (textAt(data, 'kind')?.text ?? '').toLowerCase(),
    name,
    title: textAt(metadata, 'title')?.text ?? null,
    description: textAt(metadata, 'description')?.text ?? null,
    metadata,
    spec: valueAt(data, 'spec'),
    path,
  };
}

function groupEntry({ name, title, description, metadata, spec, path }: Entity): RoleEntry {
  const profile = valueAt(spec, 'profile');
  const shown = textAt(profile, 'displayName')?.text ?? title ?? titled(name.text);
  const source = at(path, name);
  const channel = channelOf(metadata);
  const said = description?.toLowerCase() === shown.toLowerCase() ? null : description;
  const parent = textAt(spec, 'parent');
  const type = textAt(spec, 'type');
  const properties = [
    ...(type === null ? [] : [{ name: 'Type', value: type.text, source: at(path, type) }]),
    ...(parent === null
      ? []
      : [{ name: 'Part of', value: ownerName(parent.text), source: at(path, parent) }]),
    ...linkProperties(metadata, path),
  ];
  return teamEntry({
    name: shown,
    aliases: [name.text, ...(title === null ? [] : [title])],
    source,
    facts: {
      summaries: said === null ? [] : [{ text: said, source }],
      properties,
      people: textsAt(spec, 'members').map((one) => ({ name: ownerName(one.text), source: at(path, one) })),
    },
    routing: channel === null ? {} : { channel },
  });
}

function linkProperties(metadata: YamlNode, path: string) {
  return itemsAt(metadata, 'links').flatMap((link) => {
    const url = textAt(link, 'url');
    const title = textAt(link, 'title')?.text ?? 'Link';
    return url === null ? [] : [{ name: title, value: url.text, source: at(path, url) }];
  });
}

/** Users say which groups they are in; a User without `memberOf` is valid in many a catalog, and is in none. */
function memberships({ name, title, spec, path }: Entity): readonly RoleEntry[] {
  const profile = valueAt(spec, 'profile');
  const shown = textAt(profile, 'displayName')?.text ?? title ?? titled(name.text);
  const mail = textAt(profile, 'email')?.text.trim().toLowerCase() ?? null;
  return textsAt(spec, 'memberOf').map((group) =>
    teamEntry({
      name: ownerName(group.text),
      source: at(path, group),
      origin: 'table',
      facts: { people: [{ name: shown, ...(mail === null ? {} : { mail }), source: at(path, name) }] },
    }),
  );
}

const KINDS: Readonly<Record<string, ThingKind>> = {
  api: 'api',
  resource: 'resource',
  system: 'system',
  domain: 'domain',
  service: 'service',
  website: 'website',
  library: 'library',
};

/** Components, APIs, resources, systems and domains; whatever else has no owner is of no concern here. */
function thingReading({ kind, name, title, description, metadata, spec, path }: Entity): Reading {
  const owner = textAt(spec, 'owner');
  const isThing = ['component', 'api', 'resource', 'system', 'domain'].includes(kind);
  if (owner === null && !isThing) return nothing;
  const type = textAt(spec, 'type')?.text ?? '';
  const thing: OwnedThing = {
    kind: (kind === 'component' ? KINDS[type] : KINDS[kind]) ?? 'component',
    name: title ?? name.text,
    aliases: [...(title === null ? [] : [name.text]), ...repositoriesOf(metadata)],
    description,
    owners: owner === null ? [] : [owner.text],
    channel: channelOf(metadata),
    scope: null,
    source: at(path, owner ?? name),
  };
  const isPerson = owner === null || /^user:|^[^\s@]+@[^\s@]+\.[^\s@]+$/i.test(owner.text);
  const entries = isPerson ? [] : [ownerEntry(owner.text, at(path, owner))];
  return { ...nothing, entries, owned: [thing] };
}

/** An owner without a kind is a group, says the format. */
function ownerEntry(written: string, source: RoleEntry['source']): RoleEntry {
  const name = ownerName(written);
  return isTeamHandle(written)
    ? handleEntry(written, name, source)
    : teamEntry({ name: titled(written), aliases: [written], source, origin: 'table' });
}

function repositoriesOf(metadata: YamlNode): readonly string[] {
  return annotations(metadata).flatMap(({ key, text }) =>
    /^(?:github|gitlab)\.com\/project-slug$/.test(key) ? [text] : [],
  );
}

/** Any annotation that speaks of Slack, else a link to a channel. */
function channelOf(metadata: YamlNode): string | null {
  const annotated = annotations(metadata).filter(({ key }) => /slack/i.test(key));
  const links = itemsAt(metadata, 'links').flatMap((link) => [
    firstText(asMap(link), ['url']),
    firstText(asMap(link), ['title']),
  ]);
  const found = [
    ...annotated.map(({ text }) => channelIn(text, true)),
    ...links.map((one) => channelIn(one?.text ?? '', false)),
  ];
  return found.find((channel) => channel !== null) ?? null;
}

function annotations(metadata: YamlNode): readonly { readonly key: string; readonly text: string }[] {
  const found = valueAt(metadata, 'annotations');
  if (found?.kind !== 'map') return [];
  return [...found.entries.values()].flatMap(({ key, value }) =>
    value.kind === 'text' ? [{ key, text: value.text.trim() }] : [],
  );
}

function asMap(node: YamlNode): YamlMap {
  return node.kind === 'map' ? node : { kind: 'map', entries: new Map(), line: node.line };
}

function textsAt(
  node: YamlNode | null,
  key: string,
): readonly { readonly text: string; readonly line: number }[] {
  return itemsAt(node, key).flatMap((item) =>
    item.kind === 'text' && item.text.trim() !== '' ? [item] : [],
  );
}
