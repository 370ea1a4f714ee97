import { cellOf, type Ladder } from '../answers/finding/ladder.ts';
import type { LevelEntry, Role, Topic } from '../catalog/role.ts';
import type { Messages } from '../messages/messages.ts';
import { anchorOf, levelsPath, rolePath, rootFrom } from './addresses.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';
import { type SourceLink, sourcePart } from './page-parts.ts';

/** The ladder of a role as one table, a topic to a row and a level to a column; every cell can be linked to. */
export function levelsPage(role: Role, ladder: Ladder, link: SourceLink, words: Messages): SiteFile {
  const { site: say } = words;
  const path = levelsPath(role);
  const levels = Array.from({ length: ladder.levels }, (_, at) => at + 1);
  const taken = new Set<string>();
  const topics = ladder.topics.map((topic) => ({ topic, anchor: ownAnchor(topic, taken) }));
  const main = html`
<p><a href="${rootFrom(path)}${rolePath(role)}">${role.name}</a> · ${say.levelsHold(ladder.levels, ladder.topics.length)} ${say.print}</p>
<div class="scroll" role="region" aria-label="${say.levelsRegion(role.name)}" tabindex="0">
<table class="ladder" role="table">
<caption>${ladder.title}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say.topic}</th>${levels.map(
    (level) => html`<th role="columnheader" scope="col" id="level-${level}">${say.level(level)}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${topics.map(({ topic, anchor }) => row(topic, anchor, levels, { link, say }))}</tbody>
</table>
</div>`;
  return framed({ path, title: say.levelsTitle(role.name), kind: 'levels', main }, words);
}

/** Two topics may be called alike. */
function ownAnchor({ name }: Topic, taken: Set<string>): string {
  const anchor = anchorOf(name);
  const free = [anchor, ...Array.from({ length: taken.size }, (_, at) => `${anchor}-no-${at + 2}`)].find(
    (one) => !taken.has(one),
  );
  taken.add(free ?? anchor);
  return free ?? anchor;
}

interface Around {
  readonly link: SourceLink;
  readonly say: Messages['site'];
}

function row(topic: Topic, anchor: string, levels: readonly number[], { link, say }: Around): Html {
  return html`<tr role="row"><th role="rowheader" scope="row" id="${anchor}">${topic.title} ${sourcePart(topic.source, link)}</th>${levels.map(
    (level) => cell(topic, level, `${anchor}-${level}`, say),
  )}</tr>
`;
}

function cell(topic: Topic, level: number, id: string, say: Messages['site']): Html {
  const { entry } = cellOf(topic, level);
  return html`<td role="cell" id="${id}" data-level="${say.level(level)}"><a class="anchor" href="#${id}" aria-label="${say.linkTo(topic.title, level)}">#</a>${
    entry === null ? html`<span class="blank">${say.blank}</span>` : entryPart(entry)
  }</td>`;
}

function entryPart({ criteria, examples }: LevelEntry): Html {
  return html`<ul>${criteria.map(({ text }) => html`<li>${text}</li>`)}${examples.map(
    ({ criterion, examples: told }) =>
      html`<li>${criterion.text}<ul class="examples">${told.map(({ text }) => html`<li>${text}</li>`)}</ul></li>`,
  )}</ul>`;
}
