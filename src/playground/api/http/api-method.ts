import type { JsonObject } from '../../json.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { Caller } from './caller.ts';

/** One method of the Web API. */
export interface ApiMethod {
  readonly name: string;
  /** Any one of these lets the call pass; none means that every bot may call it. */
  readonly scopes: (args: JsonObject, workspace: Workspace) => readonly string[];
  readonly needs: readonly string[];
  /** Further arguments. Others are refused: a misspelt one would be ignored by Slack without a word. */
  readonly takes: readonly string[];
  /** The answer without `ok`; throws a SlackRefusal to say no. */
  readonly run: (workspace: Workspace, args: JsonObject, caller: Caller) => JsonObject;
}

export const anyone = (): readonly string[] => [];
export const scope =
  (...scopes: readonly string[]) =>
  (): readonly string[] =>
    scopes;
