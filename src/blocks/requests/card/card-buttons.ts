import type { Button, ConfirmationDialog } from '@slack/types';
import type { Messages } from '../../../messages/messages.ts';
import { isClosed, type Request } from '../../../requests/request.ts';
import { button } from '../../kit/button.ts';
import { plainText } from '../../kit/plain-text.ts';
import { claimedOn } from './request-words.ts';

/** A button of a request. Who may press it is decided when it is pressed, whatever the card shows. */
interface ButtonKind {
  /**
   * `act`: a click does what the button is called; `form`: something is asked first, by the form of the same name in
   * `slack/requests/card-forms.ts`; `asker`: the person who asked may press it, too, see `slack/surfaces/requests/asker-buttons.ts`.
   */
  readonly press: 'act' | 'form' | 'asker';
  /** On the card: beside what the work itself needs, or beside who does it when. Absent: elsewhere, not on the card. */
  readonly row?: 'work' | 'turn';
  /** While a request is under way, unless this says otherwise. */
  readonly when?: (request: Request) => boolean;
  readonly style?: 'primary';
  /** Asks once more. */
  readonly confirm?: (request: Request, say: Messages) => ConfirmationDialog;
}

/** All of them, in the order in which a card has them. Each is labelled by the sentence of its name, among `buttons` in `messages`. */
export const CARD_BUTTONS = {
  claim: {
    press: 'act',
    row: 'work',
    style: 'primary',
    when: ({ state, claimant }) => state === 'open' || (state === 'waiting' && claimant === null),
  },
  info: { press: 'form', row: 'work' },
  pass: { press: 'form', row: 'work' },
  resolve: { press: 'act', row: 'work' },
  release: { press: 'act', row: 'work', when: ({ state }) => state === 'claimed' },
  reopen: { press: 'asker', row: 'work', when: ({ state }) => state === 'resolved' },
  'take-over': {
    press: 'act',
    row: 'turn',
    when: (request) => !isClosed(request) && request.claimant !== null,
    confirm: takeOverOrNot,
  },
  hand: { press: 'form', row: 'turn' },
  snooze: { press: 'form', row: 'turn' },
  /** Below the question how it goes. */
  confirm: { press: 'act', style: 'primary' },
} as const satisfies Readonly<Record<string, ButtonKind>>;

export type CardButton = keyof typeof CARD_BUTTONS;

/** Those whose press is of this kind. */
export type CardButtonThat<Press extends ButtonKind['press']> = {
  [Name in CardButton]: (typeof CARD_BUTTONS)[Name]['press'] extends Press ? Name : never;
}[CardButton];

const NAMES = Object.keys(CARD_BUTTONS) as readonly CardButton[];
const kindOf = (name: CardButton): ButtonKind => CARD_BUTTONS[name];

export const cardButtonsThat = <Press extends ButtonKind['press']>(press: Press) =>
  NAMES.filter((name): name is CardButtonThat<Press> => kindOf(name).press === press);

export const cardActionId = (name: CardButton): string => `request:${name}`;
/** The `callback_id` of the form that it opens. */
export const cardFormId = (name: CardButtonThat<'form'>): string => `request:${name}-form`;

export function cardButton(name: CardButton, request: Request, say: Messages): Button {
  const { style, confirm } = kindOf(name);
  return {
    ...button(say.card.buttons[name], cardActionId(name), request.id),
    ...(style === undefined ? {} : { style }),
    ...(confirm === undefined ? {} : { confirm: confirm(request, say) }),
  };
}

/** What a card has in one of its two rows. */
export const cardRow = (row: 'work' | 'turn', request: Request, say: Messages): Button[] =>
  NAMES.filter((name) => kindOf(name).row === row && isShown(kindOf(name), request)).map((name) =>
    cardButton(name, request, say),
  );

const isShown = ({ when }: ButtonKind, request: Request): boolean =>
  when === undefined ? !isClosed(request) : when(request);

/** So that nobody takes away what a colleague is just working on. */
function takeOverOrNot(request: Request, say: Messages): ConfirmationDialog {
  const { card } = say;
  return {
    title: plainText(card.takeOverTitle, 100),
    text: { type: 'mrkdwn', text: card.takeOverWords(`<@${request.claimant}>`, claimedOn(request, say)) },
    confirm: plainText(card.buttons['take-over'], 30),
    deny: plainText(card.leaveIt, 30),
  };
}

/** In place of a question that was asked directly, once it is answered by this button. */
export function thanksFor(name: CardButton, { card, checks: { thanks } }: Messages): string {
  return name in thanks ? thanks[name as keyof typeof thanks] : card.done;
}
