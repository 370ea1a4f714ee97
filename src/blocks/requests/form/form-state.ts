import type { Audience } from '../../../requests/request.ts';
import type { FormRole } from '../../roles/role-label.ts';
import type { FormMemory } from './form-memory.ts';

/** What will happen to the request, as far as it is known before it is sent. */
export type FormPlace =
  | { readonly kind: 'ok'; readonly readers: Audience }
  | { readonly kind: 'unknown' }
  /**
   * `reason`: Slack's code; `to`: the channel it goes to instead, or null where it has to wait. `readers`: of that one, or,
   * where it has to wait, of the one that it waits for.
   */
  | {
      readonly kind: 'diverted';
      readonly reason: string;
      readonly to: string | null;
      readonly readers: Audience;
    };

/** What happens if nobody claims it. `to`: the fallback channel; `asks`: only if the person says yes then. */
export type Unclaimed =
  | { readonly kind: 'stays' }
  | {
      readonly kind: 'moves';
      readonly to: string | null;
      readonly readers: Audience;
      readonly asks: boolean;
    };

/** Who may read the request, by what the form says of its place. */
export const audienceIn = (place: FormPlace): Audience =>
  place.kind === 'unknown' ? 'public' : place.readers;

/** Everything the form shows. */
export interface FormState {
  /** What is in the field. */
  readonly text: string;
  /** Grows when Rolecall replaces the text. */
  readonly fieldGeneration: number;
  /** The chosen one. */
  readonly role: FormRole;
  /** All that can be chosen, the likely ones first: the menu takes a hundred. */
  readonly roles: readonly FormRole[];
  /** At most two, as buttons. */
  readonly alternatives: readonly FormRole[];
  /** Why the suggested role. */
  readonly why: FormMemory['why'];
  /** Suggested since the channel asks it first. */
  readonly isAskedFirst: boolean;
  /** "on Monday at 09:00 (London time)", when its people are away now. */
  readonly backAt: string | null;
  readonly place: FormPlace;
  readonly unclaimed: Unclaimed;
  /** Asked in a private place: nothing is quoted by itself, and the text may stay empty. */
  readonly isPrivateSource: boolean;
  /** Words that can be quoted with one click. */
  readonly quotable: string | null;
  /** The text did not fit into the button that opened the form. */
  readonly wasTooLong: boolean;
  readonly urgent: boolean;
  readonly confidential: boolean;
  readonly canBeConfidential: boolean;
  /** `private_metadata`. */
  readonly memory: string;
}
