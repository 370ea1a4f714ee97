import type { Log } from '../../log.ts';
import { createLineLimit } from './line-limit.ts';

/** Somebody tried what they may not. Ids and codes only. */
export interface Refused {
  /** User id. */
  readonly who: string;
  /** What they pressed or typed, by its name in the program, such as "request:claim". */
  readonly what: string;
  /** Id of the request; null where it concerned none. */
  readonly request: string | null;
  /** A code, such as "not-in-channel". */
  readonly why: string;
}

export interface SecurityLog {
  refused(what: Refused): void;
}

const MOST_A_MINUTE = 60;
/** What is clicked comes from outside: whoever forges it could write words where an id should stand. */
const ID = /^[\w:.-]{1,60}$/;

/** Lines that begin with "security:" in the log. Never a word that anybody wrote. */
export function createSecurityLog(log: Log, elapsed: () => number): SecurityLog {
  const limit = createLineLimit(MOST_A_MINUTE, elapsed);
  const id = (text: string) => (ID.test(text) ? text : 'not an id');
  return {
    refused: ({ who, what, request, why }) =>
      limit.pass((leftOut) =>
        log.warn('security: refused', {
          ...{ who: id(who), what: id(what), request: request === null ? null : id(request), why: id(why) },
          ...(leftOut > 0 ? { leftOut } : {}),
        }),
      ),
  };
}
