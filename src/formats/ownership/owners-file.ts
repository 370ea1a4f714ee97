import { itemsAt, valueAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import { titled } from '../lines/owner-name.ts';
import type { OwnedThing } from '../parts/facts.ts';
import type { Format, Reading } from '../profiles/role-entry.ts';
import { teamEntry } from '../teams/team-entry.ts';

/** Kubernetes' OWNERS: who approves changes below the folder in which it lies. Source: “OWNERS” (kubernetes.dev). */
export const ownersFile: Format = {
  name: 'OWNERS file',
  shape: 'YAML with "approvers:" and "reviewers:"',
  recognises: ({ data }) =>
    ['approvers', 'filters'].some((key) => valueAt(data, key) !== null) &&
    [...data.entries.keys()].every((key) => KEYS.test(key)),
  read(document) {
    const { data, path } = document;
    const filters = valueAt(data, 'filters');
    const all = filters?.kind === 'map' ? filters.entries.get('.*')?.value : undefined;
    const owners = [...peopleAt(data, 'approvers'), ...(all === undefined ? [] : peopleAt(all, 'approvers'))];
    const problems = unreadFilters(document);
    const ownersLists = [{ path, owners, ownersFrom: [] }];
    return { entries: [], outOfScope: [], owned: [folderThing(path, owners, data)], ownersLists, problems };
  },
};

const KEYS =
  /^(?:approvers|reviewers|filters|options|labels|emeritus_approvers|emeritus_reviewers|required_reviewers|component|subcomponent|auto_approve_\w+|features|security_contacts|x-.*)$/;

/** Reviewers own nothing, but know the folder. */
function alsoOf(data: YamlMap): string | null {
  const reviewers = peopleAt(data, 'reviewers');
  return reviewers.length === 0 ? null : `Reviewers: ${reviewers.join(', ')}`;
}

function folderThing(path: string, owners: readonly string[], data: YamlMap): OwnedThing {
  const folder = path.split('/').slice(0, -1).join('/');
  return {
    kind: 'path',
    name: folder === '' ? '' : `${folder}/`,
    aliases: [],
    description: alsoOf(data),
    owners: [...new Set(owners)],
    channel: null,
    scope: { rules: 'folder', list: path, repository: null, section: null },
    source: { path, line: data.line },
  };
}

function unreadFilters({ data, path }: Document): readonly Problem[] {
  const filters = valueAt(data, 'filters');
  const others =
    filters?.kind === 'map' ? [...filters.entries.values()].filter(({ key }) => key !== '.*') : [];
  return others.map(({ key, line }) => {
    const message = `The filter "${key}" was not read: only ".*" is, since patterns of other files could be slow. Name these owners in an OWNERS file of their folder.`;
    return { path, line, severity: 'warning', rule: 'unread-filter', message };
  });
}

/** OWNERS_ALIASES: names for groups of people, which OWNERS files use. */
export const ownersAliases: Format = {
  name: 'OWNERS_ALIASES file',
  shape: 'YAML with "aliases:" over lists of people',
  recognises({ data }) {
    const aliases = valueAt(data, 'aliases');
    return data.entries.size === 1 && aliases?.kind === 'map';
  },
  read({ data, path }): Reading {
    const aliases = valueAt(data, 'aliases');
    const all = aliases?.kind === 'map' ? [...aliases.entries.values()] : [];
    // Whoever approved once is asked no more.
    const groups = all.filter(({ key }) => !/^(?:emerit|former|alumni)/i.test(key));
    const entries = groups.map((entry) =>
      teamEntry({
        name: titled(entry.key),
        aliases: [entry.key],
        source: at(path, entry),
        facts: {
          people: textNodes(aliases, entry.key).map((one) => ({ name: one.text, source: at(path, one) })),
        },
      }),
    );
    return { entries, outOfScope: [], problems: [] };
  },
};

function peopleAt(node: YamlNode, key: string): readonly string[] {
  return textNodes(node, key).map(({ text }) => text);
}

function textNodes(
  node: YamlNode | null,
  key: string,
): readonly { readonly text: string; readonly line: number }[] {
  return itemsAt(node, key).flatMap((one) => (one.kind === 'text' && one.text.trim() !== '' ? [one] : []));
}
