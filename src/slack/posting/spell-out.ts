import type { Directory } from '../places/directory.ts';

/** What people see in place of an id: "@ann", "#security". */
export type Names = ReadonlyMap<string, string>;

/** `<@U1|ann>`, `<#C1|general>`, `<!here>`, `<!subteam^S1|@team>`, `<!date^1^{date}|Monday>`, `<https://x|label>`. */
const ENCODED = /<([@#!])?([^<>|]*)(?:\|([^<>]*))?>/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const MOST_NAMES = 20;

/** A text of Slack's as it is read, word for word: addresses stay behind their labels, people and places have their names. */
export function spellOut(encoded: string, names: Names): string {
  return encoded
    .replace(ENCODED, (_, sign: string | undefined, target: string, label: string | undefined) => {
      if (sign === undefined) return address(target, label ?? '');
      if (sign === '!') return special(target, label, names);
      const shown = names.get(target) ?? label;
      if (sign === '#') return shown ? `#${shown.replace(/^#/, '')}` : 'a private channel';
      return shown ? `@${shown.replace(/^@/, '')}` : `@${target}`;
    })
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}

/** A label that only repeats the address, or the beginning of it, is left out. */
function address(target: string, label: string): string {
  const bare = (text: string) => text.replace(/^(?:https?:\/\/|mailto:|tel:)/, '').replace(/\/$/, '');
  const start = bare(label).replace(/(?:…|\.\.\.)$/, '');
  if (label === '' || bare(target).startsWith(start)) return target.replace(/^mailto:/, '');
  return `${label} (${target})`;
}

function special(target: string, label: string | undefined, names: Names): string {
  const [what = '', id = ''] = target.split('^');
  if (what !== 'subteam') return label ?? `@${what}`;
  return `@${(names.get(id) ?? label ?? 'a group').replace(/^@/, '')}`;
}

/** Names of those whom a text mentions, as far as Slack tells them; those of private channels are for their members. */
export async function namesIn(encoded: string, directory: Directory): Promise<Names> {
  const ids = [...encoded.matchAll(/<(?:@|#|!subteam\^)([A-Z][A-Z0-9]+)/g)].map(([, id = '']) => id);
  const found = await Promise.all(
    [...new Set(ids)].slice(0, MOST_NAMES).map(async (id) => [id, await nameOf(id, directory)] as const),
  );
  return new Map(found.flatMap(([id, name]) => (name === null ? [] : [[id, name] as const])));
}

async function nameOf(id: string, directory: Directory): Promise<string | null> {
  if (/^[UW]/.test(id)) {
    const user = await directory.user(id);
    return user.kind === 'done' ? user.value.name || null : null;
  }
  if (id.startsWith('S')) {
    const group = await directory.group(id);
    return group.kind === 'done' ? (group.value?.handle ?? null) : null;
  }
  const channel = await directory.channel(id);
  return channel.kind === 'done' && !channel.value.isPrivate ? channel.value.name : null;
}
