import type { TourAct, TourStep } from '../window/wire.ts';
import type { Win } from './kit/win.ts';

const PATIENCE_MS = 6000;
const LOOK_EVERY_MS = 50;
/** So that one sees what is typed before it is sent; not for those who want nothing to move. */
const READ_MS = matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 500;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

async function appears<T>(find: () => T | null | undefined): Promise<T | null> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_EVERY_MS) {
    const found = find();
    if (found !== null && found !== undefined) return found;
    await pause(LOOK_EVERY_MS);
  }
  return null;
}

/** In the modal if there is one, else the newest in the conversation. */
function buttonNamed(label: string): HTMLElement | undefined {
  const within = document.querySelector('dialog[open]') ?? document.querySelector('.app');
  const buttons = [...(within?.querySelectorAll<HTMLElement>('.blocks .button, footer .button') ?? [])];
  return buttons.findLast((button) => button.textContent?.trim() === label && button.offsetParent !== null);
}

async function say(text: string): Promise<boolean> {
  const field = await appears(() => document.querySelector<HTMLTextAreaElement>('[data-composer="channel"]'));
  if (field === null) return false;
  field.value = text;
  await pause(READ_MS);
  field.form?.requestSubmit();
  return true;
}

/** Found twice: meanwhile the app may have drawn it anew. */
async function press(label: string): Promise<boolean> {
  const button = await appears(() => buttonNamed(label));
  button?.scrollIntoView({ block: 'center' });
  await pause(READ_MS);
  buttonNamed(label)?.click();
  return button !== null;
}

async function go(win: Win, change: Parameters<Win['go']>[0]): Promise<boolean> {
  win.go(change);
  await win.refresh();
  return true;
}

/** The thread of the newest message that has one. */
async function openThread(win: Win): Promise<boolean> {
  const message = await appears(() => win.shown().messages.findLast(({ replies }) => replies > 0));
  return message !== null && go(win, { thread: message.ts });
}

function perform(win: Win, act: TourAct): Promise<boolean> {
  switch (act.kind) {
    case 'become':
      return go(win, { as: act.handle, thread: '' });
    case 'go':
      return go(win, { at: act.channel, thread: '', tab: 'messages', list: false });
    case 'home':
      return go(win, { at: '@app', thread: '', tab: 'home', list: false });
    case 'say':
      return say(act.text);
    case 'thread':
      return openThread(win);
    case 'press':
      return press(act.label);
    case 'see':
      return appears(() => buttonNamed(act.label)).then((button) => button !== null);
  }
}

/** Does one step of the tour; false where something it needs did not appear. */
export async function runStep(win: Win, { acts, title }: TourStep): Promise<boolean> {
  for (const act of acts)
    if (!(await perform(win, act))) {
      win.notice(`“${title}” needs something that is not on the screen. Try the step before it.`);
      return false;
    }
  return true;
}
