import { type Settings, WHERE } from '../../config.ts';
import { type Finding, failing, fine } from '../../slack/check-up/finding.ts';

/** How Rolecall would run with these settings, or which ones Slack still needs. */
export function checkSettings({ contentDir, slack }: Settings): readonly Finding[] {
  const content = fine('content folder', `Documents are read from "${contentDir}".`);
  if (slack === null) return [content, ...MISSING];
  const { apiUrl, transport } = slack;
  const way =
    transport.kind === 'socket'
      ? 'Receives over Socket Mode'
      : `Receives over HTTP on port ${transport.port} (whether Slack gets through shows only when it calls)`;
  return [content, fine('Slack settings', `${way}; asks ${apiUrl}.`)];
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
