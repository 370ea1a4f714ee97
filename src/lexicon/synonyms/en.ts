/** Words that say the same in any trade, a group a line; what belongs to one trade is among the work subjects. */
export const ENGLISH_SYNONYMS = `
  keep kept store stored retain retained retention hold
  forget forgot forgotten lost lose found
  predict prediction forecast expected projection outlook
  deviate deviation error off wrong inaccurate
  accurate accuracy precise precision exact
  close closed closing finish finished complete completed done ready
  book books ledger accounts accounting
  several multiple three
  two second both couple
  offer quote quotation bid tender
  amount sum value worth total euros dollars pounds
  answer answered reply replied respond response react reaction acknowledge
  complain complained complaint complaints grievance unhappy dissatisfied
  review reviewed appraisal assess assessment evaluate evaluation
  pay paid payment payroll wage wages salary money
  decide decided decision settle settled determine choose chosen
  set fix fixed define agree agreed
  client customer guest visitor host passenger patient buyer
  change changed amend alter adjust adjustment modify swap exchange
  number numbers count headcount figure figures
  clothes clothing uniform uniforms garment wear outfit dress workwear
  food meal meals eat lunch dinner menu canteen catering dish
  employee employees staff worker workers personnel colleague colleagues workforce crew
  supplier suppliers vendor vendors provider
  clean cleaned cleaning wash washed tidy hygiene
  check checked inspect inspected inspection test tested examine audit control verify
  ahead before beforehand prior advance notice
  start begin began beginning commence launch open opening
  end expire expires expiry terminate termination
  renew renewal renewed extend extension prolong stay
  replace replaced replacement substitute alternative
  stop stopped shut shuts shutdown down outage breakdown failure fail failed
  break broke broken fault faulty defect defective damage damaged dead
  repair repaired mend mending restore fix fixed
  buy buys bought purchase purchasing procure procurement order ordered
  sell sold sale sales selling
  send sent dispatch ship shipped shipping deliver delivered delivery
  get receive received collect collected fetch
  give issue issued handed distribute
  responsible accountable
  teach taught train trained training course instruct lesson
  learn learning study training
  hire hired hiring recruit recruiting recruitment vacancy applicant
  leave left quit resign resignation departure
  holiday holidays vacation leave
  sick ill illness sickness absence absent
  hour hours time shift shifts overtime
  roster rota schedule timetable plan planning shifts
  car cars vehicle vehicles van truck lorry fleet
  house building buildings premises property site
  room rooms bedroom space
  door doors gate entrance entry access
  key keys keycard badge pass lock
  waste rubbish garbage trash litter bins
  water flood leak leaking leaks wet
  power electricity electric outage current
  hot warm heat heated heating temperature degrees
  cold cool cooling chilled temperature degrees
  light lights lamp bulb lighting
  noise loud noisy
  child children kid kids minor
  document documents documentation paper papers papers file files record records
  contract contracts agreement agreements
  rule rules policy policies regulation guideline guidelines
  law legal statutory
  danger dangerous risk risks hazard unsafe
  accident accidents incident incidents injury injured
  fire evacuation alarm
  theft steal stole stolen thief
  secret confidential private privacy
  mistake mistakes error errors wrong
  money budget cost costs expense expenses spend spending
  invoice invoices bill bills billing billed
  cheap cheaper discount reduced price prices
  price prices pricing rate rates fee fees tariff
  tax taxes vat duty
  cash register takings
  photo photos picture pictures image images camera
  press journalist journalists media newspaper reporter
  advert adverts advertising ad ads campaign campaigns promotion
  website web homepage site online
  phone telephone call calls hotline
  email emails mail mails newsletter
  meeting meetings appointment appointments conference
  talk speak presentation present lecture
  computer computers laptop laptops pc device devices
  software program programs application app apps tool tools
  password passwords login account accounts
  server servers system systems
  new newly joined newcomer starter beginner onboarding
  fast quick quickly soon promptly speed
  often frequently regularly frequency
  late delayed delay overdue
  full occupancy occupied capacity
  empty vacant free available availability
  move moved relocate relocated relocation transfer elsewhere
  another other different elsewhere
  person people someone somebody
  boss manager supervisor superior head
  week weeks weekly
  day days daily
  month months monthly
  quarter quarters quarterly
  year years yearly annual annually
  fortnight fortnightly
  night nights overnight
  evening morning noon
  share percent percentage quota proportion rate
  bad negative poor below critical
  win won success successful succeed
  lose lost losing
  big large size
  small little minor
  build built building create created make made making
  write wrote written writing draft drafted
  read reading
  find found search locate
  ask asked request requests requested enquiry inquiry query
  allow allowed permit permission permitted approve approval approved signed release
  refuse refused reject rejected decline declined
  cancel cancelled cancellation
  warn warned warning alert notify notification inform informed tell told
  measure measured measurement gauge
  count counted stocktake inventory stock
  collect gather pool
  wait waits waiting queue
  visit visits visited round rounds
  present presents gift gifts
  translate translated translation
  chair chaired moderate moderating facilitate facilitation
  negotiate negotiated negotiation negotiating
  calm calms calming defuse furious angry raging aggressive
  conflict conflicts dispute disputes quarrel argument row
  help helps helping support supports supporting assist assistance
  maintain maintains maintained maintenance care upkeep
  protect protection protected safety secure
  old aged ageing outdated
  emergency emergencies urgent crisis
  bin scrap discard destroy destroyed delete deleted deletion erase shredder shred
  first initial
  last latest final
  half fifty
  deadline due by until latest cutoff
  minutes minute
  seconds second
  list lists overview register
  idea ideas proposal proposals suggestion suggestions
  goal goals target targets objective objectives
  result results outcome outcomes
  team teams department departments group
  factory plant works
  student students pupil pupils
  exam exams examination examinations
  boat ship vessel
  plane aircraft flight
  doctor physician medical
  medicine medicines drug drugs medication
  school university college
  farm field crop
  garden lawn grounds park
`;
