import { isObject, type JsonObject } from '../../json.ts';
import { fileJson } from '../../workspace/messages/files.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Pictures that blocks show by `slack_file`, wherever in the arguments they stand. */
function slackFiles(value: unknown): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(slackFiles);
  if (!isObject(value)) return [];
  const own = isObject(value.slack_file) ? [value.slack_file] : [];
  return [...own, ...Object.values(value).flatMap(slackFiles)];
}

/** `slack_file` shows a finished upload: png, jpg, jpeg or gif. */
export function refuseAbsentPictures(workspace: Workspace, content: unknown): void {
  for (const { id, url } of slackFiles(content)) {
    const there = [...workspace.files.values()].some(
      (file) =>
        file.complete &&
        /\.(png|jpe?g|gif)$/i.test(file.name) &&
        (file.id === id || fileJson(workspace, file).url_private === url),
    );
    if (!there) refuse('invalid_blocks', `slack_file ${String(id ?? url)} is no uploaded png, jpg or gif`);
  }
}
