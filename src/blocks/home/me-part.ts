import type { KnownBlock } from '@slack/types';
import { bold, text, type Words } from '../../answers/page/page.ts';
import type { Library } from '../../search/library.ts';
import { growthButton } from '../growth/growth-sheet.ts';
import { buttonRow } from '../kit/button.ts';
import { richText } from '../page/rich-text.ts';
import { goButton } from './go-button.ts';
import type { HomeData, Me } from './home-data.ts';
import { rolePage } from './home-page.ts';
import { forgetButton, meButton } from './me-buttons.ts';

/** What the person has said of themselves, and what follows from it. */
export function mePart({ me, library }: HomeData): KnownBlock[] {
  const heading: Words = [bold(library.say.home.myRole)];
  return [
    richText([text(...heading), text(...meLine(me, library))]),
    ...buttonRow(me ? meButtons(me, library) : []),
  ];
}

function meLine(me: Me | null, library: Library): Words {
  const { home: say } = library.say;
  if (!me) return [say.databaseAway];
  if (me.role === null) return [say.sayYours];
  const role = library.role(me.role);
  if (!role) return [say.yoursIsGone(me.role)];
  return [bold(role.name), say.yours(me.level, me.isPublic ?? false)];
}

function meButtons(me: Me, library: Library) {
  const { home: say } = library.say;
  if (me.role === null) return meButton(say.setMine);
  const role = library.role(me.role);
  return [
    ...(role?.frameworks.length ? goButton(say.whatIsNext, 'next-for-me', { kind: 'next', from: 0 }) : []),
    ...(role ? goButton(say.myRole, 'my-role', rolePage(role.slug)) : []),
    ...(role?.frameworks.length ? [growthButton(library.say)] : []),
    ...meButton(say.change),
    forgetButton(library.say),
  ];
}
