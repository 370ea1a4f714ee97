import { type Logger, WebClient } from '@slack/web-api';
import { aimWords } from '../../answers/aim-words.ts';
import { createRounds, type Rounds } from '../../care/rounds.ts';
import { dayOf } from '../../catalog/day.ts';
import { errorsIn } from '../../documents/problem.ts';
import { createDuty, type Duty } from '../../people/duty.ts';
import { namesPeople } from '../../people/holders.ts';
import { createGallery } from '../../pictures/gallery.ts';
import type { OfferRequest } from '../../requests/offers.ts';
import { createOffice, type Office } from '../../requests/office.ts';
import type { Company } from '../../requests/rules.ts';
import { createCarefulClient } from '../careful-client.ts';
import { clientOptions } from '../client-options.ts';
import type { Backstage, Desk } from '../desk.ts';
import { createDirectory } from '../directory.ts';
import { createDoor } from '../door.ts';
import { createDrawings } from '../drawings.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { type BoltArgs, createRouter } from '../entrance/router.ts';
import { createTable } from '../entrance/table.ts';
import { createErrorDoor } from '../error-door.ts';
import { createHomeScreens } from '../home-desk/home-screens.ts';
import { createLinks } from '../links.ts';
import { createMessenger } from '../messenger.ts';
import { createOffers } from '../offers.ts';
import { createOwners } from '../owners.ts';
import { createPanel } from '../panel.ts';
import { createReports } from '../reports.ts';
import { createRoster, type Roster } from '../roster.ts';
import { createSecurityLog } from '../security-log.ts';
import { SURFACES } from '../surfaces/index.ts';
import { createHearing, type Ears } from '../talk-desk/hear.ts';
import { createTeller } from '../teller.ts';
import { createTurns } from '../turns.ts';
import { createUserHandles } from '../user-handles.ts';
import { createWatch, type Watch } from '../watch.ts';
import type { WayOut } from '../way-out.ts';
import type { Credential } from './credentials.ts';

/** Rolecall as it works in one workspace, with its own desk, office and memory. */
export interface Workplace {
  receive(args: BoltArgs, payload: Payload): Promise<void>;
  /** True for what was said in a thread of a request, or needs nobody's answer. */
  hear(payload: Payload): Promise<boolean>;
  readonly watch: Watch;
  /** Shows somebody a request that a program has prepared. */
  readonly offer: OfferRequest;
  start(): void;
  /** Lets what is under way finish. */
  stop(): Promise<void>;
}

export interface WorkplaceNeeds {
  readonly credential: Credential;
  /** Null for a token that does not say whose it is. */
  readonly teamId: string | null;
  readonly apiUrl: string;
  readonly way: WayOut;
  readonly backstage: Backstage & { readonly isPaused: () => boolean };
  readonly logger: Logger;
}

const CLICKS_AT_ONCE = 10;
const PEOPLE_EVERY = 5 * 60_000;

export function createWorkplace(needs: WorkplaceNeeds): Workplace {
  const { store, isPaused, now, log } = needs.backstage;
  const ears: Ears = { hear: false };
  const { desk, office, rounds, roster, client } = furnish(needs, ears);
  const guard = createErrorDoor(log, desk.panel);
  const mayEnter = createDoor(desk);
  const route = createRouter(createTable(SURFACES.map((surface) => surface(desk))), now);
  const watch = createWatch({ store, isPaused, now, log });
  return {
    watch,
    offer: createOffers(desk, client),
    hear: createHearing(desk, ears),
    receive: (args, payload) =>
      guard(args, async () => {
        if (await mayEnter(args, payload)) await route(args, payload);
      }),
    start() {
      office.start();
      rounds.start();
      roster.start();
      watch.start();
    },
    async stop() {
      watch.stop();
      roster.stop();
      await Promise.all([office.stop(), rounds.stop()]);
    },
  };
}

/** The desk that the surfaces work at, and the office behind it. */
function furnish(
  { credential, teamId, apiUrl, way, backstage, logger }: WorkplaceNeeds,
  ears: Ears,
): {
  desk: Desk;
  office: Office;
  rounds: Rounds;
  roster: Roster;
  client: WebClient;
} {
  const { botToken } = credential;
  // In an organization, Slack lists nothing unless it is told for which workspace.
  const team = teamId === null ? {} : { teamId };
  const client = new WebClient(botToken, { ...clientOptions(apiUrl, way), logger, ...team });
  const carefulClient = createCarefulClient(botToken, apiUrl, logger, { ...team, way });
  const directory = createDirectory(client, backstage.store.channels, backstage.now, {
    teamId,
    sharedChannels: backstage.sharedChannels ?? [],
  });
  const draw = createDrawings(
    (slug) => backstage.library().role(slug)?.routing.people ?? null,
    () => ears.hear,
    (slug) => {
      const role = backstage.library().role(slug);
      return role ? aimWords(role) : null;
    },
  );
  const owners = createOwners(directory, createUserHandles(client, backstage.now));
  const rounds = furnishRounds(backstage, createTeller({ client, carefulClient, owners }));
  const roster = createRoster({
    ...{ client, now: backstage.now, log: backstage.log },
    isWanted: () =>
      backstage.library().catalog.roles.some((role) => namesPeople(role) || role.routing.rota) ||
      backstage.onCall !== undefined,
    every: backstage.meetEvery ?? PEOPLE_EVERY,
  });
  const duty = createDuty({
    ...{ calendars: backstage.onCall ?? null, known: roster.known, now: backstage.now, dayOf },
    role: (slug) => backstage.library().role(slug),
  });
  const company = onCallIn(backstage.company, duty);
  const messenger = createMessenger({ client, carefulClient, directory, draw, duty });
  const office = createOffice({ ...backstage, company, messenger });
  const counter = {
    ...{ ...backstage, company, duty },
    people: roster.known,
    fetch: way.fetch,
    requests: office.requests,
    directory,
    links: createLinks(backstage.sourceUrl ?? null, directory.knownChannel),
    gallery: createGallery(),
    panel: createPanel(client, backstage.now, backstage.log),
    owners,
    reports: createReports(backstage),
    rounds,
    inTurn: createTurns(CLICKS_AT_ONCE),
    security: createSecurityLog(backstage.log, backstage.now),
  };
  const desk = { ...counter, screens: createHomeScreens(counter) };
  return { desk, office, rounds, roster, client };
}

/** Whoever is on call minds what is urgent at any hour. */
function onCallIn(company: Company, duty: Duty): Company {
  return {
    ...company,
    role(slug) {
      const role = company.role(slug);
      return role && { ...role, isOnCall: (duty.of(slug)?.turns.length ?? 0) > 0 };
    },
  };
}

function furnishRounds(
  backstage: Backstage & { readonly isPaused: () => boolean },
  teller: ReturnType<typeof createTeller>,
): Rounds {
  const reviews = () => backstage.library().catalog.reviews;
  // While a document cannot be read, what it says of a role would be told as gone.
  const roles = () => {
    const { catalog } = backstage.library();
    return errorsIn(catalog.problems).length === 0 ? catalog.roles : [];
  };
  return createRounds({ ...backstage, reviews, roles, teller });
}
