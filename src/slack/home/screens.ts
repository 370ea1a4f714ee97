import type { WebClient } from '@slack/web-api';
import type { HomePage } from '../../blocks/home/home-page.ts';
import type { SeenHome } from './seen-home.ts';

/** Whose Home tab is to be drawn, and what Slack tells of it. */
export interface HomeCall {
  readonly client: WebClient;
  readonly userId: string;
  /** The tab as it was on the screen; undefined where it was not shown before, or is not known. */
  readonly seen?: SeenHome | undefined;
}

/** The Home tabs of everybody. Where somebody is, stands in the store; what is drawn, follows from that. */
export interface HomeScreens {
  /** Draws it for somebody who looks at it, unless that would change nothing. */
  open(call: HomeCall): Promise<void>;
  /** Goes to a page; `actionTs` (Slack's, in seconds) decides between two clicks. */
  goTo(call: HomeCall, page: HomePage, actionTs: string): Promise<void>;
  redraw(call: HomeCall): Promise<void>;
}
