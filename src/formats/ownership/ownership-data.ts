import { itemsAt, textAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { at } from '../lines/item-text.ts';
import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
import { sectionKind } from '../lines/section-kind.ts';
import type { OwnedThing, ThingKind } from '../parts/facts.ts';
import { firstText } from '../profiles/front-matter.ts';
import type { Format, Reading } from '../profiles/role-entry.ts';
import { channelIn } from '../routing/channel-words.ts';
import { handleEntry, teamEntry } from '../teams/team-entry.ts';

const KINDS: readonly (readonly [RegExp, ThingKind])[] = [
  [/^(?:micro)?services?$/i, 'service'],
  [/^(?:repos?|repositories)$/i, 'repository'],
  [/^(?:systems?|platforms?|app(?:lication)?s?|products?)$/i, 'system'],
  [/^components?$/i, 'component'],
  [/^apis?$/i, 'api'],
  [/^(?:libraries|packages|modules)$/i, 'library'],
  [/^domains?$/i, 'domain'],
  [/^(?:databases?|datasets?|resources?|models|sources|exposures|dashboards?|dags|pipelines?)$/i, 'resource'],
  [/^(?:ownership|owned|areas?|process(?:es)?|features?)$/i, 'work'],
];
/** Name of the one thing that a file is about, where other tools keep a file for each: Datadog, OpsLevel, Cortex. */
const SINGLE = [
  'dd-service',
  'service',
  'service_name',
  'serviceName',
  'component',
  'repository',
  'x-cortex-tag',
  'name',
];
/** What such files say of a thing, and profiles do not say of a role. */
const OF_THING =
  /^(?:dd-service|service|service_?name|tier|lifecycle|languages?|repo(?:sitory)?|runbook|criticality|x-cortex-.*|dependencies)$/i;
const OWNER = [
  'owner',
  'owners',
  'owned_by',
  'ownedBy',
  'owning_team',
  'team',
  'squad',
  'x-cortex-owners',
  'group',
  'maintainer',
  'maintainers',
];
const TEAM = ['owning_team', 'team', 'squad'];

/** `services:` over names with `owner:`, or over pairs "name: owner": who owns what, as data. */
export const ownershipData: Format = {
  name: 'list of who owns what',
  shape:
    'YAML or JSON with "services:" (systems, repositories …) over names, each with an "owner:" or "team:"',
  recognises: (document) =>
    firstText(document.data, ['role', 'mission']) === null && thingsIn(document).length > 0,
  read(document) {
    const readings = thingsIn(document).map((one) => readThing(one, document.path));
    return {
      entries: readings.flatMap(({ entries }) => entries),
      outOfScope: [],
      owned: readings.flatMap(({ owned = [] }) => owned),
      problems: [],
    };
  },
};

interface Thing {
  readonly name: string;
  readonly kind: ThingKind;
  readonly line: number;
  readonly node: YamlNode;
}

/** Only where most of what is listed has an owner: lists of services are kept for other purposes too. */
function thingsIn({ data, body }: Document): readonly Thing[] {
  const listed = listedThings(data);
  if (listed.length > 0 || body.sections.length > 0 || body.items.length > 0) return listed;
  const inside = ['service', 'component', 'system', 'info'].map((key) => data.entries.get(key)?.value);
  return [data, ...inside].flatMap((map) => (map?.kind === 'map' ? singleThing(map) : [])).slice(0, 1);
}

/** "service: { name: till, owner: pay }", or the same at the top of a file. */
function singleThing(map: YamlMap): readonly Thing[] {
  const isTold = map.entries.has('owner') || [...map.entries.keys()].some((key) => OF_THING.test(key));
  const name = firstText(map, ['title', ...SINGLE]);
  if (!isTold || name === null || ownersAt(map).length === 0) return [];
  if (map.entries.has('slug') || [...map.entries.keys()].some((key) => OF_ROLE.has(sectionKind(key) ?? '')))
    return [];
  return [{ name: name.text, kind: 'service', line: name.line, node: map }];
}

const OF_ROLE = new Set<string>(['mission', 'responsibilities', 'capabilities']);

function listedThings(data: YamlMap): readonly Thing[] {
  return [...data.entries.values()].flatMap(({ key, value }) => {
    const kind = KINDS.find(([pattern]) => pattern.test(key))?.[1];
    const listed = kind === undefined ? [] : named(value, kind);
    const owned = listed.filter(({ node }) => node.kind !== 'map' || ownersAt(node).length > 0);
    return owned.length > 0 && owned.length * 2 > listed.length ? listed : [];
  });
}

function named(value: YamlNode, kind: ThingKind): readonly Thing[] {
  if (value.kind === 'map')
    return [...value.entries.values()]
      .filter(({ value: node }) => node.kind === 'map' || (kind === 'work' && node.kind === 'text'))
      .map(({ key, line, value: node }) => ({ name: key, kind, line, node }));
  if (value.kind !== 'list') return [];
  return value.items.flatMap((node) => {
    const name = node.kind === 'map' ? firstText(node, ['name', 'title', 'id', 'service', 'repo']) : null;
    return name === null ? [] : [{ name: name.text, kind, line: name.line, node }];
  });
}

interface Stated {
  readonly text: string;
  readonly key: string;
}

function ownersAt(map: YamlMap): readonly Stated[] {
  const own = statedIn(map);
  const meta = map.entries.get('meta')?.value ?? map.entries.get('config')?.value;
  return own.length > 0 || meta?.kind !== 'map' ? own : ownersAt(meta);
}

function statedIn(map: YamlMap): readonly Stated[] {
  for (const key of OWNER) {
    const found = itemsAt(map, key).flatMap((node) => {
      const text =
        node.kind === 'map' ? (textAt(node, 'name')?.text ?? '') : node.kind === 'text' ? node.text : '';
      return text.trim() === '' ? [] : [{ text: text.trim(), key }];
    });
    if (found.length > 0) return found;
  }
  return [];
}

function readThing({ name, kind, line, node }: Thing, path: string): Reading {
  const source = at(path, { line });
  const owners =
    node.kind === 'map' ? ownersAt(node) : node.kind === 'text' ? [{ text: node.text.trim(), key: '' }] : [];
  const map: YamlMap = node.kind === 'map' ? node : { kind: 'map', entries: new Map(), line };
  const channel = channelOf(map);
  const thing: OwnedThing = {
    ...{ kind, name, owners: owners.map(({ text }) => text), channel, scope: null, source },
    aliases: itemsAt(map, 'aliases').flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
    description: firstText(map, ['description', 'summary', 'purpose'])?.text ?? null,
  };
  const teams = owners.filter(
    ({ text, key }) => TEAM.includes(key) || isTeamHandle(text) || TEAM_NAME.test(text),
  );
  const entries = teams.map(({ text }) => {
    const shown = ownerName(text);
    if (isTeamHandle(text)) return handleEntry(text, shown, source);
    const routing = channel === null || owners.length > 1 ? {} : { channel };
    return teamEntry({ name: shown, aliases: [text], source, origin: 'table', routing });
  });
  return { entries, outOfScope: [], owned: [thing], problems: [] };
}

/** "slack: #pay", or as contacts and channels of other tools: "contacts: [{ type: slack, contact: … }]". */
function channelOf(map: YamlMap): string | null {
  const stated = firstText(map, ['slack', 'channel', 'slack_channel', 'slackChannel']);
  if (stated !== null) return channelIn(stated.text, true);
  const nested = ['contacts', 'channels', 'x-cortex-slack', 'links'].flatMap((key) =>
    textsBelow(map.entries.get(key)?.value),
  );
  return nested.map((text) => channelIn(text, false)).find((one) => one !== null) ?? null;
}

function textsBelow(node: YamlNode | undefined): readonly string[] {
  if (node?.kind === 'text') return [node.text];
  if (node?.kind === 'list') return node.items.flatMap(textsBelow);
  return node?.kind === 'map' ? [...node.entries.values()].flatMap(({ value }) => textsBelow(value)) : [];
}

const TEAM_NAME = /(?:^|[\s-_])(?:team|squad|tribe|guild|crew|group)$/i;
