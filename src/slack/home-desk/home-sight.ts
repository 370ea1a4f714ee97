import type { HomePage } from '../../blocks/home/home-page.ts';
import type { HomeSight } from '../../blocks/home/home-sight.ts';
import { dayOf } from '../../catalog/day.ts';
import type { Preference } from '../../store/preferences.ts';
import type { Desk } from '../desk.ts';
import { eyesOf } from '../eyes-of.ts';
import { listRequests } from '../request-desk/list-requests.ts';
import { otherwise } from '../tidy-up.ts';

/** What this person may see on this page. Requests are looked up for the page that shows them. */
export async function sightOf(
  desk: Omit<Desk, 'screens'>,
  userId: string,
  page: HomePage,
  me: Preference | null,
): Promise<HomeSight> {
  const requests =
    page.kind === 'start' ? await otherwise(() => listRequests(desk, userId), null, desk.log) : null;
  return {
    ...{ library: desk.library(), me, requests },
    eyes: { ...eyesOf(desk, userId), today: dayOf(desk.now()) },
  };
}
