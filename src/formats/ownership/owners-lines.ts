import type { Document, PlainLine } from '../../documents/document.ts';
import { isOwnersFile } from '../../documents/list-files.ts';
import type { OwnedThing, OwnersList } from '../parts/facts.ts';
import type { Format } from '../profiles/role-entry.ts';

/** Chromium's OWNERS: an address a line, and lines for single files. Source: “owners.md” (depot_tools, code review). */
export const ownersLines: Format = {
  name: 'OWNERS file, line by line',
  shape: 'a file named OWNERS with an e-mail address a line, and "per-file *.gn=…"',
  recognises: ({ lines, path }) => lines !== undefined && !isOwnersFile(path),
  read(document) {
    const lines = (document.lines ?? [])
      .map(({ text, line }) => ({ text: text.replace(/(?:^|\s)#.*$/, '').trim(), line }))
      .filter(({ text }) => text !== '');
    const owners = lines.filter(({ text }) => OWNER.test(text)).map(({ text }) => text);
    const ownersFrom = lines.flatMap(({ text }) => INCLUDE.exec(text)?.[1] ?? []);
    const list = { path: document.path, owners, ownersFrom };
    return {
      entries: [],
      outOfScope: [],
      owned: isOfFolder(document.path) ? thingsOf(lines, list, document) : [],
      ownersLists: [list],
      problems: [],
    };
  },
};

/** SECURITY_OWNERS lists people for others to take in; only OWNERS itself is about its folder. */
const isOfFolder = (path: string): boolean => /(?:^|\/)OWNERS$/.test(path);

function thingsOf(lines: readonly PlainLine[], list: OwnersList, document: Document): readonly OwnedThing[] {
  const [first] = lines;
  if (first === undefined) return [];
  const folder = folderOf(document);
  const whole = thing(folder, list, { ...document, line: first.line }, 'folder');
  return [whole, ...lines.flatMap((line) => perFile(line, document, folder))];
}

const INCLUDE = /^(?:file:|include\s+)(\S+)$/;
const OWNER = /^(?:@?[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@[\w/.-]+|[\w.-]+)$/;
const PER_FILE = /^per-file\s+([^=]+?)\s*=\s*(.+)$/;

function folderOf({ path }: Document): string {
  const folder = path.split('/').slice(0, -1).join('/');
  return folder === '' ? '' : `${folder}/`;
}

/** "per-file BUILD.gn,*.gni=ada@…"; "*" alone says that anybody may approve. */
function perFile({ text, line }: PlainLine, document: Document, folder: string): readonly OwnedThing[] {
  const [, patterns = '', said = ''] = PER_FILE.exec(text) ?? [];
  const listed = said.split(/\s*,\s*/);
  const owners = listed.filter((one) => OWNER.test(one));
  const ownersFrom = listed.flatMap((one) => INCLUDE.exec(one)?.[1] ?? []);
  if (owners.length + ownersFrom.length === 0) return [];
  return patterns
    .split(/\s*,\s*/)
    .filter((pattern) => pattern !== '')
    .map((pattern) => thing(`/${folder}${pattern}`, { owners, ownersFrom }, { ...document, line }, 'github'));
}

function thing(
  name: string,
  { owners, ownersFrom }: Pick<OwnersList, 'owners' | 'ownersFrom'>,
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
    ...(ownersFrom.length > 0 ? { ownersFrom } : {}),
    scope: { rules, list: path, repository: null, section: null },
    source: { path, line },
  };
}
