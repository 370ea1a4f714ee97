import type { Picture } from '../pictures/picture.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html, trusted } from './html.ts';

/** A picture, and what it shows in words. */
export type Drawing = Pick<Picture, 'svg' | 'sentences' | 'title'>;

export function mapPage(drawing: Drawing | null): SiteFile {
  const main = drawing
    ? drawingPart(drawing)
    : html`<p>No document says who works with whom yet. Lines under “Interactions” in the document of a role would give the picture.</p>`;
  return framed({ path: 'map.html', title: 'Who works with whom', kind: 'map', main });
}

/** The drawing is as wide as it is: where the screen is narrower, it moves below it. */
export const drawingPart = ({ svg, sentences, title }: Drawing): Html => html`
<div class="scroll" role="region" aria-label="${title}" tabindex="0">${trusted(svg)}</div>
${sentences.length > 0 ? html`<details><summary>The same in words</summary><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></details>` : ''}`;
