import type { ServerResponse } from 'node:http';

export type AppPage = Pick<ServerResponse, 'writeHead' | 'end'>;

/** Says to whoever installs the app that their workspace is not among those that may have it. `id`: as Slack gave it. */
export function refusalPage(id: string, page: AppPage): void {
  page.writeHead(403, { 'content-type': 'text/html; charset=utf-8' });
  page.end(`<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Rolecall is not installed</title>
<body style="font: 1rem/1.5 system-ui, sans-serif; max-width: 36rem; margin: 3rem auto; padding: 0 1rem">
<h1>Rolecall is not installed</h1>
<p>This Rolecall answers from the documents of one company, so whoever runs it says which workspaces may have it.
Yours, <b>${id.replace(/\W/g, '')}</b>, is not among them, and nothing of it was kept.</p>
<p>If it should be: add ${id.replace(/\W/g, '')} to the setting WORKSPACES, start Rolecall anew, and install it again.</p>
</body>
</html>
`);
}
