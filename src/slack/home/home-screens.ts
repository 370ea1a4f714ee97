import { decodeHomeMemory } from '../../blocks/home/home-memory.ts';
import { decodeHomePage, encodeHomePage, type HomePage, START } from '../../blocks/home/home-page.ts';
import { homeView } from '../../blocks/home/home-view.ts';
import { createMostRecent } from '../../search/most-recent.ts';
import type { Preference } from '../../store/people/preferences.ts';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { homeDataOf } from './home-data.ts';
import { createOneByOne } from './one-by-one.ts';
import { publishHome } from './publish-home.ts';
import type { HomeCall, HomeScreens } from './screens.ts';

/** Slack tells of every visit, and of some twice: within so many milliseconds they are one. */
const ONE_VISIT = 1000;
const MOST_REMEMBERED = 5000;
const MOST_ATTEMPTS = 5;

interface Published {
  readonly hash: string | undefined;
  readonly digest: string | undefined;
}

export function createHomeScreens(services: Omit<Services, 'screens'>): HomeScreens {
  const oneByOne = createOneByOne();
  const visits = createMostRecent<string, number>(MOST_REMEMBERED);
  const published = createMostRecent<string, Published>(MOST_REMEMBERED);

  const show = (call: HomeCall, clicked: HomePage | null, isSeen: (digest: string) => boolean) =>
    oneByOne(call.userId, async () => {
      const done = await draw(services, call, clicked, isSeen);
      if (done) published.set(call.userId, done);
    });

  return {
    async open(call) {
      const before = visits.get(call.userId);
      if (call.seen && before !== undefined && services.elapsed() - before < ONE_VISIT) return;
      visits.set(call.userId, services.elapsed());
      const seen = decodeHomeMemory(call.seen?.private_metadata)?.digest;
      await show(call, null, (digest) => digest === seen);
    },
    async goTo(call, page, actionTs) {
      const at = Math.round(Number(actionTs) * 1_000_000);
      const keep = async () => {
        await services.store.preferences.goTo(call.userId, encodeHomePage(page), at);
        return true;
      };
      const isKept = await otherwise(keep, false, services.log);
      await show(call, isKept ? null : page, (digest) => {
        const last = published.get(call.userId);
        return last?.digest === digest && last.hash === call.seen?.hash;
      });
    },
    redraw: (call) => show(call, null, () => false),
  };
}

/**
 * Draws what the store says until Slack has it and the store still says so: of two clicks at once, on whatever replicas,
 * the later one is on the screen at the end. `clicked` counts where it could not be kept. Null where nothing was to change.
 */
async function draw(
  services: Omit<Services, 'screens'>,
  { client, userId, seen }: HomeCall,
  clicked: HomePage | null,
  isSeen: (digest: string) => boolean,
): Promise<Published | null> {
  let hash = seen?.hash;
  let known = await preferenceOf(services, userId);
  for (let attempt = 1; ; attempt++) {
    const page = clicked ?? decodeHomePage(known?.page) ?? START;
    const view = homeView(page, await homeDataOf(services, userId, page, known));
    const digest = decodeHomeMemory(view.private_metadata)?.digest;
    if (attempt === 1 && digest !== undefined && isSeen(digest)) return null;
    const outcome = await publishHome(client, userId, view, hash);
    const now = await preferenceOf(services, userId);
    const isNewest = now === null || JSON.stringify(now) === JSON.stringify(known);
    if (outcome !== 'conflict' && isNewest) return { ...outcome, digest };
    if (attempt === MOST_ATTEMPTS) return null;
    known = now;
    hash = undefined;
  }
}

const preferenceOf = (
  services: Pick<Services, 'store' | 'log'>,
  userId: string,
): Promise<Preference | null> => otherwise(() => services.store.preferences.of(userId), null, services.log);
