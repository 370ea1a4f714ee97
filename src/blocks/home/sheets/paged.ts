import type { ActionsBlock, KnownBlock } from '@slack/types';
import type { Messages } from '../../../messages/messages.ts';
import { buttonRow } from '../../kit/button.ts';
import { goButton } from '../go-button.ts';
import type { HomePage } from '../home-page.ts';
import { drawItems, type Item, isHeading, itemLength } from './items.ts';
import { type Screenful, screenful } from './screenful.ts';

/** As much of the items as fits on one page, and the buttons that turn it. */
export function paged(items: readonly Item[], page: HomePage, say: Messages): KnownBlock[] {
  const screen = screenful(items, page.from, { length: itemLength, isHeading });
  const continued = screen.continued ? [screen.continued] : [];
  return [...drawItems([...continued, ...screen.shown]), ...turnRow(screen, page, say)];
}

/** "Next (page 2 of 3)"; nothing where all is on one page. */
export function turnRow(
  { previous, next, page: number, pages }: Pick<Screenful<unknown>, 'previous' | 'next' | 'page' | 'pages'>,
  page: HomePage,
  { home: say }: Messages,
): ActionsBlock[] {
  const turn = (label: string, place: string, from: number | null) =>
    from === null ? [] : goButton(label, place, { ...page, from });
  return buttonRow([
    ...turn(say.previous(number - 1, pages), 'previous', previous),
    ...turn(say.next(number + 1, pages), 'next', next),
  ]);
}
