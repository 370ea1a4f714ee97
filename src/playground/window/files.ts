import { readFile } from 'node:fs/promises';

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The folder above src/ and dist/, seen from this file in either, or from the program that it was made part of. */
const home = new URL(import.meta.url.includes('/playground/window/') ? '../../../' : '../', import.meta.url);
const written = new URL('src/playground/browser/', home);
const compiled = new URL('dist/playground/browser/', home);

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

/** A file of the page, or null: scripts are compiled ones, everything else is as written. */
export async function pageFile(path: string): Promise<PageFile | null> {
  const wanted = path === '/' ? 'page.html' : path.slice(1);
  const [, ending = ''] = /^(?:[a-z-]+\/){0,2}[a-z-]+\.([a-z]+)$/.exec(wanted) ?? [];
  const type = kinds[ending];
  if (type === undefined) return null;
  const content = await readFile(new URL(wanted, ending === 'js' ? compiled : written)).catch(() => null);
  return content && { type, content };
}
