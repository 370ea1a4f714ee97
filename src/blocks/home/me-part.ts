import type { KnownBlock } from '@slack/types';
import type { Library } from '../../search/library.ts';
import { drawParagraphs, type Line } from '../answers/paragraphs.ts';
import { growthButton } from '../growth/growth-sheet.ts';
import { buttonRow } from '../kit/button.ts';
import { goButton } from './go-button.ts';
import type { HomeData, Me } from './home-data.ts';
import { rolePage } from './home-page.ts';
import { forgetButton, meButton } from './me-buttons.ts';

/** What the person has said of themselves, and what follows from it. */
export function mePart({ me, library }: HomeData): KnownBlock[] {
  const heading: Line = [{ bold: 'My role' }];
  return [drawParagraphs([heading, meLine(me, library)]), ...buttonRow(me ? meButtons(me, library) : [])];
}

function meLine(me: Me | null, library: Library): Line {
  if (!me)
    return ['I cannot reach my database right now. The roles below work all the same; yours is back soon.'];
  if (me.role === null) return ['Say which role is yours, to see what its next level asks. Only you see it.'];
  const role = library.role(me.role);
  if (!role) return [`You said “${me.role}”, which the documents no longer describe. Choose another role.`];
  return [{ bold: role.name }, `${me.level === null ? '' : `, level ${me.level}`}. Only you see this.`];
}

function meButtons(me: Me, library: Library) {
  if (me.role === null) return meButton('Set my role and level');
  const role = library.role(me.role);
  return [
    ...(role?.frameworks.length
      ? goButton('What is next for me', 'next-for-me', { kind: 'next', from: 0 })
      : []),
    ...(role ? goButton('My role', 'my-role', rolePage(role.slug)) : []),
    ...(role?.frameworks.length ? [growthButton()] : []),
    ...meButton('Change'),
    forgetButton(),
  ];
}
