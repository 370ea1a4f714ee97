import type { Messages } from '../en/index.ts';
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

export const de: Messages = {
  buttons,
  feedback,
  finder,
  found,
  help,
  home,
  levels,
  people,
  roles,
  sources,
  time,
};
