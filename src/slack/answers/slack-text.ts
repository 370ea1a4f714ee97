/** `<@U1|ann>`, `<#C1|general>`, `<!here>`, `<https://x|label>`: what Slack makes of mentions and links in a text. */
const ENCODED = /<([@#!])?([^<>|]*)(?:\|([^<>]*))?>/g;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/** What the person meant to write: mentions of `botUserId` gone, other mentions and links as plain words. */
export function readSlackText(encoded: string, botUserId: string | undefined): string {
  if (!/[<&]/.test(encoded)) return encoded.trim(); // as most texts
  return encoded
    .replace(ENCODED, (_, sign: string | undefined, target: string, label: string | undefined) => {
      if (sign === '@') return target === botUserId ? ' ' : ` ${label ?? 'someone'} `;
      if (sign === '#') return ` ${label ?? 'a channel'} `;
      return sign === '!' ? ` ${label ?? target.split('^')[0] ?? ''} ` : ` ${label ?? target} `;
    })
    .replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .trim();
}
