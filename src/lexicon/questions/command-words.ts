/** What is written behind `/role` to do something other than ask about roles, in English, which is understood everywhere. */
export const COMMANDS = ['requests', 'gaps', 'growth', 'here', 'people', 'stats', 'ask'] as const;
export type CommandName = (typeof COMMANDS)[number];

/**
 * The same in the languages that answers can be in; small letters. "anfragen" alone lists requests, and with words behind it asks:
 * the one that comes first in COMMANDS is tried first.
 */
export const COMMAND_WORDS: Readonly<Record<string, Readonly<Record<CommandName, readonly string[]>>>> = {
  de: {
    requests: ['anfragen'],
    gaps: ['lücken', 'luecken'],
    growth: ['entwicklung', 'entwicklungsblatt'],
    here: ['hier'],
    people: ['leute', 'personen'],
    stats: ['zahlen', 'statistik'],
    ask: ['anfragen'],
  },
};

/** What is written behind `/role here`, in any of these languages. */
export const HERE_WORDS = {
  threads: ['threads', 'thread', 'im thread'],
  private: ['private', 'privat'],
  off: ['off', 'aus'],
  digest: ['digest', 'digest on', 'liste', 'tagesliste'],
  noDigest: ['no digest', 'digest off', 'keine liste', 'keine tagesliste', 'ohne liste'],
  /** Before the names of roles that are asked first; none of them where one of `nobody` follows. */
  prefers: ['prefers', 'prefer', 'bevorzugt', 'fragt zuerst', 'zuerst'],
  nobody: ['none', 'nobody', 'nothing', 'keine', 'niemand', 'niemanden'],
} as const;

/** How pictures are asked for, word by word, in the order in which they are put into English. */
export const MAP_WORDS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  de: [
    ['landkarte', 'map'],
    ['karte', 'map'],
    ['schaubild', 'map'],
    ['der ganzen firma', 'of the whole company'],
    ['der firma', 'of the company'],
    ['der zuständigkeiten', 'of ownership'],
    ['wem was gehört', 'who owns what'],
    ['stufen', 'levels'],
    ['von', 'of'],
  ],
};
