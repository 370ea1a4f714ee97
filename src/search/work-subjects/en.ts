/** Words that belong to one subject of work, whatever a company calls the role: trouble as people tell it beside duties as documents name them. */
export const ENGLISH = `
payroll: payroll salary salaries wage wages payslip paycheck pay overtime bonus gross net compensation remuneration underpaid deducted deduction payday advance raise pay-slip pay-rise paycheque stipend backpay payout earnings remunerated tariff-group per-hour minimum-wage allowances surcharge night-bonus thirteenth
leave: leave vacation holiday holidays absence absent parental maternity paternity sabbatical sick sickness timeoff dayoff daysoff pregnant baby caregiver bereavement jury day-off days-off time-off off-sick maternity-leave compassionate unpaid-leave childbirth annual-leave absences doctors-note sick-note vacations return-to-work carryover entitlement
hiring: hiring hire recruit recruiting recruitment applicant application candidate interview vacancy headcount talent intern student apprentice posting job-opening advert vacancies shortlist cv applicants applying hires temp temps agency-staff trainee trainees internships onboard jobs referral assessment-centre recruiter
leaving: resign resignation quit notice dismissal redundancy severance retire retirement offboarding leaver exit notice-period leavers last-day fired dismissed layoff redundancies farewell handover retiring terminate
onboarding: onboarding joiner newcomer starter welcome induction new-starter new-hire first-day joiners starters induct newbie
staff: employee employees personnel hr people staff colleague contract employment probation reference certificate union council payslip workplace letter hours parttime relocation human-resources part-time full-time fixed-term workforce works-council employer employment-letter home-office remote working-time team-member contract-hours relocate employed
training: training course learning workshop certificate certification qualification seminar elearning development coaching apprenticeship instruction courses trainer train trained teach refresher briefing instruct learn certified licences workshops classroom mandatory-training competence apprentices lessons onboarding
conduct: harassment bullying discrimination conflict complaint grievance insult mobbing behaviour behavior mediation respect rude shouting unfair threatened bully yelling bullied harassed shouts insulted racist sexist alcohol drunk addiction remarks jokes misconduct aggressive threatening whistleblower gossip humiliated rumours grievances
pensions: pension benefits shares options equity insurance allowance perks pension-scheme share-plan retirement-fund childcare-voucher health-plan bike-lease gym
rota: shift shifts roster rota schedule staffing timesheet clock hours overtime substitute cover nightshift weekend short-staffed understaffed swap short-handed off-duty duty rosters oncall swapping who-works late-shift early-shift weekends night-shift manning crew-plan clock-in attendance stand-in
computers: laptop macbook notebook computer pc monitor keyboard mouse docking hardware device screen workplace helpdesk desktop frozen slow reboot crashes charger tablet install software stolen lost workstation computers freezes boot mousepad excel outlook word windows macos usb update installing headset webcam spreadsheet program programs crash bluescreen hangs blackscreen unresponsive
accounts: account login password sign-in signin sso permission permissions access rights user username locked reset mfa authenticator licence license locked-out expired shared folder mailbox drive admin log-in log-on sign-on cant-login pwd passwords accounts mail email inbox two-factor grant-access single-sign-on unlock deactivate provisioning shared-drive identity
network: wifi wlan network vpn router internet switch firewall lan dns ethernet connection offline signal hotspot wi-fi wireless access-point bandwidth disconnects dropping ip proxy vlan outage connectivity eduroam
printing: printer printing toner scanner copier projector meeting-room headset videoconference printers print paper-jam cartridge copy copies photocopier plotter
phones: phone telephone mobile sim smartphone roaming landline handset phones extension call-forwarding voicemail sim-card headset dial dialling
phishing: phishing suspicious scam spam malware virus ransomware hacked attack attacker ceo fake clicked attachment link email sender weird strange cyber security-incident suspicious-mail fake-invoice hackers usb-stick spoof ransom breach soc siem
secrets: secret secrets credential credentials key keys token tokens leaked leak committed repo repository exposed rotate vault certificate cert encryption api-key private-key leaked-key hardcoded ssh
vulnerability: vulnerability vulnerabilities cve exploit pentest penetration bounty hacker researcher injection xss patch scan security
compliance: compliance audit auditor questionnaire iso pci sox policy control controls evidence regulation regulatory certification regulator auditors finding findings bribery gifts gift corruption conflict-of-interest code-of-conduct whistleblowing ethics guideline guidelines control-test four-eyes internal-control licence-condition rulebook
privacy: privacy gdpr personal data consent deletion erase stored subject protection retention dpo cookie anonymise records leaked wrong recipient confidential personal-data data-protection subject-access delete-my-data wrong-recipient wrong-person hipaa anonymous surveillance cctv shredder retention-period privacy-notice opt-out stored-about
contracts: contract contracts clause agreement nda terms liability legal lawyer counsel sign signature law wording legally allowed lawful signed binding warranty indemnity legal-advice countersign lawyers jurist paragraph liable breach-of-contract termination-clause small-print non-disclosure waiver power-of-attorney licence-agreement consent terms-of-use
disputes: lawsuit court sue claim claims dispute cease desist infringement lawyer litigation damages settlement sued suing legal-action court-date subpoena summons tribunal plaintiff defendant hearing appeal
trademark: trademark patent copyright brand intellectual property invention licence imitation copyrighted patents plagiarism counterfeit logo-misuse image-rights royalties
invoices: invoice invoices bill payable supplier payment reminder dunning overdue accounting bookkeeping booking ledger paid twice unpaid charged billed purchase-order po supplier-invoice paid-late unpaid-invoice accounts-payable credit-note bookkeeper accountant posting iban remittance payables supplier-payment invoice-number payment-terms double-paid
receivables: receivable dunning unpaid debtor debt collection reminder credit owes outstanding late-payment arrears accounts-receivable debtors collections dunning-letter hasnt-paid instalment instalments bailiff
expenses: expense expenses receipt reimbursement mileage reimburse per-diem taxi claim refund out-of-pocket paid-myself reimbursed receipts claim-back company-card credit-card-statement hotel-bill travel-costs petty-cash
budget: budget forecast cost costs spend spending controlling finance figures margin plan variance centre cost-centre cost-code over-budget overspend investment roi capex opex business-case profitability controller savings approval quarterly payback costing calculation
tax: tax vat duty return authority income sales-tax withholding rate register registration deduction taxes vat-number customs-duty withhold tax-office taxation w8 levy fiscal tax-free
treasury: bank transfer liquidity cash currency exchange hedging loan credit payment treasury short-overnight funding bonds bond interest-rate hedge forward swap swaps fx dollar euro deposits money-market portfolio securities capital ratio yield
closing: closing year-end balance ledger accruals depreciation fixed assets reporting accountant month-end year-end-close annual-accounts trial-balance provisions journal-entry auditors reconcile reconciliation write-off inventory-value
insurance: insurance insured policy damage claim premium cover insurer underwriter insure policies broker liability-insurance deductible coverage insured-sum
purchasing: purchase purchasing procurement buy buying supplier suppliers vendor vendors quote tender order negotiate price framework sourcing approval tool subscription ordering cheaper stockout contract renewal consumables supplier-contract tendering rfp rfq three-quotes order-form delivery-time purchaser buyer discounts stock-up reorder framework-agreement vendor-rating blanket-order sourcing-event supply
travel: travel trip flight hotel train business booking visa flights hotels rental-car itinerary airfare train-ticket passport business-trip booking-tool
events: event fair booth stand conference exhibition offsite venue catering party invitation seminar gala wedding banquet reception venue-hire fair-stand open-day function conference-room seating celebrations ceremony guests programme speaker exhibitor
building: building roof heating radiator leak leaking water pipe toilet window lift elevator light bulb facility facilities air-conditioning ventilation plumbing premises repair broken ceiling flooded cold hot noise smell blocked drain door parking caretaker janitor handyman aircon ac air-con heater boiler plumber tap sink shower basement roof-leak broken-window broken-light bulbs lamp corridor lifts elevators escalator facilities-team radiators mould mice rats pest pests gutter ceiling-drips blinds paint furniture desk chair freezing stuffy handle hinge wall flooding blocked-toilet draught
cleaning: cleaning cleaner dirty waste rubbish bin disposal recycling smell hygiene spilled spill floor mop bins overflowing toilets cleaners cleaning-crew vacuum mopped filthy stain stains bin-bags garbage trash dustbin sweep windows-cleaned janitorial laundry hairs dust
entry: badge door gate key keys lock access card entrance visitor guard turnstile alarm locked lost-card access-card key-card keycard lost-key spare-key badge-reader locksmith barrier turnstiles intruder burglar burglary cctv security-guard guards patrol doorman lockout
vehicles: car cars vehicle fleet van driver parking tyre fuel charging garage company-car fleet-card mot tuv inspection flat-tyre tyres brake brakes engine-light dent windscreen fuel-card petrol diesel charging-station lorry trailer truck trucks vans leasing mileage breakdown
catering: canteen kitchen meal food lunch menu allergy cook diet catering vegetarian gluten cold tray diabetic canteen-menu vegan packed-lunch coffee-machine vending cafeteria buffet snacks meals
reception: reception visitor visitors mail post courier switchboard front-desk guest letter letters post-room parcel-arrived deliveries doorbell visitor-badge welcome-desk phone-line
safety: accident injury injured safety fire evacuation extinguisher first-aid hazard helmet protective hazardous risk near-miss goggles slipped fell fall cut burned burn smoke slippery evacuate drill unsafe first-aider ladder helmets safety-shoes ppe near-accident burnt tripped hurt fumes gas-smell dangerous evacuation-plan assembly-point fire-alarm fire-drill sprinkler defibrillator risk-assessment unsafe-work lockout-tagout electrocuted ambulance concussion broken-arm
environment: environment emissions energy waste water wastewater sustainability carbon spill chemicals permit co2 recycling-rate noise-limit groundwater soil contamination climate footprint emission-report energy-saving hazardous-waste
warehouse: warehouse stock shelf shelves aisle pallet pallets picker picking forklift inventory storage bin sku count dock goods receiving missing delivered wrong scanner racks racking stocktaking put-away stockroom storekeeper shelf-space pickers loading-dock bay containers carton cartons unloading fork-lift stacker cycle-count misplaced goods-in storage-location depot commissioning packer
shipping: shipping shipment parcel parcels delivery carrier courier dispatch dispatching tracking lost freight package packaging arrived late damaged address customs label waybill shipped courier-service where-is-my-parcel track-and-trace consignee consignment proof-of-delivery not-arrived undelivered pick-up collect handover express mailing packer delivery-note
transport: transport truck lorry route driver haulage tour loading unloading ramp freight pickup van wheelchair ride drivers routes tours hgv haulier carriers trailer toll driving-time rest-period traffic-jam freight-exchange full-load groupage dispatcher semi empty-run backload subcontractor transports loads stops
customs: customs export import tariff origin duty declaration border embargo hs-code commodity-code t1 eur1 clearance import-duty bonded certificate-of-origin customs-officer export-papers incoterms brexit
returns: return returns refund exchange rma sent-back sent-it-back wrong-size exchanges return-label refunded warranty-claim
production: production machine line downtime output shift scrap cycle assembly plant operator jam manufacturing stopped machines line-stop assembly-line foreman operators batch-size setup changeover rework throughput shop-floor fitter piece-count workshop manufacture plant-manager mixer kiln press packaging-line filler
maintenance: maintenance repair broken breakdown spare part parts oil leaking lubricate bearing vibration technician noise pump hydraulic pneumatic wear rattling squeaking stuck overheating beeping dead faulty fix fixed mechanic mechanics fitter broke broken-down wont-start grinding-noise leak belt gearbox motor conveyor compressor overhaul inspection-interval greasing repairs malfunction downtime lubrication fault repairman valve seal gasket filter blower
tooling: tool tooling milling lathe cnc drill mould fixture clamp turning machining cutter jig jigs punch welding weld welder insert grinder cutting-tool calibrated
quality: quality defect defective inspection measure measuring tolerance nonconformity complaint deviation gauge calibration rejected reject sample supplier 8d dimension wrong scratched cracked mislabelled batch recall audit defects complaints-rate faulty-batch nonconforming audit-trail test-report tolerance-limit scratches cracks out-of-spec first-article inspection-plan capa root-cause supplier-complaint certificate-of-analysis gmp haccp iso9001 measured sampling
planning: planning schedule capacity order deadline delivery-date lead-time material shortage sequence bottleneck production-plan delivery-dates due-date forecasted urgent-order rush-order rescheduled backlog bottlenecks planner scheduler materials missing-parts mrp
drawing: drawing drawings cad construction design engineer dimension bom part-list model revision tolerance cad-file step-file 3d-model blueprint blueprints dimensions drafts designer structural load-calculation prototype
automation: automation plc robot sensor controller control drive programming fieldbus cabinet plc-code scada hmi servo sensors light-barrier robots program-step interlock teach-pendant
electrics: electric electrical electrician fuse voltage cable wiring power socket cabinet short-circuit breaker tripped-fuse no-power wires generator transformer ups switchboard sockets lamp power-cut blackout
laboratory: laboratory lab sample samples specimen test analysis analyser reagent result blood results late haemolysed tube label potassium culture pipette microscope centrifuge fume-hood freezer assay assays bench lab-coat nitrogen cylinder gas-bottle incubator pcr cell-culture chemist technician reagents experiment
chemistry: chemical chemicals solvent mixture recipe substance datasheet msds safety-data-sheet acid dosing formulation viscosity polymer paint
sales: sales sell quote quotation offer deal lead customer prospect discount pipeline account tender crm sales-rep quotation-request offers pitch prospects cold-call deals account-manager close-the-deal bid bids proposal crm-entry prices competitor undercut new-customer upsell territory key-account
support: customer customers complaint complains angry furious upset refund goodwill voucher ticket queue inbox emails phone call answer reply hotline service escalation unhappy calling complained waiting apology compensation customer-service call-centre complaints disappointed client clients angry-customer unanswered ticketing callback complaint-letter waiting-on-hold ripped-off hotline-number rude-staff compensation-claim
pricing: price prices pricing discount margin list-price promotion tariff price-list surcharge rate rates price-increase markup fee fees cheaper expensive promo-price special-price yield dynamic-pricing
marketing: marketing campaign ads advertising advert promotion banner influencer audience reach campaigns flyer flyers leaflet leaflets poster posters billboard sponsor sponsorship slogan radio-spot tv-spot google-ads seo target-group brochure brochures trade-fair giveaways advertisement competitor-ads awareness
newsletter: newsletter mailing mail unsubscribe unsubscribed open-rate template subject-line segment subscriber loyalty voucher mailings subscribers email-blast opt-in mailing-list unsubscribes
brand: brand logo colour color font corporate design graphic graphics print packaging banner visual svg picture template letterhead business-cards corporate-identity style-guide typeface logo-file crest artwork illustrations photos layout
press: press journalist media interview newspaper reporter pr statement release communication spokesperson tv newspapers reporters camera-team tv-crew radio-station interview-request press-release spokesman media-enquiry journalist-called headline
social: social instagram facebook linkedin tiktok post comment followers instagram-post tiktok-video influencer review-reply hashtag facebook-page youtube shitstorm tweets reviews google-review tripadvisor rating
website: website site homepage page seo content cms landing link text web-page homepage-news typo-on-site broken-link webmaster opening-hours-online cms-page domain banner pictures online
translation: translation translate language wording copy text tone proofreading translator interpreter translated english-version german-version french-version subtitles bilingual
product: product feature roadmap priority backlog request decide requirement requirements story vision stakeholder user-story product-owner wishlist feature-request roadmap-item priorities mvp launch features
research: research interview usability survey participants users study test-persons focus-group questionnaire survey-results interviewing market-research findings
design: design ux mockup prototype wireframe screen flow layout icon icons usability figma user ui user-interface screens mockups user-flow click-dummy
accessibility: accessibility screen-reader contrast wcag keyboard barrier blind disabled-access hearing-loop braille plain-language alt-text
frontend: frontend browser css javascript react page button layout rendering safari chrome firefox flicker component web storefront webpage website-layout button-broken js typescript vue angular dropdown scroll popup html
mobile: app ios iphone android apple google pixel store crash crashes notification notifications app-store play-store apk testflight app-crash iphone-app smartphone-app deep-link
backend: backend api apis endpoint service services webhook queue kafka event integration microservice request response timeout graphql timeouts http-500 microservices message-queue retry idempotent json payload endpoint-slow
database: database db sql postgres mysql oracle query slow index migration lock table replication schema sql-query tables deadlock replica backups schema-change mongodb rows indexes
pipelines: data pipeline etl warehouse airflow ingest job batch dataset feed lake schema dbt dbt-model spark kafka-topic datasets data-lake ingestion snowflake bigquery column
analytics: analytics dashboard dashboards report reports figures kpi metric numbers revenue chart analysis analyst experiment significance sample sql list rate statistics power-bi tableau looker numbers-wrong figures-differ statistic ab-test churn conversion cohort insight excel-report analysts metrics
learning-machines: model models prediction predict training recommendation recommendations ranking ml ai algorithm precision drift forecast personalisation machine-learning neural training-data llm chatbot prompt classifier model-accuracy gpu embeddings
servers: server servers cluster kubernetes k8s pod pods node cloud aws azure gcp host vm disk cpu memory infrastructure terraform scaling traffic capacity vms linux kernel memory-full disk-full capacity-planning load-balancer autoscaling helm datacentre datacenter rack hosting storage
cloud-cost: cloud aws bill spend cost costs rightsizing savings finops
deploying: deploy deployment pipeline ci cd build jenkins github gitlab runner rollback artifact docker container staging ci-cd build-failed pipeline-red docker-image rollout staging-environment green-build jenkins-job argo
releasing: release releases version hotfix freeze train branch cut changelog tag rollout merge ship shipped
monitoring: monitoring alert alerts alerting grafana prometheus log logs logging dashboard metric tracing pager on-call paged alarm-noise pagerduty dashboards slo sli traces uptime
outage: outage incident unavailable 502 503 latency slow dead postmortem reliability availability uptime on-call error errors site site-down not-reachable 500s 503s timeouts crashing service-down degraded everything-slow postmortems
backup: backup backups restore recovery disaster snapshot
architecture: architecture architect standard standards decision pattern adr blueprint technology integration design
testing: test tests testing qa bug bugs regression reproduce automated flaky acceptance coverage staging broken steps test-case test-cases tester testers bug-report reproduce-steps regression-test test-environment defects cypress selenium
documentation: documentation docs manual wiki handbook guide instructions user-guide howto wiki-page out-of-date-docs
projects: project milestone deadline scope plan status sprint scrum retro standup delayed stakeholder timeline dependency delivery project-manager project-plan gantt milestones status-report steering-committee behind-schedule risks workshop standups jira sprint-planning kickoff work-package
fraud: fraud fraudulent stolen chargeback chargebacks suspicious blocked card cards abuse fake identity money-laundering risk scammer scammed forged forgery false-identity account-takeover suspicious-order card-fraud unknown-purchase never-bought stolen-card skimming
checkout: checkout payment payments basket cart order paypal card voucher psp pay paying basket-empty klarna card-declined checkout-page pay-button
nursing: nurse nurses nursing ward patient patients care bedside pressure-ulcer wound fall station pain dressing catheter turning confused wandering carer carers caregiver bedridden wash washing wound-care iv drip blood-pressure resident residents incontinence fall-risk drowsy breathing handover bell call-bell medication-round dementia bedsores
beds: bed beds admission admissions occupancy transfer ward patient discharge waiting full overflow corridor bedblock bed-free no-beds discharge-date transfer-patient icu admitted ward-full bed-capacity
medication: medication medicine drug drugs pharmacy pharmacist dose dosage prescription antibiotic infusion syringe interaction tablets tablet missing allergy fridge expired shortage opioid insulin controlled drug-stock pills vaccine-stock prescribe side-effect side-effects painkillers morphine dispensary infusion-bag dosage-question out-of-stock cold-chain
surgery: surgery surgical operating theatre operation surgeon anaesthesia anesthesia instrument instruments cancelled slot list anaesthetist consent implant operating-room or-list scrub theatre-slot surgical-tray surgeries knee hip procedure anaesthetic
sterile: sterile sterilisation sterilization autoclave instruments tray disinfection reprocessing
imaging: x-ray xray radiology mri ct ultrasound scan image contrast radiation imaging slot report claustrophobic scanner film x-rays mri-slot ct-scan radiographer radiologist contrast-agent ultrasound-probe mammography scan-report
infection: infection infections hygiene outbreak norovirus mrsa isolation disinfect disinfection germ gloves needle needlestick vomiting diarrhoea diarrhea covid flu quarantine spread swab splash infected infectious contagious outbreak-ward isolation-room hand-washing masks hygiene-rule rash lice scabies superbug sterile
medical-devices: medical device devices infusion pump ventilator monitor defibrillator biomedical calibration equipment alarm beeping scanner probe battery serviced recalled
emergency: emergency ambulance triage resuscitation reanimation casualty bleeding collapsed unconscious chest code-blue crash seizure heart-attack er a-e paramedic paramedics 911 999 not-breathing stroke
records: record records chart file archive coding documentation findings report letter discharge-letter missing notes copy scanned release dictated medical-record patient-file scanned-files archive-request discharge-summary old-files coding-of-cases
medical-billing: billing coding drg insurer reimbursement health insurance claim code codes rejected denied approval invoice insured private
social-care: social discharge rehab rehabilitation nursing-home relatives home aftercare discharged alone carer social-worker benefits-claim home-care care-home elderly foster guardianship safeguarding homeless refugee youth-welfare child-protection family-support
therapy: therapy physiotherapy physio occupational exercise therapist mobilise walking crutches exercises mobility rehab physiotherapist speech-therapy occupational-therapist rehab-exercise massage back-exercises prosthesis
patients: patient relatives complaint visiting interpreter praise ombudsman family relative upset waited hours rude language relatives-complaint visiting-hours patient-complaint patient-advocate satisfaction-survey
ethics: ethics study trial consent committee research
vaccination: vaccination vaccine flu shot occupational health
blood: blood transfusion donor plasma
schools: teacher teachers pupil pupils student students class lesson timetable exam exams grade school enrolment course lecture homework marks parents certificate graduation
library: library book books loan journal borrow librarian overdue-book interlibrary catalogue citation cite references journals e-book paywall repository reading-room loans fine
grants: grant grants funding proposal donor donation sponsor funding-call research-grant overheads principal-investigator proposal-deadline horizon dfg timesheets award co-funding funder subsidy donors fundraising charity donate
hotel: room rooms guest guests booking check-in housekeeping minibar linen reservation towels checkout late-checkout key noise
kitchen: kitchen chef menu dish ingredients allergen cook restaurant waiter portion recipe knives fridge temperature cooks recipe-card gluten-free vegan allergens coeliac walk-in-fridge cold-store food-temperature dishwasher starter dessert soup sauce menu-price leftovers raw-meat hygiene-inspection pastry bread oven baker
construction: site crane scaffold concrete builder construction foreman excavation architect permit delay weather subcontractor handover defects building-site excavator concrete-pour rebar bricklayer site-manager subcontractors snag snagging scaffold-tag formwork carpenter roofer tiles plaster surveyor foundation trench demolition defects-list site-diary
property: tenant rent lease flat apartment landlord property tenants landlord-duty rent-arrears lease-end deposit-back flat-viewing letting letting-agent service-charge heating-bill house-rules caretaker neighbours sublet vacancy rented flats
lending: loan mortgage credit interest borrower home-loan loans lender fixed-rate refinancing remortgage repay repayment overpay affordability house-purchase valuation property-value interest-only down-payment borrow borrows credit-line overdraft
claims: claim claims damage insured adjuster policyholder claims-handler loss-adjuster water-damage accident-report storm-damage hail write-off compensation burgled stolen-bike damage-report settlement whiplash liability third-party
energy: electricity power grid meter solar heat gas turbine outage electricity-outage power-failure blackout substation cable-fault grid-connection transformer high-voltage wind-farm solar-panel feed-in street-light street-lights district-heating heat-supply power-plant voltage
farming: crop harvest field cattle seed farm tractor harvesting combine seeds fertiliser pesticide irrigation barn pigs poultry milk milking crop-damage vineyard grapes greenhouse field-boundary subsidies-farm hay silage
permits: permit licence authority application citizen register
strategy: strategy goals board directors shareholders investor merger acquisition ceo managing-director board-meeting vision-statement investors shareholder business-plan annual-report
improvement: improvement lean kaizen process efficiency waste suggestion process-improvement six-sigma suggestion-box waste-reduction workflow 5s gemba
health-at-work: occupational-health ergonomic ergonomics chair desk back-pain eyesight checkup medical-exam burnout stress pregnancy-protection reintegration
conferencing: teams zoom webex video-call projector beamer screen microphone mic loudspeaker meeting-room av audiovisual camera conference sound hdmi
business-systems: erp sap crm oracle workday salesforce module customizing interface go-live key-user transaction master-data masterdata licence release workflow
dangerous-goods: adr un-number dangerous-goods flammable explosive lithium batteries placard placards drum drums barrel leaking tank segregation hazmat corrosive toxic radioactive acid
cargo-claims: damaged-in-transit broken-pallet transport-damage lost-consignment cargo consignment compensation liability cmr tipped crushed surveyor
money-laundering: aml money-laundering sanctions sanctioned pep know-your-customer kyc suspicious-activity shell-company cash-deposits structuring beneficial-owner notes smurfing terrorist-financing financial-crime
credit-risk: creditworthiness scorecard scoring default defaults limit limits rating loan-book provisioning stress-test collateral bankruptcy insolvent bad-debt exposure lending-decision corporate-client financial-statements
bank-payments: standing-order direct-debit transfer transfers wire swift sepa iban wrong-account bounced instant-payment recall remittance salary-run clearing settlement misdirected bulk-payment
bank-cards: debit-card credit-card pin contactless card-limit swallowed card-blocked replacement-card visa mastercard lost-card cardholder plastic
cash: atm atms cash-machine banknotes notes coins vault armoured-van till-difference safe cash-in-transit banknote dispenser counting change cash-box cash-desk
bank-accounts: savings-account current-account open-an-account close-account statement statements balance interest-on-savings deposit account-opening passbook joint-account dormant
investments: shares funds fund portfolio stocks dividend depot wealth adviser isa etf brokerage securities pension-plan investor prospectus
branches: branch branches counter teller tellers queue opening-hours saturday local-customers closing-time store-manager outlet
underwriting: underwriting risk-assessment application-declined surcharge policy-terms cover-note premium-calculation exclusions reinsurance actuary actuarial
policy-admin: policyholder policy-number change-of-address beneficiary surrender cancel-policy renewal-notice contract-copy premium-reminder
counselling: psychologist therapist counsellor counselling panic anxiety depression depressed suicidal self-harm grief bereaved lonely worried crisis crying overwhelmed mental-health wellbeing breakdown talk-to-someone hurting
veterinary: vet animal animals dog cat cow calving vaccinate-dog zoo keeper enclosure cage feeding paddock stable horse horses
dental: dentist tooth teeth crown filling toothache braces implant
appointments: appointment appointments reschedule waiting-list slot calendar no-show waiting-room book-a-slot consultation
clinical-trials: trial trials study-protocol investigator adverse-event informed-consent placebo ethics-committee enrolment pharmacovigilance
drug-regulation: marketing-authorisation dossier ema fda regulatory-affairs label-text batch-release qualified-person validation gxp
teaching: teacher lecturer lecturers professor tutor lesson-plan homework seminar lecture syllabus curriculum classroom course-content essay module reading-list
admissions: admission applicants apply entry-requirements offer-letter deadline a-levels sat gpa toefl ielts enrol entrance-test clearing reference-letter prospective freshmen intake
exams: exam exams finals resit retake marks grade grades grading invigilator plagiarism cheating thesis-deadline paper transcript-of-marks extenuating extra-time assessment coursework results
student-records: registrar enrolment-certificate student-card degree-certificate diploma transcript graduation matriculation deregister leave-of-absence change-of-course change-of-programme semester alumni graduate name-change
student-support: student-services disability wheelchair dyslexia tutees freshers scholarship bursary student-union mentor homesick disabled special-needs
timetable: timetables room-booking lecture-hall double-booked room-change seminar-room classroom-too-small period rooms slot
residence: halls dorm dormitory flatmate roommate flatmates tenancy room-contract residence-hall housing-office student-flat party noise-at-night
international: exchange-student erasmus visa-expiry study-abroad partner-university immigration learning-agreement embassy residence-permit border sponsorship-letter expat abroad
childcare: kindergarten nursery toddler nappy daycare childminder kid kids after-school playground allergy pick-up-time educator
front-office: check-out check-in late-check-out early-check-in arrival arrivals departure room-key guest-complaint luggage suitcase concierge wake-up-call lobby upgrade lost-property receptionist room-number adjoining
housekeeping: linens towel pillow bed-linen duvet room-cleaning chambermaid maid minibar turndown bathroom-dirty shower-hair amenities toiletries shampoo laundry sheets mattress
reservations: overbooked overbooking booking-portal booking-com expedia rates availability group-booking cancellation no-show room-rate occupancy sold-out allotment travel-agency book rebook reservation
restaurant: table tables waiter waitress wine bar breakfast bartender sommelier bill tip tipping menu-card reservation-for-two guests-waiting cutlery terrace drinks beer cocktail served buffet
banquet: banquets wedding-party seating-plan ballroom conference-package stage bride buffet-dinner hall hire-the-hall
spa: sauna pool swimming lifeguard massage treatment chlorine wellness gym fitness-room bath jacuzzi water-temperature whirlpool locker changing-room slide swimmers
leisure: ticket-office tickets tour-guide museum exhibit exhibition gallery artefact audio-guide visitors theatre rehearsal costume costumes actors audience concert orchestra season-ticket
stage: lighting-rig spotlight sound-engineer microphones scenery props curtain backstage technician-stage premiere
sports: coach training-session team-lineup match referee pitch league player players tournament jersey gym-membership fixtures injury-list
estimating: estimate bill-of-quantities tender-price quantity-surveyor cost-estimate variation extra-work measured-work final-account
building-permits: planning-permission building-permit zoning neighbour-objection planning-office fire-protection-concept listed-building plot extension-house
gas-water: gas-leak smell-of-gas gas water-main burst-pipe no-water tap-water brown-water water-pressure hydrant sewer sewage drain manhole drinking-water pumping-station wastewater-plant pipeline limescale hardness
metering: meter-reading meter smart-meter reading consumption kwh meter-change meter-number submeter
utility-billing: electricity-bill annual-bill advance-payment instalment-too-high tariff-change switch-supplier moving-house move-in move-out tariff bill-too-high contract-cancellation kwh-price
house-connections: new-connection house-connection connect-house hookup fibre-connection wallbox charging-point charger heat-pump installation-approval network-operator
control-room: control-centre dispatcher alarm-received switching-operation scada-alarm shift-supervisor load-shedding on-duty standby remote-control
energy-trading: spot-price forward-market balancing hedging-volume procurement-of-power emission-certificates day-ahead intraday
waste: refuse rubbish-collection bin-not-emptied bulky-waste recycling-centre skip landfill garden-waste collection-day container bin-lorry composting
public-transport: bus buses tram trams train trains stop passenger passengers bus-driver late-bus timetable-change ticket-machine conductor monthly-pass line-closed replacement-service lost-on-bus fare fares inspector metro subway platform railway rail signal points track tracks locomotive
civil-registry: birth-certificate marriage wedding-date death-certificate passport id-card identity-card residence-registration register-address citizens citizenship name-change registry-office notary
public-order: parking-ticket fine noise-complaint stray-dog market-permit trade-licence weapon-permit event-permit illegal-parking abandoned-car graffiti begging
roads: pothole potholes road road-works street pavement snow-clearing gritting traffic-light traffic-sign bridge cycle-path kerb asphalt winter-service manhole-cover
green: park tree trees branch-fell playground hedge mowing grass lawn flowers garden cemetery grave gardener leaf pruning
benefits: housing-benefit unemployment welfare child-benefit disability-allowance grant-application job-centre needs-assessment parental-allowance
elections: vote voting polling ballot election postal-vote electoral
council: mayor council-meeting minutes agenda motion committee-meeting councillor bylaw
police: patrol officer-on-duty witness crime evidence theft missing-person suspect arrest burglary emergency-call statement-police
fire-brigade: firefighter fire-engine smoke-alarm hydrant-plan rescue hazmat-team volunteer-fire
ground-handling: apron stand turnaround pushback ramp-agent baggage-belt belt-loader de-icing deicing aircraft-parking gpu fuelling catering-truck loading-instructions tug stairs jet-bridge gate-change
baggage: baggage suitcase lost-luggage luggage bag bags left-behind conveyor carousel oversize delayed-bag baggage-tag trolley trolleys stroller
passengers: boarding check-in-desk missed-flight rebooking wheelchair-assistance unaccompanied-minor gate passenger boarding-pass delayed-flight stranded voucher lounge denied-boarding queue-at-security traveller
airside: runway taxiway airfield bird birds foreign-object runway-light wildlife-control notam follow-me fence friction snow-plough marking tower airside-pass
security-screening: screening x-ray-belt hand-luggage liquids scanner-queue metal-detector unattended-bag suspicious-package body-scanner security-lane checkpoint prohibited-item knife explosives confiscated
flight-operations: pilot pilots cabin-crew crewing flight-plan slot-time crew-hours aircraft aircraft-technician hangar flight flights airline airlines delay diversion schedule-change weather-minimum
concessions: shop-tenant tenant-shop duty-free retail-space advertising-space kiosk lease-contract-shop opening-times-shop turnover-rent franchise
harbour: berth vessel vessels ship ships crane-quay captain mooring container-terminal tug-boat pilotage cargo-manifest port dock deck crew seafarer
parking: car-park parking-space parking-garage barrier-stuck parking-fee lost-ticket parking-permit multi-storey overstay pay-machine
retail: store shop-window till cash-register cashier shelf-label price-tag assortment merchandising planogram shoplifter shoplifting sold-out display fitting-room stock-shop special-offer basket store-opening
merchandise: assortment range collection season-order category listing delisting product-data ean supplier-sample private-label
forestry: forest timber chainsaw logging hunters deer beetle
food-production: dough recipe-change brewing brewery dairy slaughter filling-line best-before allergen-label haccp-plan shelf-life ingredients bottling flavour
editorial: editor newsroom article articles headline proof draft manuscript author authors publisher publishing book-cover caption front-page story correction columnist layout-page
broadcast: studio camera cameraman cut editing-suite footage live-stream transmitter podcast recording radio-show presenter playout subtitles
film: shoot script director casting location set-designer film-crew post-production vfx render
games: level game players-report quest character animation shader frame-rate multiplayer leaderboard modding patch-notes unity unreal
telecom: fibre-optic router-swap dsl landline-dead number-porting mast antenna radio-cell coverage broadband field-technician splice cabinet-street bandwidth-customer sim-swap roaming
field-service: site-visit installation install-at-customer technician-visit service-technician on-site engineer-visit commissioning customer-machine spare-part-order service-contract callout fitter-abroad
volunteering: volunteer volunteers member members club association shifts-volunteers helper helpers helper-list donation-box food-bank charity-shop membership-fee
membership: members join-club membership-card renewal-member cancel-membership fee-member subscription subscriptions renew
aid-projects: relief-goods refugee-camp field-office beneficiaries ngo partner-organisation logframe emergency-aid
worship: parish church priest baptism funeral confirmation choir mass service-sunday
guarding: guard security-officer night-watch patrol-route trespasser suspicious-person keyholder doorman event-security
legal-practice: client-file court-deadline brief statement-of-claim notary-appointment legal-fees power-of-attorney case-number paralegal mandate hearing-date
consulting: client-project utilisation workshop-client proposal-slides consultant engagement day-rate
creative-agency: creative-brief copywriter art-director client-feedback storyboard pitch-deck media-plan artwork-final
recruitment-agency: placement candidate-pool assignment temp-worker timesheet-client job-board
knowledge: training-material faq knowledge-base lessons-learned sharepoint intranet
inventory-it: asset licences-count laptops-count software-inventory
crisis: crisis-team emergency-plan business-continuity power-loss bomb-threat flood storm pandemic
sustainability: esg carbon-report climate-target green-energy csr supply-chain-act biodiversity sustainable
diversity: equal-opportunities gender inclusion discrimination-complaint equal-pay lgbt
internal-audit: audit-plan audit-finding internal-audit follow-up-finding auditor-visit control-weakness examine irregularities deadline-extension
mail-room: registered-letter franking post-office envelope stamp stamps
`;
