/** What people ask of some role or other at work, in German. One a line. */
export const GERMAN = `
wen frage ich wegen meines Vertrags
meine Abrechnung stimmt nicht
die Überstunden fehlen auf dem Lohnzettel
wann kommt das Gehalt
wie viele Urlaubstage habe ich noch
kann ich im August unbezahlt frei nehmen
ich bin schwanger, was muss ich tun
ich bin heute krank, wem melde ich das
mein Kind ist krank, ich kann nicht kommen
ich brauche eine Bescheinigung für den Vermieter
wie kündige ich
mein Chef schreit mich vor allen an
ein Kollege macht dumme Sprüche über mich
ich möchte nur noch vier Tage arbeiten
kann ich die Schicht tauschen
wir brauchen zwei Leute mehr im Team
die Neue fängt am Montag an und hat keinen Platz
wohin schicke ich meine Bewerbung
wer lernt die Neuen an
gibt es einen Kurs in erster Hilfe
ich habe mich beim Heben verletzt
ich will mich über meinen Vorgesetzten beschweren
wie bekomme ich das Geld für die Fahrkarte zurück
wer bucht das Hotel für die Messe
meine Karte wurde abgelehnt
ich habe mein Passwort vergessen
ich komme nicht mehr in mein Konto
mein Rechner startet nicht
der Bildschirm ist schwarz seit dem Update
der Drucker streikt schon wieder
das WLAN fällt ständig aus
ich brauche Zugriff auf den Ordner
ich habe eine komische Mail mit Anhang bekommen
ich habe auf einen Link geklickt
mein Diensthandy ist weg
kann ich einen zweiten Monitor haben
das Telefon ist tot
der Beamer zeigt kein Bild
jemand hat die Datei gelöscht, kann man die zurückholen
die Internetseite geht nicht
das Formular auf der Homepage schickt nichts ab
die App stürzt ab
die Seite lädt ewig
die Zahlen im Bericht passen nicht zusammen
wo finde ich die Umsätze vom letzten Jahr
wir brauchen eine Liste aller Kunden im Norden
das Klo ist verstopft
die Heizung in Raum 12 geht nicht
es tropft durch die Decke
der Aufzug steckt fest
das Licht im Flur ist kaputt
im Keller riecht es nach Gas
die Tür schließt nicht mehr
ich habe meinen Schlüssel verloren
wer lässt am Samstag die Handwerker rein
die Tonnen sind nicht geleert
der Boden am Eingang ist rutschig
mein Ausweis macht das Tor nicht mehr auf
jemand steht auf meinem Parkplatz
ein Fremder läuft durchs Haus
mein Geldbeutel wurde aus dem Spind gestohlen
der Feueralarm geht ohne Grund los
der Feuerlöscher ist abgelaufen
an der Leiter fehlt eine Sprosse
jemand ist umgekippt
ein Gast ist auf der Treppe ausgerutscht
wer ist heute Ersthelfer
fast wäre der Stapler in jemanden gefahren
gibt es einen größeren Raum für die Sitzung
wer bestellt das Essen für die Besucher
wir brauchen Blumen für einen Abschied
wer bezahlt diese Rechnung
der Lieferant mahnt uns
ein Kunde zahlt seit März nicht
es wurde doppelt abgebucht
ich brauche die Rechnung mit anderer Anschrift
können wir in Raten zahlen
wie viel Geld haben wir dieses Jahr noch
ist das steuerfrei
wer gibt Ausgaben über tausend Euro frei
die Kasse stimmt nicht
ein Kunde will sein Geld zurück
der Anrufer ist stinksauer, weil es so lange dauert
jemand will seine Bestellung ändern
das Paket ist nie angekommen
sie haben uns das Falsche geschickt
die halbe Ware ist kaputt
bei der Lieferung fehlen zwei Paletten
wann kommt der Laster
der Fahrer hängt an der Grenze fest
wer unterschreibt für die Ware
wir haben keine Kartons mehr
der Vorrat geht zu Ende
bekommen wir das irgendwo günstiger
ich brauche drei Angebote für eine neue Maschine
der Lieferant kann erst im Juni
läuft der Vertrag mit der Putzfirma noch
kommen wir aus dem Vertrag raus
jemand will uns verklagen
dürfen wir das Bild verwenden
die haben unser Logo kopiert
dürfen wir die Daten so lange behalten
jemand will wissen, was wir über ihn gespeichert haben
ein Reporter möchte mit jemandem reden
im Netz schimpft einer über uns
wir brauchen einen Beitrag zum Tag der offenen Tür
wer macht das Plakat
auf dem Flyer steht das falsche Datum
wir brauchen neue Fotos für die Broschüre
wer kümmert sich um unseren Messestand
wer verschickt die Einladungen
eine Schulklasse möchte uns besuchen
ein Sponsor will seinen Namen auf dem Banner
wer übersetzt das ins Französische
ein Kunde fragt nach Rabatt
jemand will ein Angebot über fünfzig Stück
welchen Preis nenne ich
wie viel haben wir letzte Woche verkauft
die Maschine steht schon wieder
Linie zwei läuft zu langsam
es macht komische Geräusche
aus der Pumpe läuft Öl
der Riemen ist gerissen
die Sicherung ist rausgeflogen
es wird viel zu heiß
der Sensor zeigt Unsinn
wir brauchen ein Ersatzteil
`;
