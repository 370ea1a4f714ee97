// What the server and the page say to each other, as JSON. Types only: the page is compiled for itself.

import type { AuthorView } from './author/author-wire.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Somebody the window may act as. */
export interface Person {
  readonly id: string;
  /** What mentions say: `sam`. */
  readonly handle: string;
  readonly name: string;
  /** "Security Engineer", or for the app what it says about itself. */
  readonly title: string;
  readonly guest: boolean;
  readonly bot: boolean;
}

export interface ChannelLine {
  readonly id: string;
  readonly name: string;
  readonly kind: 'public' | 'private' | 'app';
  readonly joined: boolean;
  readonly members: number;
  /** Ids of those who are in it. */
  readonly people: readonly string[];
  readonly hasApp: boolean;
  readonly unread: number;
  /** Unread messages that name this person; in direct messages all of them. */
  readonly mentions: number;
}

/** What the app has uploaded. */
export interface ShownFile {
  readonly name: string;
  readonly title: string;
  readonly altText: string;
  /** `image/png` */
  readonly type: string;
  /** Path on this server. */
  readonly address: string;
  /** In bytes. */
  readonly size: number;
}

/** What the app shows under a message for a link in it. */
export interface ShownPreview {
  readonly url: string;
  readonly blocks: readonly Json[];
}

export interface ShownMessage {
  readonly ts: string;
  readonly channel: string;
  readonly author: string;
  readonly text: string;
  readonly blocks: readonly Json[];
  readonly files: readonly ShownFile[];
  readonly previews: readonly ShownPreview[];
  readonly ephemeral: boolean;
  readonly edited: boolean;
  readonly threadTs: string | null;
  readonly replies: number;
  readonly lastReply: string | null;
  /** Ids, in the order of their first reply. */
  readonly repliers: readonly string[];
}

export interface ShownView {
  readonly id: string;
  readonly hash: string;
  readonly view: Json;
}

export interface SlashCommand {
  readonly name: string;
  readonly description: string;
  readonly usageHint: string;
}

export interface Shortcut {
  readonly callbackId: string;
  readonly name: string;
}

export interface AppOffer {
  readonly id: string;
  readonly name: string;
  readonly homeTab: boolean;
  readonly writable: boolean;
  readonly commands: readonly SlashCommand[];
  /** What it offers this person to ask. */
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
  readonly messageShortcuts: readonly Shortcut[];
  readonly globalShortcuts: readonly Shortcut[];
}

/** Something the app did that Slack would not take. */
export interface Complaint {
  readonly what: string;
  readonly detail: string;
}

/** One thing to try: done in this order when the person presses the step's button. */
export type TourAct =
  /** A channel's name, or `@app`. */
  | { readonly kind: 'go'; readonly channel: string }
  | { readonly kind: 'say'; readonly text: string }
  /** Presses the newest button with this label, wherever it stands, as soon as it is there. */
  | { readonly kind: 'press'; readonly label: string }
  /** Waits until such a button is there. */
  | { readonly kind: 'see'; readonly label: string }
  /** Opens the thread of the newest message that has one, as soon as there is one. */
  | { readonly kind: 'thread' }
  | { readonly kind: 'become'; readonly handle: string }
  | { readonly kind: 'home' };

export interface TourStep {
  readonly title: string;
  /** What will happen, in one sentence. */
  readonly detail: string;
  readonly acts: readonly TourAct[];
}

/** All that one window shows. */
export interface Snapshot {
  readonly workspace: string;
  readonly me: string;
  readonly people: readonly Person[];
  readonly groups: readonly { readonly id: string; readonly handle: string }[];
  readonly app: AppOffer;
  readonly channels: readonly ChannelLine[];
  /** Id of the channel that the window looks at; empty where it looks at the documents. */
  readonly open: string;
  /** Of the channel asked for: what stands in the channel itself, or belongs to the thread asked for. */
  readonly messages: readonly ShownMessage[];
  readonly thread: readonly ShownMessage[];
  readonly modal: ShownView | null;
  readonly home: ShownView | null;
  readonly complaints: readonly Complaint[];
  readonly tour: readonly TourStep[];
  /** How many documents are broken; null where there is nothing to author. */
  readonly broken: number | null;
  /** Null unless the window looks at the documents. */
  readonly author: AuthorView | null;
}

/** Where an element stands: a message by its timestamp, or the modal or Home tab of the person. */
export type Surface =
  | { readonly kind: 'message'; readonly channel: string; readonly ts: string }
  | { readonly kind: 'modal' }
  | { readonly kind: 'home' };

/** Block id → action id → text, option value, user id, … */
export type Values = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type Deed =
  | {
      readonly kind: 'say';
      readonly channel: string;
      readonly text: string;
      readonly threadTs?: string | undefined;
    }
  | {
      readonly kind: 'click';
      readonly on: Surface;
      readonly blockId: string;
      readonly actionId: string;
      readonly choice?: unknown;
      readonly values?: Values | undefined;
    }
  | {
      readonly kind: 'suggest';
      readonly on: Surface;
      readonly blockId: string;
      readonly actionId: string;
      readonly typed: string;
    }
  | { readonly kind: 'submit'; readonly values: Values }
  | { readonly kind: 'closeModal' }
  | {
      readonly kind: 'shortcut';
      readonly callbackId: string;
      readonly message?: { readonly channel: string; readonly ts: string } | undefined;
    }
  | { readonly kind: 'openHome' }
  /** The direct messages with the app. */
  | { readonly kind: 'openMessages' }
  | { readonly kind: 'read'; readonly channel: string }
  /** Author mode: the text belongs to the role (a slug). The body of the outcome is the place where that is written now. */
  | { readonly kind: 'teach'; readonly text: string; readonly role: string };

/** What became of a deed. */
export interface Outcome {
  readonly ok: boolean;
  /** Why not, in a sentence for the person. */
  readonly reason?: string;
  /** The body of the app's acknowledgement: errors of a modal, options of a select. */
  readonly body?: unknown;
}
