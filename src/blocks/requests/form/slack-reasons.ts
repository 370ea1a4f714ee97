import type { Messages } from '../../../messages/messages.ts';
/** Why a request could not go where it belongs, as the end of "because …", and who can mend that. */
export interface ReasonWords {
  readonly why: string;
  readonly mend: string;
}

/** The words for Slack's error code, or for a code of ours such as `no_channel`. */
export function reasonWords(code: string, { reasons }: Messages): ReasonWords {
  const known: Readonly<Record<string, ReasonWords>> = reasons.known;
  const found = Object.hasOwn(known, code) ? known[code] : undefined;
  if (found) return found;
  return code.startsWith('restricted_action') ? reasons.known.restricted_action : reasons.other(code);
}
