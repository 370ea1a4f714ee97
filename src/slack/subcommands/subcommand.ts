import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Desk } from '../desk.ts';

export type CommandArgs = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** A word after `/role` that does something other than ask about roles. */
export interface Subcommand {
  readonly name: string;
  /** `rest`: what follows the word, as the person meant it. Acknowledges by itself. */
  run(desk: Desk, args: CommandArgs, rest: string): Promise<void>;
}
