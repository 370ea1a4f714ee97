import type { TaughtHeadings } from './taught-headings.ts';

export const german: TaughtHeadings = {
  mission: `
    wofür du da bist | wofür wir da sind | wofür sie da sind | wofür es dich gibt | wofür es uns gibt | wofür es die @ gibt | wofür es die stelle gibt | wofür die stelle da ist
    wofür die rolle da ist | wozu es dich gibt | wozu es uns gibt | wozu es die rolle gibt | wozu es die @ gibt | wozu du da bist | wozu wir da sind | wozu das gut ist | wozu | wozu das ganze
    warum es dich gibt | warum es uns gibt | warum es uns braucht | warum es dich braucht | warum es die stelle gibt | warum es das team gibt | warum wir das machen | warum du hier bist
    warum wir da sind | warum das wichtig ist | darum gibt es uns | darum gibt es dich | darum geht es | darum geht's | worum es geht | worum geht's | worum geht es hier | worum es bei uns geht
    sinn der stelle | sinn der rolle | sinn und zweck der stelle | zweck der stelle | zweck des teams | ziel der stelle | ziel der rolle | ziel der position | ziel des teams | aufgabe des teams in einem satz
    in einem satz | kurz gesagt | das große ganze | unser auftrag | dein auftrag | ihr auftrag | unser versprechen | unser antrieb | unsere mission | deine mission | kern | im kern | der kern
    unser kern | kern der rolle | kernauftrag | wofür wir stehen | was wir erreichen wollen | was du erreichen sollst | was ohne dich fehlen würde | was ohne uns fehlt | dein beitrag | unser beitrag
    was du möglich machst | existenzgrund | daseinszweck | daseinsberechtigung | leitgedanke | stellenzweck | funktionsziel | hauptziel der stelle | zweck der funktion
  `,
  summary: `
    die rolle in kürze | die stelle in kürze | das wichtigste in kürze | das bist du | wer wir sind | wer du bist | über die @ | über das team | was ist eine @ | was ist ein @ | was macht eine @ aus
    so sieht die stelle aus | die stelle auf einen blick | kurz vorgestellt | wir stellen uns vor | steckbrief der rolle | stellenkontext
  `,
  responsibilities: `
    was das umfasst | umfasst | was dazugehört alles | was sie machen | was er macht | macht | macht was | kümmert sich um | sorgt für | erledigt | was dort gemacht wird | was dazu zählt
    das machst du | das machen wir | das macht die @ | das macht @ | das machen sie | was du machst | was du tust | was wir machen | was wir tun | was die @ macht | was der @ macht | was macht die @
    was macht der @ | was machst du | was machen wir eigentlich | was sie tun | was du bei uns machst | was du bei uns tust | das tust du | das tun wir | das tun sie | was du den ganzen tag machst
    was du jeden tag machst | was du jede woche machst | das erledigst du | das erledigen wir | darum kümmerst du dich | darum kümmern wir uns | darum kümmert sich die @ | worum du dich kümmerst
    worum wir uns kümmern | worum sich die @ kümmert | wofür du zuständig bist | wofür wir zuständig sind | wofür die @ zuständig ist | wofür du verantwortlich bist | wofür du die verantwortung trägst
    wofür wir verantwortlich sind | dafür bist du zuständig | dafür bist du verantwortlich | dafür sind wir zuständig | dafür sind wir da | dafür stehst du gerade | wofür du geradestehst | wofür wir geradestehen
    du bist zuständig für | du bist verantwortlich für | zuständig für | verantwortlich für | deine aufgaben | deine aufgaben bei uns | deine aufgabe | ihre aufgaben | ihre aufgaben bei uns | unsere aufgaben
    aufgaben | aufgaben der @ | aufgaben des @ | aufgaben im überblick | aufgaben im einzelnen | aufgaben und pflichten | die aufgaben | hauptaufgaben | kernaufgaben | regelaufgaben | fachaufgaben
    führungsaufgaben | sonstige aufgaben | weitere aufgaben | wiederkehrende aufgaben | tägliche aufgaben | deine tätigkeiten | tätigkeiten | deine arbeit | unsere arbeit | deine arbeit bei uns
    dein tag | dein alltag | dein arbeitsalltag | dein arbeitstag | ein typischer tag | ein tag als @ | so sieht dein tag aus | so sieht dein alltag aus | so sieht deine arbeit aus | was dich erwartet
    das erwartet dich | das erwarten wir von dir | was wir von dir erwarten | was wir von der @ erwarten | was von dir erwartet wird | du sollst | du wirst | du machst | du übernimmst | was du übernimmst
    das übernimmst du | das übernehmen wir | als @ | als @ machst du | als @ bist du | als @ wirst du | in dieser rolle | in dieser rolle machst du | auf schicht | in der schicht | während der schicht
    im dienst | im dienst machst du | im alltag | das steht an | was anfällt | was zu tun ist | was zu tun ist jeden tag | was auf deinem tisch liegt | was auf deinen tisch kommt | was bei dir landet | was bei uns landet
    was wir für euch tun | das können wir für euch tun | das machen wir für euch | was ihr von uns bekommt | womit ihr zu uns kommen könnt | damit kommt ihr zu uns | kommt zu uns mit | fragt uns wenn | unsere leistungen
    leistungen | dienstleistungen | was du entscheidest | was du selbst entscheidest | das entscheidest du | das entscheiden wir | was wir entscheiden | entscheidet selbst | entscheidet | was die @ entscheidet
    du entscheidest | aufgabengebiet | aufgabenfeld | aufgabenfelder | aufgabenspektrum | verantwortlichkeiten | zuständigkeit des ausschusses | der ausschuss berät | die @ sorgt für | dein job | der job | dein job bei uns
    deine verantwortung | deine verantwortungen | ihre verantwortung | unsere verantwortung | rechenschaftspflichten | accountabilities | pflichten | deine pflichten | das gehört zu deinem job | was dazugehört | dazu gehört
  `,
  ownership: `
    das gehört uns | das gehört dir | das gehört der @ | was uns gehört | was dir gehört | was der @ gehört | das ist unseres | das ist unser | das ist deins | was deins ist | was unseres ist | unser revier | dein revier
    unser bereich | dein bereich | deine bereiche | unsere bereiche | unser gebiet | unser feld | bei uns liegt | das liegt bei uns | das liegt bei dir | was bei uns liegt | was bei dir liegt | liegt bei uns | in unserer hand
    in deiner hand | unter unserer obhut | unsere systeme | systeme die wir betreuen | was wir betreuen | was wir betreiben | das betreiben wir | das betreuen wir | unsere produkte | unsere dienste | unsere themen
    deine themen | themen die bei uns liegen | das verantworten wir | das verantwortest du | was wir verantworten | was du verantwortest | verantwortet | fällt in unsere zuständigkeit | unser zuständigkeitsbereich
    dein zuständigkeitsbereich | domäne | domänen | hoheit | dazu gehört bei uns | im umfang | das teilen wir uns
  `,
  metrics: `
    woran wir dich messen | woran wir uns messen | woran wir uns messen lassen | woran du gemessen wirst | woran wir gemessen werden | woran die @ gemessen wird | woran man uns misst | woran wir das messen
    woran messen wir erfolg | woran wir merken dass es läuft | woran wir merken dass es klappt | woran du merkst dass es läuft | woran du merkst dass du es gut machst | woran man merkt dass es läuft
    woran wir erkennen dass es läuft | woran wir erkennen ob es klappt | woran wir sehen dass es gut läuft | woran du erkennst dass es gut läuft | woran wir erfolg erkennen | woran du deinen erfolg erkennst | so merken wir dass es läuft
    so merken wir ob es läuft | so merkst du dass es läuft | so sehen wir dass es funktioniert | so messen wir dich | so messen wir uns | so messen wir erfolg | so messen wir das | so wirst du gemessen | daran messen wir dich
    daran messen wir uns | daran wirst du gemessen | daran merken wir es | daran merkst du dass es läuft | daran erkennen wir erfolg | daran erkennst du erfolg | gut läuft es wenn | es läuft gut wenn | es läuft wenn
    gut ist es wenn | gut gemacht ist es wenn | erfolgreich bist du wenn | erfolgreich sind wir wenn | du machst es gut wenn | wir sind zufrieden wenn | was gut heißt | was gut bedeutet | was gut ist | so sieht gut aus
    wann es gut ist | wann wir zufrieden sind | was erfolg heißt | was erfolg bedeutet | erfolg heißt | wie wir messen | wie wir erfolg messen | wie wir dich messen | wie wir merken dass es läuft | wie du gemessen wirst
    zahlen | unsere zahlen | deine zahlen | die zahlen | zahlen auf die wir schauen | zahlen die zählen | auf welche zahlen wir schauen | worauf wir schauen | worauf wir achten | was wir messen | was zählt | was am ende zählt
    ziele und zahlen | zielwerte | deine ziele | unsere ziele in zahlen | zielvorgaben | messbare ziele | kennwerte | kennziffern | messlatte | unsere messlatte | deine messlatte | indikatoren | gütekriterien | qualitätskriterien
    qualitätsziele | leistungsmaßstäbe | ergebnisse an denen wir dich messen | monatszahlen | was wir jeden monat anschauen | erfolgszeichen | zeichen dass es läuft
  `,
  capabilities: `
    was du können musst | was du können solltest | was du kannst | was du mitbringst | was du mitbringen solltest | was du mitbringen musst | was du wissen musst | was du wissen solltest | was du brauchst | was du dafür brauchst
    was du dazu brauchst | was sie mitbringen | was sie brauchen | was man können muss | was man können sollte | was man dafür braucht | was man mitbringen muss | was du draufhaben musst | das musst du können | das solltest du können
    das kannst du | das bringst du mit | das bringen sie mit | das brauchst du | das brauchst du dafür | das solltest du mitbringen | das musst du wissen | das wünschen wir uns | das wünschen wir uns von dir | was wir uns wünschen
    wen wir suchen | wen suchen wir | wir suchen | du kannst | du bringst mit | du brauchst | du hast | du bist gut in | dein profil | ihr profil | dein rüstzeug | dein handwerkszeug | dein können | dein hintergrund | deine stärken
    deine fähigkeiten | deine kenntnisse | deine qualifikation | deine qualifikationen | ihre qualifikation | voraussetzungen | voraussetzungen für alle | voraussetzung | zugangsvoraussetzungen | persönliche voraussetzungen
    fachliche voraussetzungen | anforderungen an dich | anforderungen | anforderungen an die @ | anforderungsprofil | fachliche anforderungen | persönliche anforderungen | muss | muss kriterien | soll kriterien | zwingend | wünschenswert
    von vorteil | nice to have | scheine und nachweise | nachweise | scheine | führerscheine und nachweise | zertifikate | ausbildung und erfahrung | ausbildung | erfahrung | wissen und können | können und wissen | handwerk
    was eine gute @ ausmacht | was die @ können muss | was ein @ können muss | was jede @ können muss | befähigungen | bevor du dienst machst | bevor du in die rufbereitschaft gehst | eignung
  `,
  artifacts: `
    was du ablieferst | was du lieferst | was wir liefern | was wir abliefern | was dabei herauskommt | was am ende herauskommt | was du hinterlässt | was du schreibst | das lieferst du | das liefern wir | das kommt dabei heraus
    unterlagen die du führst | dokumente die du pflegst | berichte | unsere ergebnisse | deine ergebnisse
  `,
  interactions: `
    mit wem du arbeitest | mit wem du zusammenarbeitest | mit wem du zu tun hast | mit wem wir arbeiten | mit wem wir zusammenarbeiten | mit wem wir zu tun haben | mit wem die @ arbeitet | mit wem die @ zusammenarbeitet
    mit wem du sprichst | mit wem du dich abstimmst | mit wem wir uns abstimmen | mit wem du redest | wen du brauchst | wen wir brauchen | wer dich braucht | wer uns braucht | auf wen du dich verlässt | auf wen wir angewiesen sind
    wer von uns abhängt | wer auf uns angewiesen ist | du arbeitest mit | du arbeitest zusammen mit | du arbeitest eng mit | wir arbeiten mit | arbeitet mit | arbeitet zusammen mit | deine leute | deine nachbarn | unsere nachbarn | nachbarn
    neben dir | um dich herum | deine kolleginnen | deine kollegen | deine ansprechpartner | deine partner | unsere partner | unsere kunden | wer unsere kunden sind | für wen wir arbeiten | deine kontakte | kontakte innen und außen
    intern und extern | interne und externe kontakte | externe kontakte | schnittstellen zu anderen | schnittstellen nach außen | zusammenarbeit intern und extern | zusammenarbeit mit anderen | hand in hand mit | gemeinsam mit | im austausch mit
    deine ansprechpersonen | mit diesen leuten arbeitest du | teams mit denen wir arbeiten | auf die du zugehst
  `,
  collaborations: `
    wie wir zusammenarbeiten | wie wir mit anderen arbeiten | so arbeiten wir zusammen | so arbeiten wir mit anderen | so arbeitet ihr mit uns | arbeiten mit uns | zusammenspiel | zusammenspiel mit anderen teams | wie wir uns die arbeit teilen
  `,
  principles: `
    woran wir glauben | wovon wir überzeugt sind | was uns wichtig ist | was uns leitet | was uns ausmacht | wie wir arbeiten | so arbeiten wir | wie wir denken | unsere überzeugungen | unsere regeln | unsere grundregeln | faustregeln
    hausregeln | unsere haltung | haltung | wie wir ticken | so ticken wir
  `,
  properties: `
    womit du arbeitest | womit wir arbeiten | deine werkzeuge | unsere werkzeuge | dein werkzeug | unser werkzeug | ausrüstung | deine ausrüstung | systeme die wir nutzen | programme | software | unser stack
  `,
  declines: `
    was nicht deins ist | was nicht unseres ist | was nicht zu dir gehört | was nicht zu uns gehört | was uns nicht gehört | was dir nicht gehört | das gehört uns nicht | das gehört nicht dir | das gehört nicht dazu | das gehört nicht zu uns
    das gehört nicht zu deinem job | das machst du nicht | das machen wir nicht | das macht die @ nicht | was du nicht machst | was wir nicht machen | was die @ nicht macht | was du nicht tust | was wir nicht tun | was du nicht tun musst
    was du nicht machen musst | das musst du nicht | das musst du nicht machen | das tun wir nicht | das tust du nicht | das ist nicht deins | das ist nicht deine aufgabe | das ist nicht unsere aufgabe | das ist nicht unseres | nicht deins
    nicht deine aufgabe | nicht unsere aufgabe | nicht unser bier | nicht dein bier | nicht unser ding | nicht bei uns | nicht wir | das sind nicht wir | wir nicht | das liegt nicht bei uns | liegt nicht bei uns | liegt woanders
    das liegt woanders | wofür wir nicht zuständig sind | wofür du nicht zuständig bist | wofür die @ nicht zuständig ist | dafür sind wir nicht zuständig | dafür bist du nicht zuständig | nicht zuständig | nicht zuständig für
    keine zuständigkeit | nicht verantwortlich für | wofür du nicht verantwortlich bist | nicht unsere zuständigkeit | außerhalb der zuständigkeit | außerhalb unserer zuständigkeit | außerhalb des aufgabengebiets | abgrenzung
    abgrenzung zu anderen | abgrenzungen | abgrenzung der stelle | grenzen | grenzen der rolle | wo dein job aufhört | wo wir aufhören | nicht im umfang | nicht enthalten | ausgenommen | nicht ziele | nichtziele | ausschlüsse
    das machen andere | das macht jemand anders | was andere machen | was wir anderen überlassen | was wir nicht mehr machen | damit bitte nicht zu uns | bitte nicht zu uns mit | fragt uns nicht nach | nicht fragen
    hier bist du falsch | hier seid ihr falsch | von dir nicht erwartet | wird nicht erwartet | finger weg
  `,
  holders: `
    wer das gerade macht | wer das macht | wer macht das | wer macht das gerade | wer das derzeit macht | wer das bei uns macht | wer gerade dran ist | wer die rolle hat | wer die stelle hat | wer es gerade ist | wer dahinter steckt
    wer dabei ist | wer im team ist | wer dazu gehört | wer dazugehört | wer drin sitzt | wer sind wir | wer wir sind namentlich | derzeit | zurzeit | aktuell | momentan | derzeit besetzt mit | besetzt mit | besetzung | aktuelle besetzung
    rollenfüller | rolleninhaber | rolleninhaberin | stelleninhaber | stelleninhaberin | inhaber | inhaberin | amtsinhaber | wir | das sind wir | das team | unser team | die leute | unsere leute | team | mannschaft | crew | wer
    zusammensetzung | zusammensetzung des ausschusses | personen | köpfe | gesichter | wir im team | besetzt durch | ausgefüllt von | wahrgenommen von
  `,
  other: `
    regeln | verwendung | parameter | optionen |
    das bieten wir | das bieten wir dir | wir bieten | was wir bieten | was wir dir bieten | unser angebot | das bekommst du | das hast du davon | was du davon hast | deine vorteile | benefits | vergütung | bezahlung | gehalt | entlohnung
    arbeitszeit | arbeitszeiten | urlaub | bewerbung | jetzt bewerben | so bewirbst du dich | dein weg zu uns | interessiert | neugierig | klingt gut | kontakt | so erreichst du uns | so erreicht ihr uns | erreichbarkeit
    hier findet ihr uns | fragen | noch fragen | bei fragen | links | weiterführende links | siehe auch | quellen | dokumente | unterlagen | geschichte | historie | wie es dazu kam | hintergrund | sitzungen | termine | treffen
    besprechungen | wann wir uns treffen | beschlussfähigkeit | protokoll | tagesordnung | offene punkte | offene fragen | notizen | anmerkungen | hinweise | hinweis | fahrplan | pläne | aktuelle projekte | woran wir gerade arbeiten
    was als nächstes kommt | neuigkeiten | vorgesetzte | berichtet an | unterstellung | unterstellte stellen | vertretung | stellvertretung | einordnung | standort | arbeitsort | vertrag | befristung | probezeit | einarbeitung
    deine erste woche | die ersten 100 tage | beförderung | aufstieg | entwicklung | weiterentwicklung | wie geht es weiter | stufen | einstufung | eingruppierung | eskalation | im notfall | im störfall | wenn es brennt
    was tun wenn | bereitschaft | rufbereitschaft | dienstplan | kalender | fristen | wann | wo | wie man diese seite liest | über diese seite | legende | begriffe | glossar | beispiele | beispiel | häufige fragen
    was wir gelernt haben | was gut lief | beschlüsse | maßnahmen | teilnehmer | anwesend | richtlinie | verfahren | ablauf | anleitung | so bestellst du | so beantragst du | einrichtung | installation | fehlerbehebung
    unternehmen | über uns als arbeitgeber | unsere werte | kultur | datenschutz | unterschrift | version | änderungen | freigabe | befugnisse | vollmachten | budget | risiken | arbeitssicherheit | strategie | vision | policy
    technik | führung | kommunikation | qualität | planung | teamarbeit | einkauf | zahlen und fakten zum unternehmen | junior | erfahren | vor der sitzung | nach der sitzung | was das kostet | wie lange es dauert
  `,
};
