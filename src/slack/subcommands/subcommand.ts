import type { Services } from '../app/services.ts';
import type { ArgsOf } from '../entrance/surface.ts';

/** A word after `/role` that does something other than ask about roles. */
export interface Subcommand {
  /** Whether these words can follow its name; none, where it does not say. */
  takes?(rest: string): boolean;
  /** `rest`: what follows the word, as the person meant it. Acknowledges by itself. */
  run(services: Services, args: ArgsOf['command'], rest: string): Promise<void>;
}
