import type { WebClient } from '@slack/web-api';
import { fileAltText } from '../../blocks/answers/picture-messages.ts';
import { escapedText, safeText } from '../../blocks/kit/safe-text.ts';
import type { Messages } from '../../messages/messages.ts';
import type { Drawn } from '../../pictures/picture-cache.ts';

const PATIENCE = 20_000;
const LONGEST_COMMENT = 300;
const LONGEST_TITLE = 250;

/**
 * Slack's three steps. `files.uploadV2` of the client does the same, but sends the alt text by a name (`alt_text`) under
 * which Slack does not look for it. Rejects as the client does.
 */
export async function uploadPicture(
  {
    client,
    fetch: send,
    say,
  }: { readonly client: WebClient; readonly fetch: typeof fetch; readonly say: Messages },
  channel: string,
  { picture, png }: Drawn,
): Promise<null> {
  const file = {
    filename: `${picture.name}.png`,
    length: png.length,
    alt_txt: fileAltText(picture, say),
  };
  const { upload_url = '', file_id = '' } = await client.files.getUploadURLExternal(file);
  await put(send, upload_url, png);
  await client.files.completeUploadExternal({
    files: [{ id: file_id, title: safeText(picture.title, LONGEST_TITLE) }],
    channel_id: channel,
    initial_comment: escapedText(`${picture.title}.`, LONGEST_COMMENT),
  });
  return null;
}

/** The address itself is the permission: it gets no token. */
async function put(send: typeof fetch, url: string, png: Buffer): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE);
  const response = await send(url, { method: 'POST', body: new Uint8Array(png), signal, redirect: 'error' });
  if (!response.ok) throw new UploadError(response.status);
}

/** The address for the upload did not take the bytes. */
class UploadError extends Error {
  readonly statusCode: number;

  constructor(statusCode: number) {
    super(`The upload was answered with ${statusCode}.`);
    this.statusCode = statusCode;
  }
}
