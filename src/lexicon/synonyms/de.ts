/** Dasselbe auf Deutsch: Wörter, die in jedem Beruf dasselbe sagen, eine Gruppe je Zeile. */
export const GERMAN_SYNONYMS = `
  aufheben aufbewahren aufbewahrt aufbewahrung lagern gelagert behalten
  vergessen verloren liegengeblieben fundsache fundsachen gefunden
  vorhersage prognose prognosen vorausschau erwartet
  abweichung abweichen daneben fehler
  genau genauigkeit exakt präzise
  fertig abgeschlossen abschluss beendet erledigt bereit steht
  bücher buchhaltung buchführung konten
  mehrere drei
  angebot angebote offerte vergleichsangebot
  betrag summe wert auftragswert euro
  antwort antworten antwortet beantworten beantwortet beantwortung rückmeldung rückruf eingangsbestätigung
  beschwerde beschwerden beschweren beschwert reklamation reklamationen klage klagen unzufrieden
  bewertung bewerten beurteilung beurteilen einschätzung
  bezahlung bezahlen bezahlt zahlung zahlen auszahlung überweisung geld gehalt lohn entgelt verdienst
  entscheiden entscheidet entscheidung festlegen festgelegt bestimmen
  kunde kunden gast gäste besucher fahrgast fahrgäste patient patienten bürger
  ändern änderung änderungen anpassen anpassung umstellen tauschen tausch
  zahl zahlen anzahl menge kennzahl
  kleidung kleider uniform berufskleidung dienstkleidung arbeitskleidung kittel tracht wäsche
  essen speise speisen mahlzeit mahlzeiten menü küche kantine verpflegung mittag
  mitarbeiter mitarbeitende beschäftigte personal angestellte kollegen belegschaft leute
  lieferant lieferanten zulieferer anbieter
  sauber reinigen reinigung gereinigt putzen geputzt spülen spülung waschen hygiene
  prüfen prüfung geprüft kontrolle kontrollieren kontrolliert test testen probe probelauf probebetrieb untersuchen begehung begehen
  vorher vorlauf voraus frühzeitig
  beginn beginnen anfang anfangen anfängt start starten eröffnung
  ende enden auslaufen ablauf kündigung frist
  verlängern verlängerung
  ersatz ersetzen vertretung alternative ausweich
  ausfall ausfallen ausgefallen störung störungen panne stillstand
  kaputt defekt defekte schaden schäden beschädigt
  reparieren reparatur repariert instandsetzung instandsetzen wartung warten
  kaufen kauf einkauf einkaufen beschaffen beschaffung bestellen bestellt bestellung
  verkaufen verkauf absatz
  schicken geschickt senden versand versenden liefern geliefert lieferung anlieferung
  bekommen kriegen kriegt erhalten empfang abholen abgeholt
  geben ausgeben ausgabe ausgegeben aushändigen übergabe verteilen
  schulen schulung geschult unterweisen unterweisung einweisen einweisung fortbildung weiterbildung kurs lehrgang anleiten
  einstellen einstellung bewerber bewerbung stelle stellen ausschreibung
  urlaub ferien urlaubsplan urlaubsplanung abwesenheit
  krank krankheit krankmeldung ausgefallen
  stunde stunden arbeitszeit überstunden
  dienstplan schichtplan schicht schichten dienste einteilung einsatzplan
  auto autos wagen fahrzeug fahrzeuge fuhrpark lkw
  haus gebäude bau liegenschaft
  zimmer raum räume
  tür türen tor eingang zugang zutritt
  schlüssel ausweis karte zutrittskarte transponder schließanlage
  müll abfall abfälle entsorgung entsorgen
  wasser leitung leitungen leck undicht überschwemmung trinkwasser
  strom elektrik stromausfall notstrom notstromaggregat aggregat netzersatz netzersatzanlage dieselaggregat
  heiß warm hitze heizung temperatur grad
  kalt kühl kühlung temperatur grad
  licht lampe lampen beleuchtung
  kind kinder
  dokument dokumente dokumentation papier papiere unterlage unterlagen akte akten
  vertrag verträge vereinbarung
  regel regeln vorschrift vorschriften richtlinie richtlinien
  recht gesetz gesetzlich rechtlich
  gefahr gefährdung risiko risiken gefährlich
  unfall unfälle vorfall vorfälle verletzung verletzt
  brand feuer brandschutz räumung evakuierung
  diebstahl gestohlen klauen geklaut
  geheim vertraulich schweigepflicht
  fehler irrtum falsch panne
  kosten ausgaben budget aufwand
  rechnung rechnungen faktura fakturierung abrechnung
  preis preise tarif gebühr gebühren
  steuer steuern umsatzsteuer
  kasse bargeld
  foto fotos bild bilder kamera
  presse journalist journalisten zeitung medien reporter
  werbung kampagne anzeige anzeigen
  webseite website internetseite homepage
  telefon anruf anrufe anrufen hotline
  mail mails post brief briefe
  besprechung besprechungen sitzung termin termine treffen runde
  vortrag präsentation vortragen
  rechner computer pc laptop notebook arbeitsplatz gerät
  software programm programme anwendung anwendungen
  passwort passwörter kennwort kennwörter zugang konto benutzerkonto benutzerkonten anmeldung
  neu neue neuer neuen neuling anfänger einsteiger einarbeitung
  schnell rasch zügig sofort unverzüglich
  oft häufig regelmäßig turnus
  spät verspätet verspätung verzug überfällig
  voll auslastung ausgelastet belegt belegung
  leer frei verfügbar verfügbarkeit
  umziehen umzug verlegen verlegung verlegt
  woche wochen wöchentlich
  tag tage täglich tagen
  vortag folgetag
  monat monate monatlich
  quartal vierteljahr vierteljährlich
  jahr jahre jährlich
  nacht nächte nachts
  anteil prozent quote rate
  gewinnen gewonnen erfolg erfolge erfolgreich erfolgsquote
  streit streitfall streitfälle konflikt konflikte auseinandersetzung widerspruch widersprüche schlichten schlichtet
  groß größe
  bauen gebaut herstellen hergestellt erstellen erstellt anfertigen
  schreiben schreibt geschrieben verfassen verfasst entwurf
  finden gefunden suchen suche
  fragen anfrage anfragen antrag anträge auskunft auskunftsersuchen
  erlauben erlaubt erlaubnis genehmigen genehmigung genehmigt freigeben freigabe freigegeben zustimmung
  ablehnen abgelehnt ablehnung
  absagen absage abgesagt storno stornieren stornierung
  warnen warnung melden meldung gemeldet informieren information
  messen messung gemessen
  bestand bestände inventur vorrat lager
  warteschlange wartezeit warten
  besuch besuche besuchen vorbei rundgang begehung begehungen
  geschenk geschenke präsent
  übersetzen übersetzung dolmetschen
  leiten moderieren moderation
  verhandeln verhandlung verhandlungen
  aggressiv wütend deeskalation deeskalieren beruhigen
  helfen hilfe unterstützen unterstützung beistand
  pflegen betreuen betreuung kümmern instandhalten instandhaltung
  schützen schutz sicherheit absichern
  notfall notfälle notruf eilig dringend
  sperren sperre sperrung gesperrt
  virus viren schadsoftware trojaner
  vernichten vernichtung löschen löschung gelöscht
  erste erster erstes zuerst
  letzte letzter spätestens
  hälfte halb
  frist termin spätestens stichtag
  liste listen verzeichnis übersicht register
  vorschlag vorschläge idee ideen
  ziel ziele zielwert
  ergebnis ergebnisse befund befunde
  abteilung abteilungen bereich bereiche
  schüler studierende studenten
  arzt ärzte ärztlich mediziner ärztinnen
  arznei arzneimittel medikament medikamente betäubungsmittel
  gas gasgeruch
  betroffen betroffene
`;
