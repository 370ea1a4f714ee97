/** What people do at work: as they say it at the table, and as documents put it. */
export const ENGLISH_DOING = `
  admit admits admitted admission enter enters entered entering entry entrance access welcome bring
  visit visits visited visitor visitors visiting attend attends
  accept accepts accepted accepting acceptance receive receives received take takes taken taking
  refuse refuses refused refusal reject rejects rejected decline declines declined deny denied
  disclose discloses disclosed disclosing disclosure reveal reveals revealed divulge divulged share shared shares tell tells told telling
  inform informs informed tell tells told notify notifies notified announce announces announced
  promise promises promised promising commit commits committed commitment commitments guarantee guarantees guaranteed assure assured pledge pledged
  lend lends lent lending loan loans loaned borrow borrows borrowed borrowing hire hired rent rents rented rental let
  remove removes removed removal detach detached
  dispose disposes disposed disposal discard discards discarded dump dumped bin binned destroy destroys destroyed scrap scrapped
  postpone postpones postponed delay delays delayed defer deferred reschedule rescheduled shift shifted
  cancel cancels cancelled scrub scrubbed withdraw withdrawn
  pause pauses paused interrupt interrupted suspend suspends suspended suspension halt halts halted stop stops stopped stopping
  resume resumes resumed restart restarted continue continued proceed
  finish finishes finished end ended conclude
  open opens opened opening unlock unlocks unlocked unseal unsealed
  close closes closed closing shut shuts lock locks locked seal seals sealed
  switch switches switched disconnect disconnected
  wear wears wearing worn
  carry carries carried carrying haul
  lift lifts lifted lifting hoist
  climb climbs climbed climbing ascend scale
  touch touches touched touching handle handles handled handling
  use uses used using operate operates operated operating run
  drive drives driven driving steer steers
  mend mends mended mending repair repairs repaired fix fixes fixed service services serviced maintain maintains maintained
  alter alters altered change changes changed changing amend amends amended modify modifies modified adjust adjusts adjusted tweak edit edits edited overwrite
  swap swaps swapped swapping exchange exchanges exchanged trade traded
  replace replaces replaced substitute substituted renew
  copy copies copied copying duplicate duplicated reproduce photocopy photocopied
  film films filmed filming record records recorded recording
  photograph photographs photographed photo photos picture pictures snap shoot
  publish publishes published post posts posted upload uploaded print printed
  mail mails mailed post posts posted send sends sent sending ship ships shipped dispatch dispatched courier
  email emails mail mails
  sell sells sold selling resell resold retail
  buy buys bought buying purchase purchases purchased order orders ordered ordering procure spend spends spent
  hire hires hired hiring employ employs employed recruit recruits recruited
  dismiss dismissed dismissal fire fired sack sacked terminate terminated
  subcontract subcontracted outsource outsourced contractor contractors
  charge charges charged charging bill billed invoice invoiced fee fees
  pay pays paid paying settle settles settled
  refund refunds refunded reimburse reimbursed repay repaid return returned
  discount discounts discounted rebate reduction markdown reduce reduced
  instalment instalments installment installments parts spread
  tip tips gratuity gift gifts present presents hospitality
  sign signs signed signing signature signatures countersign countersigned
  approve approves approved approval authorise authorises authorised authorize authorized permission consent consents agree agrees agreed okay
  decide decides decided decision decisions choose chooses chosen choose settle determine determines
  delegate delegates delegated hand pass passed
  supervise supervises supervised supervision oversee overseen watch watched accompany accompanied escort escorted
  check checks checked checking inspect inspects inspected inspection examine examined examination verify verified verification test tests tested testing screen screens screened screening
  weigh weighs weighed weighing measure measures measured measuring
  clean cleans cleaned cleaning wash washes washed washing rinse rinsed wipe wiped disinfect disinfected
  label labels labelled relabel relabelled mark marked tag tagged sticker stickers
  store stores stored storing keep keeps kept keeping stock stocked hold holds held retain retained
  record records recorded log logs logged logging document documents documented register registered enter entered note noted write written
  report reports reported reporting declare declares declared declaration notify notified disclose disclosed
  delete deletes deleted erase erased wipe wiped
  feed feeds fed feeding
  eat eats eating eaten food meal snack snacks drink drinks drinking
  smoke smokes smoking vape vaping cigarette cigarettes
  sleep sleeps sleeping nap
  speak speaks spoken speaking talk talks talked talking comment comments
  advise advises advised advising advice recommend recommends recommended recommendation counsel
  prescribe prescribes prescribed prescription prescriptions
  serve serves served serving wait
  greet greets greeted welcome welcomes welcomed
  teach teaches taught train trains trained training instruct instructed brief briefed
  start starts started starting begin begins began begun commence commenced
  wait waits waited waiting queue
  leave leaves left leaving exit exits quit
  stay stays stayed staying remain remains remained
  return returns returned back
  collect collects collected collecting pickup fetch fetched
  deliver delivers delivered delivering delivery drop
  load loads loaded loading
  unload unloads unloaded unloading
  move moves moved moving transport transports transported transfer transferred
  plug plugs plugged connect connects connected connecting attach attached
  install installs installed installing installation setup
  dig digs dug digging excavate excavated
  cut cuts cutting trim trimmed prune pruned
  burn burns burned burning burnt flame
  pour pours poured pouring tip empty emptied
  mix mixes mixed mixing blend blended combine combined
  assess assesses assessed assessment appraise judge
  adult adults grownup parent parents guardian
  refill refills refilled restock restocked replenish replenished top
  quarrel quarrels dangerous danger endanger endangers endangered hazard
  apologise apologises apologised apology sorry
`;
