/** Every action id that Rolecall's messages and forms carry, but for the buttons of a request: `requests/card/card-buttons.ts`. */
export const ACTION = {
  /** A message has several of these buttons, so each gets a number. */
  ask: /^ask:\d+$/,
  /** Whatever else can be asked or done, in one menu. */
  more: 'more',
  share: 'share',
  /** Where two roles may own something, each has its own. */
  requestStart: /^request:start(?::\d+)?$/,
  /** Opens the form for a message that somebody marked. */
  requestRoute: 'request:route',
  requestRole: 'request:role',
  requestInstead: /^request:instead:\d+$/,
  requestQuote: 'request:quote',
  /** Urgent, confidential. */
  requestFlags: 'flags',
  requestAdd: 'request:add',
  requestCancel: 'request:cancel',
  /** Yes or no to a channel that everybody in the company can read. */
  requestWiden: 'request:widen',
  requestDecline: 'request:decline',
  /** The same buttons in a list of requests, where each appears several times. */
  requestReopenListed: /^request:reopen:\d+$/,
  requestAddListed: /^request:add:\d+$/,
  requestCancelListed: /^request:cancel:\d+$/,
  /** To another page of that list. */
  requestPage: /^request:page:(?:mine|roles|first)$/,
  /** The same in the Home tab, and to claim what is open for one's roles. */
  homeAdd: /^home:add:\d+$/,
  homeCancel: /^home:cancel:\d+$/,
  homeClaim: /^home:claim:\d+$/,
  /** Every menu in which somebody types to find a role; each place has its own, as in `role:find:home`. */
  roleFind: /^role:find:[a-z]+$/,
  finderOpen: 'finder:open',
  /** The buttons of the answer in the finder. */
  finderAsk: /^finder:ask:\d+$/,
  compareOpen: 'compare:open',
  compareLevel: /^compare:level:[a-z]+$/,
  wrongOpen: 'wrong:open',
  /** Slack's own pair of buttons under a message that is posted. */
  feedback: 'feedback',
  feedbackYes: 'feedback:yes',
  feedbackNo: 'feedback:no',
  /** Each document in a reminder has its own. */
  stillRight: /^review:right:\d+$/,
  /** A picture, of who works with whom, or of the levels of a role. */
  map: 'role:map',
  levelsMap: 'role:levels-map',
  trend: 'role:trend',
  growthOpen: 'growth:open',
  growthLevel: 'growth:level',
  growthTopic: 'growth:topic',
  growthPage: /^growth:page:(?:back|on)$/,
  /** Each criterion has its own, with its key. */
  growthTick: /^growth:tick:[\w-]+$/,
  growthNote: /^growth:note:[\w-]+$/,
  growthMarkdown: 'growth:markdown',
  growthPart: /^growth:part:(?:back|on)$/,
  growthForget: 'growth:forget',
  growthAgain: 'growth:again',
  /** Every button that leads somewhere in the Home tab; each has a place of its own. */
  homeGo: /^home:go:[a-z0-9-]+$/,
  homeLevel: 'home:level',
  homeTopic: 'home:topic',
  homeCompare: 'home:compare',
  homeMe: 'home:me',
  homeForget: 'home:forget',
} as const;

/** The `callback_id` of each form that is sent off, but for those behind the buttons of a request. */
export const VIEW = {
  form: 'request:form',
  add: 'request:add-form',
  wrong: 'role:wrong',
  feedback: 'feedback:form',
  me: 'home:me-form',
  growthNote: 'growth:note-form',
} as const;

/** The `callback_id` of each modal in which there is nothing to send. */
export const SHEET = {
  finder: 'role:finder',
  compare: 'role:compare',
  growth: 'growth:sheet',
  growthMarkdown: 'growth:markdown',
} as const;

/** In place of the form where a message was routed before. */
export const VIEW_SENT = 'request:sent';

export const SHORTCUT = { route: 'route_message', find: 'find_role' } as const;

/** Steps of workflows, by their names in manifest.yml. */
export const STEP = { findOwner: 'find_owner', lookUpRole: 'look_up_role' } as const;

export const askActionId = (index: number): string => `ask:${index}`;
export const startActionId = (index: number): string =>
  index === 0 ? 'request:start' : `request:start:${index}`;
/** The id of the role menu in one place, such as "home": letters only. */
export const findActionId = (place: string): string => `role:find:${place}`;
export const HOME_ROLE = findActionId('home');
export const ME_ROLE = findActionId('me');
/** `place`: unique in the view; small letters, digits and "-". */
export const goActionId = (place: string): string => `home:go:${place}`;
/** "This is …" beside a question, in the report of gaps. */
export const GAP_ROLE = findActionId('gap');
export const GROWTH_ROLE = findActionId('growth');
export const finderAskActionId = (index: number): string => `finder:ask:${index}`;
export const growthPageActionId = (where: 'back' | 'on'): string => `growth:page:${where}`;
export const growthPartActionId = (where: 'back' | 'on'): string => `growth:part:${where}`;
export const growthTickActionId = (key: string): string => `growth:tick:${key}`;
export const growthNoteActionId = (key: string): string => `growth:note:${key}`;
export const compareLevelActionId = (side: 'first' | 'second'): string => `compare:level:${side}`;
export const stillRightActionId = (index: number): string => `review:right:${index}`;
export const insteadActionId = (index: number): string => `request:instead:${index}`;
export const listPageActionId = (to: 'mine' | 'roles' | 'first'): string => `request:page:${to}`;
export const homeAddActionId = (index: number): string => `home:add:${index}`;
export const homeCancelActionId = (index: number): string => `home:cancel:${index}`;
export const homeClaimActionId = (index: number): string => `home:claim:${index}`;
/** The id of a button that a list has once for each request. */
export const listedActionId = (action: string, index: number): string => `${action}:${index}`;
