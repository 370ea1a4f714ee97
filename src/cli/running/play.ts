import { readSettings, type Settings, type SlackSettings } from '../../config.ts';
import { shipped } from '../../installation.ts';
import { type LocalSlack, startLocalSlack } from '../../playground/local-slack.ts';
import { furnish } from '../../playground/window/furnish.ts';
import { openWindow, type PlaygroundWindow } from '../../playground/window/open-window.ts';
import type { Rolecall } from '../../rolecall.ts';
import type { Command, Terminal } from '../command.ts';
import { sampleHint } from '../content.ts';
import { authorService } from './author-service.ts';
import { runBot } from './run-bot.ts';
import { sampleWorkspace } from './sample-workspace.ts';
import { signalToStop } from './signal-to-stop.ts';
import { tourOf } from './tour.ts';

const USUAL_PORT = 3000;
const manifestPath = shipped('manifest.yml');

export const play: Command = {
  name: 'play',
  usage: 'play [--content DIR]',
  summary: 'opens the playground: a practice Slack in your browser, with the real bot in it',
  async run({ contentDir }, terminal) {
    const settings = readSettings(contentDir === undefined ? {} : { contentDir });
    const playground = await openPlayground(settings, terminal);
    await signalToStop();
    await playground.close();
    return 0;
  },
};

export interface Playground {
  readonly rolecall: Rolecall;
  close(): Promise<void>;
}

/** The bot as it runs everywhere, connected to a local Slack, with a page in front of it. Says where it is. */
export async function openPlayground(settings: Settings, terminal: Terminal): Promise<Playground> {
  const slack = await startLocalSlack({ manifestPath });
  const bot = await runBot(playSettings(settings), slackSettings(slack), terminal);
  await slack.waitForSockets();
  const window = await furnishedWindow(slack, bot.rolecall, settings);
  const hint = sampleHint(settings);
  if (hint) terminal.out(hint);
  terminal.out(welcome(window.url, bot.rolecall.catalog().roles.length));
  return {
    rolecall: bot.rolecall,
    close: async () => {
      await window.close();
      await bot.stop();
      await slack.waitForClosedSockets(1000).catch(() => undefined);
      await slack.close();
    },
  };
}

/**
 * A practice workspace is new at each start, and so is what it remembers, whatever database is set; nobody outside hears of its
 * requests. Only what goes wrong is worth a line.
 */
export function playSettings(settings: Settings): Settings {
  const logLevel = settings.logLevel === 'info' ? 'error' : settings.logLevel;
  const fresh = { databaseUrl: 'file::memory:', webHook: null, names: null };
  return { ...settings, ...fresh, logLevel };
}

async function furnishedWindow(
  slack: LocalSlack,
  rolecall: Rolecall,
  settings: Settings,
): Promise<PlaygroundWindow> {
  const catalog = rolecall.catalog();
  const cast = await furnish(slack, sampleWorkspace(catalog));
  const author = authorService(rolecall, settings, Date.now);
  return openWindow(slack, { cast, tour: tourOf(catalog), port: settings.port ?? USUAL_PORT, author });
}

function slackSettings({ botToken, appToken, apiUrl }: LocalSlack): SlackSettings {
  return { botToken, apiUrl, transport: { kind: 'socket', appToken } };
}

function welcome(url: string, roles: number): string {
  return [
    `Rolecall knows ${roles === 1 ? '1 role' : `${roles} roles`}. Its playground is open, a practice Slack on this machine only:`,
    `\n  ${url}\n`,
    'Open that address in a browser. Stop with Ctrl+C.',
  ].join('\n');
}
