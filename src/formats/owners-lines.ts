import type { Document, PlainLine } from '../documents/document.ts';
import { isOwnersFile } from '../documents/list-files.ts';
import type { Problem } from '../documents/problem.ts';
import type { OwnedThing } from './facts.ts';
import type { Format } from './role-entry.ts';

/** Chromium's OWNERS: an address a line, and lines for single files. Source: “owners.md” (depot_tools, code review). */
export const ownersLines: Format = {
  name: 'OWNERS file, line by line',
  shape: 'a file named OWNERS with an e-mail address a line, and "per-file *.gn=…"',
  recognises: ({ lines, path }) => lines !== undefined && !isOwnersFile(path),
  read(document) {
    const lines = (document.lines ?? [])
      .map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }))
      .filter(({ text }) => text !== '');
    const [first] = lines;
    const owners = lines.filter(({ text }) => OWNER.test(text)).map(({ text }) => text);
    const folder = folderOf(document);
    const whole =
      first === undefined ? [] : [thing(folder, owners, { ...document, line: first.line }, 'folder')];
    const files = lines.flatMap((line) => perFile(line, document, folder));
    return { entries: [], outOfScope: [], owned: [...whole, ...files], problems: elsewhere(lines, document) };
  },
};

const OWNER = /^(?:@?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w/.-]+|[\w.-]+)$/;
const PER_FILE = /^per-file\s+([^=]+?)\s*=\s*(.+)$/;

function folderOf({ path }: Document): string {
  const folder = path.split('/').slice(0, -1).join('/');
  return folder === '' ? '' : `${folder}/`;
}

/** "per-file BUILD.gn,*.gni=ada@…"; "*" alone says that anybody may approve. */
function perFile({ text, line }: PlainLine, document: Document, folder: string): readonly OwnedThing[] {
  const [, patterns = '', said = ''] = PER_FILE.exec(text) ?? [];
  const owners = said.split(/\s*,\s*/).filter((one) => OWNER.test(one));
  if (owners.length === 0) return [];
  return patterns
    .split(/\s*,\s*/)
    .filter((pattern) => pattern !== '')
    .map((pattern) => thing(`/${folder}${pattern}`, owners, { ...document, line }, 'github'));
}

function thing(
  name: string,
  owners: readonly string[],
  { path, line }: Document & { readonly line: number },
  rules: 'folder' | 'github',
): OwnedThing {
  return {
    ...{
      kind: 'path' as const,
      name,
      aliases: [],
      description: null,
      owners: [...new Set(owners)],
      channel: null,
    },
    scope: { rules, list: path, repository: null, section: null },
    source: { path, line },
  };
}

/** One line for all: owners of other files are not looked up. */
function elsewhere(lines: readonly PlainLine[], { path }: Document): readonly Problem[] {
  const others = lines.filter(({ text }) => /^(?:per-file\s.*=\s*)?(?:file:\/\/|include\s)/.test(text));
  const [first] = others;
  if (first === undefined) return [];
  const named = others
    .map(({ text }) => text.replace(/^per-file\s+/, ''))
    .slice(0, 4)
    .join(', ');
  const message = `Owners that stand in another file are not followed: ${named}${others.length > 4 ? ` and ${others.length - 4} more` : ''}. Name them here if people should find them.`;
  return [{ path, line: first.line, severity: 'warning', rule: 'unread-owners', message }];
}
