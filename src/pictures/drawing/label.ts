import type { Messages } from '../../messages/messages.ts';
import type { Fonts } from './fonts.ts';
import { drawable } from './lettering.ts';

/** What stands in a picture for somebody or something: their name, or what else is known of it that can be written. */
export const labelOf = (name: string, slug: string | null, fonts: Fonts): string =>
  drawable(name, fonts) ?? (slug === null ? null : drawable(slug, fonts)) ?? '(another script)';

/** Said at the foot of a picture in which not all is written as it should be; null where all is. */
export function scriptNote(texts: readonly string[], fonts: Fonts, say: Messages['drawings']): string | null {
  const count = new Set(texts.filter((text) => drawable(text, fonts) === null)).size;
  return count === 0 ? null : say.scriptNote(count);
}
