/** Several words that say together what one says: "log in: login". A word of a phrase means something else alone. */
const ENGLISH = `
  log in: login
  on my own: alone
  on his own: alone
  on her own: alone
  on your own: alone
  on our own: alone
  on their own: alone
  by myself: alone
  by himself: alone
  by herself: alone
  by yourself: alone
  by themselves: alone
  sign in: login
  sign off: approve
  signed off: approved
  opt out: unsubscribe
  sent back: returned
  send back: return
  bring back: return
  brought back: returned
  give back: return
  get back: answer
  got back: answered
  hear back: answer
  write back: answer
  call back: callback
  ring back: callback
  ring again: callback
  break in: intrusion
  break into: intrusion
  fall over: crash
  goes down: outage
  go down: outage
  break down: breakdown
  broke down: breakdown
  broken down: breakdown
  set off: depart
  hand over: handover
  fill in: fill
  take off: depart
  sort out: fix
  sorted out: fixed
  clear up: resolve
  cleared up: resolved
  throw away: dispose
  thrown away: disposed
  run out: shortage
  weak spot: vulnerability
  worst kind: critical
  by mistake: wrongly
  by accident: wrongly
  in advance: ahead
  ahead of time: ahead
  on time: punctual
  time off: leave
  day off: leave
  first aid: firstaid
  pull request: merge
  stand in: substitute
  fill in for: substitute
  check up: inspection
  tidy up: clean
  clean up: clean
  back up: backup
  roll back: rollback
  rolled back: rollback
  go live: release
  goes live: release
  went live: released
  phone call: call
  dress code: clothing
  open position: vacancy
  power cut: outage
  lost property: lost
  credit note: refund
  money back: refund
`;

const GERMAN = `
  auf zeit: punktlich
  erste hilfe: ersthelfer
  aus versehen: fehler
  ins leere: unerreichbar
  zu spat: verspatet
  im voraus: vorher
  wieder gut: beheben
`;

/** The words of a phrase, singular, and the word it stands for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly means: string;
}

export const PHRASES: readonly Phrase[] = `${ENGLISH}${GERMAN}`
  .split('\n')
  .filter((line) => line.includes(':'))
  .map((line) => {
    const [words = '', means = ''] = line.split(':');
    return { words: words.trim().split(' '), means: means.trim() };
  });

/** German parts its verbs: "stellt … ein" is "einstellen". The part stands at the end of a thought. */
export const VERB_PARTS: ReadonlySet<string> = new Set(
  `ab an auf aus bei ein fest fort frei her hin los mit nach statt teil um unter vor weg weiter wieder zu zuruck
  zusammen`.split(/\s+/),
);
