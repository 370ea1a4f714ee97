/** Still more German: what people name when they ask, everyday things and troubles, by the work that sees to them. */
export const STILL_MORE_GERMAN = `
payroll: geld-gekommen überweisung-gehalt zu-wenig überstundenzuschlag trinkgeld lohnsteuer stundenzettel zeiterfassung stempeln gestempelt ausgestempelt verdiene bezahlt besoldung lohntüte
leave: kranke krankgemeldet fieber hals halsweh halsschmerzen husten migräne umzug kur reha fehltage ausfall arzttermin au freier-tag frei-haben pflegeurlaub
hiring: aushilfen spülkraft spülkräfte spülhilfe küchenhilfe saisonkraft saisonkräfte mehr-leute neue-leute unterbesetzt personalmangel fachkraft bewerberin stellen ausschreiben besetzen besetzt nachfolger nachfolgerin azubis minijobber ferienjob ferienjobber eingestellt
leaving: letzter-tag rentner abschied arbeitslos
onboarding: neue-kollegin neuer-kollege erster-tag startpaket
staff: halbe-stelle halbtags entfristet verlängerung arbeitszeit pause pausen arbeitgeberbescheinigung versetzen belegschaft gleitzeit arbeitszeitkonto vier-tage
training: staplerschein anlernen zertifikat prüfungsvorbereitung meisterschule online-kurs
conduct: anschreien dumme-sprüche akzent belästigt benachteiligt gestritten zoff krach-kollegen ärger-chef chef vorgesetzte abmahnung alkoholfahne betrunken-arbeit drogen fies gemein unverschämt
pensions: rentenversicherung rentenbeitrag vbl
rota: dienst-tauschen doppelt-eingeteilt eingeteilt
computers: schwarz hängt-sich startet-nicht kamera-rechner tabelle lizenz stick browser treiber festplatte kopfhörer
accounts: vergessen konto-gesperrt pin signatur freigabe-ordner laufwerk
network: repeater switch-netz
printing: einscannen tinte papierfach zieht-kein duplex
phones: tastentelefon headset-telefon mobilfunk akku-handy
phishing: link-geklickt betrüger-mail
privacy: gespeichert löschen-daten fotos-von kamera-überwachung falscher-empfänger aufbewahren weitergeben-daten
contracts: laufzeit kündigen-vertrag gültig
disputes: anwalt verklagen abmahnung-anwalt zeuge vergleich-gericht
trademark: abgekupfert kopiert-logo
invoices: überweisen kontoverbindung bankdaten zahllauf gebucht beleg belege anschrift-rechnung
receivables: zahlt-nicht offene-posten schuldet säumig stundung doppelt-abgebucht abgebucht abbuchung lastschrift rücklastschrift erstattung zurückerstattet beitrag beiträge semesterbeitrag gutschrift zahlungserinnerung einzug
expenses: fahrkarte bahnticket kassenbon benzin tankquittung erstatten erstattet geld-wieder dienstreise-abrechnung
budget: teuer leisten-können einsparen freigeben-ausgabe mittel-übrig kostenrahmen überschritten nachtragshaushalt
tax: absetzen
treasury: überziehung bargeld
closing: inventur buchhalterisch kontierung
insurance: sturmschaden wasserschaden einbruchschaden
purchasing: gekauft beschaffen beschafft lieferfirma angebot-einholen billiger verhandeln liefert-nicht liefert neue-geräte neuer-herd gemüsefirma putzfirma rohstoff reklamation-lieferant
travel: hotel-buchen flug-buchen zugfahrt bahncard übernachtung
events: jubiläum eingeladen gäste-liste saal-buchen tag-der verabschiedung empfang-fest festakt preisverleihung pokal ehrung bühne-fest ablaufplan moderator
building: toiletten wc tropfen dach-undicht decke zieht-fenster fenster-klemmt tür schloss-kaputt klemmt scharnier lampen sicherung steckengeblieben gasgeruch riecht riecht-nach gas feuchtigkeit boden-locker teppich wand-streichen renovieren renovierung wespennest tauben schnee-räumen streuen winterdienst warmwasser briefkasten klingel rauchmelder überschwemmung
cleaning: seife staub gewischt mülltonne tonnen überfüllt gestank verschüttet desinfizieren
entry: chipkarte tür-auf schließfach drehkreuz schlüsseldienst ersatzschlüssel
vehicles: wagen lieferwagen abgeschleppt ölwechsel motorleuchte kratzer-auto unfall-auto fahrzeuge scheibe-auto knöllchen strafzettel führerscheinkontrolle
catering: fleisch ohne-fleisch fleischlos belegte-brötchen kaffee kuchen-bestellen häppchen suppe haar-in salat nachtisch portion speisekarte schlange-kasse tablett kaltes-essen versalzen geschmeckt schmeckt menü imbiss snack
reception: besuch pförtner pforte anruf-weiterleiten paket-abgeben klingelt-niemand anmeldung-besucher sekretariat gast-kommt
safety: verbrüht erste-hilfe explosionsgefahr ordner-dienst
environment: abgase lärmbeschwerde staubbelastung ölspur verschmutzt altöl schadstoff schadstoffe umweltamt
warehouse: kiste kisten inventur-lager ausverkauft vorrat vorräte leergut
shipping: pakete päckchen verschickt abgeschickt kurier abholen-lassen falsche-adresse porto
transport: laster beladen abladen umleitung anlieferung lieferfenster auflieger
returns: zurückgeben erstatten-kunde falsch-geliefert kaputt-angekommen
production: anlage-steht maschinen steht-still läuft-nicht stau-linie auftrag-einschieben eilauftrag samstagsarbeit bandarbeit ausstoß
maintenance: rattert vibriert heißgelaufen öl-läuft lager-maschine schraube schrauben störungen
tooling: sägeblatt stumpf schweißnaht gussform
quality: kratzer-teil prüfung-ware reklamiert reklamieren vermessen sperren-ware prüfzeugnis nachweis norm din zertifizierung farbabweichung risse verformt
planning: termin-halten verzug eilig reihenfolge
drawing: bemaßung bauplan modell-cad änderungsstand
automation: greifer bedienfeld
electrics: sicherung-raus steckdose-tot akku akkus batterie batterien aufladen ladekabel-defekt schalter beleuchtung
laboratory: messwert
chemistry: dämpfe giftig ätzend lackierung lackieren farbe farben blättert abblättert pulverbeschichtung grundierung harz klebstoff trocknen ral
sales: kunde-möchte angebot-kunde offerte kaufinteressent nachlass preisnachlass vertreter händlerkonditionen wiederverkäufer auftrag-gewonnen umsatz verkauft abschluss-verkauf
support: geld-zurück kunde-will garantie gewährleistung rückruf-bitte warteschleife schlechte-bewertung bewertung-stern kundin kunden-anfrage nachfrage kundenkonto
pricing: teurer preiserhöhung kostet tarife aufschlag
marketing: flugblatt anzeigen werbeaktion gewinnspiel aktion-werbung werbegeschenk aufkleber sponsoren handzettel aushang gedruckt druckerei
social: gepostet beitrag-posten beschimpft storys kanal-online troll whatsapp-kanal
press: zitat
website: seite-online link-geht formular-online öffnungszeiten-falsch telefonnummer-falsch
brand: briefpapier hausfarben schriftzug
product: funktion-wünschen idee-produkt neue-funktion kundenwunsch
research: fragebogen versuch testpersonen auswertung-studie
design: gestalten farbe-knopf
mobile: app-absturz bluetooth koppeln fernbedienung alexa
analytics: zahlen-stimmen bericht-zahlen diagramm übersicht-zahlen
outage: ausgefallen system-steht störung-it
backup: sicherung-daten versehentlich-gelöscht datei-weg überschrieben
documentation: beschreibung nachschlagen
projects: frist termin-projekt
nursing: pflegen waschen-patient wundliegen klingelt-patient gefallen-bett füttern lagern-patient windel
medication: pille tropfen-medizin
emergency: umgekippt ohnmächtig bricht-zusammen zusammengebrochen nasenbluten gebrochen bein-gebrochen erstickt verschluckt kollaps atmet-nicht sonnenstich platzwunde
therapy: rückenschmerzen
infection: angesteckt übergeben
patients: angehörigen wartezimmer patienten patientin
counselling: ängste panikattacke depressiv allein schlafen schlaflos umbringen anzutun hoffnungslos heimweh prüfungsangst aufschieben aufschieberitis schiebe konzentrieren liebeskummer essstörung ritzen sucht süchtig reden-mit zusammenbruch seelisch burnout weinen fühle-mich
childcare: kleinkind zweijährige dreijährige platz-kita abholen holt-ab windeln schaukel rutsche sandkasten spielplatz schnuller brotdose kindergruppe masern-kita elternabend elternbeitrag fieber-kind
residence: zimmer-frei mitbewohnerin wg nachbar nachbarn laut laute-musik ruhestörung kaution einziehen auszug ausziehen einzug untermiete untervermieten wohnen übernachten besuch-wohnen waschmaschine waschküche gemeinschaftsküche möbliert warmmiete hausmeister wohnung wohnungssuche
benefits: bafög antrag antrag-liegt zuschuss bescheid bewilligt bewilligung bewilligungsbescheid zurückzahlen rückzahlung hinzuverdienst nebenbei-verdienen dazuverdienen freibetrag einkommen-eltern elterneinkommen sozialamt jobcenter arbeitsamt amt unterlagen nachweise förderung ausbildungsförderung studienkredit stipendium leistungsnachweis fachwechsel fach-gewechselt regelstudienzeit härtefall
student-support: fach-wechseln studienabbruch auslandssemester studienwechsel
exams: prüfungen attest-prüfung abgabe-frist
teaching: hausarbeit lehrstoff klassenarbeit
schools: schülerin schülerinnen schwänzt nachsitzen
library: ausleihen ausgeliehen bücher buch-zurück
grants: fördergeld projektförderung zuschuss-projekt
hotel: hotelzimmer auschecken bettwäsche kissen zimmerschlüssel frühstück überbucht doppelzimmer bademantel spätanreise
kitchen: köchin herde topf töpfe pfanne messer-küche kühlraum gefriertruhe angebrannt roh verdorben verfallen obst
restaurant: tisch-bestellen tisch-reservieren speisekarte rechnung-tisch biergarten sekt
construction: putz mauer mauern dämmung schalung
property: besichtigung
energy: stromverbrauch zählerstand wärmepumpe gasrechnung energiesparen
farming: kuh kühe kalb stroh gülle schwein hühner schafe ziege weide getreide mähdrescher
permits: erlaubnis amt-genehmigung auflage auflagen bauantrag antragsformular
health-at-work: rückenweh gestresst überlastet ergonomisch erschöpft
conferencing: kein-bild besprechungsraum ton-weg bildschirm-raum
visitor-service: eintritt eintrittskarte eintrittskarten karten-kaufen gruppenkarte kinder-frei ermäßigung ermäßigt gruppe-anmelden tasche-gefunden tasche-liegen fundbüro führung jahreskarte kasse-schlange warteschlange drehkreuz-karte qr-code schulklasse familienkarte
box-office: sitzplätze ausverkauft-vorstellung umtausch-karte reserviert-karten
guarding: einbruch eingebrochen dieb diebstahl geklaut gestohlen betrunkener betrunkene randalieren randale prügelei schlägerei schlagen-sich fremder verdächtige-person wachdienst security kind-verloren kind-verschwunden drohne graffiti vandalismus rauswerfen hausverbot taschendieb messer-bedroht bombendrohung
crisis: evakuierung großbrand bombenfund
stage: theatergruppe theater auftritt probe-bühne proberaum saal vorhang schauspieler schauspielerin sänger aufführung
orchestra: konzert konzerte band noten-musik instrument-orchester auftritt-band
stage-sound: mischpult hört-nichts durchsage verstärker
stage-lighting: lichttechnik
radio-tv: kein-signal bildausfall livebild
filming: filme kurzfilm drehen-film filmteam schnitt
culture-funding: kulturförderung kulturbüro kunst künstler künstlerin ausstellung-zeigen lesung lesungen theatergruppe-saal kurzfilm filmprojekt konzert-machen foyer-konzert bandproberaum projektzuschuss kulturprojekt kulturverein poetry-slam workshop-tanz malerei ausstellung
animal-care: füttern-tier stall-box pfleger-tiere pferd pferde pferdestall halle-reiten reitplatz zwinger terrarium aquarium
animal-health: hinkt hufe frisst-nicht impfen-tier wurmkur trächtig verletztes-tier
garden-plants: wiese mähen rasenmäher baum bäume äste laub bewässern beet schneiden-hecke umgestürzt
pool: schwimmen rutsche-bad seepferdchen
betting: wette wetten quote gewinn-auszahlung lotto spielautomat casino spielbank einsatz-wette
window-blinds: jalousien rollo rollos rollladen rollläden markise markisen lamelle lamellen plissee vorhang vorhänge gardine gardinen sonnenschutz verdunkelung
windows-doors: fensterbauer verglasung scheibe glasbruch rahmen-fenster haustür garagentor monteur montieren montagetermin aufmaß ausmessen vermessen-fenster fensterbank beschlag
painting-floors: maler tapete tapezieren fliesen fliesenleger parkett laminat bodenleger verputzen spachteln
fabric-trade: stoff stoffe leinen baumwolle wolle seide samt weben garn färben ballen stoffmuster musterbuch
shoes-leather: schuhe stiefel sohle absatz leder handtasche gürtel schuster
musical-instruments: klavier flügel geige gitarre flöte trompete orgel schlagzeug stimmen-klavier verstimmt saite saiten leihinstrument
electronics-making: platine platinen löten bauteil bauteile leiterplatte widerstand firmware mikrocontroller motor-steuerung funksender empfänger
food-sweets: schokolade praline bonbon bonbons zucker keks kekse waffel marzipan speiseeis eisdiele
bakery: kruste hefe brezel brezeln semmel semmeln verkaufstheke filialen ofen-kalt konditorin sahne glasur hochzeitstorte verbrannt aufgegangen
coffee-tea: kaffee-rösten röster rösterei bohnen espresso barista kaffeemaschine mühle tee
drinks-making: abfüllen abfüllung flasche flaschen etikettierer sprudel saft limonade schnaps brennerei fass pfand leergut-getränke
travel-agency: reisebüro pauschalreise kreuzfahrt busreise reiseleiter stornieren-reise urlauber
trade-fair: aussteller messe messehalle standbau hallenplan aufbau-messe abbau-messe messebesucher standfläche kongress
courts-prison: gefängnis häftling gefangener zelle verhandlung richter richterin gerichtsvollzieher besuchszeit-haft bewährung
laundry: wäsche wäscherei bügeln reinigung-kleidung hemden trockner handtücher arbeitskleidung kittel
heritage: burg schloss-museum denkmal ruine turm restaurieren restaurator denkmalschutz ausgrabung
nature-park: wanderweg wandern weg-gesperrt wald vögel reh wolf biber naturschutz schutzgebiet wanderer ranger
science-centre: sternwarte teleskop planetarium sterne experimente mitmachausstellung
mountain: seilbahn gondel skipass piste lawine schneekanone sessellift bergwacht lift-steht lift rodel berg
ferries: fähre kabine ablegen anlegen steuermann schwimmweste seekrank autodeck
prosthetics: prothese orthese einlage hörgerät brille gläser-brille rollstuhl
hospice: sterben sterbend trauernde hospiz letzter-wunsch
beekeeping: bienen honig imker bienenstock
weather: sturm gewitter hagel nebel eis glatteis glatt schneefall frost hitze hitzewelle starkregen
funeral: friedhof beerdigen grabstein
weddings: standesamt hochzeitsfeier
worship: kommunion messe-kirche kirchenchor
waste: recyclinghof gelber-sack entsorgen entsorgung glascontainer
public-transport: u-bahn zugausfall
water-works: wasserrohrbruch leitungswasser braunes-wasser hydrant
town-hall: meldebescheinigung umgezogen anmelden-hund gewerbe-anmelden bürgeramt
roads-town: baustelle-straße bordstein
hairdressing: haare-schneiden färben-haare dauerwelle föhn
sports: spiel-fußball turnhalle hallenzeit sportplatz
`;
