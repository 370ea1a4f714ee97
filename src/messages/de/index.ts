import type { Messages } from '../en/index.ts';
import { found } from './found.ts';
import { help } from './help.ts';
import { levels } from './levels.ts';
import { people } from './people.ts';
import { roles } from './roles.ts';
import { sources } from './sources.ts';
import { time } from './time.ts';

export const de: Messages = { found, help, levels, people, roles, sources, time };
