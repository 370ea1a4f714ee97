import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import type { Doors } from '../../../search/router/doors.ts';
import type { Verdict } from '../../../search/router/verdict.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { channelLine, elsewhere, fallbackOffers, offerTo, roleChoice } from '../../page/onwards.ts';
import { type Part, quote, text } from '../../page/page.ts';
import { nearest } from './why-parts.ts';

/** No owner can be named. A role that comes near is shown, with its channel; where none does, only where else to ask. */
export function answerDontKnow(typed: string, { near }: Doors, verdict: Verdict, library: Library): Answer {
  const { dontKnow: say } = library.say;
  const role = library.role(near ?? '');
  const fallback = library.catalog.fallbackChannel;
  return answerOf({
    kind: 'nothing',
    confidence: 0,
    channel: fallback,
    alternatives: nearest(verdict, library),
    page: {
      title: say.title,
      parts: [
        ...(role
          ? [text(...say.nearest(role.name)), ...nearLine(typed, role, library)]
          : [text(say.nothingNear)]),
        ...elsewhere(fallback, role !== undefined, library.say),
      ],
      choices: role ? [roleChoice(role)] : [],
      sources: [],
      shareable: null,
      offers: [...(role ? [offerTo(role, typed)] : []), ...fallbackOffers(typed, fallback)],
    },
  });
}

function nearLine(typed: string, role: Role, library: Library): Part[] {
  const line = library.lineOf(typed, role);
  return [
    channelLine(role, library.say),
    ...(line ? [text(library.say.dontKnow.closest), quote(line.text, line.source)] : []),
  ];
}
