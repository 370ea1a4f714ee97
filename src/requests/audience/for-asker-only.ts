import type { Request } from '../request.ts';

/** Words from a private channel are for the person who asked, not for the thread in which they did, where others read along. */
export const isForAskerOnly = ({
  audience,
  confidential,
}: Pick<Request, 'audience' | 'confidential'>): boolean => confidential || audience === 'private';

/** Whether they are told so directly. Where they asked in the very channel that has it, the same people read the thread. */
export const isToldDirectly = (
  request: Pick<Request, 'audience' | 'confidential' | 'origin' | 'channel'>,
): boolean => isForAskerOnly(request) && (request.confidential || request.origin.channel !== request.channel);
