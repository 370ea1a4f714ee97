import { type Day, dayWords } from '../catalog/dates/day.ts';
import type { RoleChange } from '../catalog/role-changes.ts';
import type { Messages } from '../messages/messages.ts';
import { rolePath } from './addresses.ts';
import type { SiteChange } from './changes.ts';
import { framed, type SiteFile } from './frame.ts';
import { type Html, html } from './html.ts';

const MOST_SHOWN = 12;

/** What the documents say otherwise than when the site was made before. */
export function changesPage(history: readonly SiteChange[], today: Day, say: Messages): SiteFile {
  const days = [...new Set(history.map(({ day }) => day))];
  const main =
    history.length === 0
      ? html`<p>${say.site.unchanged}</p>`
      : html`${days.map(
          (day) => html`<section>
<h2><time datetime="${day}">${dayWords(day, today, say.time.locale)}</time></h2>
${history.filter((one) => one.day === day).map((one) => rolePart(one, say))}
</section>`,
        )}`;
  return framed({ path: 'changes.html', title: say.site.changes, kind: 'changes', main }, say);
}

function rolePart({ role, name, what, changes }: SiteChange, say: Messages): Html {
  const left = changes.length - MOST_SHOWN;
  if (what === 'gone') return html`<h3>${name}</h3><p>${say.site.gone}</p>`;
  return html`<h3><a href="${rolePath({ slug: role })}">${name}</a></h3>
${what === 'new' ? html`<p>${say.site.fresh}</p>` : ''}
${changes.length > 0 ? html`<ul>${changes.slice(0, MOST_SHOWN).map((one) => changePart(one, say))}${left > 0 ? html`<li>${say.news.andMore(left)}</li>` : ''}</ul>` : ''}`;
}

function changePart({ how, fact, before }: RoleChange, { site, news }: Messages): Html {
  const what = [news.kind(fact.kind), fact.title].filter(Boolean).join(': ');
  const was = how === 'changed' && before ? html` <span class="source">${site.before(before)}</span>` : '';
  return html`<li>${site[how]}: <strong>${what}</strong>${fact.text ? html` ${fact.text}` : ''}${was}</li>`;
}
