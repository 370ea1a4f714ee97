import { emptyMap, itemsAt, textAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { PAGE_KEYS } from '../../lexicon/page-keys.ts';
import { at } from '../lines/item-text.ts';
import { isSection } from '../parts/data-parts.ts';
import type { Property } from '../parts/facts.ts';
import { isReviewKey } from '../routing/review-fields.ts';
import { peopleIn } from '../teams/people-data.ts';
import type { Facts } from './role-entry.ts';

/** First of `keys` that has a text. */
export function firstText(
  data: YamlMap,
  keys: readonly string[],
): { readonly text: string; readonly line: number } | null {
  for (const key of keys) {
    const found = textAt(data, key);
    if (found !== null) return found;
  }
  return null;
}

/** A slug as people type it; site paths ("/platforms/personas") are about the page, not the role. */
export function slugIn(data: YamlMap): string | null {
  const slug = textAt(data, 'slug')?.text ?? null;
  return slug !== null && /^[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*$/u.test(slug) ? slug.toLowerCase() : null;
}

export function aliasesIn(data: YamlMap): readonly string[] {
  // Software catalogs name by an "id" what people see under its title: other files refer to it.
  const id = textAt(data, 'title') === null ? null : textAt(data, 'id');
  const ids = id !== null && /\p{L}/u.test(id.text) ? [id.text] : [];
  return [...ids, ...['aliases', 'alias', 'aka'].flatMap((key) => itemsAt(data, key).flatMap(aliasTexts))];
}

function aliasTexts(node: YamlNode): readonly string[] {
  return node.kind === 'text'
    ? node.text
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '')
    : [];
}

export function groupIn(data: YamlMap): string | null {
  return firstText(data, ['group', 'sidebarGroup', 'sidebar_group', 'department', 'team'])?.text ?? null;
}

export function seniorityIn(data: YamlMap): string | null {
  return (
    firstText(data, ['default_seniority', 'defaultSeniority', 'default-seniority', 'seniority'])?.text ?? null
  );
}

const SUMMARY_KEYS = ['summary', 'short_description', 'shortDescription', 'description'];

/** "website: { name: …, description: … }": how a team is shown to others. */
export function siteIn(data: YamlMap): YamlMap {
  const site = data.entries.get('website')?.value;
  return site?.kind === 'map' ? site : emptyMap;
}

/** Whether a key is about the page or read by its name: what stands below it is no part of the role. */
export const isPageKey = (key: string): boolean => PAGE_KEYS.test(key);

export const MISSION_KEYS = ['mission', 'purpose', 'mission_statement', 'missionStatement'];

/** Mission, summary, and every other key about the role as a property. */
export function factsIn({ data, path }: Document): Partial<Facts> {
  const mission = firstText(data, MISSION_KEYS);
  const summary = firstText(data, SUMMARY_KEYS) ?? firstText(siteIn(data), SUMMARY_KEYS);
  return {
    missions: mission === null ? [] : [{ text: mission.text, source: at(path, mission) }],
    summaries: summary === null ? [] : [{ text: summary.text, source: at(path, summary) }],
    people: peopleIn(data, path),
    properties: [...data.entries.values()]
      .filter((entry) => !isSection(entry))
      .flatMap(({ key, value }) => propertyOf(key, value, path)),
  };
}

function propertyOf(key: string, value: YamlNode, path: string): readonly Property[] {
  const texts = (value.kind === 'list' ? value.items : [value]).flatMap((node) =>
    node.kind === 'text' ? [node.text.trim()] : [],
  );
  const text = texts.filter((one) => one !== '').join(', ');
  if (PAGE_KEYS.test(key) || isReviewKey(key) || text === '') return [];
  const name = key.replace(/[-_]+/g, ' ').replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  return [{ name, value: text, source: at(path, value) }];
}
