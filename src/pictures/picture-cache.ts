import type { Catalog } from '../catalog/catalog.ts';
import type { Library } from '../search/library.ts';
import { createMostRecent, type MostRecent } from '../search/most-recent.ts';
import { createTurns } from '../turns.ts';
import { type Fonts, openFonts } from './drawing/fonts.ts';
import { toPng } from './drawing/png.ts';
import type { Picture } from './picture.ts';
import { pictureOf } from './picture-of.ts';
import type { Subject } from './subject.ts';

export interface Drawn {
  readonly picture: Picture;
  readonly png: Buffer;
}

/** Draws pictures, each once for as long as the catalog stays the same. */
export interface PictureCache {
  /** Null where there is nothing to draw. */
  draw(library: Library, subject: Subject): Promise<Drawn | null>;
  /** Something else, which nobody keeps. */
  paint(make: (fonts: Fonts) => Picture | null): Promise<Drawn | null>;
}

/** Some 10 MB: the pictures asked for last. */
const MOST_KEPT = 40;

export function createPictureCache(): PictureCache {
  const byCatalog = new WeakMap<Catalog, MostRecent<string, Promise<Drawn | null>>>();
  let fonts: Fonts | null = null;
  const paint = async (make: (fonts: Fonts) => Picture | null): Promise<Drawn | null> => {
    fonts ??= openFonts();
    const picture = make(fonts);
    return picture && { picture, png: await toPng(picture, fonts) };
  };
  const draw = (library: Library, subject: Subject) => paint((known) => pictureOf(library, subject, known));
  const inTurn = createTurns(1); // each takes memory, and a core
  return {
    paint: (make) => inTurn(() => paint(make)),
    draw(library, subject) {
      const kept = byCatalog.get(library.catalog) ?? createMostRecent(MOST_KEPT);
      byCatalog.set(library.catalog, kept);
      const key = JSON.stringify([subject.kind, subject.role]);
      const drawn = kept.get(key) ?? inTurn(() => draw(library, subject));
      kept.set(key, drawn);
      drawn.catch(() => kept.delete(key)); // what cannot be drawn is tried again the next time
      return drawn;
    },
  };
}
