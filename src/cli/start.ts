import { readSettings, type Settings, type SlackSettings } from '../config.ts';
import { createLog, type Log } from '../log.ts';
import { createRolecall, type Rolecall } from '../rolecall.ts';
import { createApp } from '../slack/create-app.ts';
import type { Command, Terminal } from './command.ts';
import { converse } from './converse.ts';
import { explainStartFailure } from './start-failure.ts';

export const start: Command = {
  name: 'start',
  usage: 'start [--content DIR]',
  summary: 'runs the bot; without Slack settings, a conversation on the terminal',
  async run({ contentDir }, terminal) {
    const settings = readSettings(contentDir === undefined ? {} : { contentDir });
    if (settings.slack) return serve(settings, settings.slack, terminal);
    const quiet = createLog('error', terminal.error, () => new Date());
    return converse(await createRolecall(settings.contentDir, quiet), terminal);
  },
};

async function serve(settings: Settings, slack: SlackSettings, terminal: Terminal): Promise<number> {
  const log = createLog(settings.logLevel, terminal.error, () => new Date());
  const rolecall: Rolecall = await createRolecall(settings.contentDir, log);
  const app = createApp(slack, { ...rolecall, log }, Date.now);
  try {
    const { port } = await app.start();
    log.info('Rolecall is running', {
      roles: rolecall.catalog().roles.length,
      transport: slack.transport.kind,
      port,
    });
  } catch (error) {
    terminal.error(explainStartFailure(error, slack));
    return 1;
  }
  surviveRejections(slack.transport.kind, log);
  const watcher = rolecall.watch();
  await signalToStop();
  log.info('stopping: letting work in flight finish');
  await Promise.all([watcher.close(), app.stop()]);
  log.info('stopped');
  return 0;
}

/**
 * What nobody awaited, failed. Where that is the socket that could not be opened again, it is better to stop and be
 * started anew than to run on deaf; anything else concerns one odd payload only.
 */
function surviveRejections(transport: 'socket' | 'http', log: Log): void {
  process.on('unhandledRejection', (error) => {
    log.error('a promise failed unawaited', {
      error: error instanceof Error ? error.message : String(error),
    });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (transport === 'socket' && code.startsWith('slack_')) process.exit(1);
  });
}

function signalToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
