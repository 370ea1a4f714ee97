import type { JsonObject } from '../../json.ts';
import type { Workspace } from '../workspace.ts';
import { fileType, mimeType, type StoredFile } from './file.ts';
import type { PostedMessage } from './message.ts';

/** Files that are there for good, in the order of their making. */
export function completeFiles({ files }: Workspace): readonly StoredFile[] {
  return [...files.values()].filter(({ complete }) => complete);
}

export function filesIn(workspace: Workspace, { files = [] }: PostedMessage): readonly StoredFile[] {
  return files.flatMap((id) => workspace.files.get(id) ?? []);
}

/** As the Web API and payloads write it. `fresh`: right after the upload Slack has not looked at the file yet. */
export function fileJson(workspace: Workspace, file: StoredFile, fresh = false): JsonObject {
  const { id, name, title, altText, size, createdAt } = file;
  const created = Math.floor(createdAt / 1000);
  const path = `${id}/${encodeURIComponent(name)}`;
  const { botUserId, teamDomain } = workspace.identity;
  return {
    id,
    name,
    title,
    size,
    created,
    timestamp: created,
    user: botUserId,
    mimetype: fresh ? '' : mimeType(file),
    filetype: fresh ? '' : fileType(file),
    mode: 'hosted',
    is_external: false,
    file_access: 'visible',
    ...(altText === '' ? {} : { alt_txt: altText }),
    url_private: `${workspace.origin()}/files/${path}`,
    url_private_download: `${workspace.origin()}/files/${path}`,
    permalink: `https://${teamDomain}.slack.com/files/${botUserId}/${path}`,
  };
}
