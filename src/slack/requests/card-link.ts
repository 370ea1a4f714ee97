import type { Request } from '../../requests/request.ts';
import type { Directory } from '../places/directory.ts';

/** To the present card of a request, which Slack shows to those who may see its channel; null where there is none. */
export const cardLink = async (
  directory: Pick<Directory, 'link'>,
  { channel, cardTs }: Pick<Request, 'channel' | 'cardTs'>,
): Promise<string | null> =>
  channel === null || cardTs === null ? null : directory.link({ channel, ts: cardTs });
