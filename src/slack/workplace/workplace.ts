import { type Logger, WebClient } from '@slack/web-api';
import { aimWords } from '../../answers/page/aim-words.ts';
import { type CareJobs, createCareJobs } from '../../care/care-jobs.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import { workingHours } from '../../catalog/dates/days-off.ts';
import { errorsIn } from '../../documents/problem.ts';
import { messagesIn } from '../../messages/messages.ts';
import { createDuty, type Duty } from '../../people/duty.ts';
import { namesPeople } from '../../people/holders.ts';
import { createPictureCache } from '../../pictures/picture-cache.ts';
import type { OfferRequest } from '../../requests/offers.ts';
import { createRequestService, type RequestService } from '../../requests/request-service.ts';
import type { Company } from '../../requests/rules.ts';
import type { Library } from '../../search/library.ts';
import { createTurns } from '../../turns.ts';
import { createLinks } from '../answers/links.ts';
import { createPanel } from '../answers/panel.ts';
import { createErrorHandler } from '../app/error-handler.ts';
import type { Backend, Services } from '../app/services.ts';
import { createReports } from '../care/reports.ts';
import type { Payload } from '../entrance/read-payload.ts';
import { type BoltArgs, createRouter } from '../entrance/router.ts';
import { createTable } from '../entrance/table.ts';
import { createWatch, type Watch } from '../health/watch.ts';
import { createHomeScreens } from '../home/home-screens.ts';
import { createSecurityLog } from '../log/security-log.ts';
import { createAdmit } from '../people/admit.ts';
import { createOutsiderGuard } from '../people/outsider-guard.ts';
import { createOwners } from '../people/owners.ts';
import { createRoster, type Roster } from '../people/roster.ts';
import { createUserHandles } from '../people/user-handles.ts';
import { createDirectory } from '../places/directory.ts';
import { createMessenger } from '../posting/messenger.ts';
import { createNotifier } from '../posting/notifier.ts';
import { type CardRole, createDrawings } from '../requests/drawings.ts';
import { createOffers } from '../requests/offers.ts';
import { SURFACES } from '../surfaces/index.ts';
import { createHearing } from '../talk/hear.ts';
import { createCarefulClient } from '../transport/careful-client.ts';
import { clientOptions } from '../transport/client-options.ts';
import type { WayOut } from '../transport/way-out.ts';
import type { Credential } from './credentials.ts';

/** Rolecall as it works in one workspace, with its own services and memory. */
export interface Workplace {
  receive(args: BoltArgs, payload: Payload): Promise<void>;
  /** True for what was said in a thread of a request, or needs nobody's answer. */
  hear(payload: Payload): Promise<boolean>;
  readonly watch: Watch;
  /** Shows somebody a request that a program has prepared. */
  readonly offer: OfferRequest;
  /** Whether one of Slack's own agents is answered for somebody, and from what. */
  readonly admit: ReturnType<typeof createAdmit>;
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
  readonly backend: Backend & { readonly isPaused: () => boolean };
  readonly logger: Logger;
}

const CLICKS_AT_ONCE = 10;
const PEOPLE_EVERY = 5 * 60_000;

export function createWorkplace(needs: WorkplaceNeeds): Workplace {
  const { store, isPaused, now, log } = needs.backend;
  const { services, requestService, careJobs, roster, client } = furnish(needs);
  // Set once: whoever says that something went wrong must not ask what may be what went wrong.
  const words = messagesIn(needs.backend.library().language);
  const say = () => words;
  const guard = createErrorHandler(log, services.panel, say);
  const mayEnter = createOutsiderGuard(services);
  const route = createRouter(createTable(SURFACES.map((surface) => surface(services))), now, say);
  const watch = createWatch({ store, isPaused, now, log });
  const offer = createOffers(services, client);
  return {
    watch,
    offer,
    admit: createAdmit(services, offer),
    hear: createHearing(services, client),
    receive: (args, payload) =>
      guard(args, async () => {
        if (await mayEnter(args, payload)) await route(args, payload);
      }),
    start() {
      requestService.start();
      careJobs.start();
      roster.start();
      watch.start();
    },
    async stop() {
      watch.stop();
      roster.stop();
      await Promise.all([requestService.stop(), careJobs.stop()]);
    },
  };
}

/** What the surfaces work with, and what works by itself behind it. */
function furnish({ credential, teamId, apiUrl, way, backend, logger }: WorkplaceNeeds): {
  services: Services;
  requestService: RequestService;
  careJobs: CareJobs;
  roster: Roster;
  client: WebClient;
} {
  const { botToken } = credential;
  // In an organization, Slack lists nothing unless it is told for which workspace.
  const team = teamId === null ? {} : { teamId };
  const client = new WebClient(botToken, { ...clientOptions(apiUrl, way), logger, ...team });
  const carefulClient = createCarefulClient(botToken, apiUrl, logger, { ...team, way });
  const directory = createDirectory(client, backend.store.channels, backend.elapsed, {
    teamId,
    sharedChannels: backend.sharedChannels ?? [],
  });
  const { replies = true } = backend;
  const draw = createDrawings(
    () => backend.library().say,
    (slug) => cardRole(backend.library(), slug),
    replies,
  );
  const owners = createOwners(directory, createUserHandles(client, backend.elapsed));
  const say = () => backend.library().say;
  const careJobs = furnishCareJobs(backend, createNotifier({ client, carefulClient, owners, say }));
  const roster = createRoster({
    ...{ client, now: backend.now, log: backend.log },
    isWanted: () =>
      backend.library().catalog.roles.some((role) => namesPeople(role) || role.routing.rota) ||
      backend.onCall !== undefined,
    every: backend.meetEvery ?? PEOPLE_EVERY,
  });
  const duty = createDuty({
    ...{ calendars: backend.onCall ?? null, known: roster.known, now: backend.now, dayOf },
    role: (slug) => backend.library().role(slug),
  });
  const company = withDuty(backend.company, duty);
  const messenger = createMessenger({ client, carefulClient, directory, draw, duty, replies });
  const requestService = createRequestService({ ...backend, company, messenger });
  const counter = {
    ...{ ...backend, company, duty },
    people: roster.known,
    fetch: way.fetch,
    requests: requestService.requests,
    directory,
    links: createLinks(backend.sourceUrl ?? null, directory.knownChannel),
    pictureCache: createPictureCache(),
    panel: createPanel(client, backend.elapsed, backend.log),
    owners,
    reports: createReports(backend),
    careJobs,
    inTurn: createTurns(CLICKS_AT_ONCE),
    security: createSecurityLog(backend.log, backend.elapsed),
  };
  const services = { ...counter, screens: createHomeScreens(counter) };
  return { services, requestService, careJobs, roster, client };
}

function cardRole(library: Library, slug: string): CardRole | null {
  const role = library.role(slug);
  if (!role) return null;
  const zone = workingHours(role.routing)?.zone ?? null;
  return { people: role.routing.people, aim: aimWords(role, library.say), zone };
}

/** Whoever is on call minds what is urgent at any hour; whoever is away is not waited for. */
function withDuty(company: Company, duty: Duty): Company {
  return {
    ...company,
    isAway: (slug, who) => duty.isAway(slug, who),
    role(slug) {
      const role = company.role(slug);
      return role && { ...role, isOnCall: (duty.of(slug)?.turns.length ?? 0) > 0 };
    },
  };
}

function furnishCareJobs(
  backend: Backend & { readonly isPaused: () => boolean },
  notifier: ReturnType<typeof createNotifier>,
): CareJobs {
  const reviews = () => backend.library().catalog.reviews;
  // While a document cannot be read, what it says of a role would be told as gone.
  const roles = () => {
    const { catalog } = backend.library();
    return errorsIn(catalog.problems).length === 0 ? catalog.roles : [];
  };
  return createCareJobs({ ...backend, reviews, roles, notifier });
}
