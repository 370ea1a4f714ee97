// Copies each request that comes to Rolecall as an issue, to GitHub or to Jira. Needs Node 20 or later, and nothing else.
//
//   WEB_HOOK_SECRET=whsec_… GITHUB_REPO=acme/requests GITHUB_TOKEN=… node copy-issues.mjs
//   WEB_HOOK_SECRET=whsec_… JIRA_URL=https://acme.atlassian.net JIRA_PROJECT=OPS JIRA_USER=… JIRA_TOKEN=… node copy-issues.mjs
//
// It listens on PORT (3050), and WEB_HOOK_URL of Rolecall is its address. Put TLS in front of it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { WEB_HOOK_SECRET = '', PORT = '3050', GITHUB_REPO, GITHUB_TOKEN, JIRA_URL, JIRA_PROJECT, JIRA_USER, JIRA_TOKEN } =
  process.env;
const GITHUB_API = process.env.GITHUB_API ?? 'https://api.github.com';
const key = Buffer.from(WEB_HOOK_SECRET.replace(/^whsec_/, ''), 'base64');
if (key.length === 0 || (!GITHUB_REPO && !JIRA_URL))
  throw new Error('Set WEB_HOOK_SECRET, and GITHUB_REPO or JIRA_URL.');

/** Signed by Rolecall, and no older than five minutes. */
function isGenuine(headers, body) {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures = '' } = headers;
  if (!(Math.abs(Date.now() / 1000 - Number(timestamp)) < 300)) return false;
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
  return signatures.split(' ').some((signature) => {
    const given = Buffer.from(signature.replace(/^v1,/, ''), 'base64');
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

const title = ({ request, roleName, urgent, text }) =>
  `${urgent ? '[urgent] ' : ''}${text ? text.split('\n')[0].slice(0, 100) : `Request ${request}`}${roleName ? ` (${roleName})` : ''}`;
const body = ({ request, text }) => `${text ?? 'Its words stay in Slack.'}\n\nRequest ${request} in Slack.`;

async function post(url, authorization, content) {
  const headers = { authorization, accept: 'application/json', 'content-type': 'application/json', 'user-agent': 'copy-issues' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(content) });
  if (!response.ok) throw new Error(`${new URL(url).host} answers with ${response.status}`);
}

const toGitHub = (data) =>
  post(`${GITHUB_API}/repos/${GITHUB_REPO}/issues`, `Bearer ${GITHUB_TOKEN}`, {
    title: title(data),
    body: body(data),
    labels: [data.role ?? 'no-role'],
  });

const toJira = (data) =>
  post(`${JIRA_URL}/rest/api/3/issue`, `Basic ${Buffer.from(`${JIRA_USER}:${JIRA_TOKEN}`).toString('base64')}`, {
    fields: {
      project: { key: JIRA_PROJECT },
      issuetype: { name: 'Task' },
      summary: title(data),
      description: {
        type: 'doc',
        version: 1,
        content: [{ type: 'paragraph', content: [{ type: 'text', text: body(data) }] }],
      },
    },
  });

/** An event may come twice, under the same id. */
const seen = new Set();

async function take(headers, text) {
  if (!isGenuine(headers, text)) return 401;
  const { type, data } = JSON.parse(text);
  if (type !== 'request.submitted' || seen.has(headers['webhook-id'])) return 204;
  await (GITHUB_REPO ? toGitHub(data) : toJira(data));
  seen.add(headers['webhook-id']);
  return 204;
}

const server = createServer(async (request, response) => {
  let text = '';
  for await (const piece of request) text += piece;
  const status = await take(request.headers, text).catch((error) => {
    console.error(error.message);
    return 502; // Rolecall tries again
  });
  response.writeHead(status).end();
});
server.listen(Number(PORT), () => console.log(`listening on ${server.address().port}`));
