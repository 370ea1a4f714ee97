import type { Messages } from '../../en/index.ts';
import { bold, code, type Words } from '../../spans.ts';
import { commands } from '../commands.ts';

export const help: Messages['help'] = {
  title: 'Was du fragen kannst',
  newHere: [
    'Neu hier? Frag in eigenen Worten, schlag eine Rolle mit ihrem Namen nach, oder schick eine Anfrage an die, die zuständig sind: ',
    code('/role hilfe'),
    ' zeigt, wie.',
  ] as Words,
  aRole: 'eine Rolle',
  ask: (question: string) => [
    bold('1. In eigenen Worten fragen'),
    ': ',
    code(`/role ${question}`),
    ' nennt die zuständige Rolle und den Kanal.',
  ],
  lookUp: [bold('2. Nachschlagen'), ':'] as Words,
  card: (role: string) => [
    code(`/role ${role}`),
    ' – wozu es die Rolle gibt, wofür sie zuständig ist, wo man fragt',
  ],
  part: (role: string, part: string, others: readonly string[]) => [
    code(`/role ${role} ${part}`),
    ` – ein Teil davon; auch ${others.join(', ')}`,
  ],
  compare: (one: string, other: string) => [
    code(`/role vergleiche ${one} und ${other}`),
    ' – was sie unterscheidet',
  ],
  who: (skill: string) => [
    code(`/role wer kennt sich mit ${skill} aus?`),
    ' – alle Rollen, bei denen das steht, und wie gut',
  ],
  isIt: (owner: string, duty: string) => [
    code(`/role ist ${owner} für ${duty} zuständig?`),
    ' – ja, nein oder steht nirgends',
  ],
  send: [
    bold('3. Eine Anfrage schicken'),
    ': ',
    code('/role anfragen'),
    ', oder ',
    bold('Route to the right role'),
    ' im Menü (⋮) jeder Nachricht. Du siehst jedes Wort, bevor es abgeht, und erfährst jeden Schritt.',
  ] as Words,
  also: [
    'Außerdem: ',
    ...commands.also.flatMap((word, index) => [index === 0 ? '' : ', ', code(`/role ${word}`)]),
    '; der Kurzbefehl „Find a role“; ',
    code('@rolecall'),
    ' in einem Kanal, in dem ich bin. Antworten auf /role siehst nur du, bis du eine teilst.',
  ] as Words,
  asked: {
    takesCareOf: (duty: string) => `wer kümmert sich um „${duty}“?`,
    whoCanHelp: 'wer kann bei … helfen?',
    level: 'Stufe 2',
    metrics: 'Kennzahlen',
    responsibilities: 'Aufgaben',
    skills: 'Fähigkeiten',
    worksWith: 'Zusammenarbeit',
    levels: 'Stufen',
    between: '3 vs 4',
  },
  hello: 'Hallo',
  helloWords: [
    'Frag mich, wer was macht, wie gut und auf welcher Stufe. ',
    code('/role hilfe'),
    ' zeigt, wie.',
  ] as Words,
  prompts: {
    here: (role: string) => `Wer hier was übernimmt: ${role}`,
    whatDoes: (role: string) => `Was macht ${role}?`,
    next: 'Was für mich als Nächstes kommt',
    nextOf: (role: string, level: number) => `${role} nächste ${level}`,
    myRole: 'Meine Rolle',
    whoTakesThis: 'Wer übernimmt das?',
    levels: (role: string) => `Stufen: ${role}`,
    levelsOf: (role: string) => `${role} Stufen`,
    oneOrOther: (one: string, other: string) => `${one} oder ${other}?`,
    compare: (one: string, other: string) => `vergleiche ${one} und ${other}`,
    allRoles: 'Alle Rollen',
    listAll: 'alle Rollen',
    howToAsk: 'Wie man fragt',
    help: 'hilfe',
  },
};
