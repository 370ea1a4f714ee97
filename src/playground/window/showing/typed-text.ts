import { escaped } from '../../people/escaped.ts';

/** Names that people type after `@` and `#`, with the ids they stand for. */
export interface Directory {
  readonly users: ReadonlyMap<string, string>;
  readonly groups: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

const name = /(^|[\s(])([@#])([\p{L}\p{N}][\p{L}\p{N}._-]*)/gu;

/** Handles are in small letters; people write “@Rolecall”. */
const byHandle = (ids: ReadonlyMap<string, string>, named: string): string | undefined =>
  ids.get(named) ?? ids.get(named.toLowerCase());

function mention(sign: string, named: string, known: Directory): string | undefined {
  if (sign === '#') {
    const channel = known.channels.get(named);
    return channel && `<#${channel}|${named}>`;
  }
  const user = byHandle(known.users, named);
  const group = byHandle(known.groups, named);
  return user ? `<@${user}>` : group && `<!subteam^${group}|@${named.toLowerCase()}>`;
}

/** What a person typed, as Slack sends it: the three special characters escaped, known names turned into mentions. */
export function asSent(typed: string, known: Directory): string {
  return escaped(typed).replace(name, (whole, before: string, sign: string, named: string) => {
    const bare = named.replace(/[._-]+$/, '');
    const found = mention(sign, bare, known);
    return found === undefined ? whole : `${before}${found}${named.slice(bare.length)}`;
  });
}
