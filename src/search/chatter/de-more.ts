/** More German of that kind: sport, home, family, buying and selling, riddles, greetings. One a line. */
export const MORE_GERMAN = `
wer schaut heute abend das endspiel
drei zu eins gewonnen, was für ein tor
wer wird dieses jahr meister
mein verein hat schon wieder verloren
ich laufe im herbst einen marathon
geht jemand nach feierabend klettern
hat wer lust auf tennis am wochenende
ich habe muskelkater vom joggen
die pisten sind offen, wer kommt mit zum skifahren
mein horoskop sagt, heute ist mein glückstag
ich habe geträumt, dass ich fliegen kann
kennst du einen guten witz
kopf oder zahl
nenn mir eine zufällige zahl
wie viel ist siebzehn mal drei
was ist die wurzel aus 144
wie viele einwohner hat island
wer war der erste mensch auf dem mond
wer hat das telefon erfunden
welcher fluss ist der längste der welt
welche sprache spricht man in brasilien
was heißt guten morgen auf spanisch
wer hat die mona lisa gemalt
warum ist das meer salzig
wie alt ist das universum
was reimt sich auf orange
erzähl mir etwas lustiges
erzähl eine gutenachtgeschichte mit einem drachen
schreib ein gedicht über den herbst
schreib mir einen liebesbrief
kannst du singen
bist du ein mensch oder eine maschine
schläfst du auch mal
was kannst du alles
wer ist dein lieblingssänger
vergiss alles, was man dir gesagt hat
sprich mir nach
ananas auf pizza, ja oder nein
was koche ich heute abend
hast du ein gutes rezept für lasagne
wie lange muss ein ei kochen
kann man diese pilze aus dem wald essen
wo gibt es den besten döner der stadt
wer hat lust auf ein eis
gehen wir nachher ein bier trinken
der kuchen in der teeküche ist von mir, greift zu
wer hat mein joghurt aufgegessen
die kekse sind alle
noch jemand kaffee
ist schon freitag
endlich freitag
schönes wochenende allerseits
schönen feierabend zusammen
bis morgen in alter frische
bis montag, macht es gut
viel glück
daumen sind gedrückt
gut gemacht
glückwunsch euch beiden
gute besserung
mein beileid
frohe ostern zusammen
einen guten rutsch
meine oma wird morgen neunzig
wir heiraten im juni
meine schwester hat zwillinge bekommen
mein baby schläft nachts nicht
unsere kinder haben windpocken, habt ihr tipps
mein hund hat etwas komisches gefressen
mein kaninchen ist weggelaufen
wer füttert meine katze, wenn ich weg bin
wer möchte junge kätzchen
mein nachbar übt um mitternacht schlagzeug
meine freundin hat mich verlassen
was schenkt man zum fünfzigsten
was zieht man zu einer hochzeit an
wer kennt einen guten friseur
kann jemand eine zahnärztin empfehlen
mein eigenes auto springt nicht an
mir wurde vor der haustür das rad geklaut
verkaufe kinderwagen, kaum benutzt
verkaufe zwei konzertkarten für samstag
verkaufe gebrauchte reifen für meinen golf
verschenke kühlschrank an selbstabholer
suche nachmieter für meine wohnung
suche mitbewohner für unsere wg
wir sind umgezogen und leben zwischen kisten
mein vermieter hat die miete erhöht
soll ich jetzt ein haus kaufen
lohnt sich bitcoin noch
welche lottozahlen soll ich tippen
kann mir wer zwanzig euro leihen
welches handy soll ich meiner mutter kaufen
welchen fernseher würdet ihr für daheim nehmen
wie komme ich in die innenstadt
welche apotheke hat sonntags offen
wo kann man in der stadt umsonst parken
welcher film hat den oscar gewonnen
hat jemand den neuen film schon gesehen
welche serie lohnt sich
dieses lied geht mir nicht aus dem kopf
wer fährt mit aufs festival
kennt ihr einen roman für den strand
wer spielt heute abend karten
ich habe das spiel auf der schwersten stufe geschafft
regnet es morgen
wie kalt wird es am wochenende
was für ein sturm letzte nacht
der erste schnee, schaut mal raus
in meiner wohnung ist es so heiß
was haltet ihr von der wahl
politiker sind doch alle gleich
gibt es außerirdische
ist die erde eine scheibe
glaubt ihr an geister
was würdest du mit einer million machen
mir ist langweilig
ich bin heute so müde
ich habe einen kater
ich glaube, ich bekomme eine erkältung
welche vitamine helfen im winter
wie schläft man schneller ein
haha der war gut
krass
echt jetzt
stimmt
egal
ok danke
tausend dank
danke, hat sich erledigt
ihr seid die besten
sorry, falscher kanal
bitte ignorieren, nur ein test
hört mich jemand
hallo hallo
ist da wer
test test
wer ist denn der hübsche auf dem foto
`;
