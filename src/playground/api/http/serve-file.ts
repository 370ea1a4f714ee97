import type { IncomingMessage, ServerResponse } from 'node:http';
import { mimeType, type StoredFile } from '../../workspace/messages/file.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { bearer } from './bearer.ts';

/** Bytes come bare, or as the one file of a multipart form. */
async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(body, { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find((value) => typeof value !== 'string');
  return file === undefined ? Buffer.alloc(0) : Buffer.from(await file.arrayBuffer());
}

function refused(workspace: Workspace, response: ServerResponse, status: number, detail: string): void {
  workspace.refusals.push({ method: 'upload_url', error: `status_${status}`, detail });
  response.writeHead(status, { 'content-type': 'text/plain' }).end(detail);
}

function target(workspace: Workspace, pathname: string): StoredFile | undefined {
  const [id = '', key] = pathname.slice('/upload/'.length).split('/');
  const file = workspace.files.get(id);
  return file?.key === key ? file : undefined;
}

/** The address that files.getUploadURLExternal gave: takes exactly the announced number of bytes, until the upload is finished. */
export async function serveUpload(
  workspace: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
): Promise<void> {
  const bytes = await bytesOf(request);
  const file = target(workspace, pathname);
  if (file === undefined || file.complete) refused(workspace, response, 404, 'no upload waits here');
  else if (bytes.length !== file.size)
    refused(
      workspace,
      response,
      400,
      `${file.name} was announced with ${file.size} bytes, has ${bytes.length}`,
    );
  else {
    workspace.files.set(file.id, { ...file, bytes });
    response.writeHead(200, { 'content-type': 'text/plain' }).end(`OK - ${bytes.length}`);
  }
}

/** `url_private`: for those with the bot's token. */
export function serveFile(
  workspace: Workspace,
  request: IncomingMessage,
  response: ServerResponse,
  { pathname }: URL,
): void {
  const file = workspace.files.get(pathname.split('/')[2] ?? '');
  if (bearer(request) !== workspace.identity.botToken) response.writeHead(403).end();
  else if (!file?.complete) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': mimeType(file) }).end(file.bytes);
}
