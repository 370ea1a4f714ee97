import type { Fits, LocalSlack } from './interface.ts';
import type { Stage } from './people/stage.ts';
import type { Channel } from './workspace/messages/channel.ts';
import type { PostedMessage } from './workspace/messages/message.ts';
import { findMessage } from './workspace/messages/messages.ts';
import type { OpenView } from './workspace/messages/open-view.ts';
import { topView } from './workspace/messages/views.ts';
import type { User } from './workspace/people/people.ts';
import { waitFor } from './workspace/wait.ts';
import type { Workspace } from './workspace/workspace.ts';

const patience = 8000;
const anything = () => true;

function messages(workspace: Workspace, where: Channel): readonly PostedMessage[] {
  return workspace.messages.filter(
    (message) => message.channel === where.id && message.ephemeralTo === undefined && !message.deleted,
  );
}

function ephemerals(workspace: Workspace, to: User, where?: Channel): readonly PostedMessage[] {
  return workspace.messages.filter(
    (message) =>
      message.ephemeralTo === to.id &&
      !message.deleted &&
      (where === undefined || message.channel === where.id),
  );
}

/** For the error of a test that waited in vain: what there is instead, and what was refused. */
function instead(workspace: Workspace, there: readonly PostedMessage[]): string {
  const texts = there.map(({ text }) => JSON.stringify(text)).join(', ');
  return `there is ${texts || 'nothing'}; refused: ${JSON.stringify(workspace.refusals)}`;
}

function waitForOne(
  workspace: Workspace,
  look: () => readonly PostedMessage[],
  fits: Fits<PostedMessage>,
  timeoutMs: number,
): Promise<PostedMessage> {
  return waitFor(workspace, () => look().find(fits), { timeoutMs, what: () => instead(workspace, look()) });
}

function waitForView(
  workspace: Workspace,
  look: () => OpenView | undefined,
  fits: Fits<OpenView>,
  timeoutMs: number,
): Promise<OpenView> {
  const find = () => {
    const view = look();
    return view !== undefined && fits(view) ? view : undefined;
  };
  return waitFor(workspace, find, {
    timeoutMs,
    what: () => `refused: ${JSON.stringify(workspace.refusals)}`,
  });
}

type Sightings = Pick<
  LocalSlack,
  | 'messages'
  | 'ephemerals'
  | 'current'
  | 'modal'
  | 'home'
  | 'waitForMessage'
  | 'waitForEphemeral'
  | 'waitForModal'
  | 'waitForHome'
  | 'waitForSockets'
  | 'waitForClosedSockets'
  | 'refusals'
  | 'calls'
>;

/** Everything that can be seen, and waited for. */
export function sightings({ workspace, transport }: Stage): Sightings {
  const modal = (of: User) => topView(workspace, of.id);
  const home = (of: User) => workspace.homes.get(of.id);
  const sockets = (fits: (open: number) => boolean, timeoutMs: number) => {
    const open = () => transport.sockets.connections();
    const look = () => (fits(open()) ? open() : undefined);
    return waitFor(workspace, look, { timeoutMs, what: () => `${open()} sockets are open` });
  };
  return {
    messages: (where) => messages(workspace, where),
    ephemerals: (to, where) => ephemerals(workspace, to, where),
    current: ({ channel, ts }) => findMessage(workspace, channel, ts),
    modal,
    home,
    waitForMessage: (where, fits = anything, ms = patience) =>
      waitForOne(workspace, () => messages(workspace, where), fits, ms),
    waitForEphemeral: (to, fits = anything, ms = patience) =>
      waitForOne(workspace, () => ephemerals(workspace, to), fits, ms),
    waitForModal: (of, fits = anything, ms = patience) => waitForView(workspace, () => modal(of), fits, ms),
    waitForHome: (of, fits = anything, ms = patience) => waitForView(workspace, () => home(of), fits, ms),
    waitForSockets: (count = 1, ms = 10_000) => sockets((open) => open >= count, ms),
    waitForClosedSockets: (ms = 10_000) => sockets((open) => open === 0, ms),
    refusals: workspace.refusals,
    calls: workspace.calls,
  };
}
