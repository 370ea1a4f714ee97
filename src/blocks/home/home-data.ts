import type { KnownBlock } from '@slack/types';
import type { ViewContext } from '../../answers/finding/holders-for.ts';
import type { Library } from '../../search/library.ts';
import type { RequestList } from '../requests/list/request-list.ts';
import type { ChannelNames } from '../requests/list/request-list-lines.ts';

/** Everything that a Home tab may show to the person whose it is. */
export interface HomeData {
  readonly library: Library;
  /** What they have said of themselves; null while the database cannot be reached. */
  readonly me: Me | null;
  readonly eyes: ViewContext;
  /** Null where they are not known just now, or not asked for. */
  readonly requests: MyRequests | null;
}

export interface Me {
  /** Slug. */
  readonly role: string | null;
  readonly level: number | null;
  /** Colleagues may see the role. */
  readonly isPublic?: boolean;
}

export interface MyRequests {
  readonly list: RequestList;
  readonly channelName: ChannelNames;
}

/** A page, before it gets its title, its way back and its limits. */
export interface Sheet {
  readonly title: string;
  readonly blocks: readonly KnownBlock[];
}
