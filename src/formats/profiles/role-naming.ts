import type { YamlMap } from '../../documents/data/yaml-node.ts';
import type { Document, Item, Line, Section } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import type { Source } from '../../documents/problem.ts';
import { at, labelled } from '../lines/item-text.ts';
import { titled } from '../lines/owner-name.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { isLikePerson } from '../teams/people-names.ts';
import { firstText, siteIn, slugIn } from './front-matter.ts';
import {
  bareTitle,
  isAgent,
  isLikelyRole,
  isWordForPage,
  roleInTitle,
  roleLikeness,
  withoutBrackets,
} from './role-title.ts';

/** Where a document names its role. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: Source;
}

/** The heading that holds the whole document, if one does: "# Platform Engineer" over all the rest. */
export function titleSection(document: Document): Section | null {
  const [first, ...others] = document.body.sections;
  if (first === undefined || sectionKind(first.title) !== null || isBesideName(document, first)) return null;
  if (others.length === 0 || isEmpty(first)) return first;
  return first.level < Math.min(...others.map((section) => section.level)) ? first : null;
}

/** Where front matter names the role, a heading that names none is a section like any other. */
function isBesideName({ data }: Document, { title }: Section): boolean {
  const stated = firstText(data, ['name', 'title']);
  const named = roleInTitle(title);
  return stated !== null && roleLikeness(named) === 0 && named !== roleInTitle(stated.text);
}

function isEmpty(section: Section): boolean {
  return section.items.length === 0 && section.sections.length === 0;
}

/** Keys of data that name the role, as HR systems call them too. */
const NAME_KEYS = ['name', 'role', 'position', 'job_title', 'jobTitle', 'role_name', 'roleName', 'seat'];

/** The "position" beside a title that is a role is that of whoever is to be asked. */
function statedName(data: YamlMap): { readonly text: string; readonly line: number } | null {
  const stated = firstText(data, NAME_KEYS);
  const titled = firstText(data, ['title', 'titel', 'titre', 'título', 'titulo', 'stelle']);
  const isContact =
    titled !== null &&
    isLikelyRole(roleInTitle(titled.text)) &&
    stated?.line === firstText(data, ['position'])?.line;
  return isContact && firstText(data, ['name', 'role']) === null ? null : stated;
}

/** From front matter (`name`, then `title`), else from the title of the document; null where none of them names a role. */
export function namingOf(document: Document): Naming | null {
  const { data, path } = document;
  const stated = statedName(data);
  const titled =
    firstText(data, ['title', 'titel', 'titre', 'título', 'titulo', 'stelle']) ??
    firstText(siteIn(data), ['name', 'title']);
  if (stated !== null && titled !== null && isId(stated.text)) {
    const named = naming(roleInTitle(titled.text), at(path, titled));
    return { ...named, aliases: [stated.text, ...named.aliases] };
  }
  const held = stated === null ? null : roleHeld(data, stated.text);
  if (held !== null) return naming(held.text, at(path, held));
  if (stated !== null) return naming(stated.text, at(path, stated));
  const heading = titleSection(document) ?? openingLine(document);
  const inForm = labelledName(document);
  if (inForm !== null && roleLikeness(roleInTitle(heading?.title ?? '')) === 0) return inForm;
  const found = [titled === null ? null : { title: titled.text, line: titled.line }, heading]
    .flatMap((one) => (one === null ? [] : [naming(roleInTitle(one.title), at(path, one))]))
    .filter(({ name }) => name !== '' && !isWordForPage(name));
  const [best] = found.sort((a, b) => roleLikeness(b.name) - roleLikeness(a.name));
  return best ?? sluggedName(document) ?? filedName(document);
}

/** "name: Mina Okafor" beside "position: Team Lead": a person, and what they are. */
export function roleHeld(
  data: YamlMap,
  name: string,
): { readonly text: string; readonly line: number } | null {
  const role = firstText(data, [
    ...NAME_KEYS.slice(1),
    'funktion',
    'function',
    'fonction',
    'función',
    'cargo',
  ]);
  const isHeld = role !== null && role.text !== name && /\s/.test(name) && isLikePerson(name);
  return isHeld && isLikelyRole(role.text.replace(/^\d+\.\s+/, '')) ? role : null;
}

/** "Job title: Dock Supervisor" near the top, as forms have it. */
function labelledName(document: Document): Naming | null {
  const top = [...document.body.items, ...(titleSection(document)?.items ?? [])].slice(0, 8);
  const lines = top
    .filter(({ kind }) => kind !== 'code')
    .flatMap((item) => [...item.lines, ...cellLines(item)]);
  const stated = lines.find((line) => (labelled(line, NAME_LABEL) ?? '') !== '');
  const text = stated === undefined ? '' : (labelled(stated, NAME_LABEL) ?? '');
  return stated === undefined || text.length > 80
    ? null
    : naming(roleInTitle(text), at(document.path, stated));
}

/** A row "Job title | Dock Supervisor" says the same. */
function cellLines({ cells: [first, second, ...others], line }: Item): readonly Line[] {
  const label = first?.lines[0]?.text ?? '';
  const value = second?.lines[0];
  if (first === undefined || second === undefined || others.length > 0) return [];
  const head = plainLine(`${first.head}: ${second.head}`, line);
  return value === undefined
    ? [head]
    : [head, plainLine(`${label.replace(/:$/, '')}: ${value.text}`, value.line)];
}

export const NAME_LABEL =
  /^(?:(?:job|position|role|post|working)(?: (?:title|name))?|title|title of (?:the )?(?:job|position|post)|stellenbezeichnung|intitulé du poste|nombre del puesto)$/i;

/** "name: site-reliability" beside a title is what other files call it, as in software catalogs. */
function isId(text: string): boolean {
  return /^[\p{Ll}\d]+(?:[-_.][\p{Ll}\d]+)*$/u.test(text);
}

/** "slug: platform-engineer" names a role as well, if nothing else does. */
function sluggedName({ data, path }: Document): Naming | null {
  const slug = slugIn(data);
  const words = slug?.split(/[-_]/).map((word) => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  return words === undefined ? null : naming(words.join(' '), at(path, data.entries.get('slug') ?? data));
}

/** A page without a single heading may have the name of its file: "levels/sre.md". */
function filedName({ body, path }: Document): Naming | null {
  const file = /([^/]+)\.(?:md|markdown|mdx|html?|rst|adoc|txt)$/i.exec(path)?.[1];
  const name = roleInTitle(titled(file ?? ''));
  return body.sections.length === 0 && isAgent(name) ? naming(name, { path, line: 1 }) : null;
}

/** A plain text may just begin with the name of the role. */
export function openingLine({ body }: Document): { readonly title: string; readonly line: number } | null {
  const [first] = body.items;
  const [line, ...others] = first?.kind === 'paragraph' ? first.lines : [];
  if (line === undefined || others.length > 0 || !isAgent(roleInTitle(line.text))) return null;
  // Where roles are numbered, the first is one of them.
  if (/^\d+[.)]\s/.test(line.text)) return null;
  return { title: line.text, line: line.line };
}

export function naming(text: string, source: Source): Naming {
  const { name, aliases } = withoutBrackets(bareTitle(text) || text);
  return { name, aliases, source };
}

/** The title of the document as written, for a framework that has no other. */
export function titleOf(document: Document, named: Naming): string {
  return firstText(document.data, ['title'])?.text ?? titleSection(document)?.title ?? named.name;
}
