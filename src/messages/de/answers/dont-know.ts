import type { Messages } from '../../en/index.ts';
import { bold, channelName, code, type Words } from '../../spans.ts';

export const dontKnow: Messages['dontKnow'] = {
  title: 'Das weiß ich nicht',
  nearest: (role: string) => ['Ich bin nicht sicher, wer zuständig ist. Am nächsten kommt ', bold(role), '.'],
  closest: 'Diese Zeile kommt am nächsten:',
  nothingNear: 'Ich bin nicht sicher: Die Dokumente, die ich lese, sagen dazu nichts.',
  askFallback: (channel: string, isAfter: boolean) => [
    isAfter ? 'Passt das nicht, frag in ' : 'Vielleicht weiß es jemand in ',
    channelName(channel),
    '.',
  ],
  seeListOrHelp: [
    code('/role rollen'),
    ' zeigt alles, was ich kenne, ',
    code('/role hilfe'),
    ', wie man fragt.',
  ] as Words,
};
