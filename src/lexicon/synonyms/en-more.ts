/** More words that say the same in any trade: how people say at table what documents say in figures. */
export const MORE_ENGLISH_SYNONYMS = `
  misuse misused abuse abused abusive fraud cheat cheating
  urgent emergency hotfix immediate pressing asap
  approve approves approval sign signs signoff signature authorise authorisation authorize authorization release clear clearance permit
  react reacts reaction respond response acknowledge acknowledged answer pick picked
  shipment shipments parcel parcels package packages consignment delivery deliveries
  mispick mispicks misdelivery wrong error incorrect mistaken
  crash crashes crashing freeze freezes hang hangs fall
  notice noticed notices detect detected detection discover discovered spot spotted
  mend fix fixed repair resolve resolved resolution solve solved solution remedy remedied rectify rectified correct corrected retest
  weakness weaknesses vulnerability vulnerabilities flaw flaws hole holes weak
  severe serious grave critical major worst bad
  harmless trivial minor small low
  soothe appease goodwill compensation compensate refund voucher gesture
  refund refunds refunded reimburse reimbursed reimbursement payback
  turnaround throughput cycle lead process processing handling dwell stay
  punctual punctuality timely schedule scheduled ontime late delay delayed
  depart departs departed departure leave leaves
  arrive arrives arrival land
  breakdown breakdowns repair repaired maintenance fault
  whole full entire complete total
  uptime availability available reachable running
  downtime outage unavailable unreachable offline
  satisfied satisfaction happy happiness content pleased rating nps
  rating ratings score scores star stars mark marks points grade
  occupancy utilisation utilization filled full booked load capacity
  headroom reserve spare buffer slack margin growth
  backlog queue pending outstanding open unanswered unresolved
  waste scrap spoilage shrinkage loss losses wastage leftover leftovers write
  reject rejects rejected rejection defect defects defective faulty refuse
  return returns returned
  sellable resale stock shelf
  churn attrition turnover leave leaver leavers quit quits resign
  leaver leavers left quit departed ex former
  joiner joiners starter starters newcomer newcomers hire hires recruit recruits beginner
  vacancy vacancies opening openings position positions post posts job jobs
  certificate certificates reference references testimonial credential
  certificate certificates certification accreditation licence license permit audit
  login logon signin credentials access account password
  revoke revoked remove removed withdraw withdrawn cut disable disabled deactivate deactivated lock locked block blocked
  nick nicked stolen steal theft lost missing
  laptop laptops notebook device devices computer machine equipment
  purchase purchases purchasing procurement procure buyer buying
  involve involved involvement via consult consulted
  invoice invoices bill bills statement
  debt debts debtor debtors arrears receivable receivables overdue unpaid dunning
  reminder reminders remind reminded chase chasing dunning
  deposit deposits prepayment advance upfront
  turnover revenue sales income takings proceeds
  profit margin earnings surplus
  saving savings save saved cheaper reduction
  forecast forecasts prediction predict predicted estimate estimates estimated
  figure figures number numbers metric metrics data statistics report reports kpi
  report reports reporting evaluation analysis analyses
  analyst analyse analyze analysis evaluate
  survey surveys questionnaire poll polls interview interviews feedback
  interview interviews conversation conversations talk talks discussion discussions chat
  training trainings course courses workshop workshops seminar lesson lessons class classes instruction drill drills
  exercise exercises drill drills rehearsal rehearsals practice simulation
  refresher refresh renew renewal repeat repeated annual
  shadow shadowing sit observe observed observation visit
  mentor mentoring coach coaching coached guide guidance buddy
  appraisal appraisals review reviews evaluation feedback
  shift shifts rota roster duty duties schedule
  absent absence absences sick missing
  cover covered covers stand substitute replacement deputy
  overtime extra hours
  rest rests break breaks pause
  injury injuries accident accidents hurt harm harmed wound
  safety safe safely secure protection
  drill fire evacuation alarm
  extinguisher extinguishers fire
  rescue rescued save lifeguard
  aid firstaid emergency
  disinfect disinfection hygiene clean sanitise sanitize
  temperature temperatures warm cold degrees heat
  humidity moisture damp wet
  noise decibel loud loudness
  pollution emission emissions exhaust
  energy power electricity consumption
  allergen allergens allergy allergies allergic
  recipe recipes dish dishes menu
  ingredient ingredients raw material materials
  expiry expired date shelf fresh freshness
  inspection inspections inspect inspected audit audits audited check checks checkup examination walk tour patrol
  regulator authority authorities inspectorate supervisor
  report reported notify notified notification disclose disclosure
  approve approval release
  maintenance service servicing serviced overhaul upkeep inspection
  spare spares part parts
  tool tools equipment instrument instruments device
  calibrate calibrated calibration adjust adjusted
  machine machines equipment plant unit
  elevator lift lifts escalator
  vehicle vehicles lorry lorries truck trucks van vans car cars bus fleet
  driver drivers driving chauffeur
  trailer trailers container containers lorry truck
  load loads loading loaded unload unloading
  dock docks ramp ramps gate berth quay bay
  ferry ferries ship ships boat boats vessel vessels sailing sailings crossing crossings
  sail sails sailing depart departure crossing
  passenger passengers traveller travellers rider riders
  ticket tickets booking bookings reservation reservations
  baggage luggage suitcase suitcases bags
  customs duty border clearance
  cargo freight goods merchandise consignment
  warehouse depot store storage stockroom
  stock inventory stocktake count supply supplies
  shortage shortages missing stockout lacking gap
  order orders ordered purchase
  packaging packing wrap wrapped box boxes carton
  label labels labelled tag tags marking
  guest guests visitor visitors customer customers shopper shoppers buyer buyers client clients user users consumer audience
  audience spectator spectators visitors public attendance
  shopper shoppers customer customers consumer
  complaint complaints complain grievance objection criticism angry furious upset
  furious angry upset annoyed unhappy irate escalation escalations
  ring rings phone call calls callback contact
  message messages mail mails email emails enquiry inquiry letter
  mailing mailings newsletter newsletters mails campaign
  unsubscribe unsubscribes opt opts optout withdraw consent
  consent consents permission optin
  open opens opening opened read
  click clicks clicked clickthrough
  visitor visitors traffic visits footfall
  advert ad ads advertisement banner banners campaign campaigns
  banner banners graphic graphics visual visuals artwork
  typeface typefaces font fonts typography lettering
  colour colours color colors palette
  draft drafts version proposal sketch sketches mockup
  sketch sketches wireframe wireframes mockup mockups prototype prototypes drawing drawings
  reprint reprints print printing printed
  photo photos picture pictures image images footage
  translate translation translations language languages
  publish published publication release released launch launched
  release releases deploy deployment deployed rollout ship shipped launch
  rollback rollbacks revert reverted undo undone
  freeze frozen blackout stop
  feature features functionality function idea
  bug bugs defect defects fault faults error errors
  test tests testing tested trial trials check
  regression retest test
  code coding programming program source
  review reviews reviewed
  merge merges merged commit commits
  pr pull mr merge
  pr press media publicity
  environment environments sandbox setup instance
  server servers host hosts machine machines infrastructure
  database databases db storage data
  backup backups restore restored recovery recover recovered copy
  alert alerts alarm alarms page pages pager
  oncall duty standby call
  latency slow speed response load
  quick instant speed
  encrypt encrypted encryption cipher
  hack hacked hacker hackers intrusion breach attack attacks attacker break
  penetration pentest outside external
  phishing scam fake spoof fraudulent
  leak leaked leaks exposed disclosed published
  virus malware ransomware infection infected
  personal private privacy gdpr
  delete deleted deletion erase erased remove removed purge
  archive archived archiving retention store stored
  budget budgets spend spending cost costs money expense expenses
  amount amounts sum sums value threshold limit limits
  limit limits threshold cap ceiling maximum
  minimum least floor
  quote quotes quotation quotations offer offers bid bids tender tenders
  contract contracts agreement agreements deal deals
  negotiate negotiation bargain haggle
  supplier suppliers vendor vendors contractor contractors
  subscription subscriptions licence licences license licenses
  insurance insured insurer claim claims damage
  lawsuit lawsuits court litigation dispute disputes legal
  clause clauses wording term terms
  trademark trademarks brand name
  tax taxes vat levy
  salary wages pay payroll payslip
  leave holiday vacation timeoff
  maternity paternity parental
  harassment bullying discrimination mobbing
  conflict conflicts quarrel dispute disputes argument mediation mediate
  meeting meetings meet meets met sit talk
  agenda minutes protocol record
  decision decisions decide decided verdict
  plan plans planning planned schedule calendar programme
  roadmap plan priorities
`;
