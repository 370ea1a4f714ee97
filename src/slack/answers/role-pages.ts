import type { LinkUnfurls } from '@slack/web-api';
import { previewBlocks } from '../../blocks/roles/role-preview.ts';
import { ANYBODY } from '../../people/eyes.ts';
import type { Services } from '../app/services.ts';
import { placeVerdict } from '../places/shared-place.ts';

/** What Slack tells of links in a message, as far as this needs. */
export interface SharedLinks {
  readonly user: string;
  /** Id of the channel, or "COMPOSER" while the message is being written. */
  readonly channel: string;
  readonly urls: readonly string[];
  /** Whether the channel is shared with another company, as the event says. */
  readonly isShared: boolean;
}

const MOST_CARDS = 5;

/** The card of each role whose page is linked to; null where there is none to be shown, or not there, or not to them. */
export async function cardsFor(services: Services, links: SharedLinks): Promise<LinkUnfurls | null> {
  const cards = links.urls.flatMap((url) => cardFor(services, url)).slice(0, MOST_CARDS);
  if (cards.length === 0 || !(await mayBeShown(services, links))) return null;
  return Object.fromEntries(cards);
}

function cardFor(
  { answerer, library, rolePagesUrl }: Services,
  url: string,
): [string, LinkUnfurls[string]][] {
  const slug = rolePagesUrl === null ? null : pageOf(rolePagesUrl, url);
  if (slug === null || !library().role(slug)) return [];
  return [[url, { blocks: previewBlocks(answerer.answer({ kind: 'role', role: slug }, 'brief', ANYBODY)) }]];
}

/** As static sites write it: "x", "x/", "x.html", and the pages of a role on Rolecall's own. */
const PAGE_END = /(?:\/(?:index|levels)?(?:\.html)?|\.html)$/;

/** What follows `base` in `url`, as one step of its path; null where it does not begin so. The page is never fetched. */
export function pageOf(base: string, url: string): string | null {
  if (!URL.canParse(url)) return null;
  const [site, page] = [new URL(base), new URL(url)];
  const isThere = /^https?:$/.test(page.protocol) && page.host === site.host;
  if (!isThere || !page.pathname.startsWith(site.pathname)) return null;
  const step = page.pathname.slice(site.pathname.length).replace(PAGE_END, '');
  return step === '' || step.includes('/') ? null : decoded(step);
}

function decoded(step: string): string | null {
  try {
    return decodeURIComponent(step);
  } catch {
    return null; // "%" that is no code
  }
}

/** What the documents say stays among colleagues: where that is not certain, nothing is shown. */
async function mayBeShown(services: Services, { channel, isShared }: SharedLinks): Promise<boolean> {
  if (channel === 'COMPOSER') return false;
  return (await placeVerdict(services, channel, isShared)) === 'ours';
}
