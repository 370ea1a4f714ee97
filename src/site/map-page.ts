import type { Messages } from '../messages/messages.ts';
import type { Picture } from '../pictures/picture.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html, trusted } from './html.ts';

/** A picture, and what it shows in words. */
export type Drawing = Pick<Picture, 'svg' | 'sentences' | 'title'>;

export function mapPage(drawing: Drawing | null, say: Messages): SiteFile {
  const main = drawing ? drawingPart(drawing, say.site) : html`<p>${say.site.noTies}</p>`;
  return framed({ path: 'map.html', title: say.site.map, kind: 'map', main }, say);
}

/** The drawing is as wide as it is: where the screen is narrower, it moves below it. */
export const drawingPart = ({ svg, sentences, title }: Drawing, say: Messages['site']): Html => html`
<div class="scroll" role="region" aria-label="${title}" tabindex="0">${trusted(svg)}</div>
${sentences.length > 0 ? html`<details><summary>${say.inWords}</summary><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></details>` : ''}`;
