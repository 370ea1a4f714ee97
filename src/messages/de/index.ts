import type { Messages } from '../en/index.ts';
import { dontKnow } from './answers/dont-know.ts';
import { feedback } from './answers/feedback.ts';
import { found } from './answers/found.ts';
import { help } from './answers/help.ts';
import { levels } from './answers/levels.ts';
import { people } from './answers/people.ts';
import { roles } from './answers/roles.ts';
import { route } from './answers/route.ts';
import { sources } from './answers/sources.ts';
import { buttons } from './buttons.ts';
import { gaps } from './care/gaps.ts';
import { news } from './care/news.ts';
import { reviews } from './care/reviews.ts';
import { stats } from './care/stats.ts';
import { commands } from './commands.ts';
import { drawings } from './drawings.ts';
import { errors } from './errors.ts';
import { finder } from './finder.ts';
import { growthMarkdown } from './growth/markdown.ts';
import { growthNote } from './growth/note.ts';
import { growth } from './growth/sheet.ts';
import { here } from './here.ts';
import { home } from './home.ts';
import { pause } from './pause.ts';
import { pictures } from './pictures.ts';
import { places } from './places.ts';
import { asker } from './requests/asker.ts';
import { card } from './requests/card.ts';
import { checks } from './requests/checks.ts';
import { form } from './requests/form.ts';
import { hints } from './requests/hints.ts';
import { obstacles } from './requests/obstacles.ts';
import { reasons } from './requests/reasons.ts';
import { wrong } from './requests/wrong.ts';
import { site } from './site.ts';
import { steps } from './steps.ts';
import { time } from './time.ts';

export const de: Messages = {
  errors,
  commands,
  drawings,
  places,
  wrong,
  asker,
  buttons,
  card,
  checks,
  dontKnow,
  feedback,
  finder,
  form,
  found,
  help,
  gaps,
  growth,
  growthMarkdown,
  growthNote,
  here,
  home,
  levels,
  news,
  hints,
  obstacles,
  pause,
  people,
  pictures,
  reasons,
  reviews,
  roles,
  route,
  site,
  sources,
  stats,
  steps,
  time,
};
