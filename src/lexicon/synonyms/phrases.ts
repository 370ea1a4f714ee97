/** Several words that say together what one says: "log in: login". A word of a phrase means something else alone. */
const ENGLISH = `
  log in: login
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
  pay back: refund
  of his own accord: alone
  of her own accord: alone
  of their own accord: alone
  single handed: alone
  own initiative: alone
  drop in: visit
  drop by: visit
  pop in: visit
  come by: visit
  stop by: visit
  come round: visit
  look in: visit
  let in: admit
  let into: admit
  come in: enter
  come into: enter
  come inside: enter
  get in: enter
  get into: enter
  go in: enter
  go into: enter
  go inside: enter
  walk in: enter
  walk into: enter
  step into: enter
  give out: disclose
  give away: gift
  pass on: disclose
  let know: inform
  put on: wear
  take off: remove
  hand out: issue
  get rid of: dispose
  throw out: dispose
  put off: postpone
  push back: postpone
  switch off: disconnect
  turn off: disconnect
  cut off: disconnect
  shut off: disconnect
  pick up: collect
  drop off: deliver
  own up: declare
  come clean: declare
  percent off: discount
  per cent off: discount
  pounds off: discount
  euros off: discount
  money off: discount
  try out: test
  check out: check
  right away: immediately
  straight away: immediately
  on the spot: immediately
  there and then: immediately
  in charge of: responsible
  in charge: responsible
  tried out: tested
  grown up: adult
  work from home: homeoffice
  working from home: homeoffice
`;

/** "On my own", "by themselves", "off their own bat". */
const ALONE = ['my', 'his', 'her', 'your', 'our', 'their', 'its', 'ones']
  .flatMap((whose) => [`on ${whose} own`, `off ${whose} own bat`, `on ${whose} own say so`])
  .concat(
    ['myself', 'himself', 'herself', 'yourself', 'ourselves', 'themselves', 'oneself', 'itself'].map(
      (self) => `by ${self}`,
    ),
  )
  .map((words) => `${words}: alone`)
  .join('\n');

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

export const PHRASES: readonly Phrase[] = `${ENGLISH}\n${ALONE}\n${GERMAN}`
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
