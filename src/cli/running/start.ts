import { readSettings, type Settings, type SlackSettings } from '../../config.ts';
import { program } from '../../installation.ts';
import { errorWords, type Log } from '../../log.ts';
import { withNames } from '../../messages/own-names.ts';
import type { Command, Terminal } from '../command.ts';
import { sampleHint } from '../content.ts';
import { converse } from './converse.ts';
import { runBot } from './run-bot.ts';
import { signalToStop } from './signal-to-stop.ts';
import { StartFailure } from './start-failure.ts';

export const start: Command = {
  name: 'start',
  usage: 'start [--content DIR]',
  summary: 'runs the bot; without Slack settings, opens the playground in your browser',
  async run({ contentDir }, terminal) {
    const settings = readSettings(contentDir === undefined ? {} : { contentDir });
    return settings.slack ? serve(settings, settings.slack, terminal) : playInstead(settings, terminal);
  },
};

async function serve(settings: Settings, slack: SlackSettings, terminal: Terminal): Promise<number> {
  try {
    const { log, stop } = await runBot(settings, slack, terminal);
    for (const doubt of settings.doubts) log.warn(doubt);
    const hint = sampleHint(settings);
    if (hint) log.warn(hint);
    surviveRejections(slack.transport.kind, log);
    await signalToStop();
    log.info('stopping: letting work in flight finish');
    await stop();
    log.info('stopped');
    return 0;
  } catch (error) {
    if (!(error instanceof StartFailure)) throw error;
    terminal.error(error.message);
    return error.mayPass ? 1 : 2;
  }
}

/** Questions that are piped in are answered on the terminal too, and end it; with none, the playground stays open. */
async function playInstead(settings: Settings, terminal: Terminal): Promise<number> {
  terminal.out(`No Slack settings are given (to connect to Slack: ${program} setup, or README.md).`);
  const { openPlayground } = await import('./play.ts');
  const playground = await openPlayground(settings, terminal);
  const stopped = signalToStop();
  const lines = terminal.input.isTTY
    ? 0
    : await Promise.race([converse(playground.rolecall, withNames(settings.names), terminal), stopped]);
  if (lines === 0) await stopped;
  await playground.close();
  return 0;
}

/**
 * What nobody awaited, failed. Where that is the socket that could not be opened again, it is better to stop and be
 * started anew than to run on deaf; anything else concerns one odd payload only.
 */
function surviveRejections(transport: 'socket' | 'http', log: Log): void {
  process.on('unhandledRejection', (error) => {
    log.error('a promise failed unawaited', { error: errorWords(error) });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (transport === 'socket' && code.startsWith('slack_')) process.exit(1);
  });
}
