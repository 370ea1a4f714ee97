/** More occupations, of trades: names in English and German, then what they usually look after, as in `occupations.ts`. */
export const MORE_OCCUPATIONS = `
credit-control credit-controller credit-collections collections arrears dunning mahnwesen forderungsmanagement debitorenbuchhaltung accounts-receivable inkasso: receivables invoices disputes
paymaster kasse kassenführung cash-office: cash receivables retail visitor-service
installation installer fitter fitting montage montageleiter einbau: windows-doors field-service appointments construction tooling
showroom display visual-merchandiser schauwerbegestalter: showroom retail merchandise sales
coating painter-industrial lackierer lackiererei pulverbeschichtung paintshop finishing: chemistry painting-floors metalwork quality
painter maler dekorateur decorator: painting-floors construction
tiler fliesenleger floor-layer bodenleger parkettleger: painting-floors construction
roofer dachdecker: construction building
carpenter joiner schreiner tischler zimmerer zimmermann cabinet-maker: furniture set-building construction windows-doors
mason maurer bricklayer stuckateur plasterer: construction building-site
glazier glaser window-fitter fensterbauer: windows-doors construction
electronics elektronik elektronikfertigung hardware embedded firmware smart-home: electronics-making mobile automation electrics
textile textil stoff weaver weber tailor schneider seamstress schneiderin garment apparel: fabric-trade fashion costumes purchasing
shoemaker schuhmacher schuhtechnik orthopädieschuhtechnik orthopädieschuhmacher: shoes-leather prosthetics therapy
orthopädietechnik orthotist prosthetist orthopädie: prosthetics therapy medical-devices surgery
rehatechnik hilfsmittel medical-supplies sanitätshaus mobility-aids: prosthetics therapy nursing medical-devices field-service
optician optiker augenoptiker: optics prosthetics appointments
hearing hörakustiker audiologist: hearing prosthetics appointments
clerk-course groundsman groundskeeper greenkeeper platzwart head-gardener: garden-plants green crops weather horse-racing
stables stable stallmeister pferdewirt equestrian yard-manager: animal-care horse-racing animal-health
jockey racing racecourse rennleitung: horse-racing animal-health sports betting
betting tote bookmaker wettannahme gaming casino spielbank croupier: betting casino cash
hospitality gastronomie food-beverage f-b bewirtung hochschulgastronomie mensa mensaleitung canteen kantine kantinenleiter: restaurant kitchen catering banquet
sponsorship sponsoring partnerships corporate-partners: marketing sales contracts events brand grants
admissions-visitor ticket-office ticket-sales ticketing-manager box-office kassenleitung theaterkasse visitor-services besucherservice besucherdienst guest-services guest-relations: visitor-service box-office appointments support
crowd steward stewarding stewards event-safety event-security ordnungsdienst saalordner: guarding safety emergency crisis visitor-service
first-aid sanitätsdienst ersthelfer: emergency safety
kulturbüro culture kultur cultural-manager kulturmanager programm programme-manager curator-programme: culture-funding events stage grants orchestra
kindergarten krippe daycare kindertagesstätte nursery erzieherin childminder: childcare kindergarten schools social-care
psychosozial psychosoziale psychologische-beratung lebensberatung counselling seelsorge sozialberatung suchtberatung: counselling student-support social-care
ausbildungsförderung bafög studienförderung student-finance stipendien scholarships: benefits student-support grants
removals removal umzug umzüge moving möbelspedition relocation: moving transport furniture cargo-claims
storage self-storage lagerhaus: warehouse entry property moving
international-moves overseas export import exporteur aussenhandel: customs shipping transport moving
claims-damage schadenabwicklung: claims cargo-claims insurance
store-lead filialleitung ladenleitung ladenleiter verkaufsleitung: retail branches rota cash merchandise showroom
shop-assistant verkäuferin verkaufsberater sales-assistant: retail cash
kompression kompressionsberatung bandagist lymph: prosthetics therapy fashion
kostenträger krankenkassen krankenkasse health-insurance leistungsabrechnung: medical-billing invoices claims
klinikbetreuung hospital-liaison aussendienst außendienst field-sales sales-representative vertreter: sales support appointments
backstube bäckerei bakery pastry konditor konditorei patissier: bakery food-sweets food-production kitchen
butcher fleischer metzgerei: meat food-production food-safety
brauer brauerei braumeister brewmaster: brewing drinks-making food-production quality
winemaker kellermeister vintner: wine crops drinks-making farming
distiller brennmeister brennerei bottling abfüllung: drinks-making food-production quality
roaster röster kaffeeröster barista: coffee-tea restaurant-chain quality
cheese dairy molkerei käser milch: dairy food-production farming
confectioner chocolatier: food-sweets food-production
dairy-farmer melker livestock herdsman tierwirt viehzucht: livestock farming animal-health
crop agronom pflanzenbau ackerbau: crops farming machinery-farm weather
nursery-plants gärtnerei zierpflanzen horticulture landscaper landschaftsgärtner: garden-plants green crops
forstwirt forst woodland: forest forestry nature-park
fisherman fischer fischwirt fish-farm fischzucht: fishing aquarium food-production
beekeeper imker: beekeeping crops
ranger park-ranger naturschutz conservation conservation-officer: nature-park animal-care visitor-service environment
keeper animal-keeper: animal-care animal-breeding animal-health
aquarist aquarium: aquarium animal-care water-works
guide museumsführer education-officer vermittlung outreach learning-officer: guided-tours visitor-service schools exhibitions teaching
kuratorin collections sammlung registrar-museum: collections exhibitions heritage
conservator restaurator restauratorin: heritage collections exhibitions
exhibition ausstellung ausstellungsleiter exhibits: exhibitions set-building trade-fair
stage-manager inspizient bühnentechnik technical-director bühne: stage stage-machinery set-building rehearsals
beleuchter beleuchtung beleuchtungsmeister lichttechnik: stage-lighting electrics stage
tontechnik tonmeister toningenieur audio av audiovisual: stage-sound radio-tv conferencing stage
wardrobe kostüm kostümabteilung gewandmeister costume maske maskenbildner make-up: costumes fashion laundry
props requisite requisiteur: props set-building
dramaturg dramaturgie literary-manager: dramaturgy stage editorial
director-artistic regisseur intendant artistic-director spielleiter: strategy stage dramaturgy ensemble
musician orchester orchestra dirigent chor choir orchesterwart: orchestra musical-instruments rehearsals
betriebsbüro artistic-administration company-manager disposition-theater: rehearsals ensemble rota contracts travel
touring gastspiel tour-manager tourneeleiter: touring travel stage
piano-technician instrument-maker instrumentenbauer klavierstimmer luthier orgelbauer: musical-instruments furniture
ride rides fahrgeschäft attractions: rides safety maintenance
ski lift seilbahn cable-car pistenchef slope betriebsleiter-seilbahn: mountain ski-lifts rides weather
pool-manager badbetriebsleiter: pool safety emergency
gym trainer-fitness club-manager: gym sports membership
cheftrainer head-coach athletic sportlich: sports therapy
campsite campingplatz: campsite camping reservations
front-desk empfangsleitung: front-office hotel reservations
executive-housekeeper etagenservice: housekeeping hotel laundry cleaning
laundry wäscherei textilreinigung dry-cleaner: laundry cleaning housekeeping
sous-chef küchenleitung: kitchen food-safety restaurant purchasing
maître oberkellner service-gastronomie bar sommelier: restaurant banquet wine reservations
banqueting conference kongress venue: events banquet events-venue conferencing catering
booking-office buchung: reservations front-office travel-agency pricing
wellnessleiter: spa hairdressing pool
travel-agent reisebüro reiseverkehr tour-operator reiseveranstalter: travel-agency travel reservations
trade-fair messe messeleitung exhibitor aussteller standbau stand-builder: trade-fair events-venue events set-building
hairdresser friseur salon beautician kosmetikerin: hairdressing cosmetics appointments
undertaker bestatter funeral friedhof cemetery krematorium: funeral worship
florist floristin blumen: floristry garden-plants
wedding hochzeitsplaner: weddings events
harbour-master port-operations hafen quay berth stevedore umschlag terminal-operations: harbour shipping-line cargo-claims dangerous-goods
marine nautical kapitän captain ship-master reederei fleet-marine superintendent: shipping-line ferries harbour maintenance
ferry fähre passagierdienst deck purser: ferries passengers public-transport
shipwright bootsbauer werft shipyard: boatbuilding metalwork
customs-broker zollagent freight-forwarder spediteur spedition: customs shipping transport cargo-claims
courier zusteller paketdienst postal depot: couriers shipping transport
taxi fahrdienst-taxi: taxi transport
bus-driver busfahrer fahrbetrieb depot-manager: public-transport transport rota vehicles
train-driver lokführer railway-operations zugbegleiter: rail-operations public-transport rota
cabin flugbegleiter flight-attendant crew-operations: aviation-crew flight-operations passengers
aircraft flugzeugmechaniker aircraft-mechanic part-145 mro: aircraft-repair maintenance quality
workshop werkstatt werkstattleiter kfz-meister autohaus garage bodyshop: car-workshop vehicles appointments
bicycle fahrrad zweirad bike: bicycles retail field-service
rental vermietung-geräte mietstation hire: fleet-rental vehicles reservations
metallbauer fabricator blacksmith schmied: metalwork tooling construction
foundry gießerei giesser casting: metalwork tooling production
plastics kunststoff spritzguss moulder verfahrensmechaniker extrusion: plastics tooling production
chemical-plant chemikant anlagenfahrer process-operator process-engineer verfahrenstechniker: chemicals-plant chemistry automation safety
pharma herstellung-pharma gmp qualified-person: pharma-plant drug-regulation quality laboratory
biotech research-scientist forscher wissenschaftler scientist: biotech research-institute laboratory
medtech medizinprodukte sicherheitsbeauftragter-medizinprodukte regulatory: medical-tech drug-regulation quality
dental-technician zahntechniker dentallabor: dental-lab dental
miner bergbau tagebau quarry steinbruch: mining cement-glass safety
glassmaker glashütte keramik ceramics zement cement: cement-glass production
paper-mill papiermacher: paper-mill production
printer drucker-beruf druckerei offset prepress mediengestalter buchbinder: printing-press design
lift-engineer aufzugsmonteur aufzugstechniker: lift-service field-service electrics
heating-engineer shk heizungstechnik kältetechnik hvac klimatechnik: heating-plumbing building energy field-service
solar photovoltaik windpark wind turbine windkraft: solar-wind energy electrics field-service
chimney-sweep schornsteinfeger: chimney heating-plumbing
surveyor vermesser architect-building architekt landscape-architect: architecture-office building-permits drawing
car-production karosserie automotive: car-making production quality
toy spielwaren toys: toys product safety
cosmetics parfümerie: cosmetics laboratory marketing
jeweller goldschmied uhrmacher watchmaker: jewellery retail
auctioneer auktionator auktionshaus: auction sales collections
photographer fotograf bildredaktion picture: photo newsroom design
journalist redaktion reporter newsroom ressortleiter nachrichten: newsroom editorial press
publishing verlag lektorat acquisitions rights-manager: book-publishing editorial contracts
subscriptions abo aboservice leserservice circulation zustellung: subscribers-paper support
advertising-sales anzeigen anzeigenabteilung mediaberater: subscribers-paper sales advertising
broadcast-engineer sendetechnik übertragungstechnik transmission: radio-tv stage-sound broadcast network
presenter moderator programmleiter programme-director: radio-tv editorial
film-producer aufnahmeleiter postproduction schnitt cutter: filming film
cinema kinoleiter projectionist: cinema visitor-service
creative account-director agentur agency texter-werbung: advertising creative-agency design
game-community gamemaster live-ops: games-making social support
translator-agency projektmanager-übersetzung localisation: translation-agency translation
kursleiter course-coordinator language-teacher vhs: language-school teaching timetable
driving-instructor fahrlehrer fahrschule: driving-school vehicles appointments
music-teacher musikschule: music-school musical-instruments teaching
youth jugendarbeit jugendleiter scout: youth social-care camping
disability behindertenhilfe heilerziehungspfleger inclusion-support: disability social-care care-home
care-home heimleitung pflegeheim wohnbereichsleitung altenpflege residential-care: care-home nursing medication social-care
hospice hospiz palliativ palliative: hospice nursing counselling
activities betreuungskraft ergotherapie-heim: care-home therapy leisure
ambulance rettungswache rettungsdienstleiter: emergency rescue vehicles
rescue bergwacht katastrophenschutz thw seenotretter lifeboat: rescue mountain crisis emergency
blood blutspende donor-services: blood nursing appointments
social-security sozialversicherung jobcenter fallmanager caseworker: benefits social-office
housing-association wohnungsbaugesellschaft mieterbetreuung housing-officer: housing property residence
estate-agent makler immobilienmakler: estate-agency property lending
notary-clerk rechtspfleger court gericht geschäftsstelle: courts-prison legal-practice
prison justizvollzug vollzugsdienst: courts-prison guarding
tax-consultant steuerberater steuerkanzlei: tax-firm tax closing
gutachter sachverständiger: insurance-claims claims
call-centre-agent teamleiter-hotline contact-centre: call-centre support telecom-customers
facility-services gebäudedienste objektleiter: facility cleaning building
night-watch pförtner pforte doorman bouncer türsteher: security-service guarding entry
space satellite raumfahrt mission-control: space control-room
observatory sternwarte planetarium science-centre: science-centre guided-tours exhibitions
army bundeswehr military logistics-military: army-aid
spendenservice donor-relations philanthropy: fundraising grants membership
volunteer-coordinator freiwilligenkoordination: volunteers volunteering rota
parish-office pfarrbüro kirchengemeinde küster sacristan: church worship events
union gewerkschaft parteibüro campaigner: union-politics press events
town-hall rathaus bürgermeister mayor gemeinde: town-hall council civil-registry
waterworks wasserwerk trinkwasser water-supply: water-works gas-water laboratory
waste-collection müllwerker wertstoffhof kompost: waste-town waste
supermarket-buyer sortiment: supermarket merchandise purchasing
wholesale großhandel: wholesale sales warehouse
online-shop e-commerce onlineshop: online-shop website checkout shipping
telecom-support tarifberatung: telecom-customers support
nightclub club booker: nightlife stage guarding
weather meteorologist meteorologe: weather
purchasing-food lebensmitteleinkauf: purchasing food-production kitchen
reserving-rooms raumvergabe room-booking: timetable conferencing events-venue
`;
