import type { Bullet, Span } from '../answers/page/page.ts';
import { isWritten, type SectionLine, sectionLines } from '../answers/page/sections.ts';
import { placeLabel, type SourcePlace } from '../answers/page/source-places.ts';
import { SECTIONS, type Section } from '../answers/question.ts';
import type { Role } from '../catalog/role.ts';
import type { Source } from '../documents/problem.ts';
import type { Library } from '../search/library.ts';
import { type Html, html } from './html.ts';

/** Address of lines of a document; null where the documents stand nowhere on the web. */
export type SourceLink = (place: SourcePlace) => string | null;

/** The sections of a role in which something is written, in the order in which it is described; measures of single duties stand below them. */
export const writtenSections = (role: Role, everyone: readonly Role[]): readonly Section[] =>
  SECTIONS.filter(
    (section) => (section !== 'metrics' || role.metrics.length > 0) && isWritten(role, section, everyone),
  );

export function sectionPart(section: Section, role: Role, library: Library, link: SourceLink): Html {
  const lines = sectionLines(role, section, library);
  return html`<section aria-labelledby="${section}">
<h2 id="${section}">${library.say.roles.sections[section]}</h2>
${grouped(lines).map(
  ([group, own]) =>
    html`${group === '' ? '' : html`<h3>${group}</h3>`}<ul${lines.length === 1 ? html` class="alone"` : ''}>${own.map((line) => linePart(line, link))}</ul>`,
)}
</section>`;
}

/** Lines of one group stand together below its name. */
function grouped(lines: readonly SectionLine[]): [string, SectionLine[]][] {
  const groups = new Map<string, SectionLine[]>();
  for (const line of lines) groups.set(line.group ?? '', [...(groups.get(line.group ?? '') ?? []), line]);
  return [...groups];
}

function linePart({ bullet: { spans, under }, source }: SectionLine, link: SourceLink): Html {
  return html`<li>${spansPart(spans)}${under.map((words) => html`<p class="under">${spansPart(words)}</p>`)} ${sourcePart(source, link)}</li>`;
}

const spansPart = (spans: Bullet['spans']): readonly Html[] => spans.map(spanPart);

function spanPart({ text, style }: Span): Html {
  switch (style) {
    case 'bold':
      return html`<strong>${text}</strong>`;
    case 'italic':
      return html`<em>${text}</em>`;
    case 'code':
      return html`<code>${text}</code>`;
    case 'strike':
      return html`<s>${text}</s>`;
    default:
      return html`${text}`;
  }
}

/** Where something is written: a link, where the documents stand on the web. */
export function sourcePart({ path, line }: Source, link: SourceLink): Html {
  const place = { path, from: line, to: line };
  const url = link(place);
  const label = placeLabel(place);
  return url === null
    ? html`<span class="source">${label}</span>`
    : html`<a class="source" href="${url}" rel="noreferrer">${label}</a>`;
}
