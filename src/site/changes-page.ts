import type { RoleChange } from '../catalog/role-changes.ts';
import { type Day, dayWords } from '../catalog/upkeep/day.ts';
import { rolePath } from './addresses.ts';
import type { SiteChange } from './changes.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';

const MOST_SHOWN = 12;
const WORDS = { added: 'New', removed: 'No longer', changed: 'Changed' } as const;

/** What the documents say otherwise than when the site was made before. */
export function changesPage(history: readonly SiteChange[], today: Day): SiteFile {
  const days = [...new Set(history.map(({ day }) => day))];
  const main =
    history.length === 0
      ? html`<p>Nothing has changed since this site was made for the first time.</p>`
      : html`${days.map(
          (day) => html`<section>
<h2><time datetime="${day}">${dayWords(day, today)}</time></h2>
${history.filter((one) => one.day === day).map(rolePart)}
</section>`,
        )}`;
  return framed({ path: 'changes.html', title: 'What changed', kind: 'changes', main });
}

function rolePart({ role, name, what, changes }: SiteChange): Html {
  const left = changes.length - MOST_SHOWN;
  if (what === 'gone') return html`<h3>${name}</h3><p>No document describes this role any more.</p>`;
  return html`<h3><a href="${rolePath({ slug: role })}">${name}</a></h3>
${what === 'new' ? html`<p>Described for the first time.</p>` : ''}
${changes.length > 0 ? html`<ul>${changes.slice(0, MOST_SHOWN).map(changePart)}${left > 0 ? html`<li>and ${left} more</li>` : ''}</ul>` : ''}`;
}

function changePart({ how, fact, before }: RoleChange): Html {
  const what = [fact.kind, fact.title].filter(Boolean).join(': ');
  const was = how === 'changed' && before ? html` <span class="source">before: ${before}</span>` : '';
  return html`<li>${WORDS[how]}: <strong>${what}</strong>${fact.text ? html` ${fact.text}` : ''}${was}</li>`;
}
