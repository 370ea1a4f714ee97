import type { Role } from '../catalog/role.ts';
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
  const main = html`
${factsPart(role, rootFrom(path))}
<nav class="contents" aria-label="On this page"><ul>${sections.map(
    (section) => html`<li><a href="#${section}">${library.say.roles.sections[section]}</a></li>`,
  )}${drawing ? html`<li><a href="#map">Map</a></li>` : ''}<li><a href="#sources">Sources</a></li></ul></nav>
${sections.map((section) => sectionPart(section, role, library, link))}
${drawing ? html`<section aria-labelledby="map"><h2 id="map">Map</h2>${drawingPart(drawing)}</section>` : ''}
<section aria-labelledby="sources"><h2 id="sources">Sources</h2>
<p>What you read here stands in these documents.</p>
<ul>${role.sources.map((source) => documentPart(source, link))}</ul></section>`;
  return framed({ path, title: role.name, kind: 'role', main });
}

function factsPart(role: Role, root: string): Html {
  const { routing, aliases, group } = role;
  const facts: readonly (readonly [string, Html | string | null])[] = [
    ['Ask in', routing.channel],
    ['Its people', routing.people === null ? null : `the user group ${routing.people} in Slack`],
    ['Group', group],
    ['Also called', aliases.join(', ') || null],
    [
      'Levels',
      role.frameworks.length === 0
        ? null
        : html`<a href="${root}${levelsPath(role)}">What each level asks</a>`,
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
