/** More German words of trades. */
export const MORE_TRADES_GERMAN = `
newsroom: redaktion redaktionsschluss reporter reporterin journalist journalistin überschrift artikel interview pressefoto fotograf bildredaktion ressort kommentar gegendarstellung titelseite ausgabe lokalteil beitrag
book-publishing: manuskript manuskripte autor autorin autoren buch bücher roman tantiemen honorar lektorat lektor lektorin korrekturfahnen klappentext umschlag isbn nachdruck auflage auslandsrechte lizenz buchhandel buchhandlung satz verlag
printing-press: druckmaschine druckplatte farbe offset papier papiersorte buchbinderei falzen fehldruck druckvorstufe druckdaten lack stanzform digitaldruck druckauftrag andruck
subscribers-paper: zeitung zusteller zustellung zeitungsabo anzeige anzeigen kleinanzeige auflage
radio-tv: sendung sendungen sender studio moderator moderatorin kamera kameramann schnitt cutter ausstrahlung übertragung livestream teleprompter programm jingle playlist podcast sendeausfall beitrag
filming: film dreh drehen drehtag drehort szene darsteller komparsen komparse crew produzent drehbuch motiv requisite tagesdispo oberbeleuchter muster farbkorrektur animation untertitel synchronisation verleih
cinema: kino projektor filmvorführung popcorn leinwand kinosaal
games-making: spiel spiele spieler leveldesign patch cheater konsole engine textur
advertising: kampagne kampagnen kunde kundenbriefing pitch kreation texter slogan layout plakat plakate mediaplan entwurf entwürfe bildbearbeitung agentur
fashion: mode kleidung stoff stoffe schnittmuster nähen näherin naht größentabelle musterteil kollektion textil garn weben stricken färben farbecht knopf knöpfe faden zuschnitt einlaufen
furniture: möbel tisch stuhl stühle schrank schublade furnier polster tischler schreiner holzplatte spanplatte lack leim hobel säge küchenmontage aufbauanleitung sofa matratze
jewellery: schmuck ring ringe gold diamant uhr uhren goldschmied gravur verschluss
auction: auktion versteigerung bieter gebot zuschlag einlieferer einlieferung gutachten schätzung
car-workshop: auto autos werkstatt mechaniker mechatroniker bremse bremsen reifen ölwechsel motorleuchte serviceheft hauptuntersuchung tüv auspuff kupplung getriebe scheibe karosserie beule lackieren lackierer ersatzteil probefahrt ersatzwagen leihwagen gebrauchtwagen inzahlungnahme autohaus räderwechsel
bicycles: fahrrad fahrräder rad räder ebike rahmen schaltung speiche sattel platten kette radverleih akku
fleet-rental: mietwagen vermietung leihwagen carsharing roller tankkarte abholstation
rail-operations: zug züge lokführer lokführerin triebfahrzeug waggon wagen fahrplan verspätung bahnsteig gleis gleise signal stellwerk fahrdienstleiter weiche weichenstörung rangieren zugbegleiter zugausfall oberleitung entgleist
shipping-line: schiff schiffe kapitän besatzung matrose seeleute brücke maschinenraum deck rumpf anker liegeplatz lotse bunker ballast laderaum container hafenanlauf charter fähre rettungsboot trockendock reederei
boatbuilding: werft boot boote yacht kiel stapellauf mast segel slip
aviation-crew: pilot pilotin kabine flugbegleiter flug flüge flugzeug cockpit simulator musterberechtigung dienstplan-crew flugausfall annulliert umleitung
aircraft-repair: lufttüchtigkeit hangar triebwerk wartung-flugzeug bordbuch
couriers: kurier paket pakete päckchen zusteller fahrer zustellversuch nicht-zugestellt tour depot sortierung sortierzentrum paketshop nachbar abstellgenehmigung
moving: umzug umzüge umzugswagen kartons klaviertransport einlagerung packteam möbelpacker
taxi: taxi taxis taxifahrer taxameter
building-site: baustelle baustellen gerüst kran bagger beton betonieren schalung bewehrung maurer fundament dach dachdecker putz verputzer polier bauleiter bauleitung mängel mangel abnahme nachunternehmer subunternehmer estrich erdarbeiten graben bautagebuch
architecture-office: zeichnung zeichnungen grundriss architekt architektin ansicht bauantrag ausschreibung leistungsverzeichnis detailplan ortstermin statik statiker fassade entwurf modell bim
heating-plumbing: heizung heizkörper heizungsanlage boiler therme klempner installateur wasserhahn tropft leck undicht rohr rohre rohrbruch verstopft abfluss toilette warmwasser wärmepumpe thermostat ventil bad
electric-trade: elektriker elektrikerin steckdose sicherung sicherungen verkabelung schaltschrank kabel kurzschluss lampe leuchte
solar-wind: windrad windräder windpark rotorblatt solaranlage solarmodul modul module wechselrichter photovoltaik ertrag netzanschluss gondel umspannwerk batteriespeicher grundstückseigentümer pacht abregelung inbetriebnahme
chimney: schornstein kaminkehrer schornsteinfeger ruß ofen
lift-service: aufzug aufzüge rolltreppe steckengeblieben aufzugsprüfung
mining: steinbruch bergwerk kies sand sprengung bohrgerät förderband brecher grube erz gestein schotter
cement-glass: brennofen glas keramik glasur ton ziegel zement mischer
metalwork: schweißen schweißnaht schweißer fräsen fräse drehen drehmaschine drehbank cnc schleifen blech laserschneiden biegen gießen gießerei schmiede verzinken toleranz rohling entgraten
plastics: spritzguss spritzgießen form formen granulat extruder polymer grat
chemicals-plant: reaktor charge lösemittel ventil destillation säure tanklager katalysator anlagensicherheit druckbehälter
pharma-plant: gmp herstellprotokoll reinraum tablettenpresse abweichung abweichungen sachkundige stabilität validierung serialisierung
medical-tech: implantat implantate reklamation ce-kennzeichnung benannte-stelle risikoakte vigilanz prothese prothesen orthese
dental-lab: krone kronen prothese gebiss abdruck zahntechniker zahntechnik
biotech: zelle zellen pipette zellkultur sequenzierung pcr probe proben gefrierschrank brutschrank antikörper reagenz reagenzien laborbuch abzug zentrifuge mikroskop
research-institute: forscher forscherin forschende fördermittel drittmittel veröffentlichung publikation experiment versuch datensatz teleskop sternwarte messzeit feldarbeit doktorand doktorandin promotion postdoc ethikvotum laborzugang ausgründung
space: satellit satelliten startfenster umlaufbahn bodenstation telemetrie nutzlast rakete
army-aid: hilfsgüter katastrophe flüchtling flüchtlinge lager notunterkunft nothilfe verteilung partnerorganisation
fundraising: spender spenderin spende spenden spendenquittung zuwendungsbestätigung fundraising nachlass vermächtnis lastschrift spendenaufruf großspender gala sponsor sponsoren sponsoring stiftung förderantrag förderer
volunteers: freiwillige freiwilliger ehrenamt ehrenamtliche ehrenamtlicher helfer helferin aufwandsentschädigung führungszeugnis einsatzplan
clubs: verein verband ausschuss jahreshauptversammlung mitgliederversammlung mitglied mitglieder ortsgruppe jugendabteilung mitgliedsbeitrag beitrag mitgliedsausweis satzung protokoll delegierte austritt vereinsheim
church: gemeinde pfarrer pfarrerin pastor pastorin predigt gottesdienst taufe taufen konfirmation firmung küster mesner glocke glocken bistum kirchenchor pilger trauung
union-politics: unterschriften petition kundgebung demo flugblatt flugblätter parteimitglied kandidat tarifverhandlung tarif streik lobby wahlkampf
town-hall: bürger bürgerin personalausweis ausweis reisepass ummelden anmelden geburtsurkunde standesamt hundesteuer anwohnerparken fundbüro sperrmüll stadtrat bürgermeister satzung wohnsitz bürgerbüro
social-office: wohngeld kindergeld bürgergeld asyl härtefall jobcenter arbeitslos sozialhilfe leistungsbezug antragsteller
roads-town: schlagloch schlaglöcher straßenlaterne laterne streuen schneeräumung straßensperrung verkehrsschild ampel ampeln baustelle gehweg radweg brücke gully winterdienst
waste-town: tonne tonnen müll abfall restmüll papiertonne nicht-geleert abfuhr abfuhrkalender container deponie glascontainer gelber-sack wertstoffhof biotonne sortieranlage müllabfuhr
water-works: trinkwasser wasserleitung wasserhärte abwasser kanal kläranlage klärschlamm pumpwerk brunnen hochbehälter wasserdruck wasserzähler
rescue: rettungswagen sanitäter notfallsanitäter leitstelle feuerwehr feuerwehrmann schlauch atemschutz einsatz rettung bergwacht alarmierung
call-centre: anrufer hotline anrufe warteschleife agent rückruf gesprächsleitfaden
facility: hausmeister gebäudetechnik reinigung reinigungskraft putzfrau fenster fensterputzer winterdienst schlüsselübergabe glühbirne müllraum schädlingsbekämpfung ratten mäuse wespen haustechnik
security-service: streife wachmann wachleute türsteher alarmverfolgung videoüberwachung nachtwächter taschenkontrolle eindringling pförtner hausverbot
law-firm: akte akten mandant mandantin mandat frist fristen gerichtstermin kläger beklagte schriftsatz klage vollmacht kollisionsprüfung honorarnote notar
tax-firm: jahresabschluss umsatzsteuervoranmeldung steuerbescheid finanzamt mandantenunterlagen einkommensteuer steuererklärung lohnmandat
insurance-claims: schaden schäden schadensmeldung versicherungsnehmer versicherte gutachter beitrag beiträge prämie police makler vermittler hagel sturmschaden totalschaden haftpflicht rückversicherung deckung
housing: mieter mieterin miete wohnung wohnungen besichtigung heizkosten nebenkosten betriebskosten schimmel lärm nachbar nachbarn schlüssel kaution reparatur modernisierung leerstand warteliste genossenschaft treppenhaus
estate-agency: makler maklerin immobilie immobilien verkäufer käufer exposé provision besichtigungstermin wertermittlung
telecom-customers: glasfaser internetanschluss router tarif rufnummernmitnahme rufnummer sendemast funkmast techniker-termin störung
supermarket: regal regale auffüllen kasse kassierer kassiererin kassen leergut pfand obst gemüse theke preisschild angebot angebote handzettel filialleiter marktleiter einkaufswagen ladendieb inventur abgelaufen filiale
wholesale: palette paletten preisliste kundenauftrag großkunde mindestbestellmenge
online-shop: warenkorb bestellung bestellseite produktseite produktfoto falsche-größe falscher-artikel retourenschein marktplatz sendungsnummer gutscheincode
restaurant-chain: koch köchin köche speisekarte gericht gerichte spüler tischreservierung lieferdienst mitnehmen fritteuse grill kaffee kaffeemaschine franchise küchenchef
catering-service: buffet häppchen veranstaltungscatering geschirr servicekräfte schulessen
nightlife: club barpersonal cocktail cocktails gästeliste getränkebestellung theke
casino: spielbank croupier roulette automat poker glücksspiel
translation-agency: dolmetscher dolmetscherin übersetzer übersetzerin übersetzen übersetzung glossar ausgangstext beglaubigt sprachpaar
language-school: sprachkurs einstufungstest gastfamilie anfängerkurs
events-venue: messe aussteller stand messestand halle hallenplan ausweis tagung kongress referent referenten bestuhlung veranstaltungssaal vermietung
photo: fotograf fotografin fotoshooting fotos retusche objektiv
toys: spielzeug puzzle plüsch kleinteile brettspiel
cosmetics: kosmetik creme duft parfüm rezeptur hautverträglichkeit shampoo
paper-mill: zellstoff papiermaschine rolle karton wellpappe altpapier
`;
