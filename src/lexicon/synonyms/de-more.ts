/** Weitere Wörter, die in jedem Beruf dasselbe sagen: wie man am Tisch nennt, was Dokumente in Zahlen fassen. */
export const MORE_GERMAN_SYNONYMS = `
  missbrauch missbrauchen betrug betrügen schummeln
  dringend notfall sofort eilig eilt
  genehmigen genehmigung zustimmen zustimmung freigeben freigabe unterschreiben unterschrift abzeichnen bewilligen bewilligung
  reagieren reagiert reaktion antwort antworten annehmen angenommen quittieren
  sendung sendungen paket pakete lieferung lieferungen päckchen
  fehler falsch irrtum fehlerhaft fehlgriff
  bemerken bemerkt merken entdecken entdeckt erkennen erkannt feststellen festgestellt
  beheben behoben lösen gelöst lösung erledigen erledigt reparieren repariert bereinigen
  schwachstelle schwachstellen lücke lücken sicherheitslücke
  schwer schwerwiegend ernst kritisch schlimm gravierend
  gering klein leicht harmlos
  kulanz entschädigung entschädigen gutschein erstattung erstatten wiedergutmachung
  erstatten erstattung rückzahlung zurückzahlen zurückerstattet
  durchlaufzeit bearbeitungszeit bearbeiten bearbeitung dauer liegezeit standzeit
  pünktlich pünktlichkeit termintreue termingerecht rechtzeitig verspätung verspätet fristgerecht
  abfahren abfahrt losfahren ablegen abreise verlassen
  ankommen ankunft eintreffen anreise anliefern
  verfügbar verfügbarkeit erreichbar erreichbarkeit betriebsbereit
  erreichbar erreichbarkeit unerreichbar angenommen abgenommen rangehen
  zufrieden zufriedenheit glücklich begeistert froh
  note noten bewertung bewertungen sterne punkte
  auslastung ausgelastet belegung belegt voll kapazität
  rückstand rückstände stau offen unerledigt liegengeblieben warteschlange
  ausschuss schwund verlust verluste verderb abschreibung übrig reste retouren
  mangel mängel mangelhaft beanstandung beanstandungen beanstandet reklamiert
  rückgabe zurückgeben zurückgegeben retoure retouren zurückbringen
  fluktuation kündigungen weggang abgänge
  austritt austritte ausgeschieden ausscheiden kündigen gekündigt weggang
  eintritt eintritte neueintritt neulinge anfänger einsteiger neuen
  stelle stellen vakanz ausschreibung posten arbeitsplatz
  zeugnis zeugnisse arbeitszeugnis referenz bescheinigung
  zertifikat zertifikate zertifizierung bescheinigung nachweis
  sperren gesperrt entziehen entzogen abschalten abgeschaltet
  einkauf einkäufe beschaffung anschaffung anschaffen kaufen
  einbeziehen einbinden beteiligen zustimmen hinzuziehen
  mahnung mahnungen mahnen zahlungserinnerung zahlungserinnerungen erinnern erinnerung
  schulden außenstände forderung forderungen posten unbezahlt
  anzahlung vorkasse vorschuss kaution
  umsatz erlös erlöse einnahmen
  gewinn überschuss marge ertrag
  sparen einsparung einsparungen gespart günstiger
  prognose vorhersage schätzung vorausplanung
  zahl zahlen daten statistik statistiken kennzahlen
  bericht berichte auswertung auswertungen analyse report
  umfrage umfragen befragung befragungen fragebogen rückmeldungen
  gespräch gespräche unterhaltung unterredung reden elterngespräch mitarbeitergespräch
  übung übungen probe proben training drill
  einarbeitung einarbeiten anlernen einlernen einführung
  mentor pate paten begleitung begleiten hospitation
  hospitation hospitieren besuch besuche zuschauen
  vertreten vertretung springer ersatz einspringen
  überstunden mehrarbeit
  pause pausen ruhezeit
  verletzung verletzungen unfall arbeitsunfall
  brandschutz feuer löschen feuerlöscher räumungsübung
  rettung retten erstehilfe ersthelfer
  desinfektion desinfizieren keimfrei
  allergene allergie allergien unverträglichkeit
  rezept rezepte rezeptur rezepturen gericht
  zutat zutaten rohstoff rohstoffe ware waren
  haltbarkeit haltbar ablaufdatum mindesthaltbarkeit frisch frische
  kontrollgang rundgang begehung runde
  behörde behörden amt ämter aufsicht
  wartung warten instandhaltung inspektion service
  werkzeug werkzeuge gerät geräte
  kalibrieren kalibrierung eichen justieren
  maschine maschinen anlage anlagen linie
  aufzug aufzüge fahrstuhl lift
  lkw laster lastwagen fahrzeug transporter lieferwagen
  fahrer fahrerin fahren chauffeur
  laden beladen beladung verladen verladung entladen
  schiff schiffe fähre boot
  fahrgast fahrgäste passagier reisende
  fahrkarte fahrkarten ticket tickets karte karten eintritt
  buchung buchungen reservierung reservierungen
  zoll verzollung ausfuhr einfuhr
  lager lagerung depot magazin
  bestand bestände vorrat vorräte inventur
  fehlbestand engpass lücke mangel
  verpackung verpacken einpacken karton
  etikett etiketten kennzeichnung beschriftung
  gast gäste besucher kunde kunden publikum zuschauer
  nachricht nachrichten mail mails anfrage zuschrift
  rundbrief newsletter mailing
  abbestellen abmelden abmeldung
  einwilligung zustimmung einverständnis
  aushang plakat plakate flyer
  entwurf entwürfe skizze skizzen vorlage
  schrift schriften schriftart typografie
  veröffentlichen veröffentlicht veröffentlichung erscheinen online
  prüfen testen ausprobieren
  umgebung umgebungen system
  sicherung sicherungen datensicherung backup wiederherstellung wiederherstellen
  alarm alarme warnung alarmierung
  bereitschaft rufbereitschaft notdienst
  angriff angriffe einbruch hacker
  datenschutz personenbezogen persönlich
  archiv archivieren aufbewahren ablage
  haushalt budget mittel ausgaben etat
  summe betrag höhe grenze wertgrenze
  grenze obergrenze höchstwert limit schwelle
  angebot angebote kostenvoranschlag vergleichsangebote
  verhandeln verhandlung feilschen
  abo abonnement abonnements
  versicherung versichert versicherungsschaden
  klage klagen prozess gericht rechtsstreit beschwerde
  klausel klauseln formulierung
  elternzeit mutterschutz kinderzeit
  mobbing belästigung diskriminierung
  vermitteln schlichten mediation streit
  protokoll niederschrift mitschrift
  plan pläne planung kalender
  meilenstein meilensteine etappe
  leitfaden handbuch anleitung richtlinie
  checkliste prüfliste liste
  formular formulare vordruck antrag
  bewerbung bewerbungen bewerber kandidat kandidaten
  fördermittel förderung zuschuss zuschüsse stipendium stipendien
  spende spenden spender sponsoren
  mitglied mitglieder verein
  ehrenamt ehrenamtlich freiwillig freiwillige
  schüler schülerin kind kinder lernende teilnehmer
  lehrer lehrerin lehrkraft lehrkräfte dozent dozenten unterrichtende
  unterricht unterrichten unterrichtet stunde stunden lehren beibringen
  prüfung prüfungen klausur examen
  anmeldung anmeldungen anmelden angemeldet einschreibung registrierung
  platz plätze warteliste
  eltern mutter vater familie erziehungsberechtigte
  bewohner bewohnerin patient klient
  pflegekraft pflegekräfte schwester pfleger
  behandlung therapie
  station stationen abteilung
  entlassung entlassen heimgehen
  tier tiere haustier
  futter füttern fütterung
  pflanze pflanzen beet grünanlage
  baum bäume wald forst
  ernte ernten geerntet ertrag
  boden erde
  bewässern bewässerung gießen
  schnee eis winterdienst streuen räumen
  straße straßen weg wege
  parkplatz parkplätze parken stellplatz
  schwimmbad becken bad
  konzert konzerte auftritt auftritte aufführung vorspiel veranstaltung auftreten tritt
  bühne kulisse bühnenbild
  klavier klaviere flügel piano
  instrument instrumente leihinstrument
  orchester kapelle ensemble band
  stimmen gestimmt stimmung
  ausstellung ausstellungen schau
  museum sammlung
  artikel beitrag beiträge text texte
  redaktion redakteur
  verleih verleihen verliehen ausleihen ausleihe leihen leihe
  miete mieten mieter vermieten
  aufräumen ordnung putzen
  backen backwaren bäckerei ofen öfen
  brot brote brötchen semmeln
  kuchen torte torten gebäck
  laden läden geschäft filiale filialen
  rabatt rabatte ermäßigung ermäßigungen nachlass vergünstigung
  stammkunde stammkunden treue
  aufsperren aufgesperrt aufschließen aufgeschlossen öffnen offen geöffnet
  zusperren abschließen abgeschlossen schließen geschlossen
  versäumt versäumte ausgefallen nachholen nachgeholt nachholstunde
  ausfallen ausfall fallen entfallen
  morgens früh vormittags
  abends spät
  wochenende samstag sonntag
  halbjahr semester halbjährlich
  saison hochsaison stoßzeit spitze
  sommer winter herbst frühling
  können kann fähigkeit fähigkeiten kenntnisse erfahrung beherrschen versteht auskennen
  leiten führen führt leitet führung leitung chef
  beaufsichtigen aufsicht überwachen überwachung
  organisieren organisation koordinieren koordination planen
  zeichnen zeichnung entwerfen
  entwickeln entwicklung programmieren
  einbauen einbau montieren montage aufbauen aufbau aufstellen
  abbauen abbau demontage
  transportieren transport befördern
  schweißen schweißer
  streichen anstrich lackieren
  wiegen gewicht waage
  sortieren sortierung
  zahlen bezahlen zahlung begleichen
  einsammeln sammeln abholen
  wegwerfen entsorgen entsorgung
  beschädigt beschädigung kaputt schaden
  empfangen empfang begrüßen begrüßung
  bedienen bedienung servieren
  getränk getränke
  feier feiern fest
  einladung einladungen einladen
  rede reden ansprache
  tabelle tabellen tabellenkalkulation excel
  buchführung buchhaltung buchen verbuchen bilanz
  barrierefrei barrierefreiheit rollstuhl
  umwelt nachhaltigkeit nachhaltig klima
  erfahren erfährt mitteilen mitgeteilt bescheid zugeteilt zuteilung einteilung
  bescheid bescheide entscheidung zusage absage
`;
