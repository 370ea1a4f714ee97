import { oneLine } from '../answers/page/one-line.ts';
import type { Role } from '../catalog/role.ts';
import type { Messages } from '../messages/messages.ts';
import type { Library } from '../search/library.ts';
import { levelsPath, rolePath } from './addresses.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';

const LONGEST = 200;

/** All roles, by their groups. Without a script all are there to be read; with one they can be searched. */
export function indexPage({ catalog: { roles }, say }: Library): SiteFile {
  const groups = [...new Set(roles.map(({ group }) => group))].sort(byNameIn(say.time.locale));
  const main = html`
<search hidden data-search data-one="${say.site.oneFound}" data-some="${say.site.someFound}">
<label for="search">${say.site.find}</label>
<input id="search" type="search" autocomplete="off" placeholder="${say.site.findHint}">
<p role="status" data-count></p>
</search>
${roles.length === 0 ? html`<p>${say.site.noRoles}</p>` : ''}
${groups.map((group) =>
  groupPart(
    group,
    roles.filter((role) => role.group === group),
    say.site,
  ),
)}`;
  return framed({ path: 'index.html', title: say.site.roles, kind: 'roles', main }, say);
}

const byNameIn =
  (locale: string) =>
  (a: string | null, b: string | null): number =>
    a === null ? 1 : b === null ? -1 : a.localeCompare(b, locale);

function groupPart(group: string | null, roles: readonly Role[], say: Messages['site']): Html {
  return html`<section>
<h2>${group ?? say.otherGroups}</h2>
<ul class="cards">${roles.map((role) => card(role, say))}</ul>
</section>`;
}

function card(role: Role, say: Messages['site']): Html {
  const { name, aliases, routing } = role;
  const words = [name, ...aliases, ...routing.topics.flatMap(({ term, synonyms }) => [term, ...synonyms])];
  const said = role.summary ?? role.mission;
  return html`<li data-words="${words.join(' ').toLowerCase()}">
<h3><a href="${rolePath(role)}">${name}</a></h3>
${said ? html`<p>${oneLine(said.text, LONGEST)}</p>` : ''}
<p class="small">${routing.channel ? html`${say.askIn} <strong>${routing.channel}</strong>` : say.noChannel}${
    role.frameworks.length > 0
      ? html` · <a href="${levelsPath(role)}">${say.levels}<span class="unseen">${say.levelsOf(name)}</span></a>`
      : ''
  }</p>
</li>`;
}
