import { type Answerer, createAnswerer } from '../answers/answerer.ts';
import { createCatalogReader } from '../catalog/build/last-good.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { dayOf } from '../catalog/dates/day.ts';
import { readSettings, type Settings, SettingsError } from '../config.ts';
import { errorsIn } from '../documents/problem.ts';
import { program } from '../installation.ts';
import { NO_HOLIDAYS } from '../people/holiday-calendars.ts';
import { createLibrarian } from '../rolecall.ts';
import type { Library } from '../search/library.ts';
import type { WordVectors } from '../search/word-vectors/word-vectors.ts';
import type { Arguments } from './command.ts';
import { learnedFiles } from './knowledge/learned-files.ts';
import { ownVectors } from './knowledge/own-vectors.ts';

/** The settings, with what the arguments say instead. */
export function settingsFor({ contentDir }: Pick<Arguments, 'contentDir'>): Settings {
  return readSettings(contentDir === undefined ? {} : { contentDir });
}

/** The content folder that the arguments or the settings name. */
export const contentFolder = (args: Arguments): string => settingsFor(args).contentDir;

export async function readContent(args: Arguments): Promise<Catalog> {
  return createCatalogReader(contentFolder(args)).read();
}

/** The word vectors that the settings name. Throws `SettingsError` where they cannot be read. */
export const vectorsFor = (args: Arguments): Promise<WordVectors | null> =>
  ownVectors(settingsFor(args), (why) => {
    throw new SettingsError(why);
  });

interface Opened {
  readonly library: Library;
  readonly answerer: Answerer;
  /** The company's own, beside those that ship. */
  readonly vectors: WordVectors | null;
}

/** The same, ready to answer. */
export async function openLibrary(args: Arguments): Promise<Opened> {
  const { contentDir, cacheDir, language } = settingsFor(args);
  const vectors = await vectorsFor(args);
  const librarian = await createLibrarian(contentDir, learnedFiles(cacheDir), language, NO_HOLIDAYS, vectors);
  const library = await librarian.read();
  const today = dayOf(Date.now());
  const answerer = createAnswerer(
    () => library,
    () => today,
  );
  return { library, answerer, vectors };
}

/** That nobody here has written a role yet; null where somebody has. */
export function sampleHint({ isSample }: Pick<Settings, 'isSample'>): string | null {
  if (!isSample) return null;
  return `There is no folder "content" here, so this is the sample company that comes with Rolecall. To write your own: ${program} init content`;
}

/** The hint that there is more to read, for commands that print something else. */
export function problemHint({ problems }: Catalog): string | null {
  const errors = errorsIn(problems).length;
  if (errors === 0) return null;
  return `${errors === 1 ? 'One document' : `${errors} documents`} could not be read. See: ${program} check`;
}
