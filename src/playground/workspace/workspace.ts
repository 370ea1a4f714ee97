import type { JsonObject } from '../json.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { ApiCall, Refusal } from './ledger.ts';
import type { Channel } from './messages/channel.ts';
import type { StoredFile } from './messages/file.ts';
import type { PostedMessage } from './messages/message.ts';
import type { OpenView } from './messages/open-view.ts';
import type { SharedLinks } from './messages/shared-links.ts';
import { emptyOAuthRecords, type OAuthRecords } from './oauth-records.ts';
import { type AgentRecords, emptyAgentRecords } from './people/agent.ts';
import type { Identity } from './people/identity.ts';
import type { User, UserGroup } from './people/people.ts';
import type { FaultOrder } from './planned-fault.ts';
import type { ResponseUrl } from './triggers/response-url.ts';
import type { StepRun } from './triggers/step-run.ts';
import type { Trigger } from './triggers/trigger.ts';

/** All the state of one local Slack. Nothing of it lives outside this object. */
export interface Workspace {
  readonly identity: Identity;
  readonly manifest: Manifest;
  readonly now: () => number;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  readonly origin: () => string;
  /** Whether this workspace has the agent panel at all. */
  readonly agentPanel: boolean;
  readonly users: Map<string, User>;
  readonly groups: Map<string, UserGroup>;
  readonly channels: Map<string, Channel>;
  /** In the order of writing, ephemerals and deleted ones included. */
  readonly messages: PostedMessage[];
  readonly views: Map<string, OpenView>;
  /** Ids of the modals on somebody's screen, the top one last. */
  readonly stacks: Map<string, readonly string[]>;
  readonly homes: Map<string, OpenView>;
  readonly triggers: Map<string, Trigger>;
  readonly responseUrls: Map<string, ResponseUrl>;
  readonly agent: AgentRecords;
  readonly shared: SharedLinks[];
  readonly files: Map<string, StoredFile>;
  /** Runs of workflow steps by `function_execution_id`. */
  readonly stepRuns: Map<string, StepRun>;
  readonly refusals: Refusal[];
  readonly calls: ApiCall[];
  readonly plannedFaults: FaultOrder[];
  readonly oauth: OAuthRecords;
  readonly watchers: Set<() => void>;
  nextNumber(): number;
  /** A Slack-like id, such as `C00000000A` for prefix `C`. */
  nextId(prefix: string): string;
  /** A message timestamp: seconds with six decimals, later than every one before. */
  nextTs(): string;
  changed(): void;
}

export interface WorkspaceParts {
  readonly identity: Identity;
  readonly manifest: Manifest;
  readonly now: () => number;
  readonly origin: () => string;
  readonly agentPanel: boolean;
  /** What ids are counted from, so that those of two workspaces differ. */
  readonly firstId: number;
}

export function createWorkspace(parts: WorkspaceParts): Workspace {
  let number = parts.firstId;
  let lastMicros = 0;
  const watchers = new Set<() => void>();
  return {
    ...parts,
    ...emptyRecords(),
    watchers,
    nextNumber: () => ++number,
    nextId: (prefix) => `${prefix}${(++number).toString(36).toUpperCase().padStart(9, '0')}`,
    nextTs: () => {
      lastMicros = Math.max(lastMicros + 1, Math.floor(parts.now() * 1000));
      return `${Math.floor(lastMicros / 1_000_000)}.${String(lastMicros % 1_000_000).padStart(6, '0')}`;
    },
    changed: () => {
      for (const watcher of [...watchers]) watcher();
    },
  };
}

function emptyRecords() {
  return {
    oauth: emptyOAuthRecords(),
    users: new Map<string, User>(),
    groups: new Map<string, UserGroup>(),
    channels: new Map<string, Channel>(),
    messages: [] as PostedMessage[],
    views: new Map<string, OpenView>(),
    stacks: new Map<string, readonly string[]>(),
    homes: new Map<string, OpenView>(),
    triggers: new Map<string, Trigger>(),
    responseUrls: new Map<string, ResponseUrl>(),
    agent: emptyAgentRecords(),
    shared: [] as SharedLinks[],
    files: new Map<string, StoredFile>(),
    stepRuns: new Map<string, StepRun>(),
    refusals: [] as Refusal[],
    calls: [] as ApiCall[],
    plannedFaults: [] as FaultOrder[],
  };
}

/** A message or view as the app sent it, with the ids that Slack adds where the app gave none. */
export function withIds(workspace: Workspace, blocks: unknown): readonly JsonObject[] {
  const list = JSON.parse(JSON.stringify(blocks ?? [])) as JsonObject[];
  for (const block of list) {
    block.block_id ??= workspace.nextId('b');
    const elements = [
      block.accessory,
      block.element,
      ...(Array.isArray(block.elements) ? block.elements : []),
    ];
    for (const element of elements) giveActionId(workspace, element);
  }
  return list;
}

const withoutActionId = /^(image|plain_text|mrkdwn|rich_text.*|card)$/;

function giveActionId(workspace: Workspace, element: unknown): void {
  const target = element as JsonObject | null | undefined;
  if (typeof target?.type !== 'string' || withoutActionId.test(target.type)) return;
  target.action_id ??= workspace.nextId('a');
}
