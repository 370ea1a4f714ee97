import { type LocalSlack, startLocalSlack } from '../../../src/playground/local-slack.ts';
import { furnish, type Plan } from '../../../src/playground/window/furnish.ts';
import { openWindow, type PlaygroundWindow } from '../../../src/playground/window/open-window.ts';
import { startHttpApp } from '../small-app.ts';
import { listenForForms } from './form-app.ts';

const plan: Plan = {
  workspace: 'Harbor',
  people: [
    { handle: 'mia', fullName: 'Mia Chen', title: 'Asks', guest: false },
    { handle: 'sam', fullName: 'Sam Okafor', title: 'Keeper', guest: false },
    { handle: 'rosa', fullName: 'Rosa Blanc', title: 'Visitor', guest: true },
  ],
  channels: [
    { name: 'general', private: false, people: ['mia', 'sam', 'rosa'] },
    { name: 'tower', private: false, people: ['sam'] },
  ],
  groups: [{ handle: 'keepers', people: ['sam'] }],
  lines: [{ by: 'sam', channel: 'general', text: 'The *light* is on, see `log` & <script>' }],
};

export interface FormWindow {
  readonly slack: LocalSlack;
  readonly window: PlaygroundWindow;
  close(): Promise<void>;
}

/** A small app that does a bit of everything, with the page in front of it. */
export async function openFormWindow(): Promise<FormWindow> {
  const slack = await startLocalSlack({ manifestPath: 'tests/playground/manifests/full.yml' });
  const app = await startHttpApp(slack, listenForForms);
  const window = await openWindow(slack, { cast: await furnish(slack, plan), tour: [], port: 0 });
  return {
    slack,
    window,
    close: async () => {
      await window.close();
      await app.stop();
      await slack.close();
    },
  };
}
