import type { ServerResponse } from 'node:http';
import type { Installation } from '@slack/bolt';
import type { NameSettings } from '../../config.ts';
import { createOtherNames } from '../app/other-names.ts';
import { idOf } from './installation-store.ts';

export type AppPage = Pick<ServerResponse, 'writeHead' | 'end'>;

const HTML = { 'content-type': 'text/html; charset=utf-8' };

/** What whoever installs the app reads in the browser, with the names that it has in Slack; null: the usual ones. */
export function createInstallPages(names: NameSettings | null) {
  const other = names && createOtherNames({ command: safe(names.command), name: safe(names.name) });
  const draw: Draw = (...words) => other?.in({ text: drawn(...words) }).text ?? drawn(...words);
  return {
    start: (authorizeUrl: string) => startPage(draw, authorizeUrl),
    installed: (installation: AnyInstallation, page: AppPage) => installedPage(draw, installation, page),
    failure: (error: { readonly code: string }, page: AppPage) => failurePage(draw, error, page),
    refusal: (id: string, page: AppPage) => refusalPage(draw, id, page),
  };
}

/** A page of a title and paragraphs of HTML. */
type Draw = (title: string, ...paragraphs: readonly string[]) => string;
type AnyInstallation = Installation<'v1' | 'v2', boolean>;

/** Where a workspace or an organization gets the app. */
const startPage = (draw: Draw, authorizeUrl: string): string =>
  draw(
    'Add Rolecall to Slack',
    'Rolecall answers who does what, how well and at which level, from the documents of one company.',
    `<a class="button" href="${safe(authorizeUrl)}">Add to Slack</a>`,
    'Slack shows next what it may do. Only workspaces that are named by whoever runs it can have it.',
  );

/** It is in: leads on into Slack by itself. */
function installedPage(draw: Draw, installation: AnyInstallation, page: AppPage): void {
  const { app, browser } = addressesOf(installation);
  page.writeHead(200, { ...HTML, refresh: `0; URL=${app}` });
  page.end(
    draw(
      'Rolecall is installed',
      `Slack opens now. If it does not: <a href="${safe(app)}">open it</a>, or <a href="${safe(browser)}">open it in the browser</a>.`,
      'There, type <b>/role help</b>, and invite it (<b>/invite</b>) where it should answer mentions, and to the channel of each role.',
    ),
  );
}

/** Something went wrong on the way; `code`: what Bolt calls it. */
function failurePage(draw: Draw, { code }: { readonly code: string }, page: AppPage): void {
  page.writeHead(OF_THE_BROWSER.test(code) ? 400 : 500, HTML);
  page.end(
    draw(
      'Rolecall is not installed',
      'Something went wrong on the way back from Slack, and nothing was kept. It helps to begin anew, in one browser, within ten minutes.',
      '<a class="button" href="install">Begin anew</a>',
      `If that does not help, whoever runs Rolecall finds more in its log. The reason: <b>${safe(code)}</b>`,
    ),
  );
}

/** Says to whoever installs the app that their workspace is not among those that may have it. `id`: as Slack gave it. */
function refusalPage(draw: Draw, id: string, page: AppPage): void {
  page.writeHead(403, HTML);
  page.end(
    draw(
      'Rolecall is not installed',
      `This Rolecall answers from the documents of one company, so whoever runs it says which workspaces may have it. Yours, <b>${safe(id)}</b>, is not among them, and nothing of it was kept.`,
      `If it should be: add ${safe(id)} to the setting WORKSPACES, start Rolecall anew, and install it again.`,
    ),
  );
}

const OF_THE_BROWSER = /_(?:missing_state|invalid_state|missing_code)$/;

/** A workspace is opened in Slack; an organization chooses next which of its workspaces have the app. */
function addressesOf(installation: AnyInstallation): { app: string; browser: string } {
  const { isEnterpriseInstall, enterpriseUrl, appId } = installation;
  if (isEnterpriseInstall && enterpriseUrl && appId) {
    const address = `${enterpriseUrl}manage/organization/apps/profile/${appId}/workspaces/add`;
    return { app: address, browser: address };
  }
  const id = idOf(installation);
  return {
    app: appId ? `slack://app?team=${id}&id=${appId}` : 'slack://open',
    browser: `https://app.slack.com/client/${id}`,
  };
}

const drawn: Draw = (title, ...paragraphs) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { max-width: 36rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; line-height: 1.2; }
  .button { display: inline-block; padding: 0.6rem 1.2rem; border-radius: 0.4rem; background: #4a154b; color: #fff; text-decoration: none; }
</style>
<body>
<h1>${title}</h1>
${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</body>
</html>
`;

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
