import { found } from './found.ts';
import { help } from './help.ts';
import { levels } from './levels.ts';
import { people } from './people.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { time } from './time.ts';

/** Every sentence that people read, by feature. */
export const en = { found, help, levels, people, roles, sources, time };

/** What English says, every language says. */
export type Messages = typeof en;
