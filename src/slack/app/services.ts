import type { Answerer } from '../../answers/answerer.ts';
import type { Links } from '../../blocks/page/links.ts';
import type { CareJobs } from '../../care/care-jobs.ts';
import type { Day } from '../../catalog/dates/day.ts';
import type { Log } from '../../log.ts';
import type { Metrics } from '../../metrics/metrics.ts';
import type { Duty } from '../../people/duty.ts';
import type { KnownPeople } from '../../people/known-people.ts';
import type { OnCallService } from '../../people/on-call.ts';
import type { PictureCache } from '../../pictures/picture-cache.ts';
import type { Hook } from '../../requests/errands/hook.ts';
import type { KnownCorrection } from '../../requests/moves/correction.ts';
import type { Requests } from '../../requests/requests.ts';
import type { Company, Patience } from '../../requests/rules.ts';
import type { Library } from '../../search/library.ts';
import type { Store } from '../../store/store.ts';
import type { InTurn } from '../../turns.ts';
import type { Panel } from '../answers/panel.ts';
import type { Reports } from '../care/reports.ts';
import type { HomeScreens } from '../home/screens.ts';
import type { SecurityLog } from '../log/security-log.ts';
import type { Owners } from '../people/owners.ts';
import type { Directory } from '../places/directory.ts';

/** What the app is made with. */
export interface Backend {
  readonly answerer: Answerer;
  readonly library: () => Library;
  readonly company: Company;
  readonly store: Store;
  readonly patience: Patience;
  /** User ids of those who run Rolecall; empty: the admins of the workspace. */
  readonly admins: readonly string[];
  /** Ids of channels with another company in which Rolecall may post; none unless given. */
  readonly sharedChannels?: readonly string[];
  /** Whether reactions to messages mean something. */
  readonly reactions?: boolean;
  /** Whether Slack tells what is said in channels; it does unless given. */
  readonly replies?: boolean;
  /** Address, ending in a slash, under which each role has a page by its slug; null where there is no such site. */
  readonly rolePagesUrl: string | null;
  /** Where the content folder stands on the web; null or absent where it does not. */
  readonly sourceUrl?: string | null;
  /** Takes the days on which documents were found right in Slack. */
  readonly confirm: (days: ReadonlyMap<string, Day>) => void;
  /** Whose turn it is, by the calendars that the settings name. */
  readonly onCall?: OnCallService;
  /** Who else is told what happens to requests. */
  readonly hook?: Hook;
  /** How often Slack is asked who is in the workspace, in milliseconds; every five minutes unless given. */
  readonly meetEvery?: number;
  readonly learn: (corrections: readonly KnownCorrection[]) => void;
  readonly now: () => number;
  /** Milliseconds by a clock that nobody sets: for how long something is to last. */
  readonly elapsed: () => number;
  readonly newId: () => string;
  readonly metrics: Metrics;
  /** Whether the log leads through each question, from payload to answer. */
  readonly isTraced?: boolean;
  readonly log: Log;
}

/** What every surface works with. */
export interface Services extends Backend {
  /** For what is asked of Slack beside its Web API. */
  readonly fetch: typeof fetch;
  readonly requests: Requests;
  readonly directory: Directory;
  /** Who is in the workspace, as last listed. */
  readonly people: () => KnownPeople;
  /** Whose turn it is, by calendars and by the rotas in the documents. */
  readonly duty: Duty;
  readonly links: Links;
  readonly pictureCache: PictureCache;
  readonly panel: Panel;
  readonly reports: Reports;
  readonly owners: Owners;
  readonly screens: HomeScreens;
  readonly careJobs: Pick<CareJobs, 'learn'>;
  readonly inTurn: InTurn;
  readonly security: SecurityLog;
}
