import type { Problem } from '../documents/problem.ts';
import type { Role } from './role.ts';

/** All roles, in the order people expect them listed (by name), and everything the authors should know. */
export interface Catalog {
  readonly roles: readonly Role[];
  readonly problems: readonly Problem[];
}
