import type { Messages } from '../../en/index.ts';
import { bold, channelName } from '../../spans.ts';

export const route: Messages['route'] = {
  belongsTo: (role: string) => ['Dafür zuständig: ', bold(role), '.'],
  either: (one: string, other: string) => ['Entweder ', bold(one), ' oder ', bold(other), ':'],
  doorLine: (role: string, channel: string | null) => [
    bold(role),
    ...(channel ? [', in ', channelName(channel)] : []),
    '.',
  ],
  doorTitle: (role: string, channel: string | null) => (channel ? `${role}, in ${channel}` : role),
  orOf: (names: readonly string[]) => names.join(' oder '),
  askedFirst: (role: string) => [
    'Es ist nicht sicher, wer zuständig ist. In diesem Kanal wird zuerst gefragt: ',
    bold(role),
    '.',
  ],
  otherwise: (roles: readonly string[]) => [
    'Sonst vielleicht: ',
    ...roles.flatMap((role, index) => [index === 0 ? '' : ' oder ', bold(role)]).slice(1),
    '.',
  ],
  tookFirst:
    'Das lässt sich verschieden lesen; ich habe es auf die Rolle bezogen, die in diesem Kanal zuerst gefragt wird.',
  whyMain: 'Das ist dort die Hauptaufgabe:',
  whyExample: 'Warum: Es ähnelt dieser Frage, die dorthin gehört:',
  whyDocument: 'Warum: So steht es in den Dokumenten:',
};
