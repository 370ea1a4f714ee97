import type { Document, PlainLine } from '../../documents/document.ts';
import { isOwnersFile } from '../../documents/list-files.ts';
import type { Problem } from '../../documents/problem.ts';
import { at } from '../lines/item-text.ts';
import { isTeamHandle, ownerName } from '../lines/owner-name.ts';
import type { OwnedThing, PathScope } from '../parts/facts.ts';
import type { Format, RoleEntry } from '../profiles/role-entry.ts';
import { handleEntry } from '../teams/team-entry.ts';

const SECTION = /^\^?\[([^\]]+)\](?:\[\d+\])?\s*(.*)$/;
const OWNER = /^(?:@[^\s@]\S*|@@\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** Who reviews which path of a repository, as GitHub and GitLab read it. */
export const codeowners: Format = {
  name: 'CODEOWNERS file',
  shape: 'a file named CODEOWNERS with lines such as "/billing/ @acme/payments"',
  recognises: ({ lines, path }) =>
    lines !== undefined && (isOwnersFile(path) || isOwnersFile(path.replace(/\.(?:md|txt)$/, ''))),
  read(document) {
    const { things, problems } = readLines(document);
    return { entries: teamsIn(things), outOfScope: [], owned: things, problems };
  },
};

interface LinesReading {
  readonly things: readonly OwnedThing[];
  readonly problems: readonly Problem[];
}

function readLines({ path, lines = [] }: Document): LinesReading {
  const written = lines.filter(({ text }) => text.trim() !== '' && !text.trim().startsWith('#'));
  const isGitLab =
    /(?:^|\/)\.gitlab\//.test(path) || written.some(({ text }) => /^(?:!|\^?\[)/.test(text.trim()));
  const scope: PathScope = {
    rules: isGitLab ? 'gitlab' : 'github',
    list: path,
    repository: repositoryOf(path),
    section: null,
  };
  const things: OwnedThing[] = [];
  const bad: Bad[] = [];
  let section: { readonly name: string; readonly owners: readonly string[] } | null = null;
  for (const line of written) {
    const heading: RegExpExecArray | null = isGitLab ? SECTION.exec(line.text.trim()) : null;
    if (heading !== null) {
      section = {
        name: (heading[1] ?? '').trim().toLowerCase(),
        owners: tokens(heading[2] ?? '').filter(isOwner),
      };
      continue;
    }
    const { pattern, owners, wrong } = entryIn(line);
    if (wrong.length > 0) bad.push({ line: line.line, text: wrong.join(' ').slice(0, 80) });
    if (wrong.length > 0 && !isGitLab) continue; // GitHub skips the whole line
    things.push(
      thingOf(pattern, owners.length > 0 ? owners : (section?.owners ?? []), path, line, {
        ...scope,
        section: section?.name ?? null,
      }),
    );
  }
  return { things, problems: noOwners(path, bad) };
}

function entryIn({ text }: PlainLine) {
  const [pattern = '', ...rest] = tokens(text);
  return { pattern, owners: rest.filter(isOwner), wrong: rest.filter((one) => !isOwner(one)) };
}

const isOwner = (text: string): boolean => OWNER.test(text);

/** Words apart from each other, up to a comment; "\ " and "\#" are part of a word. */
function tokens(text: string): readonly string[] {
  const words = text.trim().match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
  const comment = words.findIndex((word) => word.startsWith('#'));
  return comment < 0 ? words : words.slice(0, comment);
}

function thingOf(
  pattern: string,
  owners: readonly string[],
  path: string,
  line: PlainLine,
  scope: PathScope,
): OwnedThing {
  // "!generated/" takes away what an earlier line of the section gave.
  const isExcluded = scope.rules === 'gitlab' && pattern.startsWith('!');
  return {
    kind: 'path',
    name: isExcluded ? pattern.slice(1) : pattern,
    aliases: [],
    description: null,
    owners: isExcluded ? [] : owners,
    channel: null,
    scope,
    source: at(path, line),
  };
}

/** "shop/.github/CODEOWNERS", "shop/docs/CODEOWNERS" and "shop.CODEOWNERS" are about a repository "shop". */
function repositoryOf(path: string): string | null {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const named = /^(.+)\.CODEOWNERS$/.exec(file)?.[1];
  if (named !== undefined) return named;
  if (/^(?:\.github|\.gitlab|\.gitea|\.forgejo|docs)$/.test(folders.at(-1) ?? '')) folders.pop();
  return folders.at(-1) ?? null;
}

function teamsIn(things: readonly OwnedThing[]): readonly RoleEntry[] {
  const first = new Map<string, RoleEntry>();
  for (const { owners, source } of things) {
    for (const written of owners.filter(isTeamHandle)) {
      if (!first.has(written)) first.set(written, handleEntry(written, ownerName(written), source));
    }
  }
  return [...first.values()];
}

interface Bad {
  readonly line: number;
  readonly text: string;
}

/** One line for all of a file. */
function noOwners(path: string, bad: readonly Bad[]): readonly Problem[] {
  const [first, ...others] = bad;
  if (first === undefined) return [];
  const more = others.slice(0, 4).map(({ text, line }) => `"${text}" (line ${line})`);
  const rest = others.length > 4 ? ` and ${others.length - 4} more` : '';
  const named = [`"${first.text}"`, ...more].join(', ');
  const read = others.length === 0 ? 'is no owner, so it was' : 'are no owners, so they were';
  const message = `${named}${rest} ${read} not read. An owner is "@name", "@organisation/team" or an e-mail address; a space in a path is written "\\ ".`;
  return [{ path, line: first.line, severity: 'warning', rule: 'bad-owner', message }];
}
