import { HERE_WORDS } from '../../lexicon/questions/command-words.ts';
import { CHANNEL_WAYS, type ChannelWay } from '../../store/places/channel-ways.ts';

/** What somebody wants of a channel, by what is written behind `/role here`. */
export type HereWish =
  | { readonly kind: 'way'; readonly way: ChannelWay }
  | { readonly kind: 'digest'; readonly isWanted: boolean }
  /** Names of roles; none where no role is to be asked first. */
  | { readonly kind: 'prefers'; readonly roles: readonly string[] };

/** Null where nothing of it is meant. */
export function wishIn(rest: string): HereWish | null {
  const words = rest.trim().replace(/\s+/g, ' ');
  const says = (known: readonly string[]) => known.includes(words.toLowerCase());
  const way = CHANNEL_WAYS.find((one) => says(HERE_WORDS[one]));
  if (way !== undefined) return { kind: 'way', way };
  if (says(HERE_WORDS.digest)) return { kind: 'digest', isWanted: true };
  if (says(HERE_WORDS.noDigest)) return { kind: 'digest', isWanted: false };
  const prefers = HERE_WORDS.prefers.find((one) => `${words.toLowerCase()} `.startsWith(`${one} `));
  return prefers === undefined
    ? null
    : { kind: 'prefers', roles: namesIn(rest.trim().slice(prefers.length)) };
}

function namesIn(list: string): readonly string[] {
  const names = list
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [only = ''] = names;
  const isNobody = names.length === 1 && HERE_WORDS.nobody.some((one) => one === only.toLowerCase());
  return isNobody ? [] : names;
}
