import type { Settings, SlackSettings } from '../config.ts';
import { createLog, type Log } from '../log.ts';
import { createRolecall, type Rolecall } from '../rolecall.ts';
import { createApp } from '../slack/create-app.ts';
import type { Terminal } from './command.ts';
import { explainStartFailure } from './start-failure.ts';

export interface RunningBot {
  readonly rolecall: Rolecall;
  readonly log: Log;
  /** Lets work in flight finish. */
  stop(): Promise<void>;
}

/** Slack, or the machine, does not let the bot in. The message says what to do about it. */
export class StartFailure extends Error {
  override readonly name = 'StartFailure';
}

/** Reads the content, connects to Slack, and follows the content. Rejects with `StartFailure` when it cannot connect. */
export async function runBot(
  settings: Settings,
  slack: SlackSettings,
  terminal: Terminal,
): Promise<RunningBot> {
  const log = createLog(settings.logLevel, terminal.error, () => new Date());
  const rolecall = await createRolecall(settings.contentDir, log);
  const app = createApp(slack, { ...rolecall, log }, Date.now);
  const { port } = await app.start().catch((error: unknown) => {
    throw new StartFailure(explainStartFailure(error, slack));
  });
  log.info('Rolecall is running', {
    roles: rolecall.catalog().roles.length,
    transport: slack.transport.kind,
    port,
  });
  const watcher = rolecall.watch();
  return {
    rolecall,
    log,
    stop: async () => void (await Promise.all([watcher.close(), app.stop()])),
  };
}
