import type { Messages } from '../messages/messages.ts';
import { rootFrom } from './addresses.ts';
import { type Html, html } from './html.ts';

/** A file of the site. */
export interface SiteFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Frame {
  readonly path: string;
  readonly title: string;
  readonly main: Html;
  /** Names the kind of page to the style sheet. */
  readonly kind: 'roles' | 'role' | 'levels' | 'map' | 'changes';
}

const PLACES = [
  ['index.html', 'roles'],
  ['map.html', 'map'],
  ['changes.html', 'changes'],
] as const;

/** What stands around every page: a way past the navigation, the navigation, and where all of it comes from. */
export function framed({ path, title, main, kind }: Frame, { site: say }: Messages): SiteFile {
  const root = rootFrom(path);
  const places = PLACES.map(
    ([to, name]) =>
      html`<li><a href="${root}${to}"${to === path ? html` aria-current="page"` : ''}>${say[name]}</a></li>`,
  );
  const page = html`<!doctype html>
<html lang="${say.lang}" class="${kind}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${kind === 'roles' ? title : say.tab(title)}</title>
<link rel="stylesheet" href="${root}site.css">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
<script src="${root}site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">${say.skip}</a>
<header><nav aria-label="${say.navigation}"><ul>${places}</ul></nav></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${main}
</main>
<footer><p>${say.footer}</p></footer>
</body>
</html>
`;
  return { path, text: page.markup };
}
