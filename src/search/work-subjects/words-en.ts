/** Still more English: what people name when they ask, everyday things and troubles, by the work that sees to them. */
export const STILL_MORE_ENGLISH = `
payroll: paid unpaid money-missing direct-deposit wage-slip pension-deduction tips gratuities commission-payment christmas-bonus time-sheet timesheet clocked clock-in clocking lump-sum garnish pay-rate double-time p45 p60 w2 salary-advance
leave: weekend-off day-trip honeymoon wedding-leave funeral-leave migraine feverish vomiting sick-child bank-holiday dentist-appointment surgery-leave hospitalised recovering stress-leave jury-service moving-day family-emergency furlough
hiring: summer-job student-job understaffed short-staffed extra-hands more-people fill-position apply-for probation-end job-fair career careers work-permit candidates newcomer-needed extra-staff new-people
leaving: last-payslip pension-age early-retirement handing-in firing letting-go settlement-agreement quitting
staff: workmate workmates coworker fixed-contract permanent-contract four-days half-time working-hours flexitime flextime job-share home-working employee-file name-change marital-status employment-confirmation landlord-letter works-here break-time lunch-break apprentice-contract labour-law shift-pattern working-pattern contract-ends seniority
training: lesson forklift-licence certificate-expired classroom-course instructor mentor tutorial onboarding-plan safety-briefing induction-course language-course teach-me practice-session
conduct: boss-shouts swears nasty comments accent bullies ignored-by unfairly favouritism touches groped flirting stalking lied rumors offended offensive insulting screams fight-colleagues argue apologise drinking drugs temper manager-problem dignity respectful
pensions: retirement-savings pension-pot annuity contribution-rate retirement-age
rota: weekend-shift cover-for short-notice standby-shift double-booked duty-roster working-sunday day-shift early-start
computers: display-black slow-computer crashed boots restart dock hard-drive windows-update installation license-key word-document powerpoint browser cursor
accounts: logged pin reset-password token-expired access-denied signature-mail credentials unlocked
network: buffering lagging cable-socket
printing: scan scanners printout duplex
phones: phone-dead iphone hotline answering-machine
phishing: strange-mail ceo-fraud trojan stolen-laptop lost-phone
privacy: surveillance-camera cctv-footage data-breach
contracts: expire renewal-date terminate-contract draft-contract contract-partner
disputes: lawyer-letter claim-damages evidence-court judge bailiff
trademark: copied copycat brand-name infringement
invoices: billing overdue-bill vendor-bank purchase-ledger creditor creditors overcharged double-charged wrong-amount bank-details pay-supplier prize-money payout-owner purse payee vat-number
receivables: chase-payment not-paid pay-late collection-agency write-off reminder-fee credit-note
expenses: petrol receipt-lost taxi-receipt own-pocket parking-fee petrol-claim
budget: cost-center spend-limit approve-spending funds afford too-expensive cost-cutting
tax: duty-free deductible income-tax fiscal-year tax-number
treasury: cashflow overdraft foreign-currency
closing: balance-sheet bookkeeping audit-accounts posting-error
insurance: hail storm-damage premium-due policy-number damage-report burglary-claim
purchasing: order-new bought quotes quotation bid-supplier price-increase lead-time catalogue-order source-from deliver-late haggle raw-material procurement-card mills mill-supplier
travel: flight-booking rail-card visa-trip travel-agent luggage-allowance conference-trip seat-train travel-policy
events: party-staff summer-party conference-day trade-fair catering-event speaker-event kick-off award-ceremony jubilee reception-event stage-event trophy prize-giving name-badges hostess
building: toilets clogged drip faucet flush cold-room draughty window-broken window-stuck door-handle door-jammed lock-broken blinds-office tiles-loose paint-wall mold smell-toilet lightbulb lamps lights fuse-box socket handrail electrician-needed repair-building renovation refurbish wallpaper flooring roofer drains sewage flood burst-pipe burst mouse-kitchen wasp-nest pigeons snow-removal gritting
cleaning: hoover disinfect rubbish-bin sticky-floor cleaning-lady hygiene-cleaning washroom laundry-service
entry: badges key-lost doors gate-open fob pin-pad visitor-pass locker unlock-door
vehicles: tire scratch-car oil-change car-pool parking-ticket winter-tyres e-car charging-cable garage-car bumper mechanic
catering: lunch-menu snack drinks-meeting finger-food cutlery meal-voucher cold-food hair-in soup menu-today
reception: package-for greet guest-arrives courier-waiting receptionist
safety: bleeding cut-finger gloves vest protective-clothing noise-protection steward stewards stewarding hard-hat
environment: noise-complaint dust-complaint waste-water recycling-quota spillage contaminated environmental-permit
warehouse: rack stocktake loading-bay ramp missing-item wrong-shelf bin-location packing-table boxes crate crates barcode batch-number inventory-count
shipping: packages sent postage wrong-address lost-parcel label-shipping customs-paper
transport: driver-late truck-driver route-plan delivery-window tachograph lorry-arrives bridge-height detour
returns: returned wrong-item broken-item unwanted repack
production: machine-jams jams jammed overtime-saturday conveyor crew night-crew rush-job piece-rate scrap-rate behind-schedule hall setter workstation squeeze-in finish-order
maintenance: grinding vibrates overheats hydraulics pumps leak-oil spare-part spares breakdown-machine spanner bolts screw-loose mechanic-needed
tooling: drills blade mould-tool grinding-wheel tool-broken solder
quality: scratch dented crack uneven inspect sample-check rejects rework complaint-8d measured-wrong colour-deviation batch-blocked traceability burn-test standard-iso fire-class same-defect
planning: rescheduling priority-order material-shortage forecast-demand planned-date
drawing: sketch assembly-drawing part-number measurements-drawing
automation: robotic gripper actuator conveyor-control control-panel programmable
electrics: cables wire socket-outlet switch battery batteries rechargeable charge charging flat-battery power-supply amp volts lighting floodlight lights-out
laboratory: reading analysis-result lab-result ph-value contaminated-sample
chemistry: alkali fumes toxic paint-thinner barrel-chemical adhesive glue resin varnish coating ral powder-coating lacquer primer curing oven-curing peel peels flakes flaking finish-surface anodised galvanised colour-shade matt gloss
sales: customer-wants quote-customer offer-customer close-deal order-volume key-customer target-sales dealer dealers reseller resellers stockist stockists distributor retailer retailers partner-sells margin rebate trade-account visit-customer commission catalogue orders-less franchise
support: complain annoyed customer-angry call-back guarantee warranty compensation-customer money-back bad-review one-star review-online hotline-queue ticket-open voucher-customer rude-service stopped-working dissatisfied
pricing: discount-code price-change per-piece
marketing: ad giveaway competition-prize promotion-offer mailing loyalty-card coupon voucher-code gadget roll-up naming-rights logo-placement
social: comment-online story-insta troll
press: quote-press
website: webpage page-online link-broken online-form cookie-banner typo-website content-page google-entry imprint
brand: colours-brand template-slides corporate-design tagline spelt-logo misspelt
product: idea-product customer-wish release-plan prioritise new-version beta
research: interview-users prototype-test experiment study-results hypothesis
design: colour-scheme button-colour ugly sketches
accessibility: deaf wheelchair barrier-free subtitles
mobile: push-notification app-update remote-control bluetooth pair pairing pairs alexa google-home smart-home siri
backend: queue-job cron null-pointer
database: table-row index-db duplicate-records corrupted
analytics: report-figures trend evaluation-figures
servers: data-centre
deploying: pipeline-build go-live
monitoring: spikes
outage: downtime down-again unreachable 500-error offline-all nothing-works
backup: deleted-file recover overwritten lost-data version-yesterday
documentation: how-to documentation-missing
projects: deadline-project workshop-project
fraud: identity-theft cheating cheated counterfeit-money
checkout: payment-failed shopping-cart
nursing: wash-patient feeding dressing-change care-plan fall-patient carer-needed turn-patient
beds: overcrowded discharge-bed waiting-trolley
medication: overdose drip
surgery: theatre-op stitches scalpel knee-op hip-replacement
imaging: scan-mri
infection: isolate mask measles sterile-gloves
emergency: broken-leg broken-arm concussion nosebleed ambulance-called defibrillator unwell-guest passed-out breathing sunstroke
therapy: exercise-rehab walking-aid massage-therapy back-pain wheelchair-patient
patients: ward-complaint bedside family-asks waiting-room
ethics: dying living-will consent-patient resuscitate palliative ethical
vaccination: vaccinated jab booster-shot flu-shot immunisation
blood: blood-donation donors haemoglobin blood-group platelets
schools: classroom headmaster bullying-school truancy schoolbag
library: borrowed lend shelf-mark library-card catalogue-library
grants: funding-application foundation-money donations donor-money
hotel: check-out room-key room-dirty pillow pillows mattress concierge overbooked wake-up noise-room bathrobe
kitchen: stove freezer knife raw-chicken salad-bar pot pan pans kitchen-porter food-order
restaurant: table-booking bill-restaurant wine-list champagne reservation-table dessert starter main-course lounge allergy-nut cutlery-dirty
construction: mortar digger drywall beam insulation screed
property: deposit-flat neighbour-noise utility-bill moving-in moving-out
lending: instalment-loan collateral
claims: assessor theft-claim car-accident storm compensation-claim hail-damage
energy: power-consumption meter-reading kilowatt energy-saving consumption gas-bill
farming: cow cows calf milk-yield straw ploughing pig chickens hens sheep manure slurry grain pasture
permits: authorisation approval-authority official-notice exemption application-permit
strategy: vision mission-statement takeover market-share restructuring
health-at-work: company-doctor medical-check
conferencing: microphone-meeting meeting-screen screen-sharing
business-systems: booking-error interface-erp
dangerous-goods: hazardous poison
visitor-service: ticket tickets admission entrance-fee queue-entrance season-ticket group-booking children-free wheelchair-space found-bag opening-times souvenir map-visitors school-group qr-code turnstile-ticket concession-price senior-discount family-ticket kids-free seats-together badges-admission refund-ticket membership-card
box-office: stalls balcony tickets-refund subscription-seat will-call reserve-tickets ticket-scanner
guarding: guards intruder burglar break-in patrol trespassing vandal vandalism graffiti pickpocket drunk drunken fight brawl climbing-over drone bouncer crowd-control ejected thrown-out stolen theft lost-child missing-child shoplifter bomb-threat weapon knife-threat cctv
crisis: evacuate bomb blackout-crisis hotline-crisis flood-warning
sports: goalkeeper trainer-sport injury-sport team-kit gym-hall goal stadium fans marathon race-start doping dressing-room
stage: rehearsal actor actress singer dancer sound-desk props-table
stage-sound: loudspeakers speaker speakers feedback-noise volume public-address announcement commentary cant-hear mixing-desk amplifier jack-cable
radio-tv: picture-gone tv-signal feed live-picture big-screen video-wall replay commentator satellite camera-crew no-picture transmission-lost monitor-wall streaming broadcaster tv-channel outside-link
stage-lighting: bulbs-stage
animal-care: feeding-time aquarium hay-animals stable stables grooms straw-bedding horse-box muck-out saddle halter kennel terrarium
animal-health: limping lameness mare foal stallion colt hooves horse-down not-eating vaccination-animal fever-animal operation-animal mange nosebleed-horse gallop urine-sample equine tendon farrier
crops: watering frost fungus harvest-time seedlings soil-dry
garden-plants: grass turf mow mowing mower hedges watering-plants weeds greenhouse flowerbed tree trees branch branches leaves roots ground-wet holes-turf fence drainage groundsman pitch-care sprinkler frost-ground waterlogged rolling
pool: slide diving-board water-slide swimming-lesson pool-closed
betting: bet bets betting odds payout pay-out stake winnings punter punters bookie bookmaker bookmakers tote jackpot slip winning-slip wager lottery lotto scratch-card slot-machine croupier roulette poker dividend gambling gambler bookmaking
horse-racing: racecourse racetrack race-day raceday jockey jockeys runners furlong trainer owner-horse handicap starting-stalls weighing-room parade-ring winning-post fixture going-report hurdle hurdles fence-jump steeplechase racing thoroughbred stewards-enquiry grandstand trophy-winner horses horse winner-race
casino: chip dealer-casino gaming-table
window-blinds: blind blinds shutter shutters curtain curtains roller awning slat slats louvre venetian pleated cord cords pull-cord sunshade shading curtain-rail fabric-roll cassette headrail screen-fabric
windows-doors: window windows glazing double-glazing frame-window pane door-frame doors-new front-door sill handle-window garage-door gate-drive conservatory glass-broken installer fitter fitters fitting fittings fit measure-up measured surveyor-window ladder-fit mounting mounted install-date drilled bracket brackets
painting-floors: painter painting-walls wallpapering tiler tile tiles grout parquet laminate carpet-fitter floorer floor-sanding skirting varnishing brush roller-paint plasterer
fabric-trade: cloth linen cotton wool silk velvet polyester blackout upholstery-fabric roll-cloth rolls dye dyed bleaching fading weave mill swatch swatches sample-book sample-books pattern-book textile-mill yarn spinning knit
showroom: showroom display displays window-display walk-in walk-ins exhibit sample-room opening-sunday shop-floor mannequin consultation-showroom store-opening
shoes-leather: shoe shoes boot boots sole heel leather leatherwork lacing tannery handbag belt insole cobbler
musical-instruments: piano violin guitar flute trumpet organ drum drums tuning tuned string-broken bow reed instrument instruments instrument-maker hire-instrument
electronics-making: circuit-board pcb solder-joint soldering smd component resistor capacitor chip-shortage esd firmware flash microcontroller reel test-bench embedded transmitter receiver antenna drive-motor motor motors actuator-drive remote battery-life
car-making: bodywork chassis paint-shop dashboard airbag seat-belt assembly-car vin recall-campaign gearbox-car supplier-automotive crash-test
food-sweets: chocolate cocoa praline candy sweets sugar caramel biscuit biscuits wafer gum marzipan ice-cream
coffee-tea: roast roasting roaster beans espresso barista grinder tea tea-leaves arabica decaf brew milk-frother coffee-beans
drinks-making: bottling bottle bottles bottling-line cap can-filling mineral-water juice lemonade distillery gin whisky spirits barrel mash keg deposit-bottle fizzy
travel-agency: holiday-booking package-tour tour-operator cruise excursion coach-trip travel-guide itinerary cancellation-trip travellers visa-holiday destination hotel-complaint
trade-fair: exhibitor exhibitors exhibition-hall hall-plan stand-construction booth-build fairground visitors-fair dismantling floor-space congress trade-show exhibition-space
courts-prison: prison prisoner inmate cell court-hearing judge-court witness bail probation-officer sentence prosecutor warder visiting-day
laundry: washing laundry ironing dry-cleaning shirts stain-removal linen-clean sheets towels-clean dryer washing-machine uniforms-clean
heritage: castle monument ruins tower restoration restorer listed-building palace guided-castle frescoes archaeology excavation
nature-park: ranger trail hiking path-closed wildlife-park bird birds nest deer wolf beaver protected-species campers litter-forest signpost hikers poaching habitat biodiversity
science-centre: telescope planetarium observatory stars workshop-kids experiment-station exhibit-broken astronomer dome
student-services: student-loan student-housing dormitory dorm canteen-student grant-student tuition semester study-grant maintenance-grant roommate
mountain: cable-car gondola lift-pass slope avalanche snow-gun piste chairlift mountain-rescue sledge snowmaking ski-pass
ferries: ferry deck cabin embark boarding gangway captain sailing seasick vehicle-deck life-jacket timetable-ferry
emergency: siren stretcher
prosthetics: prosthesis orthosis insole-medical wheelchair-repair stump splint hearing-aid glasses lens
hospice: dying-person grief mourning bereaved last-wish comfort
beekeeping: bees hive honey wax
pet-trade: pet dog-food cat-food hamster leash puppy kitten pet-shop
lifts-cranes: crane-truck hoist
weather: storm lightning hail-warning wind windy snow ice icy frost-warning fog forecast-weather heatwave rain-heavy wet flooding-risk
children-care: toddler nappy nappies daycare playgroup nap baby-bottle pram swing sandpit climbing-frame childminder fever-child kids-club babysitting
counselling: anxious sad loneliness alone cant-sleep insomnia suicide exam-nerves procrastinate procrastination homesick worries addiction-help eating-disorder breakdown-nerves burn-out
residence: room-free room-search keys-room noisy-neighbour loud-music moving-in deposit-back sublet-room shared-kitchen rent-room
exams: mark cheating-exam pass-mark exam-hall
timetable: lecture lectures clash schedule-class
teaching: worksheet teachers substitute-teacher class-test
childcare: daycare-place pick-up settling-in
benefits: benefit allowance-social disabled-pass
student-support: study-advice change-subject drop-out semester-abroad credits
worship: sermon choir-church hymn
funeral: cemetery wreath
weddings: groom-wedding vows bridal
rides: queue-ride stuck-ride ferris-wheel
camping: tent tents marquee caravan pitch-camp campfire generator-hire awnings
facility: portacabin container-office mobile-toilets marquee-hire tents-hire grandstand-roof car-park carpark
`;
