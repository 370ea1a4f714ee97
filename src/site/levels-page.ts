import { cellOf, type Ladder } from '../answers/finding/ladder.ts';
import type { LevelEntry, Role, Topic } from '../catalog/role.ts';
import { anchorOf, levelsPath, rolePath, rootFrom } from './addresses.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';
import { type SourceLink, sourcePart } from './page-parts.ts';

/** The ladder of a role as one table, a topic to a row and a level to a column; every cell can be linked to. */
export function levelsPage(role: Role, ladder: Ladder, link: SourceLink): SiteFile {
  const path = levelsPath(role);
  const levels = Array.from({ length: ladder.levels }, (_, at) => at + 1);
  const taken = new Set<string>();
  const topics = ladder.topics.map((topic) => ({ topic, anchor: ownAnchor(topic, taken) }));
  const main = html`
<p><a href="${rootFrom(path)}${rolePath(role)}">${role.name}</a> · ${ladder.levels} levels, ${ladder.topics.length} topics. To print it, use your browser: it is laid out for A4.</p>
<div class="scroll" role="region" aria-label="Levels of the ${role.name}" tabindex="0">
<table class="ladder" role="table">
<caption>${ladder.title}</caption>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Topic</th>${levels.map(
    (level) => html`<th role="columnheader" scope="col" id="level-${level}">Level ${level}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">${topics.map(({ topic, anchor }) => row(topic, anchor, levels, link))}</tbody>
</table>
</div>`;
  return framed({ path, title: `${role.name}: levels`, kind: 'levels', main });
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

function row(topic: Topic, anchor: string, levels: readonly number[], link: SourceLink): Html {
  return html`<tr role="row"><th role="rowheader" scope="row" id="${anchor}">${topic.title} ${sourcePart(topic.source, link)}</th>${levels.map(
    (level) => cell(topic, level, `${anchor}-${level}`),
  )}</tr>
`;
}

function cell(topic: Topic, level: number, id: string): Html {
  const { entry } = cellOf(topic, level);
  return html`<td role="cell" id="${id}" data-level="Level ${level}"><a class="anchor" href="#${id}" aria-label="Link to ${topic.title}, level ${level}">#</a>${
    entry === null ? html`<span class="blank">Nothing is written here</span>` : entryPart(entry)
  }</td>`;
}

function entryPart({ criteria, examples }: LevelEntry): Html {
  return html`<ul>${criteria.map(({ text }) => html`<li>${text}</li>`)}${examples.map(
    ({ criterion, examples: told }) =>
      html`<li>${criterion.text}<ul class="examples">${told.map(({ text }) => html`<li>${text}</li>`)}</ul></li>`,
  )}</ul>`;
}
