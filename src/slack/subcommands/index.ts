import { ask } from './ask.ts';
import { gaps } from './gaps.ts';
import { growth } from './growth.ts';
import { here } from './here.ts';
import { people } from './people.ts';
import { requests } from './requests.ts';
import { stats } from './stats.ts';
import type { Subcommand } from './subcommand.ts';

export const SUBCOMMANDS: readonly Subcommand[] = [ask, gaps, growth, here, people, requests, stats];
