import { itemsAt, textAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { at } from '../lines/item-text.ts';
import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
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
  [/^(?:databases?|datasets?|resources?)$/i, 'resource'],
  [/^(?:ownership|owned|areas?|process(?:es)?|features?)$/i, 'work'],
];
const OWNER = [
  'owner',
  'owners',
  'owned_by',
  'ownedBy',
  'owning_team',
  'team',
  'squad',
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
function thingsIn({ data }: Document): readonly Thing[] {
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
  const contact = firstText(map, ['slack', 'channel', 'slack_channel', 'slackChannel']);
  const channel = contact === null ? null : channelIn(contact.text, true);
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

const TEAM_NAME = /(?:^|[\s-_])(?:team|squad|tribe|guild|crew|group)$/i;
