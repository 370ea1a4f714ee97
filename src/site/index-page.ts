import { oneLine } from '../answers/page/one-line.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import { levelsPath, rolePath } from './addresses.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';

const LONGEST = 200;

/** All roles, by their groups. Without a script all are there to be read; with one they can be searched. */
export function indexPage({ roles }: Catalog): SiteFile {
  const groups = [...new Set(roles.map(({ group }) => group))].sort(byName);
  const main = html`
<search hidden data-search>
<label for="search">Find a role</label>
<input id="search" type="search" autocomplete="off" placeholder="A name, an alias, a subject">
<p role="status" data-count></p>
</search>
${roles.length === 0 ? html`<p>No role has been described yet.</p>` : ''}
${groups.map((group) =>
  groupPart(
    group,
    roles.filter((role) => role.group === group),
  ),
)}`;
  return framed({ path: 'index.html', title: 'Roles', kind: 'roles', main });
}

const byName = (a: string | null, b: string | null): number =>
  a === null ? 1 : b === null ? -1 : a.localeCompare(b, 'en');

function groupPart(group: string | null, roles: readonly Role[]): Html {
  return html`<section>
<h2>${group ?? 'Others'}</h2>
<ul class="cards">${roles.map(card)}</ul>
</section>`;
}

function card(role: Role): Html {
  const { name, aliases, routing } = role;
  const words = [name, ...aliases, ...routing.topics.flatMap(({ term, synonyms }) => [term, ...synonyms])];
  const said = role.summary ?? role.mission;
  return html`<li data-words="${words.join(' ').toLowerCase()}">
<h3><a href="${rolePath(role)}">${name}</a></h3>
${said ? html`<p>${oneLine(said.text, LONGEST)}</p>` : ''}
<p class="small">${routing.channel ? html`Ask in <strong>${routing.channel}</strong>` : 'No channel yet'}${
    role.frameworks.length > 0
      ? html` · <a href="${levelsPath(role)}">Levels<span class="unseen"> of the ${name}</span></a>`
      : ''
  }</p>
</li>`;
}
