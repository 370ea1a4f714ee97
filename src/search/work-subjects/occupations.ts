/**
 * What people of an occupation usually look after, whatever their documents mention: words of its names in any language,
 * then the subjects, the most typical first. Words joined by a hyphen must all stand in the name.
 */
export const OCCUPATIONS = `
hr people personal personalreferent personalleiter personalabteilung personalwesen rh recursos-humanos human-resources: staff leave payroll hiring leaving conduct onboarding pensions rota training health-at-work diversity
recruiter recruiting recruitment talent personalgewinnung recruteur reclutador: hiring onboarding recruitment-agency staff
payroll lohnbuchhalter entgeltabrechnung paie nomina: payroll tax pensions staff rota
trainer training ausbilder ausbildung ausbildungsleiter learning formateur formador: training onboarding hiring knowledge
helpdesk it-support it-administrator sysadmin systemadministrator it-service it-betreuer service-desk workplace desktop informatique edv it: computers accounts network printing phones conferencing business-systems backup inventory-it phishing
network netzwerk netzwerktechniker reseau: network servers telecom phones outage
security-engineer cyber infosec ciso informationssicherheit it-sicherheit security-analyst: phishing vulnerability secrets accounts compliance privacy
security-officer guard wachschutz werkschutz sicherheitsdienst objektschutz: guarding entry safety crisis parking
data-protection privacy datenschutz datenschutzbeauftragter datenschutzbeauftragte dpo dpd: privacy compliance contracts records
legal lawyer counsel jurist juristin justiziar anwalt anwältin juridique abogado rechtsanwalt: contracts disputes trademark privacy compliance legal-practice insurance
paralegal rechtsanwaltsfachangestellte notary notar: legal-practice contracts disputes records appointments
compliance: compliance money-laundering privacy internal-audit contracts
audit auditor revisor revision auditeur: internal-audit compliance closing fraud
accountant accounting bookkeeper buchhalter buchhaltung buchhalterin finanzbuchhaltung rechnungswesen comptable contable finance finanzen accounts-payable: invoices receivables closing tax expenses treasury budget utility-billing
controller controlling controleur-gestion financial-planning: budget closing pricing analytics improvement
tax steuer steuerfachangestellte fiscal: tax closing invoices customs payroll
treasurer treasury dealer trader tresorier: treasury investments bank-payments energy-trading
purchaser purchasing procurement buyer einkauf einkäufer einkäuferin beschaffer acheteur comprador: purchasing contracts pricing merchandise planning quality
warehouse lager lagerleiter lagerist fachlagerist logistics logistik magasinier almacen storekeeper: warehouse shipping safety returns dangerous-goods planning customs transport
goods-in wareneingang receiving: warehouse quality purchasing shipping
shipping versand versandleiter expedition: shipping transport customs warehouse cargo-claims
dispatcher disponent disponentin disposition transport-planner fleet-planner: transport shipping rota vehicles cargo-claims
fleet fuhrpark fuhrparkleiter flottenmanager mechanic kfz parc-automobile: vehicles transport maintenance parking insurance
driver fahrer kraftfahrer chauffeur conductor: transport vehicles shipping
customs zoll zolldeklarant zollbeauftragter douane aduana: customs tax shipping contracts
dangerous-goods gefahrgut gefahrgutbeauftragter hazmat: dangerous-goods safety chemistry environment training transport
production fertigung produktion fertigungsleiter produktionsleiter plant-manager foreman meister werkleiter chef-atelier: production planning rota quality improvement tooling
planner arbeitsvorbereitung fertigungssteuerung scheduler production-planner: planning production purchasing warehouse
maintenance instandhaltung instandhaltungsmeister betriebstechnik mechatroniker schlosser mantenimiento: maintenance electrics automation building safety
machinist zerspanungsmechaniker cnc dreher fräser toolmaker werkzeugmacher welder schweißer: tooling production quality maintenance
quality qualität qualitätsmanager qualitätsmanagement qualitätssicherung qa-inspector qualite calidad: quality compliance improvement laboratory returns
designer-mechanical konstrukteur konstruktion konstrukteurin mechanical-engineer cad: drawing tooling architecture quality
automation sps plc automatisierungstechniker sps-programmierer steuerungstechniker: automation electrics maintenance production
electrician elektriker elektroniker electricien elektrotechniker: electrics energy automation maintenance house-connections
safety arbeitssicherheit sicherheitsfachkraft hse ehs brandschutzbeauftragter securite-travail prevencion: safety dangerous-goods environment health-at-work training crisis
environment umwelt umweltbeauftragter sustainability nachhaltigkeit: environment sustainability waste compliance energy
facility facilities hausmeister haustechniker gebäudemanagement liegenschaften estates caretaker janitor building technischer-leiter: building cleaning entry maintenance electrics parking reception catering
cleaning reinigung housekeeper gebäudereinigung: cleaning waste housekeeping
reception receptionist empfang sekretariat assistant office-manager accueil: reception travel appointments conferencing events catering
office-manager sekretär assistenz secretary: reception travel events purchasing appointments
sales vertrieb verkauf vertriebsingenieur account-manager verkäufer business-development key-account ventas commercial: sales pricing contracts support events
customer-service customer-support kundenservice kundenbetreuer kundenbetreuung kundenberater support-lead customer-care callcenter support: support returns shipping sales appointments policy-admin utility-billing
service-technician servicetechniker kundendiensttechniker field-engineer field-service monteur: field-service maintenance electrics automation telecom
marketing marketingleiter werbung campaign mercadotecnia: marketing social brand newsletter website events press
crm newsletter email-marketing: newsletter marketing analytics
press communications kommunikation pressesprecher pressesprecherin public-relations öffentlichkeitsarbeit communication pr: press social website brand events translation crisis
social-media community: social marketing press
brand graphic-designer grafiker gestalter art-director: brand design marketing creative-agency
content redakteur copywriter webmaster texter: website editorial social translation
product-manager product-owner produktmanager produktmanagement: product research strategy pricing projects
ux ui designer user-experience researcher: design research accessibility frontend
project projektleiter projektmanager project-manager scrum agile: projects planning budget strategy
architect software-architect enterprise-architect: architecture documentation
backend software developer entwickler engineer-software programmer développeur desarrollador: backend database testing deploying releasing architecture
core-banking: backend bank-accounts database bank-payments
frontend web-developer storefront: frontend website accessibility design
mobile android ios app-developer: mobile frontend releasing
data-engineer database dba datenbankadministrator: pipelines database analytics backup
data-analyst analyst business-intelligence datenanalyst reporting bi: analytics pipelines database research
machine-learning data-scientist ai ki: learning-machines analytics pipelines
devops platform sre reliability cloud infrastructure: servers deploying outage monitoring cloud-cost backup network
release: releasing deploying testing
tester qa testmanager test-engineer: testing quality releasing
fraud betrugsbekämpfung: fraud checkout money-laundering bank-cards
anti-money-laundering aml geldwäschebeauftragter financial-crime kyc: money-laundering compliance fraud
nurse nursing ward pflege pflegedienstleitung pflegefachkraft stationsleitung krankenpfleger infirmier enfermera carer: nursing beds rota medication patients infection
bed-manager admissions-hospital belegungsmanagement patientenaufnahme: beds patients records appointments
pharmacist pharmacy apotheker apotheke pharmacien farmaceutico: medication drug-regulation chemistry
surgeon theatre op-manager op-koordinator operating-theatre: surgery sterile beds appointments
sterile sterilisation aufbereitung: sterile infection surgery
radiographer radiology radiologie mtr imaging röntgen: imaging appointments medical-devices
infection-control hygiene hygienefachkraft: infection cleaning sterile vaccination waste
biomedical medizintechnik medizintechniker medical-engineer: medical-devices maintenance inventory-it
patient-advocate patient-liaison patientenfürsprecher complaints beschwerdemanagement: patients support disputes translation
medical-records records archiv archivist patientenverwaltung dokumentar: records privacy library
medical-coder kodierfachkraft billing patientenabrechnung medizincontroller: medical-billing invoices records
social-worker sozialarbeiter sozialdienst sozialpädagoge: social-care counselling benefits childcare
psychologist counsellor wellbeing therapist-psych seelsorger berater-psychosozial welfare: counselling student-support social-care health-at-work
physiotherapist physiotherapeut therapist therapeut ergotherapeut: therapy appointments
doctor physician arzt ärztin hausarzt medical-director: medication appointments patients emergency health-at-work
paramedic rettungsdienst notfallsanitäter emergency: emergency control-room vehicles
laboratory labor laborleiter lab-manager laborant laborantin: laboratory chemistry safety blood quality
veterinary vet tierarzt zookeeper tierpfleger: veterinary appointments medication
dentist zahnarzt dental: dental appointments
clinical-research study-nurse studienkoordinator: clinical-trials ethics records
regulatory-affairs zulassung pharmacovigilance: drug-regulation clinical-trials compliance
teacher lehrer lehrerin dozent lecturer professor tutor profesor enseignant: teaching schools exams
head-teacher schulleiter schulleitung principal: schools rota conduct teaching strategy
registrar registry studierendensekretariat student-records: student-records admissions exams
admissions zulassungsstelle: admissions student-records international
examinations exams prüfungsamt prüfungswesen: exams timetable student-records
student-services studienberatung student-adviser: student-support counselling admissions
timetabling stundenplaner raumplanung: timetable conferencing
accommodation housing wohnheim residence hausverwaltung vermietung property-manager immobilien letting: residence property building cleaning
international auslandsamt global mobility: international translation travel
librarian library bibliothek bibliothekar bibliothécaire bibliotecario: library records knowledge documentation
grants fundraising fundraiser drittmittel fördermittel research-office: grants budget contracts volunteering
childcare erzieher kita educator: childcare schools catering
hotel-reception empfangschef front-office rezeption concierge: front-office reservations housekeeping support travel entry
housekeeping hausdame gouvernante: housekeeping cleaning front-office
revenue reservations reservierung: reservations pricing analytics
chef cook kitchen küchenchef koch köchin küche cuisinier cocinero catering-manager: kitchen catering food-production restaurant
restaurant service-leiter restaurantleiter waiter maitre kellner barkeeper: restaurant kitchen catering reservations
banquet bankett veranstaltungsleiter event events veranstaltungen event-manager eventmanager: banquet events conferencing stage catering
spa wellness bäderleiter schwimmmeister bademeister pool lifeguard: spa sports safety appointments
night-auditor nachtportier nachtauditor: front-office closing guarding
tour-guide museum curator kurator museumspädagoge: leisure events library
stage bühnenmeister veranstaltungstechniker lighting sound: stage conferencing events electrics
coach trainer-sport sportwart fitness: sports membership training
branch-manager filialleiter filialleiterin store-manager marktleiter shop-manager: branches retail rota support cash
cashier kassierer teller: cash retail branches
merchandiser category-manager sortimentsmanager: merchandise retail purchasing pricing
mortgage loan lending kreditberater baufinanzierung: lending credit-risk bank-accounts
credit-risk risk kreditanalyst risikocontroller: credit-risk lending analytics budget
payments zahlungsverkehr: bank-payments checkout closing
card cards karten: bank-cards fraud bank-payments
cash-logistics atm bargeld: cash guarding transport
wealth investment vermögensberater anlageberater fund-manager: investments bank-accounts treasury
underwriter underwriting risikoprüfer aktuar actuary: underwriting policy-admin pricing analytics
claims schaden schadensachbearbeiter schadenregulierer loss-adjuster: claims cargo-claims insurance disputes
policy vertragsservice bestandsverwaltung: policy-admin support
insurance versicherung versicherungsmakler broker: insurance underwriting claims
site-manager bauleiter polier construction construction-manager chef-chantier: construction safety planning estimating
quantity-surveyor kalkulator estimator bauabrechner: estimating budget purchasing contracts
building-control bauamt bauordnung planning-officer: building-permits property council
electricity-network netzmeister strom netzbetrieb grid line-worker: energy electrics control-room house-connections
gas wasser rohrnetz wassermeister water rohrnetzmeister pipe plumber installateur sanitär klempner heizungsbauer: gas-water building house-connections
sewage abwasser klärwerk kanal abwassermeister: gas-water environment laboratory
heating fernwärme wärme wärmemeister kraftwerk kraftwerksmeister power-plant: energy control-room maintenance
metering messstellenbetrieb zählerwesen zähler meter: metering utility-billing
utility-billing abrechnung verbrauchsabrechnung: utility-billing metering receivables invoices
network-connection hausanschluss netzanschluss anschlusswesen: house-connections energy gas-water
control-room leitstelle leitwarte netzleitstelle dispatcher-control duty-manager: control-room outage crisis energy
energy-trader energiehandel energieeinkauf portfoliomanager energiebeschaffung: energy-trading pricing treasury
energy-consultant energieberater: energy sustainability house-connections utility-billing
waste abfall entsorgung abfallwirtschaft recycling müllabfuhr: waste environment cleaning
bus tram straßenbahn verkehrsbetrieb fahrdienstleiter verkehrsmeister station-manager railway bahn operations-controller fahrdienst: public-transport rota transport control-room
ticketing fahrgastservice tickets: public-transport support passengers
parking parkraum parkhaus: parking public-order entry
registry-office standesbeamter standesamt bürgerbüro einwohnermeldeamt citizen: civil-registry appointments elections
public-order ordnungsamt: public-order parking events
road tiefbau straßenmeister bauhof: roads construction green
gardener gärtner grünflächen landscape park forester förster: green forestry
benefits sozialamt wohngeld welfare-officer: benefits social-care
council ratsbüro gremien town-clerk: council elections
police polizei: police public-order
firefighter feuerwehr fire-officer brandmeister fire: fire-brigade emergency safety crisis
ramp apron vorfeld ground-handling ground-operations turnaround: ground-handling airside baggage
baggage gepäck gepäckermittlung: baggage passengers
passenger-service passage passenger check-in fluggast customer-experience terminal: passengers baggage support security-screening
airside airfield vorfeldkontrolle aerodrome wildlife: airside ground-handling environment safety
aviation-security screening luftsicherheit sicherheitskontrolle: security-screening entry passengers
flight-operations crew-planner pilot dispatcher-flight: flight-operations rota
tenant retail-manager concession commercial-manager centermanager: concessions retail property contracts marketing
harbour port hafenmeister terminal-manager: harbour shipping customs
farm landwirt farmer agronomist winzer: farming veterinary vehicles
brewer baker bäcker metzger food-technologist lebensmitteltechnologe: food-production quality kitchen
editor editorial chefredakteur verlagsleiter lektor: editorial press website
producer broadcast sendeleiter kameramann: broadcast film stage
game-designer level-designer: games design
telecom fibre glasfasertechniker noc: telecom network field-service house-connections
volunteer ehrenamtskoordinator: volunteering membership events
membership mitgliederverwaltung vereinsgeschäftsführer: membership receivables support
pastor pfarrer priest: worship counselling
consultant berater consulting: consulting projects
lean improvement prozessmanager kaizen process-manager: improvement quality production
managing-director geschäftsführer ceo director-general vorstand: strategy press budget
business-continuity krisenmanager: crisis outage safety
inclusion gleichstellungsbeauftragte diversity: diversity conduct staff
works-council betriebsrat personalrat: staff conduct rota health-at-work
energy-manager energiemanager: energy sustainability building
translator dolmetscher übersetzer: translation
`;
