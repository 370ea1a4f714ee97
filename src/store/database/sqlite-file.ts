import { fileURLToPath } from 'node:url';

/** The file that `file:data/rolecall.db` or `file:///var/rolecall.db` names; null for what lies in no file of ours. */
export function sqliteFile(url: string): string | null {
  if (/^postgres(?:ql)?:/.test(url)) return null;
  const path = url.startsWith('file:///') ? fileURLToPath(url) : url.replace(/^file:/, '');
  return path === '' || path === ':memory:' ? null : path;
}
