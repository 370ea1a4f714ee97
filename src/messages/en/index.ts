import { buttons } from './buttons.ts';
import { feedback } from './feedback.ts';
import { finder } from './finder.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { home } from './home.ts';
import { levels } from './levels.ts';
import { people } from './people.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { time } from './time.ts';

/** Every sentence that people read, by feature. */
export const en = { buttons, feedback, finder, found, help, home, levels, people, roles, sources, time };

/** What English says, every language says. */
export type Messages = typeof en;
