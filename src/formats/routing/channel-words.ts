/** Lines to write on ("#______") are no name. */
const NAME = '(?=[_-]*[\\p{L}\\p{N}])[\\p{Ll}\\p{Lo}\\p{N}_-]{1,80}';

/**
 * The Slack channel in a text: "#payments", a channel's ID, or a link to it; with `bare`, a name alone as well. Null where
 * there is none: a colour ("#fff") or a heading is no channel.
 */
export function channelIn(text: string, bare: boolean): string | null {
  const words = text.trim();
  const linked =
    /(?:\/archives\/|channel[=?]?(?:id=)?|[?&]id=|\/client\/T[A-Z0-9]+\/)([CG][A-Z0-9]{6,})\b/.exec(
      words,
    )?.[1];
  if (linked !== undefined) return linked;
  const named = new RegExp(`(?:^|[\\s(,:])(#${NAME})(?=$|[\\s),.;])`, 'u').exec(words)?.[1];
  if (named !== undefined) return named;
  if (!bare) return null;
  if (/^[CG][A-Z0-9]{6,}$/.test(words)) return words;
  return new RegExp(`^${NAME}$`, 'u').test(words) ? `#${words}` : null;
}
