import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { dayOf } from '../../catalog/dates/day.ts';
import { SettingsError } from '../../config.ts';
import { program, shipped } from '../../installation.ts';
import { createLibrary } from '../../search/library.ts';
import { MEMORY_FILE, readMemory, type SiteMemory } from '../../site/changes.ts';
import { makeSite } from '../../site/make-site.ts';
import { createLinks } from '../../slack/answers/links.ts';
import type { Command } from '../command.ts';
import { problemHint, readContent, sampleHint, settingsFor } from '../content.ts';

export const site: Command = {
  name: 'site',
  usage: 'site DIR [--content DIR]',
  summary: 'writes static pages to look at: all roles, their levels as tables to print, maps, what changed',
  async run(args, terminal) {
    const [folder, ...more] = args.words;
    if (folder === undefined || more.length > 0)
      throw new SettingsError(`site needs the folder to write to, such as: ${program} site public`);
    const content = await readContent(args);
    const settings = settingsFor(args);
    for (const hint of [sampleHint(settings), problemHint(content)]) if (hint) terminal.error(hint);
    const before = await memoryIn(folder);
    if (before === 'others') {
      terminal.error(
        `${folder} holds files that are no site of Rolecall’s. Nothing was written, so that nothing of yours is lost. Name a new or empty folder.`,
      );
      return 1;
    }
    const { source } = createLinks(settings.sourceUrl, () => null);
    const files = makeSite(
      createLibrary(content, null, settings.language),
      before,
      dayOf(Date.now()),
      source,
    );
    const assets = await Promise.all(
      ['site.css', 'site.js'].map(async (path) => ({
        path,
        text: await readFile(shipped(`src/site/assets/${path}`), 'utf8'),
      })),
    );
    const written = [...files, ...assets];
    await removeOld(
      folder,
      before,
      written.map(({ path }) => path),
    );
    for (const { path, text } of written) {
      const target = join(folder, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, text);
    }
    terminal.out(
      `Wrote ${content.roles.length} roles in ${files.length - 1} pages: ${join(folder, 'index.html')}`,
    );
    return 0;
  },
};

/** What a site that is there remembers; null for a new or empty folder. */
async function memoryIn(folder: string): Promise<SiteMemory | null | 'others'> {
  const there = await readdir(folder).catch((): string[] => []);
  if (there.length === 0) return null;
  if (!there.includes(MEMORY_FILE)) return 'others';
  return readMemory(await readFile(join(folder, MEMORY_FILE), 'utf8')) ?? 'others';
}

/** Pages of roles that are gone go, too; nothing else does. */
async function removeOld(folder: string, before: SiteMemory | null, kept: readonly string[]): Promise<void> {
  const old = (before?.files ?? []).filter((path) => !kept.includes(path) && PAGE.test(path));
  for (const path of old) await rm(join(folder, path), { force: true });
}

const PAGE = /^roles\/[\p{L}\p{N}_-]{1,80}\/(?:index|levels)\.html$/u;
