/** Words that say the same where things are made, moved, sold, taught and cared for. */
export const ENGLISH_TRADE_SYNONYMS = `
  milestone milestones deadline deadlines stage
  goal goals target targets aim aims objective objectives
  quality standard standards
  guideline guidelines rule rules standard standards policy policies
  manual handbook documentation instructions guide
  checklist checklists list form forms
  form forms paperwork application applications
  application applications apply applicant applicants candidate candidates
  grant grants funding funds subsidy subsidies scholarship
  donation donations donor donors sponsor sponsors sponsorship
  member members membership subscriber subscribers
  volunteer volunteers helper helpers unpaid
  pupil pupils student students learner learners child children
  teacher teachers instructor instructors tutor tutors trainer trainers lecturer
  lesson lessons class classes tuition teaching
  exam exams test tests marking grading
  enrol enrolment enroll enrollment register registration registered signup
  parent parents family families guardian guardians
  patient patients resident residents client clients
  nurse nurses carer carers nursing
  doctor doctors physician physicians
  treatment treatments therapy care
  prescription prescriptions medication medicine drug drugs
  ward wards unit station
  discharge discharged release home
  bed beds
  funeral burial death
  animal animals pet pets livestock
  feed feeding fed food
  vet veterinary veterinarian
  plant plants planting greenery garden
  tree trees wood forest
  harvest harvested crop crops yield
  soil ground earth
  irrigate irrigation water watering
  snow ice winter gritting
  weather storm wind rain
  flood flooding water
  road roads street streets
  bridge bridges
  parking park car
  pool swimming bath
  concert concerts performance performances gig event events
  stage scenery
  rehearsal rehearsals practice run
  actor actors cast performer performers
  musician musicians orchestra band player players
  exhibition exhibitions exhibit exhibits
  museum gallery collection
  book books volume volumes
  article articles story stories piece text
  editor editors editorial
  correction corrections erratum
  lend lends lent loan loans borrow borrowed
  rent rents rented hire lease
  tenant tenants renter
  hand handover handed deliver transfer
  wait waits waiting queue
  queue queues line waiting
  tidy clean cleaning cleaned sweep
  room rooms space spaces
  kitchen cooking chef cook
  bake baking baked oven ovens bakery
  bread loaf loaves roll rolls
  cake cakes pastry tart
  till cash register checkout
  shop store branch outlet
  window display shelf
  sale sales discount discounts promotion promotions
  price prices pricing tariff
  loyalty regular repeat returning
  lapsed inactive former win
  lead leads prospect prospects
  convert conversion conversions
  share percentage proportion quota rate portion fraction
  portion share part percentage
  half-yearly twice semester
  decade years
  dawn morning early
  dusk evening late
  weekend saturday sunday
  peak rush season busy
  surge spike peak
  holiday holidays bank public
  autumn winter spring summer season
  early ahead advance prior beforehand
  lately recent recently
  last longest
  skilled skill skills able ability capable capability expert expertise experience experienced knowledge
  lead leads leading led leadership manage manages managing managed management head run
  staff team employees
  oversee oversees overseeing supervise supervises supervision monitor monitors
  watch watches watching monitor monitoring monitored observability
  organise organises organising organize arrange arranges coordinate coordination plan
  draw draws drawing design designs designing designed
  design designs layout
  invent develop develops developing development build
  install installs installed installation fit setup mount
  setup configure configured configuration
  assemble assembly
  move moves moving shift transport transports transporting haul
  transport transports transportation haulage
  dig digging excavate excavation
  weld welding welder
  paint painting painted coating
  measure measures survey
  weigh weighs weighing weight scale scales
  sort sorting sorted classify
  order orders tidy
  sign signs signature contract
  stamp seal
  post posts mail
  file files filing archive
  type enter entry key
  pay payment payments paid
  collect collection collections pickup
  lock locks locked close closing
  open opens opened opening unlock
  dispose disposal disposed throw thrown bin
  recycle recycling recycled reuse
  damage damages damaged broken
  dirty dirt soiled stain
  smell smells odour stink
  heavy weight load
  short shortage lacking
  secret secrets key keys token tokens credential credentials
  guard guards security watch
  escort accompany accompanies
  welcome greet reception greeting
  host hosts hosting
  serve serves serving served service
  cater catering caterer food
  drink drinks beverage beverages bar
  coffee tea drinks
  waiter waiters waitress service
  celebrate celebration party event
  wedding weddings marriage
  invitation invitations invite invited
  speech speeches talk address
  slide slides presentation presentations deck
  chart charts graph graphs dashboard dashboards diagram
  spreadsheet spreadsheets excel table
  sum total
  maths mathematics statistics calculation
  law laws legal statute
  legislation regulation compliance
  compliance compliant rules conform
  ethics ethical conduct
  sustainability sustainable environment environmental green
  carbon co2 emissions climate
  accessible accessibility barrier wheelchair disabled
`;
