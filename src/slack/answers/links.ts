import type { SourcePlace } from '../../answers/page/source-places.ts';
import type { Links } from '../../blocks/page/links.ts';
import type { ChannelFacts } from '../../requests/messenger.ts';
import type { Services } from '../app/services.ts';

/**
 * `sourceUrl`: where the content folder stands on the web, such as https://github.com/acme/handbook/blob/main/content/; with
 * {path}, {line} and {last} in it for sites that name lines otherwise. `known`: what is known of a channel without asking.
 */
export function createLinks(sourceUrl: string | null, known: (name: string) => ChannelFacts | null): Links {
  return {
    source: (place) => (sourceUrl === null ? null : addressOf(sourceUrl, place)),
    channel: (name) => {
      const facts = known(name);
      // Who is not in a private channel would read "private channel" in place of its name.
      return facts === null || facts.isPrivate || facts.isArchived ? null : facts.id;
    },
  };
}

/** Guests would read "private channel" in place of the name of each channel that they are not in. */
export function linksFor(
  { links, people }: Pick<Services, 'links' | 'people'>,
  userId: string | null,
): Links {
  const isGuest = userId !== null && people().person(userId)?.isGuest === true;
  return isGuest ? { ...links, channel: () => null } : links;
}

function addressOf(pattern: string, { path, from, to }: SourcePlace): string {
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (pattern.includes('{path}')) {
    return pattern
      .replaceAll('{path}', encoded)
      .replaceAll('{line}', `${from}`)
      .replaceAll('{last}', `${to}`);
  }
  const lines = from === to ? `#L${from}` : `#L${from}-L${to}`;
  return `${pattern.replace(/\/*$/, '/')}${encoded}${lines}`;
}
