/** More of the English words: trouble as people tell it, and what is written about it in documents. */
export const MORE_ENGLISH = `
payroll: underpay overpaid paydate pay-slips pay-run pay-day salary-missing wrong-pay hourly-rate pay-grade payband pay-band salaried tax-code sick-pay holiday-pay overtime-pay extra-hours back-pay bank-details payroll-run wages-short commission commissions
leave: leave-request unpaid pregnancy expecting adopt adoption paternity-leave parental-leave compassionate-leave funeral flu sick-day sick-days leave-balance days-left book-off carry-over unwell ill illness doctor-appointment carers-leave half-day
hiring: recruits vacancy-advert job-description job-ad job-advert advertise-job shortlisted backfill replacement-hire headcount-request unfilled cvs resume resumes interviews interviewing interviewed background-check work-experience seasonal seasonal-staff casuals freelancer freelancers graduate-scheme careers-page job-offer open-position
leaving: handing-notice resigned resigning leaving-date leaving-party notice-given contract-ends garden-leave exit-interview retires layoffs laid-off let-go sacked p45
onboarding: starts-monday starting-monday first-week new-colleague new-recruit orientation welcome-pack buddy new-joiners newcomers
staff: extension prolong prolonged extended contract-extension reference-letter appraisal appraisals performance-review annual-review promotion promoted job-title reduce-hours change-hours side-job second-job new-address flexible-working hybrid staffing-level trade-union redeploy secondment secondments headcount-figures
training: e-learning refresher-course upskill upskilling mentoring toolbox-talk training-record training-records training-budget course-place cpd accreditation inductions apprenticeships licence-course skills-gap trained-up
conduct: shouted yelled swore swearing grudge fallout dont-speak not-speaking feud quarrel argument arguing touched inappropriate creepy intimidated intimidation discriminated racism sexism hostile toxic disciplinary warning-letter disrespect disrespectful victimised bias
pensions: pension-contribution retirement-plan staff-discount employee-discount bike-scheme life-insurance medical-plan perk
rota: rostering shift-plan shift-swap swap-shift shift-change double-shift late shift-cover covers covering call-out rest-day rest-days working-hours timecard timecards clocked clocking annualised availability-staff overtime-approval fill-in jump-in standing-in
computers: wont-boot black-screen blue-screen sluggish reinstall antivirus adapter dongle keypad touchscreen ipad chromebook printer-driver laptops computers-slow battery-dead new-laptop cracked-screen spilled-coffee error-message it-support it-desk helpdesk-ticket
accounts: forgotten-password forgot-password password-expired password-reset 2fa onedrive sharepoint-access distribution-list shared-mailbox user-account access-request access-rights needs-access new-login credentials-user
network: get-online online-connection no-internet slow-internet guest-wifi internet-down keeps-dropping network-drive remote-access patch-panel network-cable lan-port broadband-office streaming-stutters wifi-password
printing: prints print-queue printouts print-out paper-tray jammed-printer label-printer receipt-printer ink inks laminator shredder-office
phones: telephones ringtone ringing dial-tone phone-line mobile-phone work-phone switchboard-line walkie-talkie radio-handset pagers handsets speed-dial
phishing: gift-cards gift-card clicked-link weird-mail strange-email odd-mail fake-mail dodgy hoax impersonating impersonated spoofed infected-computer encrypted-files data-breach hijacked keylogger usb-found password-typed
secrets: passphrase plaintext-password signing-key ssl-certificate tls keystore hsm
vulnerability: zero-day exploitable unpatched cvss security-hole security-bug ddos appsec threat-model
compliance: inspection-authority licence-inspector inspectorate ombudsman-ruling statutory non-compliance compliant certified-iso recertification hospitality-gift hospitality-register ethics-line internal-controls due-diligence regulators
privacy: personal-details photo-consent photographs-consent filming camera-footage recordings delete-data erase-data data-request data-leak ico-report shred retention-schedule personally-identifiable consent-form pii
contracts: legal-review legally-binding contract-review signed-contract agreements memorandum contract-term expires-contract termination liability-clause penalty-clause rights hire-agreement licence-terms legal-opinion legalese solicitor solicitors attorney counsel-opinion disclaimer
disputes: court-letter legal-letter lawyers-letter arbitration mediation-legal small-claims injunction bailiff-letter
trademark: music-licence image-licence photo-licence infringes copyright-claim licensing trade-mark fake-goods copied-design
invoices: bills unpaid-bill bill-open still-open bill-paid invoice-address vat-invoice duplicate-invoice supplier-statement payment-run payment-date ledger-code accounts-department accounts-office remittances billing-address
receivables: owes-us bad-payer late-payer payment-plan overdue-account credit-control credit-controller final-demand deposit-owed
expenses: expense-claim expense-report claim-expenses train-fare parking-receipt travel-claim mileage-claim expenses-form lunch-receipt advance-cash cash-float float petty
budget: overspent underspend overrun budgeted annual-budget department-budget money-left funds-left cost-saving cut-costs cost-report cost-control financials management-accounts break-even contribution-margin capital-expenditure
tax: taxable tax-return tax-exempt tax-form gift-aid zero-rated inland-revenue irs hmrc payroll-tax corporation-tax
treasury: bank-balance cash-flow overdraft-company bank-line cash-position
closing: quarter-end quarterly-close general-ledger stock-valuation fixed-asset
insurance: insurer-claim public-liability insurance-certificate theft-claim insurance-cover insurance-broker insured-value
purchasing: order-more running-out run-out ran-out restock restocking bulk wholesale wholesaler new-supplier supplier-raised negotiate-price minimum-order lead-times delivery-missed purchase-request requisition stationery office-supplies pens consumable spare-order compare-offers bidding contract-award framework-contract preferred-supplier
travel: airport-transfer hotel-booking plane-ticket travel-booking visa-letter trip-approval rail-ticket
events: delegates attendees venue-booking room-setup stage-hire guest-list summit anniversary launch-event open-evening annual-dinner christmas-party team-day team-event function-room marquee invite invites conference-rooms organiser
building: air-conditioner stuffy-room too-cold too-hot no-heating hot-water dripping drips leaks leaky flood-room water-stain wont-flush toilet-blocked stairs staircase stair banister railing carpet tile tiles-broken roof-tiles damp mouldy door-sticks broken-lock light-flickers flickering flicker-lamp lights-out dark-corridor redecorate painting-walls plastering plumbers plumbing-leak electricians carpenters cockroach cockroaches wasps wasp ants bedbugs vermin exterminator pest-control chimney cracked-wall sockets-wall building-manager premises-manager estates facilities-manager lift-stuck gate-broken
cleaning: litter sticky mess messy dusty vacuumed mopping wipe wiped polish soap paper-towels toilet-paper loo-roll hand-towels dispenser-empty bins-emptied emptied window-cleaning window-cleaner deep-clean cleaning-contractor odour smelly stinks carpets-dirty uniform-cleaning uniforms workwear overalls tumble-dryer washing-machine
entry: access-badge door-code lost-keys master-key key-cabinet door-alarm false-alarm alarm-code trespassers trespassing stranger strangers hanging-around loitering prowler break-in broken-into vandals vandal vandalised thief thieves theft stolen-bag stole pickpocket bag-search drunk-person fight-broke bouncer security-team camera-recording cctv-footage closed-circuit gatehouse locker-broken
vehicles: pool-car company-van punctured puncture windshield number-plate road-tax mot-due garage-appointment jump-start car-battery electric-car ev ev-charger tow towed breakdown-van speeding-ticket minibus golf-cart buggy
catering: staff-canteen staff-meal meals-ordered packed-lunches dietary dietary-requirements lactose nut-allergy halal kosher coffee-supplies tea water-dispenser sandwiches breakfast-meeting
reception: post-delivered parcels-reception receptionists visitor-log visitor-pass enquiry-desk information-desk
safety: hurt-himself hurt-herself sprained twisted-ankle stitches bruise bruised scald scalded electric-shock shock slip slips trip-hazard tripping-hazard loose-cable blocked-exit fire-exit emergency-exit fire-door extinguishers smoke-detector plasters accident-report accident-book riddor osha lifting-injury harness ear-protection eye-wash chemical-splash safety-officer safety-glasses gloves-safety hi-vis evacuate-building muster-point
environment: carbon-footprint energy-use water-use single-use plastics plastic-waste emission-limit environmental pollution polluted noise-level habitat protected-species oil-spill
warehouse: stockroom-full stock-count stock-level stock-levels low-stock storage-space storeroom stores shelved bins-location mis-picked pick-list picklist goods-received goods-out expiry-dates shelf-location overflow-stock
shipping: hasnt-arrived tracking-number delivery-driver next-day overnight-delivery ship-to crates crate bubble-wrap pack packed-wrong delivered-late dispatch-note fedex ups dhl
transport: shuttle shuttle-bus minivan coach-hire coaches chauffeur drop-off vehicle-schedule loading-bay
customs: import-licence export-licence export-permit import-permit customs-form customs-hold cites
returns: send-back money-back give-refund replacement-item faulty-item
production: line-down line-stopped line-speed run-rate batch-run shift-output operators-machine production-target production-order assembly-step raw-material packaging-machine
maintenance: wont-open wont-close wont-work not-working doesnt-work stopped-working broken-machine strange-noise squeaks squeak rattles creaking cracked snapped loose bolt screw wobbly wobbles jammed jams seized rust rusty rusted worn-out worn leaking-oil smoking sparks sparking tripping hinge-broken replace-part service-due serviced servicing service-interval repairman-needed maintenance-contract engineers-fix fixing repaired
quality: quality-check quality-manual quality-standard inspection-report spot-check inconsistent below-standard non-conformance corrective corrective-action mystery-shopper benchmark sop sops work-instruction latest-version document-control
planning: capacity-plan deadline-moved timeline-production production-schedule delivery-promise load-plan material-plan
electrics: plug plugs extension-lead extension-cord tripped circuit circuit-breaker power-point electrical-test pat-test emergency-lighting backup-generator rewiring switch-board no-electricity
laboratory: lab-results blood-test blood-sample urine-sample test-tube sample-lost pathology analyzer chemistry-lab fridge-samples reagent-order microscopes
sales: selling sold salesperson salespeople new-business proposals customer-meeting closing-deal sales-target quotas renewals renewal-quote order-confirmation price-quote buyers interested-customer upgrade-offer competitors cross-sell corporate-customers key-accounts brochure-request
support: unhappy-customer customer-rang rings caller callers no-reply not-answering nobody-answers picks-up apologise apologize compensate goodwill-gesture treated-badly rude-employee feedback-customer customer-feedback complained-about complaint-form enquiry enquiries inquiry disgruntled
pricing: raise-prices charge-more overcharge discounted discounting concession-price admission-price entry-price group-discount reduced-rate price-match dynamic-price special-rate
marketing: leafleting ad-campaign promote promoting promotional publicity publicise sponsors sponsored advertise advertising-agency facebook-ads photo-shoot target-audience posters-printed billboards market-share brand-awareness tagline
newsletter: mailshot e-newsletter email-list bulk-email circular
brand: signage sign signs print-file business-card email-signature photo-library photographer high-resolution house-style style-sheet designer-layout logo-on templates
press: journalists newspaper-article local-paper local-newspaper radio-interview quotes-press media-statement press-conference press-office pr-agency embargo-press bad-press
social: instagram-story twitter hashtags influencers post-online negative-review bad-review one-star comments-online viral trolls youtube-video reel reels dms
website: web-form contact-form website-wrong update-website web-editor booking-page links-broken online-shop web-text
translation: translations interpreters sign-language spanish-version mother-tongue foreign-language easy-read proof-read bilingual-staff
analytics: spreadsheets visitor-figures data-export excel-file bi sales-figures statistics-report survey-analysis data-team pivot
servers: server-room disk-space virtual-machine server-crash
outage: everything-down system-down systems-down not-loading cant-reach unavailable-system service-interruption major-incident
projects: project-lead project-board project-budget project-timeline work-packages rollout-plan programme-office deadline-slip
fraud: fraudster con-man counterfeit-notes fake-notes forged-ticket fake-tickets scam-caller unauthorised-payment cloned
nursing: bedpan bed-bath bedsore vital-signs temperature-patient fever vomited confused-patient feeding-tube tracheostomy oxygen drain-wound night-nurse charge-nurse ward-sister observations mobilise-patient nurse-call
beds: free-bed side-room bed-manager bed-meeting discharged-today awaiting-discharge admit admitting ward-transfer
medication: antibiotics pharmacy-order pill pills-crushed crush drops injection injections prescribed prescribing controlled-drug controlled-drugs dispense dispensed drug-chart allergic allergic-reaction painkiller chemo chemotherapy blood-thinner heparin steroid ointment anti-inflammatory
surgery: operate operated operation-cancelled operating-list theatre-list scrub-nurse recovery-room surgeons pre-op post-op anaesthetics implants
sterile: sterilised sterilise steriliser decontaminate decontamination instrument-tray
imaging: x-rayed scan-booked scans ultrasounds radiographers sonographer pacemaker-mri
infection: stomach-bug tummy-bug outbreak-sick coughing disinfectant sanitiser hand-sanitiser face-mask contagious-disease tb salmonella legionella bacteria germs infection-control splashed-blood needle-stick
medical-devices: infusion-pumps syringe-driver ecg hoist hospital-bed alarming-device suction
emergency: collapses fainted faint not-responding choking cardiac-arrest bleeding-heavily call-ambulance anaphylaxis trauma
records: medical-records case-notes old-notes letters-dictated typed-letter scanned-notes request-records archived
medical-billing: insurer-refuses private-patient insurance-approval prior-authorisation self-pay diagnosis-code procedure-code co-payment deductible-patient
social-care: home-help care-package social-services nursing-care carers-allowance housing-help benefits-advice lives-alone safeguarding-concern vulnerable-adult disabled-child
therapy: swallowing-test swallow speech-therapist walking-frame walker zimmer-frame splint hydrotherapy
patients: patient-experience patient-feedback visitors-patient visiting-time bereavement-office chaplain
schools: headteacher principal schoolbook school-trip report-card parents-evening parents-call lessons-cancelled supply-teacher detention term
grants: funder-report fundraiser fundraise donate-money legacy bequest major-donor sponsorship-money match-funding grant-report benefactor
hotel: overnight nights per-night stay staying guest-room hotel-guest suite twin-room double-room room-service
construction: renovation renovate refurbishment refurbish builders building-work building-works contractor-site demolish concrete-cracks architects scaffolding surveyors site-fence
property: tenants-complain rent-increase flat-keys lease-agreement eviction landlord-repair commercial-tenant
lending: repayments loan-application
energy: power-cut electricity-meter solar-panels heat-pump grid-operator power-line
improvement: better-way streamline streamlining bottleneck-process time-saving suggestions continuous-improvement
health-at-work: back-ache sore-back desk-height standing-desk screen-break eye-test occupational-doctor stressed exhausted
conferencing: no-sound no-picture mics speakers-room hdmi-cable presentation-screen slides video-conference hybrid-meeting pa-system
business-systems: booking-system ticketing-system pos till-system till-software software-module stock-system hr-system database-system system-upgrade interface-error
dangerous-goods: gas-cylinder gas-bottles chemicals-stored propane petrol-can fireworks acids
cash: till-short till-over counterfeit-note small-change banking-cash takings day-takings cashing-up cash-up float-short safe-key cash-count
claims: claimant claimants damage-claim claim-rejected
counselling: therapist-appointment upset-crying traumatised panic-attack feeling-low burnt-out distressed grieving
appointments: appointment-time reschedule-appointment waiting-times cancel-appointment next-appointment
teaching: supply-cover teach-class course-material lesson-cancelled lecturer-ill
exams: exam-date exam-room failed-exam resits regrade examiner mark-scheme
student-records: student-id enrolled enrolling transcripts withdraw-course
residence: student-room hall-warden dorm-room
childcare: babysitter creche playgroup nursery-place parents-collect holiday-club
front-office: room-ready early-arrival late-arrival store-luggage key-cards wake-up night-porter porter registration-card bellboy lobby-queue adjoining-rooms
housekeeping: bedsheet bed-sheets bedding pillows blankets blanket hairdryer uncleaned bathrobe bathrobes maids mattresses cot cots stained-sheets dirty-room
reservations: reservation-system booked bookings cancel-booking change-booking fully-booked waitlist deposit-booking group-reservation no-shows occupancy-forecast
restaurant: table-for barman barmaid waiters waitresses waiting-staff pub bottles gin beer-tap kegs keg ice-machine glassware cafe coffee-bar snack-bar ice-cream takings-bar food-order served-cold
kitchen: chefs cooking oven-broken fryer grill freezer-kitchen food-hygiene food-safety food-poisoning undercooked overcooked portion-size meat vegetables fish salad bakery ingredients-list nuts dairy
public-transport: bus-stop train-delay platform-change travelcard ticket-inspector tram-stop night-bus railcard
roads: street-sign road-closed roadworks diversion icy-road salt-spreader street-lamp
green: gardeners gardening lawnmower pruning-trees fallen-tree weeds weeding watering flower-bed planting
parking: disabled-bay parked-in blocked-in coach-parking bike-rack bicycle-stand
retail: shop gift-shop souvenir souvenirs shopkeeper shop-assistant shop-stock shelves-empty barcodes barcode price-label sales-floor window-display shop-till
volunteering: volunteer-coordinator unpaid-helper volunteer-hours
membership: annual-pass annual-card family-pass season-pass membership-renewal patron patrons friend-of
guarding: patrol-round night-guard gate-guard security-patrol
crisis: emergency-drill contingency contingency-plan severe-weather crisis-communication evacuation-order
sustainability: eco-friendly plastic-free reusable environment-friendly net-zero
diversity: accessible-toilet inclusion-plan wheelchair-access reasonable-adjustment minority pronouns
internal-audit: audit-committee control-gap audit-recommendation
inventory-it: asset-tag asset-register spare-laptops device-list
mail-room: postage outgoing-post post-tray incoming-mail
`;
