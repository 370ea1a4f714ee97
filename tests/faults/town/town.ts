import { EventEmitter } from 'node:events';
import {
  type Channel,
  type LocalSlack,
  type LocalSlackOptions,
  startLocalSlack,
  type User,
} from '../../../src/playground/local-slack.ts';

/** Roles of tests/fixtures/faults and the channels that their routing names. */
export const ROLES = ['baker', 'gardener', 'plumber', 'carpenter'] as const;
export type RoleSlug = (typeof ROLES)[number];

/** A local Slack with a channel and somebody at work for each role, a front desk as the fallback, and a square where people ask. */
export interface Town {
  readonly slack: LocalSlack;
  readonly channels: Readonly<Record<RoleSlug, Channel>>;
  readonly workers: Readonly<Record<RoleSlug, User>>;
  readonly services: Channel;
  /** Private, for what is confidential to the carpenter. */
  readonly closed: Channel;
  readonly square: Channel;
  /** `press`: somebody is about to press the button of a form. */
  readonly moments: EventEmitter<{ press: [] }>;
  newcomer(): User;
}

export async function openTown(options: LocalSlackOptions = {}): Promise<Town> {
  const slack = await startLocalSlack(options);
  const place = (name: string, members: readonly User[] = []) =>
    slack.addChannel({ name, members, botIsMember: true });
  const workers = {
    baker: slack.addUser({ name: 'bea' }),
    gardener: slack.addUser({ name: 'gus' }),
    plumber: slack.addUser({ name: 'pia' }),
    carpenter: slack.addUser({ name: 'cai' }),
  };
  return {
    slack,
    workers,
    channels: {
      baker: place('bakery', [workers.baker]),
      gardener: place('garden', [workers.gardener]),
      plumber: place('plumbing', [workers.plumber]),
      carpenter: place('carpentry', [workers.carpenter]),
    },
    services: place('front-desk'),
    closed: slack.addChannel({
      ...{ name: 'carpentry-closed', private: true, members: [workers.carpenter], botIsMember: true },
    }),
    square: place('square'),
    moments: new EventEmitter(),
    newcomer: () => slack.addUser(),
  };
}
