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
  ['index.html', 'Roles'],
  ['map.html', 'Who works with whom'],
  ['changes.html', 'What changed'],
] as const;

/** What stands around every page: a way past the navigation, the navigation, and where all of it comes from. */
export function framed({ path, title, main, kind }: Frame): SiteFile {
  const root = rootFrom(path);
  const places = PLACES.map(
    ([to, label]) =>
      html`<li><a href="${root}${to}"${to === path ? html` aria-current="page"` : ''}>${label}</a></li>`,
  );
  const page = html`<!doctype html>
<html lang="en" class="${kind}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title === 'Roles' ? title : `${title} · Roles`}</title>
<link rel="stylesheet" href="${root}site.css">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
<script src="${root}site.js" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header><nav aria-label="Site"><ul>${places}</ul></nav></header>
<main id="main" tabindex="-1">
<h1>${title}</h1>
${main}
</main>
<footer><p>Made by Rolecall from the documents named on each page. Something is wrong? That is where to change it.</p></footer>
</body>
</html>
`;
  return { path, text: page.markup };
}
