import { writeFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { openFonts } from '../../pictures/drawing/fonts.ts';
import { toPng } from '../../pictures/drawing/png.ts';
import { nothingToDraw, pictureOf } from '../../pictures/picture-of.ts';
import type { Subject } from '../../pictures/subject.ts';
import { createLibrary, type Library } from '../../search/library.ts';
import type { Arguments, Command, Terminal } from '../command.ts';
import { problemHint, readContent, sampleHint, settingsFor } from '../content.ts';

export const map: Command = {
  name: 'map',
  usage: 'map [role] [--levels | --owned] [--out FILE.png|FILE.svg] [--content DIR]',
  summary:
    'draws who works with whom, in the company or around a role; what each level of a role asks; or who owns what',
  async run(args, terminal) {
    const content = await readContent(args);
    const settings = settingsFor(args);
    for (const hint of [sampleHint(settings), problemHint(content)]) if (hint) terminal.error(hint);
    const library = createLibrary(content, null, settings.language);
    const subject = subjectOf(args, library);
    if (typeof subject === 'string') return fail(subject, terminal);
    return draw(library, subject, args.out ?? null, terminal);
  },
};

function fail(sentence: string, terminal: Terminal): number {
  terminal.error(sentence);
  return 2;
}

/** What is to be drawn, or what is wrong with the words. "levels" after a role's name is as good as --levels. */
function subjectOf({ words, levels, owned }: Arguments, library: Library): Subject | string {
  if (owned && (words.length > 0 || levels))
    return '--owned draws what all own, and takes no role: map --owned';
  if (owned) return { kind: 'owned', role: null };
  const isLevels = levels || (words.length > 1 && words.at(-1)?.toLowerCase() === 'levels');
  const named = words.slice(0, !levels && isLevels ? -1 : undefined).join(' ');
  if (named === '' && isLevels)
    return 'Name the role whose levels to draw, as in: map platform-engineer --levels';
  if (named === '') return { kind: 'map', role: null };
  const role = findRole(named, library);
  if (role === null) return `There is no role "${named}".${nearTo(named, library)}`;
  return { kind: isLevels ? 'levels' : 'map', role };
}

/** By any of its names, as people write them. */
function findRole(named: string, { catalog }: Library): string | null {
  const wanted = named.toLowerCase();
  const found = catalog.roles.find(({ slug, name, aliases }) =>
    [slug, name, ...aliases].some((known) => known.toLowerCase() === wanted),
  );
  return found?.slug ?? null;
}

function nearTo(named: string, library: Library): string {
  const [near] = library.namesLike(named, 1);
  return near ? ` Did you mean ${near.slug}?` : ' See all of them with: catalog';
}

async function draw(
  library: Library,
  subject: Subject,
  out: string | null,
  terminal: Terminal,
): Promise<number> {
  const ending = out === null ? '.png' : extname(out).toLowerCase();
  if (ending !== '.png' && ending !== '.svg')
    return fail(`--out names a file that ends in .png or .svg, not "${out}".`, terminal);
  const fonts = openFonts();
  const picture = pictureOf(library, subject, fonts);
  if (!picture) {
    const name = subject.role === null ? null : (library.role(subject.role)?.name ?? null);
    terminal.error(nothingToDraw(subject, name, library.say));
    return 1;
  }
  const file = resolve(out ?? `${picture.name}.png`);
  return write(file, ending === '.svg' ? picture.svg : await toPng(picture, fonts), picture.title, terminal);
}

function write(file: string, content: string | Buffer, title: string, terminal: Terminal): number {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fail(
      `${file} could not be written (${code}). Check that its folder is there and may be written to.`,
      terminal,
    );
  }
  terminal.out(`${title}: ${file}`);
  return 0;
}
