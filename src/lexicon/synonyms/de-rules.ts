/** Wörter von Regeln: was muss, darf und nicht darf, und wie man am Tisch danach fragt. */
export const GERMAN_RULE_SYNONYMS = `
  anvertrauen anvertraut anvertrautes erzählen erzählt geheimnis vertraulich
  verraten verrät mitteilen mitgeteilt weitergeben weitersagen weitererzählen erfahren erfährt
  sagen sagt äußern äußert auskunft aussage
  fristlos fristlose außerordentlich außerordentliche
  draufschauen draufsehen prüfen prüfung geprüft durchsehen gegenlesen
  roden rodung rückschnitt schneiden hecke hecken strauch sträucher
  ankündigen ankündigung bescheid mitteilung benachrichtigung information vorwarnung
  rückfragen rückfrage fragen nachfragen freigabe absprache
  beleg belege rechnung rechnungen quittung
  einsehen einsicht ansehen zugänglich reinschauen belegeinsicht akteneinsicht
  laptop notebook gerät geräte handy tablet
  anschließen anstecken einstecken netz netzwerk verbinden
  stick usb datenträger
  kennwort passwort zugang zugangsdaten konto login
  chef chefin vorgesetzte vorgesetzten vorgesetzter führungskraft führungskräfte
  beschweren beschwert beschwerde beschwerden klage
  auszahlen ausgezahlt auszahlung guthaben auszahlungen
  anteil anteile einlage guthaben
  betreten rein reingehen hinein zutritt eintreten
  klettern besteigen hinauf aufstieg
  haube kopfbedeckung haarnetz
  helm schutzhelm kopfschutz
  schuhe sicherheitsschuhe schuhwerk
  brille schutzbrille
  handschuhe schutzhandschuhe
  rauchen zigarette rauchverbot
  alkohol bier wein trinken getrunken
  fahren fahrer führerschein fahrerlaubnis
  schein zertifikat bescheinigung nachweis lehrgang kurs unterweisung
  ausweis karte pass
  besuch besucher gast gäste fremde
  kind kinder jugendliche minderjährige
  hund hunde tier tiere haustier
  foto fotos fotografieren fotografiert bild bilder filmen aufnahme
  angebot angebote vergleichsangebot vergleichsangebote kostenvoranschlag
  unterschrift unterschriften unterschreiben unterschrieben gegenzeichnen unterzeichnen signatur
  kaufen kauf bestellen bestellung beschaffen beschaffung anschaffen
  mieten leihen ausleihen ausleihe verleihen
  rabatt nachlass skonto prozente
  überstunden mehrarbeit
  urlaub frei freizeit abwesenheit
  krank krankheit fieber erkältet
  homeoffice zuhause mobil
  absagen stornieren storno absage
  wegwerfen entsorgen entsorgung müll
  aufheben aufbewahren aufbewahrt aufbewahrung behalten
  löschen gelöscht löschung vernichten
  kennzeichnen kennzeichnung gekennzeichnet etikett beschriftung
  begleitperson begleitpersonen begleitung begleiter aufsicht
  kopie kopieren kopiert abschrift
  wochenende samstag sonntag wochenenden samstags sonntags
  elektrik elektrisch elektrische strom leitungen
  parken parkplatz auto abstellen
  reservieren reserviert reservierung buchen gebucht buchung
  verzug verspätung fällig fälligkeit rückstand
  mieter mieterin bewohner
  zimmer raum wohnung
  mitglied mitgliedschaft genosse anteil
  vertrag abschluss verträge dauernutzungsvertrag mietvertrag
  geschenk geschenke einladung
  presse zeitung journalisten journalist medien
  vorlauf vorher voraus
  mahnen gemahnt mahnung mahnungen mahnwesen mahnschreiben erinnerung
`;
