import { SettingsError } from '../../config.ts';
import { program } from '../../installation.ts';
import type { Command } from '../command.ts';
import { changeStore } from './read-store.ts';

const LONGEST_WORDS = 200;

export const pause: Command = {
  name: 'pause',
  usage: 'pause ["what people read"]',
  summary: 'for maintenance: nothing is taken on or posted, and people are told so, until "resume"',
  async run(args, terminal) {
    const words = args.words.join(' ').trim();
    if (words.length > LONGEST_WORDS)
      throw new SettingsError(`What people read should have at most ${LONGEST_WORDS} characters.`);
    const begun = await changeStore(args, terminal, async ({ pause }) => {
      await pause.begin({ since: Date.now(), words });
      return true;
    });
    if (begun === null) return 1;
    terminal.out(
      `Rolecall pauses within ten seconds, on all replicas, and stays so through restarts. People who ask it something are told; what was to be posted waits. To go on: ${program} resume`,
    );
    return 0;
  },
};

export const resume: Command = {
  name: 'resume',
  usage: 'resume',
  summary: 'ends a pause: what has waited is posted',
  async run(args, terminal) {
    const wasPaused = await changeStore(args, terminal, (store) => store.pause.end());
    if (wasPaused === null) return 1;
    terminal.out(wasPaused ? 'Rolecall goes on within ten seconds.' : 'Rolecall was not paused.');
    return 0;
  },
};
