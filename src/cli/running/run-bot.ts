import { type AgentsServer, createAgentsServer } from '../../agents/agents-server.ts';
import { createLookUps } from '../../agents/look-ups.ts';
import { createWebHook } from '../../agents/web-hook.ts';
import type { Settings, SlackSettings } from '../../config.ts';
import { createLog, errorWords, type Log } from '../../log.ts';
import { withNames } from '../../messages/own-names.ts';
import { ANYBODY } from '../../people/eyes.ts';
import { createHolidayCalendars } from '../../people/holiday-calendars.ts';
import { createOnCallService } from '../../people/on-call.ts';
import { newRequestId } from '../../requests/new-id.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Patience } from '../../requests/rules.ts';
import { createRolecall, type Rolecall } from '../../rolecall.ts';
import { createApp, type SlackApp } from '../../slack/create-app.ts';
import { createWayOut } from '../../slack/transport/way-out.ts';
import { openStore } from '../../store/store.ts';
import type { Terminal } from '../command.ts';
import { readWantedScopes } from '../doctor/wanted-scopes.ts';
import { learnedFiles } from '../knowledge/learned-files.ts';
import { ownVectors } from '../knowledge/own-vectors.ts';
import { packageVersion } from '../package-version.ts';
import { createBranches } from './branches.ts';
import { calendarFiles } from './calendar-files.ts';
import { measure } from './measure.ts';
import { explainStartFailure, StartFailure } from './start-failure.ts';

export interface RunningBot {
  readonly rolecall: Rolecall;
  readonly log: Log;
  /** Lets work in flight finish. */
  stop(): Promise<void>;
}

/** Reads the content, connects to Slack, and follows the content. Rejects with `StartFailure` when it cannot connect. */
export async function runBot(
  settings: Settings,
  slack: SlackSettings,
  terminal: Terminal,
): Promise<RunningBot> {
  const log = createLog(settings.logLevel, terminal.error, () => new Date(), settings.logFormat);
  const { databaseUrl, growthSecret } = settings;
  const store = await openStore(databaseUrl, log, Date.now, growthSecret).catch((error: unknown) => {
    const words = error instanceof Error ? error.message : String(error);
    throw new StartFailure(words, error instanceof StoreUnavailable);
  });
  if (growthSecret === null) log.warn(UNSEALED);
  const measuring = await measure(settings, log).catch((error: unknown) => {
    throw new StartFailure(error instanceof Error ? error.message : String(error), false);
  });
  const calendars = {
    ...{ now: Date.now, log, copies: calendarFiles(settings.cacheDir) },
    fetch: createWayOut(slack.proxy).fetch,
  };
  const holidays = createHolidayCalendars(settings.holidayCalendars, { ...calendars, every: HOUR });
  await holidays.start();
  const vectors = await ownVectors(settings, (why) => log.warn(why));
  const rolecall = await createRolecall(settings.contentDir, log, {
    kept: await store.corrections.list(),
    learned: learnedFiles(settings.cacheDir),
    metrics: measuring.metrics,
    language: settings.language,
    holidays,
    vectors,
  });
  const patience = patienceOf(settings);
  const { admins, reactions, replies, sharedChannels, rolePagesUrl, sourceUrl } = settings;
  const onCall = createOnCallService({
    ...calendars,
    calendars: settings.onCallCalendars,
    every: 5 * MINUTE,
  });
  const hook =
    settings.webHook && createWebHook({ ...settings.webHook, ...createWayOut(slack.proxy), now: Date.now });
  const common = {
    ...(hook ? { hook } : {}),
    ...(settings.onCallCalendars.size > 0 ? { onCall } : {}),
    patience,
    admins,
    sharedChannels,
    reactions,
    replies,
    rolePagesUrl,
    sourceUrl,
    now: Date.now,
    elapsed: () => performance.now(),
    newId: newRequestId,
    ...{ log, metrics: measuring.metrics, isTraced: settings.logFormat === 'json' },
  };
  const branches = createBranches(settings, rolecall, common, { holidays, vectors });
  measuring.observe(() => [store, ...branches.stores()]);
  const app = createApp(withScopes(slack), { ...rolecall, ...common, store }, branches);
  const { port } = await app.start().catch((error: unknown) => {
    throw new StartFailure(explainStartFailure(error, slack), true);
  });
  log.info('Rolecall is running', {
    roles: rolecall.catalog().roles.length,
    transport: slack.transport.kind,
    port,
  });
  onCall.start();
  const agents = await openAgents(settings, rolecall, app, log);
  const watcher = rolecall.watch();
  return {
    rolecall,
    log,
    async stop() {
      holidays.stop();
      onCall.stop();
      await Promise.all([watcher.close(), agents?.close(), app.stop()]);
      await branches.close();
      await measuring.close();
      await store.close();
    },
  };
}

/** What the page for installing asks for, where the settings do not say: all that manifest.yml names. */
function withScopes(slack: SlackSettings): SlackSettings {
  const { install } = slack;
  if (!install || install.scopes.length > 0) return slack;
  return { ...slack, install: { ...install, scopes: readWantedScopes().map(({ scope }) => scope) } };
}

/**
 * The API for programs, where the settings open one. They are outsiders: nobody is named to them whom Slack alone knows. Slack's
 * own agents are told what the person they ask for is told.
 */
async function openAgents(
  { api, names }: Settings,
  { answerer, library }: Rolecall,
  { offer, admit }: SlackApp,
  log: Log,
): Promise<AgentsServer | null> {
  if (api === null) return null;
  const { token, port, signingSecret } = api;
  const named = withNames(names);
  const lookUps = createLookUps(answerer, library, ANYBODY, named);
  const floor = { answerer, library };
  const server = createAgentsServer({
    ...{ token, port, lookUps, library, offer, version: packageVersion(), log },
    ...(signingSecret === null ? {} : { slack: { signingSecret, admit, floor, named, now: Date.now } }),
  });
  const opened = await server.open().catch((error: unknown) => {
    throw new StartFailure(`API_PORT ${port} cannot be opened: ${errorWords(error)}.`, true);
  });
  log.info('programs may ask', { port: opened });
  return server;
}

const UNSEALED =
  'GROWTH_SECRET is not set: what people note on their growth sheets can be read in the database, and in its backups. To seal what is noted from then on, set it to what openssl rand -base64 32 prints';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function patienceOf(settings: Settings): Patience {
  const { remindAfterMinutes, escalateAfterMinutes, retentionDays } = settings;
  return {
    whileClaimed: settings.checkAfterMinutes * MINUTE,
    whileAsked: settings.answerAfterMinutes * MINUTE,
    untilReminder: remindAfterMinutes * MINUTE,
    untilFallback: escalateAfterMinutes * MINUTE,
    retention: retentionDays * DAY,
    roundEvery: 10_000,
  };
}
