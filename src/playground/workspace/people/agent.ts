import type { JsonObject } from '../../json.ts';

export const sessionStatuses = ['active', 'processing', 'suspended', 'closed'] as const;
export type SessionStatus = (typeof sessionStatuses)[number];

/** A conversation with the agent: one thread of a channel or direct message. */
export interface AgentSession {
  readonly status: SessionStatus;
  readonly title: string;
  readonly since: number;
}

/** "is looking that up…", shown under a thread. */
export interface Saying {
  readonly status: string;
  readonly loadingMessages: readonly string[];
  readonly since: number;
}

export interface Prompt {
  readonly title: string;
  readonly message: string;
}

/** What the agent panel offers to ask. */
export interface SuggestedPrompts {
  readonly title: string;
  readonly prompts: readonly Prompt[];
  /** The thread they stand in; null for the panel itself. */
  readonly threadTs: string | null;
}

/** All that the agent panels of a workspace know. */
export interface AgentRecords {
  /** By `channel ts` of the thread's first message. */
  readonly sessions: Map<string, AgentSession>;
  readonly sayings: Map<string, Saying>;
  /** By the id of the direct message. */
  readonly prompts: Map<string, SuggestedPrompts>;
  /** What each person looks at beside the panel: user id → `context`. */
  readonly contexts: Map<string, JsonObject>;
}

export function emptyAgentRecords(): AgentRecords {
  return { sessions: new Map(), sayings: new Map(), prompts: new Map(), contexts: new Map() };
}

export function threadKey(channel: string, ts: string): string {
  return `${channel} ${ts}`;
}
