/** Words that belong to one subject of work, whatever a company calls the role: trouble as people tell it beside duties as documents name them. */
export const ENGLISH = `
payroll: payroll salary salaries wage wages payslip paycheck pay overtime bonus gross net compensation remuneration underpaid deducted deduction payday advance raise
leave: leave vacation holiday holidays absence absent parental maternity paternity sabbatical sick sickness timeoff dayoff daysoff pregnant baby caregiver bereavement jury
hiring: hiring hire recruit recruiting recruitment applicant application candidate interview vacancy headcount talent intern student apprentice posting
leaving: resign resignation quit notice dismissal redundancy severance retire retirement offboarding leaver exit
onboarding: onboarding joiner newcomer starter welcome induction
staff: employee employees personnel hr people staff colleague contract employment probation reference certificate union works council payslip workplace letter hours parttime relocation
training: training course learning workshop certificate certification qualification seminar elearning development coaching apprenticeship instruction
conduct: harassment bullying discrimination conflict complaint grievance insult mobbing behaviour behavior mediation respect rude shouting unfair threatened bully yelling
pensions: pension benefits shares options equity insurance allowance perks
rota: shift shifts roster rota schedule staffing timesheet clock hours overtime substitute cover nightshift weekend short-staffed understaffed swap
computers: laptop macbook notebook computer pc monitor keyboard mouse docking hardware device screen workplace helpdesk desktop frozen slow reboot crashes charger tablet install software stolen lost
accounts: account login password sign-in signin sso permission permissions access rights user username locked reset mfa authenticator licence license locked-out expired shared folder mailbox drive admin
network: wifi wlan network vpn router internet switch firewall lan dns ethernet connection offline signal hotspot
printing: printer printing toner scanner copier projector meeting-room headset videoconference
phones: phone telephone mobile sim smartphone roaming landline handset
phishing: phishing suspicious scam spam malware virus ransomware hacked attack attacker ceo fake clicked attachment link email sender weird strange
secrets: secret secrets credential credentials key keys token tokens leaked leak committed repo repository public exposed rotate vault certificate cert encryption
vulnerability: vulnerability vulnerabilities cve exploit pentest penetration bounty hacker researcher injection xss patch scan security
compliance: compliance audit auditor questionnaire iso pci sox policy control controls evidence regulation regulatory certification
privacy: privacy gdpr personal data consent deletion erase stored subject protection retention dpo cookie anonymise records leaked wrong recipient confidential
contracts: contract contracts clause agreement nda terms liability legal lawyer counsel sign signature law wording legally allowed lawful signed binding warranty indemnity
disputes: lawsuit court sue claim claims dispute cease desist infringement lawyer litigation damages settlement
trademark: trademark patent copyright brand intellectual property invention licence imitation
invoices: invoice invoices bill payable supplier payment reminder dunning overdue accounting bookkeeping booking ledger paid twice unpaid charged billed purchase-order po
receivables: receivable dunning unpaid debtor debt collection reminder credit
expenses: expense expenses receipt reimbursement mileage reimburse per-diem taxi claim refund
budget: budget forecast cost costs spend spending controlling finance figures margin plan variance centre
tax: tax vat duty return authority office income sales-tax withholding rate register registration deduction
treasury: bank transfer liquidity cash currency exchange hedging loan credit payment treasury
closing: closing year-end balance ledger accruals depreciation fixed assets reporting accountant
insurance: insurance insured policy damage claim premium cover
purchasing: purchase purchasing procurement buy buying supplier suppliers vendor vendors quote tender order negotiate price framework sourcing approval tool subscription ordering cheaper stockout contract renewal consumables
travel: travel trip flight hotel train business booking visa
events: event fair booth stand conference exhibition offsite venue catering party invitation
building: building roof heating radiator leak leaking water pipe toilet window lift elevator light bulb facility facilities air-conditioning ventilation plumbing premises repair broken ceiling flooded cold hot noise smell blocked drain door parking
cleaning: cleaning cleaner dirty waste rubbish bin disposal recycling smell hygiene spilled spill floor mop bins overflowing toilets
entry: badge door gate key keys lock access card entrance visitor guard turnstile alarm locked out lost-card
vehicles: car cars vehicle fleet van driver parking tyre fuel charging garage
catering: canteen kitchen meal food lunch menu allergy cook diet catering vegetarian gluten cold tray diabetic
reception: reception visitor visitors mail post courier switchboard front-desk guest
safety: accident injury injured safety fire evacuation extinguisher first-aid hazard helmet protective hazardous risk near-miss goggles slipped fell fall cut burned burn smoke slippery evacuate drill unsafe
environment: environment emissions energy waste water wastewater sustainability carbon spill chemicals permit
warehouse: warehouse stock shelf shelves aisle pallet pallets picker picking forklift inventory storage bin sku count dock goods receiving missing delivered wrong scanner
shipping: shipping shipment parcel parcels delivery carrier courier dispatch dispatching tracking lost freight package packaging arrived late damaged address customs label
transport: transport truck lorry route driver haulage tour loading unloading ramp freight pickup van wheelchair ride
customs: customs export import tariff origin duty declaration border embargo
returns: return returns refund exchange rma sent-back
production: production machine line downtime output shift scrap cycle assembly plant operator jam manufacturing stopped
maintenance: maintenance repair broken breakdown spare part parts oil leaking lubricate bearing vibration technician noise pump hydraulic pneumatic wear rattling squeaking stuck overheating beeping dead faulty fix fixed
tooling: tool tooling milling lathe cnc drill mould die fixture clamp turning machining cutter
quality: quality defect defective inspection measure measuring tolerance nonconformity complaint deviation gauge calibration rejected reject sample supplier 8d dimension wrong scratched cracked mislabelled batch recall audit
planning: planning schedule capacity order deadline delivery-date lead-time material shortage sequence bottleneck
drawing: drawing drawings cad construction design engineer dimension bom part-list model revision tolerance
automation: automation plc robot sensor controller control drive programming fieldbus cabinet
electrics: electric electrical electrician fuse voltage cable wiring power socket cabinet
laboratory: laboratory lab sample samples specimen test analysis analyser reagent result blood results late haemolysed tube label potassium culture
chemistry: chemical chemicals solvent mixture recipe substance datasheet
sales: sales sell quote quotation offer deal lead customer prospect discount pipeline account tender crm
support: customer customers complaint complains angry furious upset refund goodwill voucher ticket queue inbox emails phone call answer reply hotline service escalation unhappy calling complained waiting apology compensation
pricing: price prices pricing discount margin list-price promotion tariff
marketing: marketing campaign ads advertising advert promotion banner influencer audience reach
newsletter: newsletter mailing mail unsubscribe unsubscribed open-rate template subject-line segment subscriber loyalty voucher
brand: brand logo colour color font corporate design graphic graphics print packaging banner visual svg picture template
press: press journalist media interview newspaper reporter pr statement release communication spokesperson tv
social: social instagram facebook linkedin tiktok post comment followers
website: website site homepage page seo content cms landing link text
translation: translation translate language wording copy text tone proofreading
product: product feature roadmap priority backlog request decide requirement requirements story vision stakeholder
research: research interview usability survey participants users study test-persons
design: design ux mockup prototype wireframe screen flow layout icon icons usability figma user
accessibility: accessibility screen-reader contrast wcag keyboard barrier blind
frontend: frontend browser css javascript react page button layout rendering safari chrome firefox flicker component web storefront
mobile: app ios iphone android apple google pixel store crash crashes push notification notifications
backend: backend api apis endpoint service services webhook queue kafka event integration microservice request response timeout
database: database db sql postgres mysql oracle query slow index migration lock table replication schema
pipelines: data pipeline etl warehouse airflow ingest job batch dataset feed lake schema dbt
analytics: analytics dashboard dashboards report reports figures kpi metric numbers revenue chart analysis analyst experiment significance sample sql list rate statistics
learning-machines: model models prediction predict training recommendation recommendations ranking ml ai algorithm precision drift forecast personalisation
servers: server servers cluster kubernetes k8s pod pods node cloud aws azure gcp host vm disk cpu memory infrastructure terraform scaling traffic capacity
cloud-cost: cloud aws bill spend cost costs rightsizing savings finops
deploying: deploy deployment pipeline ci cd build jenkins github gitlab runner rollback artifact docker container staging
releasing: release releases version hotfix freeze train branch cut changelog tag rollout merge ship shipped
monitoring: monitoring alert alerts alerting grafana prometheus log logs logging dashboard metric tracing pager on-call paged
outage: outage incident down unavailable 502 503 latency slow dead postmortem reliability availability uptime on-call error errors site
backup: backup backups restore recovery disaster snapshot
architecture: architecture architect standard standards decision pattern adr blueprint technology integration design
testing: test tests testing qa bug bugs regression reproduce automated flaky acceptance coverage staging broken steps
documentation: documentation docs manual wiki handbook guide instructions
projects: project milestone deadline scope plan status sprint scrum retro standup delayed stakeholder timeline dependency delivery
fraud: fraud fraudulent stolen chargeback chargebacks suspicious blocked card cards abuse fake identity money-laundering risk
checkout: checkout payment payments basket cart order paypal card voucher psp
nursing: nurse nurses nursing ward patient patients care bedside pressure-ulcer wound fall station pain dressing catheter turning confused wandering
beds: bed beds admission admissions occupancy transfer ward patient discharge waiting full overflow corridor bedblock
medication: medication medicine drug drugs pharmacy pharmacist dose dosage prescription antibiotic infusion syringe interaction tablets tablet missing allergy fridge expired shortage opioid insulin controlled
surgery: surgery surgical operating theatre operation surgeon anaesthesia anesthesia instrument instruments cancelled slot list anaesthetist consent implant
sterile: sterile sterilisation sterilization autoclave instruments tray disinfection reprocessing
imaging: x-ray xray radiology mri ct ultrasound scan image contrast radiation imaging slot report claustrophobic scanner film
infection: infection infections hygiene outbreak norovirus mrsa isolation disinfect disinfection germ hand gloves needle needlestick vomiting diarrhoea diarrhea covid flu quarantine spread swab splash
medical-devices: medical device devices infusion pump ventilator monitor defibrillator biomedical calibration equipment alarm beeping scanner probe battery serviced recalled
emergency: emergency ambulance triage resuscitation reanimation casualty bleeding collapsed unconscious chest code-blue crash
records: record records chart file archive coding documentation findings report letter discharge-letter missing notes copy scanned release dictated
medical-billing: billing coding drg insurer reimbursement health insurance claim code codes rejected denied approval invoice insured private
social-care: social discharge rehab rehabilitation nursing-home relatives home aftercare discharged alone carer
therapy: therapy physiotherapy physio occupational exercise therapist mobilise walking crutches exercises mobility rehab
patients: patient relatives complaint visiting interpreter praise ombudsman family relative upset waited hours rude language
ethics: ethics study trial consent committee research
vaccination: vaccination vaccine flu shot occupational health
blood: blood transfusion donor unit plasma
schools: teacher teachers pupil pupils student students class lesson timetable exam exams grade school enrolment course lecture homework marks parents certificate graduation
library: library book books loan journal
grants: grant grants funding proposal donor donation sponsor
hotel: room rooms guest guests booking check-in housekeeping minibar linen reservation towels checkout late-checkout key noise
kitchen: kitchen chef menu dish ingredients allergen cook restaurant waiter portion recipe knives fridge temperature
construction: site crane scaffold concrete builder construction foreman excavation architect permit delay weather subcontractor handover defects
property: tenant rent lease flat apartment landlord property
lending: loan mortgage credit interest borrower
claims: claim claims damage insured adjuster policyholder
energy: electricity power grid meter solar heat gas turbine outage
farming: crop harvest field cattle seed farm tractor
permits: permit licence authority application office citizen register
volunteers: volunteer volunteers member members club association
strategy: strategy goals board directors shareholders investor merger acquisition
improvement: improvement lean kaizen process efficiency waste idea suggestion
`;
