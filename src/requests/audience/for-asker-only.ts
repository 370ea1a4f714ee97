import type { Request } from '../request.ts';

/** Words from a private channel are for the person who asked, not for the thread in which they did, where others read along. */
export const isForAskerOnly = ({
  audience,
  confidential,
}: Pick<Request, 'audience' | 'confidential'>): boolean => confidential || audience === 'private';
