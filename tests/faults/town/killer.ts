import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AppProcess } from '../../helpers/machine/app-process.ts';
import type { Random } from './random.ts';
import type { Town } from './town.ts';

/** Calls in the middle of which it is worst to die. */
const WORST = [
  'chat.postMessage',
  'chat.postMessage',
  'chat.update',
  'views.open',
  'conversations.history',
  'conversations.info',
] as const;

/** How long the app takes to start where nothing else keeps the machine busy; milliseconds. */
const USUAL_START = 1500;

/**
 * Starts the app and kills it, so often: while it starts, at any moment, while a form is being sent, or in the middle of a call to
 * Slack. On a slow machine it lives longer, or nobody would ever get as far as a form.
 */
export async function killAgainAndAgain(
  app: AppProcess,
  town: Town,
  random: Random,
  times: number,
): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    const dice = random.next();
    if (dice < 0.1) await killWhileItStarts(app, random);
    else {
      const slowness = await startTimed(app);
      if (dice < 0.5) await liveFor(app, random.below(800) * slowness);
      else if (dice < 0.7) await someForm(town, random, 1500 * slowness);
      else await someCall(town, random, (300 + random.below(900)) * slowness, () => void app.kill9());
      await app.kill9();
    }
  }
}

/** Gives how many times as long as usual it took. */
async function startTimed(app: AppProcess): Promise<number> {
  const begin = performance.now();
  await app.start();
  return Math.max(1, (performance.now() - begin) / USUAL_START);
}

async function liveFor(app: AppProcess, milliseconds: number): Promise<void> {
  await sleep(milliseconds);
  if (!app.isRunning()) throw new Error(`The app ended by itself: ${app.logged.slice(-20).join('\n')}`);
}

async function killWhileItStarts(app: AppProcess, random: Random): Promise<void> {
  const started = app.start();
  await sleep(random.below(600));
  await app.kill9();
  await started;
}

/** Resolves within milliseconds after somebody has pressed the button of a form. */
async function someForm({ moments }: Town, random: Random, patience: number): Promise<void> {
  await Promise.race([once(moments, 'press'), sleep(patience)]);
  await sleep(random.below(40));
}

/** Does it when the app makes such a call, just before or just after the call has its effect; or never, if none comes. */
function someCall({ slack }: Town, random: Random, patience: number, kill: () => void): Promise<void> {
  const [method, after] = [random.pick(WORST), random.chance(0.5)];
  return new Promise((resolve) => {
    let waits = true;
    const stop = () => {
      const first = waits;
      waits = false;
      resolve();
      return first;
    };
    slack.failNext(method, { drop: true, after }, 1, () => {
      const first = stop();
      if (first) kill();
      return first;
    });
    setTimeout(stop, patience);
  });
}
