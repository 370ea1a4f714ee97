import { deliver } from './delivery/deliver.ts';
import { deliverRaw } from './delivery/deliver-raw.ts';
import type { Delivery } from './delivery/delivery.ts';
import type { LocalSlack } from './interface.ts';
import { changeContext, stopAgent } from './people/doing/agent-panel.ts';
import { click } from './people/doing/click.ts';
import { command } from './people/doing/command.ts';
import { compose } from './people/doing/links.ts';
import { openHome } from './people/doing/open-home.ts';
import { runStep } from './people/doing/run-step.ts';
import { shortcut } from './people/doing/shortcut.ts';
import { closeView, submit } from './people/doing/submit.ts';
import { suggest } from './people/doing/suggest.ts';
import { directMessage, mention, write } from './people/doing/write.ts';
import { echo, echoChange } from './people/echo.ts';
import { deliverEvent } from './people/events.ts';
import { holds, install, uninstall } from './people/install.ts';
import { react } from './people/react.ts';
import type { Stage } from './people/stage.ts';

async function redeliver(
  { workspace, transport }: Stage,
  { envelope }: Delivery,
  num: number,
  to: string | undefined,
): Promise<Delivery> {
  if (envelope === undefined) throw new Error('This was never delivered.');
  const retry = envelope.kind === 'events_api' ? { retry: { num, reason: 'http_timeout' } } : {};
  const way = to === undefined ? transport : { ...transport, nextUrl: () => to };
  return deliver(workspace, way, { ...envelope, ...retry });
}

type Doings = Pick<
  LocalSlack,
  | 'command'
  | 'mention'
  | 'directMessage'
  | 'write'
  | 'click'
  | 'suggest'
  | 'submit'
  | 'closeView'
  | 'shortcut'
  | 'openHome'
  | 'runStep'
  | 'compose'
  | 'react'
  | 'changeContext'
  | 'stopAgent'
  | 'deliverEvent'
  | 'echo'
  | 'echoChange'
  | 'deliverRaw'
  | 'redeliver'
  | 'disconnectSocket'
  | 'install'
  | 'uninstall'
  | 'holds'
>;

/** Everything that makes Slack talk to the app. */
export function doings(stage: Stage): Doings {
  const { workspace, transport } = stage;
  return {
    install: (appUrl) => install(workspace, appUrl),
    uninstall: () => uninstall(stage),
    holds: (token) => holds(workspace, token),
    command: (by, where, name, text, options) => command(stage, { by, where, command: name, text }, options),
    mention: (by, where, text, options = {}) => mention(stage, where, { by, text, options }),
    directMessage: (by, text, options = {}) => directMessage(stage, { by, text, options }),
    write: (by, where, text, options = {}) => write(stage, where, { by, text, options }),
    click: (by, on, actionId, options) => click(stage, by, on, actionId, options),
    suggest: (by, on, actionId, typed) => suggest(stage, by, on, actionId, typed),
    submit: (by, values) => submit(stage, by, values),
    closeView: (by) => closeView(stage, by),
    shortcut: (by, callbackId, message) => shortcut(stage, by, callbackId, message),
    openHome: (by, tab = 'home') => openHome(stage, by, tab),
    runStep: (callbackId, inputs = {}, by) => runStep(stage, callbackId, inputs, by),
    compose: (by, text) => compose(stage, by, text),
    react: (by, to, emoji) => react(stage, by, to, emoji),
    changeContext: (by, where) => changeContext(stage, by, where),
    stopAgent: (by, thread) => stopAgent(stage, by, thread),
    deliverEvent: (event, options) => deliverEvent(stage, { ...event }, options),
    echo: (message) => echo(stage, message),
    echoChange: (message, subtype) => echoChange(stage, message, subtype),
    deliverRaw: (request) => deliverRaw(transport, workspace.identity.signingSecret, request),
    redeliver: (delivery, retryNum = 1, to) => redeliver(stage, delivery, retryNum, to),
    disconnectSocket: (reason = 'refresh_requested') => transport.sockets.disconnect(reason),
  };
}
