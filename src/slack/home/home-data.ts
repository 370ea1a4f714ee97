import type { HomeData } from '../../blocks/home/home-data.ts';
import type { HomePage } from '../../blocks/home/home-page.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import type { Preference } from '../../store/people/preferences.ts';
import type { Services } from '../app/services.ts';
import { eyesOf } from '../people/eyes-of.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { listRequests } from '../requests/list-requests.ts';

/** What this person may see on this page. Requests are looked up for the page that shows them. */
export async function homeDataOf(
  services: Omit<Services, 'screens'>,
  userId: string,
  page: HomePage,
  me: Preference | null,
): Promise<HomeData> {
  const requests =
    page.kind === 'start' ? await otherwise(() => listRequests(services, userId), null, services.log) : null;
  return {
    ...{ library: services.library(), me, requests },
    eyes: { ...eyesOf(services, userId), today: dayOf(services.now()) },
  };
}
