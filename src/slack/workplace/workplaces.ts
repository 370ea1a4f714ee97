import type { OfferRequest } from '../../requests/offers.ts';
import type { Payload } from '../entrance/read-payload.ts';
import type { BoltArgs } from '../entrance/router.ts';
import type { Complaint } from '../health/watch.ts';
import type { Admit } from '../people/admit.ts';
import { sayInstead, sentenceWords } from '../posting/say-instead.ts';
import type { Credential, Credentials } from './credentials.ts';
import { enterpriseIn, teamIn } from './team-in.ts';
import type { Workplace } from './workplace.ts';

/** All workspaces in which Rolecall works: one, as is usual, or several. Each is opened when it is first heard of. */
export interface Workplaces {
  receive(args: BoltArgs, payload: Payload): Promise<void>;
  /** True for what was said in a thread of a request, or needs nobody's answer. */
  hear(payload: Payload): Promise<boolean>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** Ends work in a workspace. */
  leave(teamId: string): Promise<void>;
  complaint(): Promise<Complaint | null>;
  /** Shows somebody a request that a program has prepared, where there is but one workspace. */
  readonly offer: OfferRequest;
  /** Whether one of Slack's own agents is answered for somebody, and from what. */
  readonly admit: Admit;
}

export interface WorkplacesNeeds {
  readonly credentials: Credentials;
  /** `teamId`: null where there is but one, and nobody knows its id. */
  readonly open: (credential: Credential, teamId: string | null) => Promise<Workplace>;
  /** Workspaces in which there may be work to go on with. */
  readonly known: () => Promise<readonly KnownWorkspace[]>;
}

const ONE_ONLY =
  'This Rolecall works in several workspaces, so a program cannot say in which. Send the request in Slack.';

/** `enterpriseId`: of the organization by which it has the app, where it has none of its own. */
export interface KnownWorkspace {
  readonly teamId: string;
  readonly enterpriseId: string | null;
}

/** Where Rolecall is not installed, it can say so only to whoever is waiting for its answer. */
async function tellWhy(args: BoltArgs, payload: Payload, credential: Credential | null): Promise<void> {
  if (credential !== null) return sayInstead(args, payload, sentenceWords(WHERE));
  if (payload.kind !== 'event' && payload.kind !== 'step')
    await sayInstead(args, payload, sentenceWords(NOT_HERE));
}

const NOT_HERE =
  'Rolecall is not installed in this workspace, or not any more. Whoever runs it can say where it is installed.';
const WHERE =
  'I cannot tell in which workspace you are, so I have done nothing. Please try again from a channel, with /role.';

export function createWorkplaces({ credentials, open, known }: WorkplacesNeeds): Workplaces {
  const opened = new Map<string, Promise<Workplace>>();

  /** Null where Rolecall is not installed, or where the workspace is not told. */
  async function find(teamId: string | null, enterpriseId: string | null): Promise<Workplace | null> {
    const credential = await credentials.find(teamId, enterpriseId);
    if (credential === null) return null;
    const team = credential.teamId ?? teamId;
    if (team === null && credential.enterpriseId !== null) return null;
    return at(team ?? '', () => open(credential, team));
  }

  function at(key: string, begin: () => Promise<Workplace>): Promise<Workplace> {
    const there = opened.get(key);
    if (there) return there;
    const beginning = begin().then((workplace) => {
      workplace.start();
      return workplace;
    });
    opened.set(key, beginning);
    beginning.catch(() => opened.delete(key)); // whoever comes next tries again
    return beginning;
  }

  const all = () =>
    Promise.allSettled(opened.values()).then((ends) =>
      ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : [])),
    );
  return {
    async receive(args, payload) {
      const [team, enterprise] = [teamIn(payload.body), enterpriseIn(payload.body)];
      const workplace = await find(team, enterprise);
      if (workplace === null) return tellWhy(args, payload, await credentials.find(team, enterprise));
      await workplace.receive(args, payload);
    },
    async hear(payload) {
      if (payload.kind !== 'event' || payload.body.event.type !== 'message') return false;
      const workplace = await find(teamIn(payload.body), enterpriseIn(payload.body));
      return workplace === null ? false : workplace.hear(payload);
    },
    async start() {
      await credentials.check();
      await find(null, null);
      for (const { teamId, enterpriseId } of await known()) await find(teamId, enterpriseId);
    },
    async stop() {
      await Promise.all((await all()).map((workplace) => workplace.stop()));
    },
    async leave(teamId) {
      const workplace = opened.get(teamId);
      opened.delete(teamId);
      await (await workplace?.catch(() => null))?.stop();
    },
    async offer(offer) {
      const workplace = await find(null, null);
      return workplace?.offer(offer) ?? { refused: ONE_ONLY };
    },
    async admit({ userId, teamId, enterpriseId }) {
      const workplace = await find(teamId, enterpriseId);
      return workplace === null ? { refused: NOT_HERE } : workplace.admit(userId);
    },
    async complaint() {
      for (const { watch } of await all()) {
        const found = await watch.complaint();
        if (found !== null) return found;
      }
      return null;
    },
  };
}
