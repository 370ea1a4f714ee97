/** More German of that kind: customers, goods, machines, guests, trades. One a line. */
export const MORE_GERMAN = `
wann ist die nächste Wartung
die Charge hat die falsche Farbe
zehn von fünfzig Teilen haben Kratzer
es schmeckt komisch
da war etwas Hartes drin
das Etikett ist falsch
das Haltbarkeitsdatum fehlt
die Größe passt nicht
das Maß ist zwei Millimeter daneben
die Zeichnung passt nicht zum Teil
welcher Stand vom Plan gilt
was kommt morgen auf die Maschine
können wir einen eiligen Auftrag einschieben
wir schaffen den Termin nicht
wer entscheidet, was als Nächstes gebaut wird
die Tests schlagen seit gestern fehl
der Server hat keinen Platz mehr
wer hat heute Nacht Bereitschaft
wer gibt diese Änderung frei
dürfen wir da überhaupt bauen
am Dienstag kommt der Prüfer
ist das nach den Vorschriften erlaubt
mir ist eine Gefahr aufgefallen
wir müssen einen Unfall melden
jemand hat Chemie verschüttet
wohin mit der alten Farbe
wie werden wir die Batterien los
der Lkw ist liegen geblieben
der Transporter braucht neue Reifen
das Auto muss zum TÜV
ich brauche am Donnerstag einen Wagen
der Bus ist nicht gekommen
kann ich meinen Termin vorziehen
ich habe eine Stunde gewartet und keiner kam
telefonisch ist niemand zu erreichen
ich möchte für zwölf Leute reservieren
kann ich umbuchen
ich will absagen und die Anzahlung zurück
ist im Kurs noch ein Platz frei
das Zimmer war nicht sauber
die Handtücher fehlen
der Gast in 204 beschwert sich über Lärm
das Essen war kalt
gibt es etwas ohne Nüsse
der Kellner hat das Falsche gebracht
ein Kind ist verloren gegangen
jemand hat eine Tasche liegen lassen
ein Betrunkener macht Ärger
zwei Besucher prügeln sich am Eingang
gibt es Karten für Rollstühle
die Karte wird am Einlass nicht angenommen
zahlen Kinder weniger
mein Mitgliedsausweis ist abgelaufen
in der letzten Reihe hört man nichts
das Mikrofon geht nicht
die Leinwand bleibt dunkel
wer stellt die Stühle auf
wir brauchen ein Zelt für zweihundert Leute
der Patient in Bett vier hat Schmerzen
die Tablette wurde nicht gegeben
ihr Blutdruck ist sehr niedrig
die Wunde sieht nicht gut aus
eine alte Dame ist aus dem Bett gefallen
der Befund aus dem Labor fehlt
wer sagt es den Angehörigen
das Kleine hat Fieber
der Hund frisst nicht
ein Tier hinkt
die Kuh gibt keine Milch
die Blätter werden braun
es hat wochenlang nicht geregnet, wer gießt
das Gras steht zu hoch
ein Baum ist auf den Zaun gefallen
auf dem Hof sind Ratten
das Dach ist undicht
das Gerüst wackelt
im Beton sind Risse
der Kran ist zu klein
die Straße ist glatt, wer streut
die Laterne geht nicht
auf dem Spielplatz liegt Müll
die Nachbarn beschweren sich über den Lärm
in der ganzen Straße ist der Strom weg
der Zähler zeigt viel zu viel an
ich bin umgezogen, wem sage ich das
mein Zeugnis ist noch nicht da
wo gebe ich das Formular ab
wie lange dauert mein Antrag
welche Unterlagen muss ich mitbringen
ich kann die Miete nicht zahlen
ich fühle mich dort nicht sicher
ich kann vor Sorgen nicht schlafen
ich schaffe das alles nicht mehr
mein Kind wird gemobbt
die Schülerin fehlt seit Tagen
die Lehrerin ist krank, wer übernimmt die Klasse
wann gibt es die Noten
ich habe die Prüfung verpasst
ich möchte das Fach wechseln
das Kostüm ist gerissen
der Sänger hat keine Stimme
das Klavier ist verstimmt
das Buch ist vergriffen
im Artikel ist ein Fehler
das Schiff kommt zwei Stunden früher
der Container ist beschädigt
die Papiere für den Zoll fehlen
der Flug hat Verspätung, wo schlafen die
der Koffer ist weg
der Schaden wurde abgelehnt
zahlt die Versicherung bei Wasser
der Automat hat meine Karte eingezogen
diese Überweisung war ich nicht
das Geld ist nicht angekommen
wer prüft das, bevor es rausgeht
wen muss man informieren
wen rufe ich nachts an
kann sich das mal jemand anschauen
wer ist dafür zuständig
wer kümmert sich um sowas
wir brauchen dringend Hilfe
das geht nicht mehr
das passiert ständig
das ist seit Tagen kaputt
auf meine Mail antwortet keiner
wo melde ich das
was mache ich jetzt
`;
