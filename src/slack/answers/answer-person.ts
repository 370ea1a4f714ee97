import type { Answer } from '../../answers/answer.ts';
import { answerPerson } from '../../answers/kinds/person-answer.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import type { Services } from '../app/services.ts';
import { eyesOf } from '../people/eyes-of.ts';
import { otherwise } from '../posting/tidy-up.ts';

/** What somebody does, as far as whoever asks (`by`) may see it. What they show of themselves counts as long as they show it. */
export async function answerAbout(services: Services, person: string, by: string): Promise<Answer> {
  const { store, log, now } = services;
  const context = { ...eyesOf(services, by), today: dayOf(now()) };
  const own =
    context.known === null ? null : await otherwise(() => store.preferences.shown(person), null, log);
  return answerPerson(context.known?.person(person) ?? null, own, services.library(), context);
}
