import { once, setMaxListeners } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiServer } from './api/http/server.ts';
import type { Transport } from './delivery/deliver.ts';
import { inTurn } from './delivery/in-turn.ts';
import { createSockets } from './delivery/sockets.ts';
import { doings } from './doings.ts';
import type { LocalSlack, LocalSlackOptions } from './interface.ts';
import { decline, readManifest } from './manifest/manifest.ts';
import { overview } from './overview.ts';
import { population } from './population.ts';
import { sightings } from './sightings.ts';
import { traces } from './traces.ts';
import { createIdentity, type Identity } from './workspace/people/identity.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

export type { Delivery } from './delivery/delivery.ts';
export type { LocalSlack, LocalSlackOptions } from './interface.ts';
export type { ApiCall, Refusal } from './workspace/ledger.ts';
export type { Channel } from './workspace/messages/channel.ts';
export type { PostedMessage } from './workspace/messages/message.ts';
export type { OpenView } from './workspace/messages/open-view.ts';
export type { User, UserGroup } from './workspace/people/people.ts';

function addBot({ identity, manifest, users }: Workspace): void {
  const { botUserId: id, teamId, enterpriseId } = identity;
  users.set(id, {
    id,
    name: manifest.botName,
    fullName: manifest.appName,
    teamId,
    enterpriseId,
    guest: false,
    stranger: false,
    bot: true,
    admin: false,
  });
}

function publicIdentity({ botToken, appToken, signingSecret, botUserId, botId, teamId, appId }: Identity) {
  return { botToken, appToken, signingSecret, botUserId, botId, teamId, appId };
}

async function close(server: Server, { sockets, stop }: Transport): Promise<void> {
  stop.abort();
  sockets.close();
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

/** Starts a Slack of one team, with the app of manifest.yml installed in it. */
export async function startLocalSlack(options: LocalSlackOptions = {}): Promise<LocalSlack> {
  const { manifestPath = 'manifest.yml', port = 0, now = Date.now } = options;
  const { ackDeadlineMs = 3000, eventRetryDelaysMs = [] } = options;
  let origin = '';
  const identity = createIdentity(options.identity);
  const workspace = createWorkspace({
    identity,
    now,
    manifest: decline(readManifest(manifestPath), options.declined ?? []),
    origin: () => origin,
    agentPanel: options.agentPanel ?? true,
    firstId: options.firstId ?? 0,
  });
  addBot(workspace);
  const stop = new AbortController();
  setMaxListeners(0, stop.signal); // each delivery listens, and a crowd may click at once
  const sockets = createSockets({ appId: identity.appId, origin: () => origin, changed: workspace.changed });
  const transport: Transport = {
    sockets,
    nextUrl: null,
    deadlineMs: ackDeadlineMs,
    stop,
    retryDelaysMs: eventRetryDelaysMs,
  };
  const server = createApiServer({ workspace, sockets });
  const { admits = () => true } = options;
  server.on('connection', (socket) => admits(socket.remoteAddress ?? '') || socket.destroy());
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stage = { workspace, transport };
  return {
    apiUrl: `${origin}/api/`,
    ...publicIdentity(identity),
    ...population(workspace),
    ...doings(stage),
    ...sightings(stage),
    ...traces(stage),
    ...overview(workspace),
    deliverTo: (urls) => {
      transport.nextUrl = inTurn(typeof urls === 'string' ? [urls] : urls);
    },
    failNext: (method, fault, left = 1, when = () => true) =>
      void workspace.plannedFaults.push({ method, fault, left, when }),
    close: () => close(server, transport),
  };
}
