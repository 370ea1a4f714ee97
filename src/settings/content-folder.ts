import { program } from '../installation.ts';
import { kindOf } from '../kind-of-path.ts';

/** A folder that somebody names must be there. `path` is null where nobody names one and there is none. */
export function contentFolder(
  option: string | undefined,
  variable: string | undefined,
): { readonly path: string | null } | { readonly fault: string } {
  const folder = option ?? variable;
  if (folder === undefined) return { path: kindOf('content') === 'folder' ? 'content' : null };
  const kind = kindOf(folder);
  if (kind === 'folder') return { path: folder };
  const name = option === undefined ? 'CONTENT_DIR' : '--content';
  return {
    fault: `${name} names "${folder}", ${FAULTS[kind] ?? `which cannot be looked into (${kind}).`} ${meant(folder)}`,
  };
}

const FAULTS: Readonly<Record<string, string>> = {
  file: 'which is a file, and no folder.',
  nothing: `which is no folder here (looked at from ${process.cwd()}).`,
};

function meant(folder: string): string {
  if (folder.startsWith('~')) return 'Write your home folder out: only a shell knows what ~ stands for.';
  return `It should be the folder that holds your role documents, such as content. To start one: ${program} init ${folder}`;
}
