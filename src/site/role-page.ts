import type { Role } from '../catalog/role.ts';
import type { Messages } from '../messages/messages.ts';
import type { Library } from '../search/library.ts';
import { levelsPath, rolePath, rootFrom } from './addresses.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';
import { type Drawing, drawingPart } from './map-page.ts';
import { type SourceLink, sectionPart, writtenSections } from './page-parts.ts';

/** Everything that the documents say of a role, each line with its source; what is for members of the workspace alone is not. */
export function rolePage(role: Role, library: Library, drawing: Drawing | null, link: SourceLink): SiteFile {
  const path = rolePath(role);
  const sections = writtenSections(role, library.catalog.roles);
  const { site: say } = library.say;
  const main = html`
${factsPart(role, rootFrom(path), say)}
<nav class="contents" aria-label="${say.onThisPage}"><ul>${sections.map(
    (section) => html`<li><a href="#${section}">${library.say.roles.sections[section]}</a></li>`,
  )}${drawing ? html`<li><a href="#map">${say.roleMap}</a></li>` : ''}<li><a href="#sources">${say.sources}</a></li></ul></nav>
${sections.map((section) => sectionPart(section, role, library, link))}
${drawing ? html`<section aria-labelledby="map"><h2 id="map">${say.roleMap}</h2>${drawingPart(drawing, say)}</section>` : ''}
<section aria-labelledby="sources"><h2 id="sources">${say.sources}</h2>
<p>${say.sourcesAre}</p>
<ul>${role.sources.map((source) => documentPart(source, link))}</ul></section>`;
  return framed({ path, title: role.name, kind: 'role', main }, library.say);
}

function factsPart(role: Role, root: string, say: Messages['site']): Html {
  const { routing, aliases, group } = role;
  const facts: readonly (readonly [string, Html | string | null])[] = [
    [say.askIn, routing.channel],
    [say.itsPeople, routing.people === null ? null : say.userGroup(routing.people)],
    [say.group, group],
    [say.alsoCalled, aliases.join(', ') || null],
    [
      say.levels,
      role.frameworks.length === 0 ? null : html`<a href="${root}${levelsPath(role)}">${say.eachLevel}</a>`,
    ],
  ];
  return html`<dl class="facts">${facts.map(([term, said]) =>
    said === null ? '' : html`<div><dt>${term}</dt><dd>${said}</dd></div>`,
  )}</dl>`;
}

function documentPart(path: string, link: SourceLink): Html {
  const url = link({ path, from: 1, to: 1 });
  return url === null
    ? html`<li><code>${path}</code></li>`
    : html`<li><a href="${url}" rel="noreferrer">${path}</a></li>`;
}
