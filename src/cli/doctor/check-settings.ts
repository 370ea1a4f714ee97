import { type Settings, type SlackSettings, WHERE } from '../../config.ts';
import { program } from '../../installation.ts';
import { doubtful, type Finding, failing, fine } from '../../slack/check-up/finding.ts';
import { HEALTH_PATHS } from '../../slack/health/health.ts';
import { proxyOnTheWay } from '../../slack/transport/way-out.ts';

/** How Rolecall would run with these settings, or which ones Slack still needs. */
export function checkSettings({
  contentDir,
  isSample,
  slack,
  growthSecret,
  doubts,
}: Pick<Settings, 'contentDir' | 'isSample' | 'slack' | 'growthSecret' | 'doubts'>): readonly Finding[] {
  const general = [checkFolder(contentDir, isSample), ...doubts.map(checkDoubt)];
  if (slack === null) return [...general, ...MISSING];
  const { apiUrl, proxy, transport } = slack;
  const by = proxyOnTheWay(apiUrl, proxy);
  const how = by === null ? 'directly' : `by way of the proxy ${by}`;
  return [
    ...general,
    fine('Slack settings', `${wayIn(transport)}; asks ${apiUrl}, ${how}.`),
    ...checkInstall(slack),
    checkSeal(growthSecret),
  ];
}

/** "…/.env:3: this is so. Do that." */
function checkDoubt(doubt: string): Finding {
  const [detail = doubt, ...fix] = doubt.split(/(?<=\.) /);
  return doubtful('.env', detail, fix.join(' '));
}

function checkSeal(secret: string | null): Finding {
  if (secret !== null) return fine('GROWTH_SECRET', 'Set: growth sheets are sealed in the database.');
  return doubtful(
    'GROWTH_SECRET',
    'Not set: what people note on their growth sheets can be read in the database and in its backups.',
    'Set it to what openssl rand -base64 32 prints, and keep it elsewhere than the backups.',
  );
}

/** By which kind of installation workspaces have it. */
function checkInstall({ install }: SlackSettings): readonly Finding[] {
  if (!install) return [];
  const name = 'SLACK_CLIENT_ID';
  const { workspaces } = install;
  if (workspaces.length > 0)
    return [fine(name, `Set: installed by its own page (/slack/install), in ${workspaces.join(', ')} only.`)];
  return [
    doubtful(
      name,
      'Set: installed by its own page (/slack/install), but WORKSPACES is empty, so no workspace may have it.',
      'Set WORKSPACES to the IDs of your workspaces or of your organization; the page says which yours is.',
    ),
  ];
}

function wayIn(transport: SlackSettings['transport']): string {
  if (transport.kind === 'http')
    return `Receives over HTTP on port ${transport.port} (whether Slack gets through shows only when it calls)`;
  const { healthPort } = transport;
  const health = healthPort === undefined ? '' : `, answers GET ${HEALTH_PATHS.well} on port ${healthPort}`;
  return `Receives over Socket Mode${health}`;
}

function checkFolder(folder: string, isSample: boolean): Finding {
  if (!isSample) return fine('content folder', `Documents are read from "${folder}".`);
  const detail =
    'None is set, and there is no folder "content" here, so Rolecall answers from its sample company.';
  return doubtful('content folder', detail, `Start your own with: ${program} init content`);
}

const MISSING: readonly Finding[] = [
  failing(
    'SLACK_BOT_TOKEN',
    'Not set, so Rolecall is not connected to Slack.',
    `${WHERE.botToken} (${WHERE.app}). Put it into .env.`,
  ),
  failing(
    'SLACK_APP_TOKEN',
    'Not set, and neither is SLACK_SIGNING_SECRET; Slack needs one of the two.',
    `${WHERE.appToken} (${WHERE.app}). To receive over HTTP instead, set SLACK_SIGNING_SECRET. ${WHERE.secret}.`,
  ),
];
