import type { Answerer } from '../../answers/answerer.ts';
import type { Eyes } from '../../people/eyes.ts';
import type { OfferOwn, OfferRequest } from '../../requests/offers.ts';
import type { Library } from '../../search/library.ts';
import type { Services } from '../app/services.ts';
import { eyesOf } from './eyes-of.ts';
import { judge } from './outsider-guard.ts';

/** For whom one of Slack's own agents asks. */
export interface Asker {
  readonly userId: string;
  readonly teamId: string;
  readonly enterpriseId: string | null;
}

/** What somebody is answered from, and what of people they may see. */
export interface Admitted {
  readonly answerer: Answerer;
  readonly library: () => Library;
  readonly eyes: Eyes;
  /** Shows them a request that was prepared for them; sends nothing. */
  readonly offer: OfferOwn;
}

/** `refused`: a sentence that says why not. */
export type Admit = (asker: Asker) => Promise<Admitted | { readonly refused: string }>;

/** The same rules as for whoever asks in Slack themselves. */
export function createAdmit(
  services: Services,
  offer: OfferRequest,
): (userId: string) => Promise<Admitted | { readonly refused: string }> {
  return async (userId) => {
    const verdict = await judge(services, userId, { look: 'recent', team: undefined, isInPerson: false });
    if (verdict !== 'inside') {
      services.security.refused({ who: userId, what: 'mcp', request: null, why: verdict });
      return { refused: services.library().say.errors.outsider[verdict] };
    }
    const { answerer, library } = services;
    const own: OfferOwn = (words) => offer({ ...words, person: userId });
    return { answerer, library, eyes: eyesOf(services, userId), offer: own };
  };
}
