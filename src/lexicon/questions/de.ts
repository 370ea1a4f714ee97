import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in German. */
export const germanQuestions: LabelledQuestions = {
  summary: `
    und was macht die {role}
    was macht {role} eigentlich
    was macht der {role} so
    was tut der {role} den ganzen Tag
    was ist ein {role}
    was ist eine {role}?
    was ist der {role}, kurz
    {role} in einem Satz
    {role} in zwei Sätzen bitte
    {role} kurz erklärt
    {role} Kurzbeschreibung
    Kurzbeschreibung der Rolle {role}
    kurz gesagt, was macht {role} aus
    worum geht es bei der Rolle {role}
    worum geht's beim {role} in Kürze
    fass {role} zusammen
    Zusammenfassung {role}
    kannst du {role} in ein, zwei Sätzen zusammenfassen
    erklär mir {role} in einfachen Worten
    was bedeutet {role}
    Definition {role} für eine Folie
    beschreib den {role} kurz
    was genau ist eigentlich ein {role}
    Überblick über {role}
    was versteht man unter {role}
    {role} - was ist das
    Steckbrief {role} in Kurzform
    das Wichtigste zu {role} in einem Satz
    sag mir kurz, was das für einer ist, {role}
    was ist denn {role}, ich habe keine Ahnung
    was würdest du jemandem sagen, was {role} ist
    wer oder was ist eigentlich {role}
    beschreib in zwei Sätzen, was {role} ist
    ein kurzes Bild von {role} bitte
    wie würdest du {role} einem Besucher erklären
    was für ein Beruf ist {role}, grob gesagt
  `,
  mission: `
    wozu brauchen wir den {role}
    wozu brauchen wir eine {role}
    wozu haben wir eigentlich den {role}
    warum leisten wir uns einen {role}
    warum haben wir den {role}
    was ist die Daseinsberechtigung des {role}
    was ist die Mission des {role}
    Mission {role}
    Mission der {role}
    Auftrag des {role}
    Kernaufgabe des {role}
    wozu gibt es den {role}
    warum gibt es die Rolle {role}
    Zweck der Rolle {role}
    Ziel der Rolle {role}
    was ist der Sinn eines {role}
    was ist das Ziel vom {role}
    wofür ist der {role} letztlich da
    was will der {role} erreichen
    Leitsatz des {role}
    wofür brauchen wir einen {role}
    wie lautet der Auftrag von {role}
    wofür gibt es überhaupt {role}
    wozu haben wir eigentlich {role}
    was würde fehlen, gäbe es {role} nicht
    was will {role} am Ende erreichen
    warum leisten wir uns {role}
    welchem Zweck dient {role}
    was ist der Sinn von {role}
    wofür ist {role} letztlich da
    warum gibt es {role} bei uns
  `,
  responsibilities: `
    zähl mir auf, worum sich {role} kümmert
    zähl mir auf, worum sich die {role} kümmert
    zähl mal auf, was {role} alles macht
    zähl mal alles auf, wofür {role} zuständig ist
    was macht {role} so alles
    und was genau macht die {role}
    und was genau macht {role}
    wofür haben wir eigentlich {role}
    was liegt bei {role} alles auf dem Tisch
    sag mir alles, was die {role} macht
    was treibt {role} den ganzen Tag
    was fällt alles bei {role} an
    {role} - wofür sind die zuständig
    was macht die {role} den lieben langen Tag
    wofür ist die {role} alles da
    was bleibt alles an der {role} hängen
    was liegt alles beim {role} auf dem Tisch
    was hätte ich als {role} zu tun
    um was kümmert sich die {role} alles
    was macht unser {role}
    was tut der {role} bei uns
    welche Aufgaben hat das {role}
    worum kümmert sich unser {role}
    was treibt der {role} so den ganzen Tag
    womit verbringt ein {role} seinen Tag
    womit ist die {role} den ganzen Tag beschäftigt
    was macht man als {role}
    was muss ich als {role} alles machen
    was macht eigentlich ein {role} den ganzen Tag
    was macht bei uns der {role}
    Aufgaben vom {role}
    meine Aufgaben
    was sind meine Aufgaben
    wofür bin ich zuständig
    wofür bin ich verantwortlich
    was macht ein {role}
    was macht die {role}
    was macht der {role} den ganzen Tag
    was tut ein {role}
    was machen {role}
    Aufgaben {role}
    Aufgaben des {role}
    Aufgaben der {role} bitte
    welche Aufgaben hat der {role}
    welche Aufgaben hat eine {role}
    Zuständigkeiten des {role}
    Verantwortlichkeiten {role}
    wofür ist der {role} zuständig
    wofür ist die {role} verantwortlich
    wofür sind {role} verantwortlich
    was gehört zu den Aufgaben der {role}
    was gehört zum Job des {role}
    was muss ein {role} tun
    was sind die Pflichten des {role}
    Pflichten {role}
    Stellenbeschreibung {role}
    Tätigkeiten des {role}
    Hauptaufgabe des {role}
    um was kümmert sich der {role}
    worum kümmert sich die {role}
    was erledigt der {role}
    womit beschäftigt sich ein {role}
    ich fange als {role} an, was sind meine Aufgaben
    was liegt alles beim {role}
    was fällt in den Bereich Aufgaben von {role}
    Liste der Aufgaben vom {role}
    was hat der {role} zu tun
    was wird vom {role} erwartet
    was verantwortet der {role}
    für was ist {role} da, alle Punkte
    Verantwortung des {role}
    was hat der {role} mit {thing} zu tun
    was macht {role} bei {thing}
    womit ist {role} den ganzen Tag beschäftigt
    was macht {role} eigentlich so den lieben langen Tag
    was liegt bei {role} auf dem Tisch
    wie sieht ein Arbeitstag von {role} aus
    was gehört alles zum Job von {role}
    welche Arbeiten bleiben an {role} hängen
    was muss {role} alles erledigen
    worum hat sich {role} zu kümmern
    wofür stellen wir {role} ein
    was fällt bei {role} so an
  `,
  metrics: `
    wie lang dauert {thing}
    wie lang dauert das {thing} für {thing}
    wie lang dauert die {thing} bei einer {thing}
    wie lange dauert {thing} bei {thing}
    jemand fragt: wie lang dauert {thing}
    {thing} fragt: wie lange dauert {thing}
    wie lang darf {thing} {thing}
    wie lang darf ein {thing} {thing} bleiben
    wie lang muss {thing} {thing}
    wie lang heben wir {thing} auf
    wie lang vorher muss {thing} {thing} sein
    wie lang vorher muss ich {thing}
    wie lang braucht {thing}
    wie lang ist {thing} gültig
    wie fix muss {thing} da sein
    wie fix ist {thing} wieder {thing}
    {thing} ist kaputt, wie fix kommt {thing}
    {thing} meldet sich {thing}, wie schnell muss {thing} her
    {thing} ist kaputt gemeldet, bis wann muss {thing} wieder {thing}
    {thing} kaputt, bis wann geht {thing} wieder
    {thing}, bis wann ist das {thing}
    {thing} - in welcher Zeit soll das {thing} sein
    {thing} im Eimer, wann gibts {thing}
    wann kommt {thing} raus
    wann kommt die {thing} raus
    wann wird {thing} gezahlt
    wann wird die {thing} {thing}
    wann kriegt {thing} den {thing}
    wann kriegt die {thing} {thing}
    wann fährt {role} {thing} ab
    wann geht {thing} raus
    wann ist {thing} fällig
    wann läuft {thing} durch
    an welchen Tagen läuft {thing}
    an welchen Tagen ist {thing}
    an welchem Tag kommt {thing}
    an welchem Tag werden {thing} {thing}
    an welchem Wochentag ist {thing}
    um wie viel Uhr ist {thing}
    um wieviel Uhr geht {thing} los
    ab welcher Uhrzeit ist {thing} {thing}
    ab wann ist {thing} besetzt
    ab welchem Alter dürfen {thing} {thing}
    ab welcher Summe muss {thing} {thing} unterschreiben
    ab welcher Summe muss die {thing} mit {thing}
    alle wieviel {thing} kommt {thing} dran
    alle wieviel Jahre wird {thing} {thing}
    alle wie viele Wochen ist {thing}
    bis zu welchem Betrag kann {role} {thing} selber {thing}
    bis zu welchem Betrag darf {role} {thing}
    bis wann müssen die {thing} {thing} sein
    bis wann müssen alle {thing} {thing} haben
    bis wann hat {thing} {thing} auf
    wie viel darf im {thing} verloren gehen
    wie viel darf {role} {thing} ohne zu {thing}
    wieviel darf {role} ohne {thing} ausgeben
    wieviele {thing} soll {role} bringen
    wieviel neue {thing} soll {role} bringen
    wie viele {thing} muss {role} im Jahr schaffen
    wie viele {thing} dürfen in {thing}
    wie viele Leute dürfen in {thing}
    wie viel Prozent der {thing} müssen noch {thing}
    Stichtag für {thing}
    Öffnungszeiten von {thing}
    an welchen Zahlen hängt {role}
    woran wird {role} gemessen
    was muss {role} in Zahlen schaffen
    wann kriegen {thing} ihr {thing}
    wann kriegen die {thing} ihr {thing}
    wann bekommen {thing} ihr {thing}
    wann wird {thing} überwiesen
    wann hat {thing} am {thing} zu
    wann macht {thing} zu
    wann ist die nächste {thing}
    wie viele {thing} haben wir
    wie viele {thing} gibt es
    wie viele {thing} bekomme ich
    wie viel {thing} darf man ohne {thing} geben
    ab wie vielen {thing} gibt es {thing}
    ab welcher Höhe muss {thing}
    was kostet {thing} am Tag mindestens
    wie viele Stunden {thing} muss zwischen zwei {thing} liegen
    wie viele Tage vor dem {thing} kann ein {thing} noch {thing}
    in welcher Zeit muss {thing} bei {thing} Bescheid wissen
    wie warm darf {thing} beim {thing} sein
    bis wann muss ich {thing} für morgen buchen
    wie schnell ist {thing} da
    wie lange sind {thing} gültig
    welche Kennzahlen hat die {role}
    welche Kennzahlen gelten für {role}
    {role} - woran werden die gemessen
    an welchen Zahlen misst man die {role}
    an welchen Zahlen wird der {role} gemessen
    welche Zahlen muss die {role} erreichen
    woran sieht man, ob die {role} gut arbeitet
    wann hat die {role} ihre Sache gut gemacht
    bis wann am {thing} steht {thing}
    bis wann muss {thing} fertig sein
    bis wann kann ich {thing} ändern
    ab wann brauche ich {thing}
    ab welchem Betrag brauche ich {thing}
    ab welcher Summe braucht es {thing}
    wann läuft {thing}
    wann kommt {thing} aufs {thing}
    wann muss {thing} da sein
    wie heiß muss {thing} sein, wenn es {thing}
    wie kalt darf {thing} werden
    wie voll soll {thing} sein
    wie voll darf {thing} werden
    wie genau muss {thing} stimmen
    wie schnell kriegt jemand Antwort, der {thing}
    wie schnell kommt {thing}
    wie schnell muss jemand da sein, wenn {thing}
    wie schnell ist {thing} wieder {thing}
    wie oft schaut {role} in {thing} vorbei
    wie oft wird {thing} gemacht
    wie oft gibt es {thing}
    wie lange hebt {role} {thing} auf
    wie lange bleibt {thing} {thing}
    wie lange vorher muss ich {thing}
    wie viel Prozent der {thing} sollen wir {thing}
    wie viele {thing} brauche ich für {thing}
    wie viel darf {thing} kosten
    wie viele Tage vor {thing} muss {thing}
    innerhalb welcher Frist muss {thing}
    welche Ziele hat unser {role}
    welche Kennzahlen hat das {role}
    woran sieht man, ob der {role} gut ist
    woran merkt man, dass ein {role} gut arbeitet
    wann ist ein {role} erfolgreich
    Frist für {thing}
    Frist für {thing} nach {thing}
    in welcher Frist wird {thing} {thing}
    in welcher Frist werden {thing} an {thing} {thing}
    innerhalb welcher Zeit bekommt {thing} {thing}
    nach wie vielen Tagen muss {thing} da sein
    nach wie vielen Tagen ist {thing} {thing}
    nach wieviel Stunden ist {thing} wieder {thing}
    nach welcher Zeit wird {thing} {thing}
    wie lange müssen {thing} höchstens auf {thing} warten
    wie lange darf {thing} bei uns stehen
    wie lange darf {thing} ausfallen
    wie lange dauert es, bis {thing} {thing} ist
    wie lange haben wir Zeit für {thing}
    wie lang im voraus wird {thing} {thing}
    wie lange vorher muss {thing} {thing} sein
    wie viel Zeit haben wir, um {thing} zu {thing}
    wie schnell ruft {thing} zurück wenn {thing}
    wie schnell ist jemand da, wenn {thing}
    wie schnell muss nach {thing} jemand da sein
    wie schnell reagiert {thing} auf {thing}
    wie schnell sind {thing} wieder {thing}
    wenn {thing} {thing}, wie schnell ist das {thing}
    wenn jemand {thing}, bis wann ist {thing} {thing}
    jemand hat {thing} verloren, wie schnell wird {thing} {thing}
    bis wann muss ein {thing} {thing} sein
    bis wann müssen {thing} von {thing} {thing} sein
    bis wann müssen wir {thing}
    bis zu welchem Tag ist {thing} {thing}
    wann sind die {thing} für {thing} fertig
    wann ist {thing} spätestens {thing}
    wann krieg ich eine Antwort auf {thing}
    wann kriegt man {thing} spätestens
    wann muss {thing} fertig sein
    wie oft werden {thing} {thing}
    wie oft wird {thing} geprüft
    wie oft geht jemand durch {thing}
    wie oft machen wir {thing}
    wie oft soll {thing} {thing} werden
    wie regelmäßig wird {thing} {thing}
    alle wie viel {thing} wird {thing} {thing}
    wie viele {thing} im Monat
    wie viele {thing} pro Tag schaffen wir
    wie viele {thing} mindestens
    wie viele {thing} dürfen {thing} sein
    wie viele Angebote brauchen wir für {thing}
    wie hoch muss der {thing} im {thing} mindestens sein
    wie hoch darf die {thing} höchstens sein
    wie hoch soll die Quote bei {thing} sein
    wie genau müssen {thing} stimmen
    wie sauber muss {thing} sein
    wie gut muss {thing} bewertet sein
    wie weit darf {thing} von {thing} abweichen
    was für eine Quote wird bei {thing} verlangt
    was für eine {thing} ist bei {thing} vorgeschrieben
    welche Verfügbarkeit muss {thing} haben
    welche {thing} muss {thing} mindestens haben
    welche {thing} muss bei {thing} bleiben
    welche Zeit ist für {thing} vorgesehen
    welche Toleranz gilt bei {thing}
    welcher Anteil der {thing} muss {thing} sein
    welcher Prozentsatz {thing} muss {thing}
    ab welchem Betrag brauchen wir {thing}
    ab welchem Betrag brauch ich {thing}
    ab welcher Summe geht {thing} über {thing}
    bis zu welchem Betrag darf ich {thing}
    gibt es eine Vorgabe, wie schnell {thing}
    gibt es eine Frist für {thing}
    Zielwert für {thing}
    Zielzeit {thing}
    maximale {thing} bei {thing}
    Mindest-{thing} für {thing}
    wie lange darf {thing} beim {role} liegen
    wie lange darf man auf {thing} warten
    wie lange dürfen {thing} {thing}
    bis wann muss eine {thing} {thing} werden
    bis wann soll die {thing} bei {thing} liegen
    bis wann soll {thing} {thing} sein
    bis wann steht {thing} wenn {thing}
    bis wann ist {thing} fertig
    wann bekomme ich spätestens {thing} vom {role}
    wann bekommt {thing} spätestens eine Antwort
    wann muss {thing} spätestens {thing} sein
    wie viel Prozent der {thing} müssen {thing} sein
    wie viele {thing} müssen {thing} sein
    wie warm muss {thing} sein
    wie groß darf {thing} sein
    welche Abweichung ist bei {thing} erlaubt
    wie oft am Tag wird {thing} {thing}
    wie oft im Jahr {thing} der {role}
    wie schnell muss jemand bei {thing} kommen
    ab welcher {thing} braucht man {thing}
    ab wie viel {thing} brauchen wir {thing}
    innerhalb wie vieler Tage muss {thing} {thing} sein
    in wie vielen Tagen ist {thing} {thing}
    wie schnell muss der {role} {thing} wenn {thing}
    wieviel {thing} ist erlaubt
    wieviele {thing} sind erlaubt
    ab welchem {thing} braucht der {role} {thing}
    ab welchem {thing} gilt {thing}
    wie oft geht der {role} durch {thing}
    wie oft macht der {role} {thing}
    wie oft {thing} der {role}
    welche {thing} muss der {role} schaffen
    wann werden {thing} {thing}
    bis wann muss der {thing} {thing}
    wie schnell muss {thing} an {thing} gehen
    wie schnell muss ein {thing} beim {thing} sein
    in welcher Zeit muss eine {thing} im {role} {thing} sein
    woran werde ich gemessen
    Kennzahlen {role}
    Kennzahlen des {role}
    KPIs {role}
    Erfolgskennzahlen der {role}
    woran wird der {role} gemessen
    woran wird die {role} gemessen
    wie wird {role} gemessen
    wie messen wir, ob ein {role} gut ist
    wann macht ein {role} seine Arbeit gut
    woran erkennt man einen guten {role}
    Ziele in Zahlen für {role}
    Zielwerte {role}
    welche Ziele hat der {role}
    welche Zielwerte hat der {role}
    welche Zahlen muss der {role} erreichen
    was ist Erfolg für {role}
    Messgrößen des {role}
    wie schnell muss {thing} {thing} sein
    wie schnell muss auf {thing} reagiert werden
    wie schnell muss der {role} antworten
    wie lange darf {thing} dauern
    wie lange darf {thing} höchstens dauern
    in welcher Zeit muss {thing} {thing} sein
    innerhalb welcher Frist wird {thing} {thing}
    bis wann muss {thing} {thing} sein
    wie viel {thing} ist erlaubt
    wie viel Prozent {thing} müssen {thing}
    wie viele {thing} sind erlaubt
    wie hoch darf {thing} sein
    wie hoch muss {thing} sein
    wie niedrig muss {thing} sein
    wie hoch ist der Zielwert für {thing}
    was ist das Ziel für {thing}
    was ist der Grenzwert für {thing}
    was ist die Kennzahl für {thing}
    welche Kennzahl gilt für {thing}
    welche Frist gilt für {thing}
    welche {thing} gilt für den {role}
    welche {thing} wird vom {role} erwartet
    wann gilt {thing} als erfolgreich
    wie wird Erfolg bei {thing} gemessen
    wie oft muss {thing} {thing} werden
    wie genau muss {thing} sein
    welche Verfügbarkeit wird verlangt
    welche Quote gilt für {thing}
    wie gut muss {thing} sein, in Zahlen
    was ist der Maßstab für {thing}
    Vorgabe für {thing}
    Reaktionszeit für {thing}
    SLA für {thing}
    woran sieht man, ob {role} gut arbeitet
    woran würde ich merken, dass {role} gute Arbeit macht
    wonach wird {role} beurteilt
    wann hat {role} ein gutes Jahr gehabt
    welche Vorgaben hat {role}
    wie lange dauert es, bis {thing} {thing}
    wie viele {thing} dürfen {thing}
    wie häufig tritt {thing} auf
    wann muss {thing} {thing} sein
    bis wann wird {thing} {thing}
    bis wann erfährt man, ob {thing}
    ab wann bekommt man {thing}
    ab welcher Summe muss {thing} zustimmen
    ab welchem Betrag braucht man {thing}
    wie schnell wird {thing} {thing}
    wie lang darf eine {thing} auf {thing} dauern
    wie lange wartet man höchstens auf {thing}
    welcher Anteil der {thing} soll {thing}
    wie zufrieden müssen {thing} sein
    wie voll sollen {thing} sein
    wie weit im Voraus steht {thing}
    wie viel {thing} darf übrig bleiben
    innerhalb welcher Zeit ist {thing} {thing}
    wie früh muss {thing} {thing}
  `,
  capabilities: `
    was muss man als {role} können
    was muss man als {role} können, welche Fähigkeiten
    was muss man mitbringen als {role}
    was muss ich mitbringen, um {role} zu werden
    welche Fähigkeiten braucht man als {role}
    Fähigkeiten {role}
    Fähigkeiten des {role}
    Kompetenzen {role}
    Kompetenzen der {role}
    welche Kompetenzen braucht ein {role}
    welche Fähigkeiten braucht der {role}
    Kompetenzprofil {role}
    wie gut muss ein {role} {thing} können
    wie gut muss der {role} in {thing} sein
    wie gut muss die {role} {thing} beherrschen
    wie gut kennt sich der {role} mit {thing} aus
    wie viel {thing} muss ein {role} können
    wie sicher muss der {role} in {thing} sein
    wie tief geht das Wissen des {role} in {thing}
    wie stark ist der {role} in {thing}
    welches Niveau in {thing} braucht der {role}
    auf welchem Niveau muss {role} {thing} beherrschen
    was muss ein {role} beherrschen
    worin ist der {role} Experte
    worin muss {role} gut sein
    Expertise des {role}
    Stärken des {role} laut Profil
    welche Qualifikation braucht ein {role}
    wie ausgeprägt ist {thing} beim {role}
    Ausprägung von {thing} bei {role}
    Experte oder fortgeschritten in {thing}, was muss der {role} sein
    was muss ich wissen, um {role} zu werden
    was sollte man können, bevor man {role} wird
    was müsste ich lernen, um {role} zu werden
    was für ein Wissen bringt {role} mit
    worin muss {role} richtig gut sein
    was wird von {role} an Können verlangt
    welche Stärken braucht {role}
    worauf versteht sich {role}
  `,
  skills: `
    was muss man für {role} mitbringen
    was muss man als {role} draufhaben
    welche Kenntnisse verlangt {role}
    was sollte jemand in der {role} können
    Kompetenzmatrix des {role}
    zeig mir die Kompetenzmatrix vom {role}
    Skill-Matrix {role}
    Kompetenzmatrix {role}
    was muss ich können
    Skills {role}
    Skills des {role}
    Fertigkeiten {role}
    Fertigkeiten der {role}
    Kenntnisse des {role}
    welche Kenntnisse braucht ein {role}
    welche Kenntnisse braucht der {role} in {thing}
    was muss ein {role} können
    was kann ein {role}
    was sollte ein {role} können
    was soll der {role} bei {thing} können
    was muss der {role} im Bereich {thing} können
    Skillmatrix {role}
    Qualifikationsmatrix des {role}
    Fertigkeitsbereiche {role}
    was steht bei den Fertigkeiten des {role} zu {thing}
    was steht in der Skill-Matrix von {role} unter {thing}
    welche Fertigkeiten hat der {role} bei {thing}
    was muss ich lernen, um {role} zu werden
    was muss {role} draufhaben
    Können des {role}
    {thing}-Kenntnisse des {role}
  `,
  artifacts: `
    welche Unterlagen erstellt {role}
    welche Papiere kommen von {role}
    welche Listen und Pläne führt {role}
    was liefert {role} schriftlich
    welche Berichte schreibt {role}
    was für Papiere erstellt die {role}
    was für Unterlagen kommen aus der {role}
    welche Papiere kommen vom {role}
    welche Listen führt die {role}
    was bekomme ich von {role} schriftlich
    was bekommt man vom {role} auf den Tisch
    was kommt vom {role} am Ende auf den Tisch
    Ergebnisse des {role}
    Arbeitsergebnisse {role}
    Artefakte {role}
    was liefert ein {role}
    was liefert der {role} ab
    was erstellt der {role}
    welche Dokumente erstellt ein {role}
    welche Unterlagen kommen vom {role}
    welche Ergebnisse liefert die {role}
    was übergibt der {role} am Ende
    was kommt beim {role} am Ende heraus
    was produziert der {role}
    Lieferergebnisse der {role}
    welche Berichte schreibt der {role}
    welche Vorlagen gibt es vom {role}
    welche Unterlagen legt {role} vor
    was bekomme ich vom {role} in die Hand
    Liefergegenstände des {role}
    Output des {role}
    Arbeitsprodukte {role}
    was kommt bei {role} am Ende heraus
    was geht von {role} über den Tisch
    was bekomme ich von {role} in die Hand
    was hinterlässt {role}
    was liefert {role} ab, wenn alles fertig ist
    was entsteht bei {role}
  `,
  interactions: `
    mit welchen Abteilungen arbeitet {role} zusammen
    {role} arbeitet mit
    {role} arbeitet mit wem
    mit welchen Abteilungen arbeitet die {role} zusammen
    mit welchen Teams hat {role} zu tun
    mit welchen Leuten hat {role} am meisten zu tun
    wer sind die Ansprechpartner von {role} in den anderen Abteilungen
    wer sind die Ansprechpartner der {role} in anderen Abteilungen
    mit wem arbeitet {role} zusammen
    mit wem muss sich {role} abstimmen
    mit wem arbeite ich zusammen
    mit wem arbeitet der {role}
    mit wem arbeitet der {role} zusammen
    mit wem arbeitet die {role} zusammen und wie oft
    wer arbeitet mit dem {role} zusammen
    mit welchen Rollen hat der {role} zu tun
    mit wem spricht der {role} regelmäßig
    wie oft trifft sich {role} mit {role}
    wie oft trifft der {role} den {role}
    wie oft sprechen {role} und {role}
    wie oft stimmt sich {role} mit {role} ab
    wie häufig hat {role} mit {role} zu tun
    wie häufig tauscht sich der {role} mit dem {role} aus
    was liefert der {role} an den {role}
    was bekommt der {role} vom {role}
    was bekommt {role} von {role}
    was gibt der {role} an {role} weiter
    Schnittstellen des {role}
    Schnittstellen {role}
    Ansprechpartner des {role}
    Kontakte des {role} zu anderen Rollen
    von wem ist der {role} abhängig
    wer hängt vom {role} ab
    an wen liefert der {role}
    von wem bekommt der {role} etwas
    an wen meldet der {role} {thing}
    was machen {role} und {role} zusammen und wie oft
    mit wem sitzt {role} wöchentlich zusammen
    Interaktionen {role}
    wöchentlich oder monatlich, wie oft sehen sich {role} und {role}
    mit wem hat {role} viel zu tun
    wen trifft {role} jede Woche
    mit welchen Kollegen spricht {role} ständig
    wer bekommt etwas von {role}
    auf wen ist {role} angewiesen
    wem arbeitet {role} zu
    wer sitzt mit {role} am Tisch
  `,
  principles: `
    nach welchen Regeln arbeitet der {role}
    nach welchen Regeln lebt die {role}
    Prinzipien {role}
    Prinzipien des {role}
    Grundsätze der {role}
    Grundsätze {role}
    welche Grundsätze hat der {role}
    nach welchen Grundsätzen arbeitet der {role}
    nach welchen Prinzipien arbeitet {role}
    welche Werte hat der {role}
    Leitlinien des {role}
    Motto der {role}
    woran glaubt der {role}
    welche Regeln gelten beim {role}
    welchen Grundsatz hat {role} zu {thing}
    gibt es bei {role} ein Prinzip zu {thing}
    Philosophie des {role}
    Spielregeln der {role}
    nach welchen Werten handelt {role}
    woran glaubt {role}
    welche Regeln gibt sich {role} selbst
    was ist {role} heilig
    nach welchen Überzeugungen arbeitet {role}
  `,
  ownership: `
    was gehört mir
    was gehört dem {role}
    welche Bereiche gehören dem {role}
    welche Bereiche verantwortet der {role}
    Verantwortungsbereiche {role}
    Verantwortungsbereich des {role}
    Zuständigkeitsbereiche {role}
    welche Gebiete hat der {role}
    Kernbereiche des {role}
    welche Bereiche liegen bei {role}
    in wessen Hand, ich meine die Bereiche von {role}
    wofür hat {role} die Hoheit
    Bereiche von {role}
    wem gehört was, Bereiche des {role}
    welches Gebiet gehört {role}
    worüber hat {role} das Sagen
    was ist allein Sache von {role}
  `,
  collaboration: `
    Zusammenarbeit {role}
    Zusammenarbeit des {role}
    wie arbeitet der {role} mit {role} zusammen
    wie arbeitet die {role} mit {thing} zusammen
    wie läuft die Zusammenarbeit mit dem {role}
    wie läuft die Zusammenarbeit zwischen {role} und {role}
    wie ist die Zusammenarbeit mit {thing} beim {role} geregelt
    wie kooperiert der {role} mit {role}
    Kooperation {role}
    wie unterstützt {role} den {role}
    mit welchen Teams kooperiert der {role}
    was macht der {role} gemeinsam mit {thing}
    wie arbeiten {role} und {role} zusammen
    Zusammenarbeitsmodell {role}
  `,
  tech: `
    mit welchen Programmen arbeitet man in der {role}
    welche Programme muss ich für {role} lernen
    in welchen Systemen arbeitet die {role}
    womit arbeitet unser {role}
    welche Werkzeuge hat die {role}
    Werkzeuge des {role}
    Werkzeuge {role}
    Tools {role}
    welche Tools nutzt der {role}
    welche Werkzeuge benutzt ein {role}
    welche Software verwendet die {role}
    womit arbeitet der {role}
    mit welchen Programmen arbeitet der {role}
    mit welchem System arbeitet die {role}
    welche Systeme nutzt der {role}
    Technik des {role}
    Technologien {role}
    welche Technologie setzt der {role} ein
    Arbeitsweise des {role}
    Arbeitsweise {role}
    wie arbeitet der {role} am liebsten
    Arbeitsstil {role}
    Tech-Stack {role}
    welche Programmiersprache nutzt der {role}
    bevorzugte Werkzeuge {role}
    welches {thing} benutzt der {role}
    nutzt {role} lieber {thing} oder {thing}
    mit welchen Programmen arbeitet {role}
    was hat {role} auf dem Rechner
    welche Geräte und Programme braucht {role}
    womit arbeitet {role} am Bildschirm
  `,
  people: `
    wer hat Bereitschaft für {role}
    wer hat gerade Bereitschaft bei {role}
    wer hat Dienst bei {role}
    Rufbereitschaft {role}
    wer ist der {role}
    wer sind die {role}
    wer ist unser {role}
    wer ist bei uns {role}
    wer sind unsere {role}
    wer ist gerade {role}
    wer ist derzeit {role}
    wer ist im Team {role}
    wer gehört zu {role}
    wer gehört zum {role} Team
    wer arbeitet als {role}
    welche Leute sind {role}
    welche Kollegen sind {role}
    wie heißt unser {role}
    wie heißen die {role}
    Namen der {role}
    Mitglieder von {role}
    Mitglieder im {role} Team
    Leute im {role} Team
    Personen in {role}
    nenne mir die {role}
    wen haben wir als {role}
    wer sind sie
    wie heißen sie
    wer hat Bereitschaft bei {role}
    wer hat bei {role} Bereitschaft
    wer hat heute Dienst als {role}
  `,
  role: `
    der {role}
    die {role}
    erzähl mir was über {role}
    erzähl vom {role}
    zeig mir {role}
    Infos zu {role}
    und {role}?
    und die {role}?
    Rolle {role}
    alles über {role}
    und der {role}?
    und {role}?
    was ist mit {role}
    nein, ich meinte {role}
    ich meinte {role}
    nein, den {role}
    sondern {role}
    in welchem Kanal ist der {role}
    welcher Kanal gehört zu {role}
    wo erreiche ich den {role}
    wo finde ich den {role}
    gibt es einen {role}
    haben wir einen {role}
  `,
  levels: `
    wie sieht die oberste Stufe der {role} aus
    wie sieht die oberste Stufe von {role} aus
    was wird in der {role} auf Stufe {level} verlangt
    bin neu in der {role} (Stufe {level}), was soll ich bei {thing} schon können
    was kann jemand auf Stufe {level} in der {role}
    wie viel {thing} führt man in der {role} auf Stufe {level}
    was wird von jemandem erwartet, der als {role} gerade anfängt
    was muss ein {role} ganz am Anfang können
    was muss man auf der untersten Stufe als {role} können
    {role} Stufe {level}
    {role} Level {level}
    Stufe {level} {role}
    was wird auf Stufe {level} erwartet
    was wird auf Stufe {level} vom {role} erwartet
    was muss ein {role} auf Stufe {level} können
    was muss ich auf Stufe {level} bei {topic} zeigen
    {topic} auf Stufe {level}
    {topic} Stufe {level} {role}
    {topic} auf Level {level} für {role}
    Unterschied Stufe {level} und {level}
    was ist der Unterschied zwischen Stufe {level} und Stufe {level} beim {role}
    was unterscheidet eine {level} von einer {level} bei {thing}
    was unterscheidet {level} von {level} bei {topic}
    vergleiche Stufe {level} und {level}
    Kriterien für Stufe {level}
    Anforderungen an Stufe {level}
    Erwartungen an einen {role} der Stufe {level}
    {role} {level} gegen {level}
    von Stufe {level} auf {level}, was ändert sich
    der Sprung von {level} auf {level}
    wie gut muss mein {thing} auf Stufe {level} sein
    wie verändert sich {topic} zwischen {level} und {level}
    ich bin {role} auf Stufe {level}. was erwartet ihr von mir
    ich bin auf Stufe {level}
    mein Mitarbeiter ist eine solide {level}
    muss ich auf Stufe {level} {thing}
    wird {thing} auf Stufe {level} verlangt
    höchste Stufe des {role}
    was wird auf der höchsten Stufe verlangt
    niedrigste Stufe {role}
    Einstiegsstufe {role}
    und Stufe {level}?
    und auf {level}?
    und {topic}?
    wie sieht {topic} auf {level} aus
    was steht für {topic} auf Stufe {level}
    wir stellen auf Stufe {level} ein, welche {topic} kann ich erwarten
    gerade {role} geworden, Stufe {level}, was wird erwartet
    Senior {role}, was wird erwartet
    was verlangt Stufe {level} von {role}
    was unterscheidet Stufe {level} und {level} bei {topic}
    was muss {role} auf Stufe {level} können
    was erwartet man auf Stufe {level} von {role}
    was heißt Stufe {level} bei {topic}
    was ist ganz oben für {role}
    was wird auf der {level} Stufe verlangt
    worin unterscheiden sich {role} auf {level} und auf {level}
    wie gut ist {role} auf Stufe {level}
  `,
  next: `
    was kommt nach Stufe {level}
    ich bin auf Stufe {level}, was kommt als Nächstes
    ich bin Stufe {level}, was fehlt mir zur nächsten
    was fehlt mir für die nächste Stufe
    was brauche ich für die nächste Stufe
    wie komme ich auf die nächste Stufe
    wie komme ich von {level} weiter
    wie steige ich als {role} auf
    was muss ich für eine Beförderung tun
    nächste Stufe {role} nach {level}
    nächster Schritt für einen {role} auf Stufe {level}
    wie werde ich Senior {role}
    was fehlt von {level} zur nächsten Stufe
    ich will befördert werden, bin Stufe {level} als {role}
    was muss ich nach {level} draufpacken
    Aufstieg von Stufe {level}
    was ist mein nächster Schritt
    bin {level}, und jetzt
    was fehlt mir als {role} zur nächsten Stufe
    wie komme ich als {role} von {level} auf {level}
    was müsste ich zeigen, um auf {level} zu kommen
  `,
  which: `
    wann darf jemand in der {role} {thing}
    wann darf jemand in der {role} eine neue {thing} {thing}
    wann darf man in der {role} allein {thing}
    ab wann {thing} man in der {role}
    ab welcher Stufe {thing} man in der {role} einen {thing} allein
    ab wann muss man als {role} {thing} können
    ab wann muss man als {role} {thing} zwischen {thing} und {thing} {thing}
    ab welcher Stufe macht man als {role} {thing}
    auf welcher Stufe kann man {thing}
    welche Stufe ist das, wo man {thing}
    wie weit oben muss man als {role} sein, um {thing} zu {thing}
    auf welcher Stufe muss ein {role} {thing}
    auf welcher Stufe {thing} man
    ab welcher Stufe {thing}
    ab welcher Stufe muss ich {thing}
    ab wann {thing} man selbstständig
    ab wann {thing} ein {role}
    ab wann soll jemand {thing}
    ab welchem Level {thing}
    auf welchem Level {thing} ein {role}
    welche Stufe verlangt {thing}
    in welcher Stufe steht {thing}
    wann muss ein {role} {thing} können
    wie weit oben muss man sein, um {thing}
    welche Stufe brauche ich, um {thing}
    auf welcher Stufe wird {thing} erwartet
    welche Stufe ist es, auf der man {thing}
    wann darf man {thing} allein
    ab welcher Stufe {thing} man {thing}
    ab welcher Stufe darf {role} {thing}
    wann wird von {role} erwartet, dass {thing}
    wie weit muss man sein, um {thing}
    auf welcher Stufe muss {role} {thing}
  `,
  ladder: `
    wie viele stufen gibts für {role}
    wie viele Stufen gibt es für {role}
    wie viele Level gibt es beim {role}
    in wie vielen Stufen kann man als {role} aufsteigen
    wie weit kann man als {role} kommen
    Stufen
    Stufen {role}
    Stufen des {role}
    welche Stufen gibt es beim {role}
    welche Stufen gibt es
    wie viele Stufen gibt es
    wie viele Stufen hat der {role}
    Karrierestufen {role}
    Karriereleiter {role}
    Entwicklungsrahmen {role}
    Stufenmodell {role}
    Level {role}
    alle Stufen des {role}
    Karriereweg {role}
    welche Themen hat das Stufenmodell
    wie entwickelt sich {topic} über die Stufen
    {topic} auf allen Stufen
    wie viele Stufen hat {role}
    wie weit kann {role} aufsteigen
    welche Stufen durchläuft {role}
  `,
  compare: `
    vergleiche {role} mit {thing}
    vergleich {role} {thing}
    liegt {thing} bei {role} oder bei {role}
    ist {thing} beim {role} oder beim {role}
    gehört {thing} zu {role} oder zu {role}
    macht der {role} {thing} oder der {role}
    vergleiche {role} und {role}
    vergleich {role} {role}
    Vergleich {role} mit {role}
    {role} gegen {role}
    Unterschied zwischen {role} und {role}
    was ist der Unterschied zwischen {role} und {role}
    worin unterscheiden sich {role} und {role}
    was unterscheidet {role} von {role}
    {role} oder {role}, was ist der Unterschied
    macht {thing} der {role} oder der {role}
    ist {thing} bei {role} oder bei {role}
    gehört {thing} dem {role} oder dem {role}
    wer macht {thing}, {role} oder {role}
    wer ist für {thing} zuständig: {role} oder {role}
    kümmert sich {role} um {thing} oder {role}
    was haben {role} und {role} gemeinsam
  `,
  who: `
    gibt es jemand mit {thing}
    gibt es jemanden mit {thing}
    ein {thing} kann nur {thing}, wer hilft
    mir ist {thing}, wer kann {thing}
    ein {thing} steht an der {thing}, wer kann {thing}
    wer kann {thing} fahren
    wer darf {thing} fahren
    wer darf hier {thing} bedienen
    wer programmiert {thing}
    welche von uns sprechen {thing}
    wen kann ich zu {thing} fragen
    wen frage ich, wenn ich was über {thing} wissen will
    kann irgendjemand {thing}
    spricht irgendjemand {thing}
    wer ist in {thing} geschult
    wer wurde schon in {thing} geschult
    wer hat sich in {thing} ausbilden lassen
    wer wurde in {thing} ausgebildet
    wer ist in {thing} ausgebildet
    wer ist für {thing} ausgebildet
    wer hat gelernt, {thing} zu {thing}
    wer hat eine Ausbildung in {thing}
    wer hat einen Schein für {thing}
    wer könnte {thing} leiten, wer kann {thing}
    wer könnte mir {thing} erklären
    wer könnte uns bei {thing} helfen, wer kann das
    wer von uns spricht {thing}
    wer hier spricht {thing}
    spricht hier irgendwer {thing}
    spricht hier jemand {thing}
    spricht bei uns jemand {thing}
    kann hier irgendwer {thing}
    kann bei uns jemand {thing}
    kennt sich hier irgendwer mit {thing} aus
    irgendwer da, der {thing} kann
    irgendwer, der {thing} kann
    jemand hier, der {thing} beherrscht
    gibt es hier jemanden, der {thing} kann
    gibt es irgendwo {thing}-Kenntnisse
    haben wir jemanden, der {thing} kann
    haben wir Leute mit {thing}
    suche jemanden, der {thing} kann
    suche jemanden mit {thing}-Erfahrung
    brauche jemanden für {thing}, wer kann das
    bei wem gehört {thing} zu den Fähigkeiten
    bei wem gehört {thing} dazu
    bei wem ist {thing} gefragt
    bei wem finde ich Wissen zu {thing}
    in welchen Rollen braucht man {thing}
    in welchen Berufen hier braucht man {thing}
    welche Stellen verlangen {thing}
    welche Rollen haben {thing} bei den Fähigkeiten
    welche Abteilungen kennen sich mit {thing} aus
    alle, die {thing} können
    alle mit {thing}
    wer hat {thing} drauf
    wer hat {thing}-Kenntnisse
    wer hat {thing} gelernt
    wer hat schon mal mit {thing} gearbeitet
    wer arbeitet mit der {thing} Software
    wer arbeitet mit dem Programm {thing}
    wer kann bei uns {thing}
    wer kann richtig gut {thing}
    wer weiß was über {thing}
    wer weiß Bescheid über {thing}
    wer ist fit in {thing}
    wer ist unser Experte für {thing}
    wer hat Erfahrung in {thing}
    wer hat bei uns Erfahrung mit {thing}
    wer fährt {thing}
    wer bedient {thing}
    {thing}-Experten?
    {thing} Leute?
    Leute mit {thing}
    ich suche jemanden mit {thing}
    ich suche jemanden, der {thing} kann
    brauche jemanden, der sich mit {thing} auskennt
    kennt hier einer {thing}
    ist jemand fit in {thing}
    welche Kollegen können {thing}
    welche Abteilungen arbeiten mit {thing}
    wo gibt es bei uns {thing}
    hat jemand Ahnung von {thing}
    hat hier jemand {thing}-Erfahrung
    wer hat Ahnung von {thing}
    wer kann gut {thing}
    wer von uns kann {thing}
    weiß jemand, wie {thing} geht
    wer {thing}
    wer {thing} bei uns
    wer spricht {thing}
    wer spricht bei uns {thing}
    wer hat einen {thing}
    wer hat hier {thing}
    gibts jemanden der {thing} kann
    kann jemand {thing} bei uns
    wer versteht was von {thing}
    wer arbeitet alles mit {thing}
    wer kann {thing}
    wer kennt {thing}
    wer kennt sich mit {thing} aus
    wer weiß etwas über {thing}
    wer beherrscht {thing}
    wer braucht {thing}
    wer benötigt {thing}-Kenntnisse
    welche Rolle braucht {thing}
    welche Rollen brauchen {thing}
    welche Rollen können {thing}
    welche Rollen nutzen {thing}
    welche Rollen arbeiten mit {thing}
    welche Rollen haben mit {thing} zu tun
    welche Rollen sind für {thing} verantwortlich
    welche Rollen machen {thing}
    welche Rolle hat {thing} als Kompetenz
    welche Rolle erstellt {thing}
    welche Rolle liefert {thing}
    welche Rollen kennen {thing}
    wer ist gut in {thing}
    wer ist Experte für {thing}
    wer ist stark in {thing}
    wer hat Erfahrung mit {thing}
    wer hat Kenntnisse in {thing}
    wer schreibt {thing}
    wer erstellt {thing}
    wer liefert {thing}
    wer pflegt {thing}
    wer nutzt {thing}
    wer benutzt {thing}
    wer verwendet {thing}
    wer arbeitet mit {thing}
    wer macht {thing}
    wer macht hier {thing}
    wer plant {thing}
    wer prüft {thing}
    wer muss {thing} können
    wer muss {thing} beherrschen
    wer hat mit {thing} zu tun
    wer beschäftigt sich mit {thing}
    wer arbeitet mit dem {role} zusammen
    alle, die mit {thing} zu tun haben
    alle Rollen mit {thing}
    liste alle auf, die {thing} können
    zeig alle Rollen, die {thing} nutzen
    gibt es jemanden, der {thing} kann
    haben wir jemanden mit {thing}-Kenntnissen
    kennt sich jemand mit {thing} aus
    kann hier jemand {thing}
    bei wem steht {thing} im Profil
    für welche Rollen braucht man {thing}
    in welchen Rollen kommt {thing} vor
    wo haben wir {thing}-Wissen
    wer wird an {thing} gemessen
    wer bearbeitet {thing}
    wer hat {thing} als Aufgabe
    ich suche jemanden, der {thing}
    wer bei uns kann {thing}
    wer könnte mir {thing} beibringen
    haben wir jemanden, der {thing} versteht
    wessen Stärke ist {thing}
    wer von euch hat {thing} gelernt
  `,
  verdict: `
    {thing} die {role} den {thing} ein
    {thing} die {role} das {thing} ein
    {thing} der {role} auch {thing} ab
    {thing} die {role} auch die {thing}
    gibt die {role} {thing} aus
    bearbeitet die {role} {thing} von {thing}
    muss die {role} die {thing} freigeben
    rechnet die {role} mit den {thing} ab
    ist für {thing} das {role} da
    ist für {thing} {role} da
    kann ich mich bei {role} {thing} lassen
    kann man bei {role} {thing}
    kann man sich bei {role} {thing}
    kriegt man bei {role} auch {thing}
    muss die {role} {thing} für {thing} besorgen oder nicht
    hat {role} das letzte Wort bei {thing}
    muss die {role} {thing} suchen, wenn ein {thing} {thing}
    muss der {role} {thing}, wenn {thing} ausfällt
    muss ich zum {role}, wenn ich {thing} brauche
    muss ich die {role} fragen, bevor ich {thing}
    macht die {role} {thing} selber, wenn {thing} drin sind
    macht der {role} das selber, wenn {thing} {thing}
    macht das der {role}, wenn {thing} {thing} ist
    {thing} die {role} mein {thing}, wenn ich mir {thing}
    {thing} der {role} meinen {thing}, wenn ich {thing}
    {thing} die {role} die {thing} selber
    sperrt der {role} mir {thing}
    rechnet die {role} meine {thing} aus
    bringt der {role} {thing} mit
    sucht der {role} {thing} aus
    entscheidet die {role}, wer {thing} bekommt
    entscheidet der {role}, wie viele {thing} wir {thing}
    bestimmt die {role}, welche {thing} {thing}
    bestimmt der {role}, wann {thing} {thing}
    sagt der {role}, ob {thing} {thing} darf
    gibt die {role} {thing} frei
    gibt der {role} {thing} raus
    nimmt die {role} {thing} an
    antwortet die {role} Leuten, die {thing}
    meldet die {role} {thing} an {thing}
    holt der {role} {thing} ab
    zahlt die {role} {thing}
    stellt der {role} {thing} ein
    räumt die {role} {thing} auf
    passt der {role} auf {thing} auf
    schaut die {role} auch nach {thing}
    ist das {role} auch für die {thing} zuständig
    ist die {role} für den {thing} im {thing} zuständig
    ist die {role} dafür da, dass {thing} {thing}
    ist die {role} schuld, wenn {thing} {thing}
    ist der {role} auch dafür zuständig, was die {thing} bekommen
    ist {thing} ein Fall für die {role}
    ist ein {thing} mit {thing} ein Fall für {role}
    ist die {role} meine Anlaufstelle für {thing}
    ist das nicht die {role}, die {thing}
    ist es die {role}, die über {thing} entscheidet
    ist es Sache des {role}, {thing} zu {thing}
    sind {thing} ein Thema für {role}
    sind {thing} eigentlich Sache vom {role}
    sind das die Leute vom {role}, die {thing}
    gehe ich mit {thing} zur {role}
    geh ich wegen {thing} zum {role}
    wende ich mich wegen {thing} an die {role}
    rufe ich bei {thing} die {role} an
    frage ich wegen {thing} {role}
    bekomme ich {thing} von der {role}
    kriege ich {thing} beim {role}
    kann ich {thing} der {role} überlassen
    kann der {role} allein über {thing} entscheiden
    kann mir die {role} mit {thing} helfen
    könnte der {role} {thing} übernehmen
    würde die {role} auch {thing} machen
    wäre {thing} was für die {role}
    darf die {role} {thing} annehmen
    darf der {role} {thing} ohne {thing} {thing}
    soll {thing} zur {role} oder nicht
    sollte ich mit {thing} zum {role}
    hat die {role} bei {thing} mitzureden
    hat der {role} etwas mit {thing} zu tun
    haben die vom {role} mit {thing} zu tun
    landet {thing} beim {role}
    liegt {thing} in der Hand der {role}
    zählt {thing} zu den Aufgaben vom {role}
    stimmt es, dass {thing} zum {role} gehört
    ich dachte, {thing} macht der {role}, richtig?
    {thing} ist doch Sache vom {role}, oder
    {thing} macht doch die {role}, nicht wahr
    für {thing} ist die {role} zuständig, oder
    der {role} muss doch {thing}, oder nicht
    {thing} der {role} die {thing}
    {thing} der {role} {thing}?
    {thing} der {role} auch {thing}
    {thing} die {role} die {thing}
    {thing} die {role} auch unsere {thing}
    {thing} das {role} unsere {thing}
    {thing} {role} auch {thing}
    {thing} eigentlich der {role} die {thing}
    übernimmt der {role} {thing}
    organisiert die {role} {thing}
    bestellt der {role} die {thing}
    bearbeitet der {role} {thing}
    betreut die {role} auch {thing}
    bezahlt der {role} {thing}
    repariert der {role} unsere {thing}
    programmiert der {role} die {thing}
    verwaltet die {role} {thing}
    kontrolliert der {role} {thing}
    genehmigt der {role} {thing}
    besorgt der {role} {thing}
    hilft die {role} auch bei {thing}
    ist der {role} für {thing} da
    ist die {role} auch für {thing} da
    ist der {role} der richtige für {thing}
    ist {thing} was für den {role}
    ist für {thing} der {role} zuständig
    ist für {thing} die {role} verantwortlich
    sind die vom {role} für {thing} zuständig
    geht {thing} über den {role}
    läuft {thing} über die {role}
    kommt {thing} vom {role}
    hat {role} auch {thing} am Hut
    fällt {thing} unter {role}
    gehört die {thing} zur {role}?
    gehört der {thing} zum {role}
    gehören {thing} auch zur {role}
    darf der {role} {thing} {thing}
    kann die {role} auch {thing}
    muss sich der {role} um {thing} kümmern
    macht der {role} auch {thing} ins {thing}
    macht der {role} den {thing}
    macht ihr in der {role} auch {thing}
    der {role} macht doch auch {thing}, stimmt das
    {thing}, ist das der {role}
    {thing}: macht das die {role}
    macht die {role} eigentlich auch {thing}
    macht {role} auch {thing}
    macht ihr vom {role} auch {thing}
    ist das {role} auch für {thing} zuständig
    kümmert sich das {role} um {thing}
    macht das {role} {thing}
    ist es der {role}, der {thing} macht
    legt der {role} {thing} fest
    legt der {role} unsere {thing} fest?
    ist der {role} auch für das {thing} verantwortlich
    gehören die {thing} zum {role}?
    gehört {thing} zur {role}
    ist der {role} für {thing} zuständig
    ist die {role} für {thing} zuständig?
    ist der {role} für {thing} verantwortlich
    ist {role} verantwortlich für {thing}
    ist {thing} Aufgabe des {role}
    ist {thing} Sache der {role}
    gehört {thing} zu den Aufgaben des {role}
    gehört {thing} zum {role}
    gehört {thing} dem {role}
    macht der {role} {thing}
    macht die {role} auch {thing}?
    schreibt der {role} {thing}
    erstellt der {role} {thing}
    erstellt die {role} {thing}?
    plant der {role} {thing}
    prüft der {role} {thing}
    pflegt der {role} {thing}
    kümmert sich der {role} um {thing}
    kümmert sich die {role} um {thing}?
    muss der {role} {thing} können
    muss ein {role} {thing} beherrschen
    muss ein {role} {thing}
    braucht ein {role} {thing}
    braucht der {role} {thing}-Kenntnisse
    kann der {role} {thing}
    kennt sich der {role} mit {thing} aus
    nutzt der {role} {thing}
    arbeitet der {role} mit {thing}
    arbeitet der {role} mit dem {role} zusammen
    hat der {role} mit {thing} zu tun
    trifft sich der {role} mit {role}
    soll der {role} {thing}
    darf der {role} {thing}
    entscheidet der {role} über {thing}
    fällt {thing} in den Bereich des {role}
    liegt {thing} beim {role}
    sind {role} für {thing} zuständig
    wird {thing} vom {role} gemacht
    wird {thing} vom {role} erstellt
    liefert der {role} {thing}
    unterstützt der {role} {thing}
    stimmt es, dass der {role} {thing} macht
    der {role} macht {thing}, oder?
    ist der {role} gut in {thing}
    verantwortet der {role} {thing}
    stimmt es, dass {role} nie {thing}
    ist es richtig, dass {role} keine {thing}
    {role} macht kein {thing}, oder?
    kümmert sich {role} um {thing}
    stellt {role} {thing} ein
    verleiht {role} {thing}
    ist {role} für {thing} da
    fährt {role} {thing}
    macht {role} keine {thing}
    schreibt {role} auch {thing}
    gehört {thing} zu den Aufgaben von {role}
    darf {role} über {thing} entscheiden
    hat {role} etwas mit {thing} zu tun
    wird {thing} von {role} erledigt
    ist {thing} etwas für {role}
    fällt {thing} an {role}
    sehe ich das richtig, dass {role} {thing}
  `,
  unwritten: `
    durchwahl von {role}
    durchwahl vom {role}?
    wer vertritt die {role} im Urlaub
    wer vertritt {role}, wenn sie krank ist
    welche Note braucht man für die {role}
    welche Note braucht man für {role}
    welchen Schulabschluss braucht man für {role}
    darf die {role} im Homeoffice arbeiten
    darf {role} von zu Hause arbeiten
    darf {role} Geschenke annehmen
    darf die {role} Geschenke von {thing} annehmen
    braucht {role} einen Führerschein
    braucht die {role} einen Doktortitel
    muss {role} an Weihnachten arbeiten
    muss die {role} an Feiertagen arbeiten
    muss in der {role} samstags jemand da sein
    hat {role} einen Betriebsrat
    was macht unsere {thing} so
    was macht unsere {thing} eigentlich
    was verdient die {role}
    wieviel Geld darf {role} im Jahr für {thing} ausgeben
    wie alt ist {role}
    seit wann gibt es die {role}
    wer hat {role} eingestellt
    wofür ist das {thing} verantwortlich
    wofür ist {thing} bei uns zuständig
    wie viel darf die {role} für {thing} ausgeben
    was soll der {role} anziehen
    wie viele Stunden pro Woche arbeitet die {role}
    wie viele Stunden hat der {role} in der Woche
    seit wann gibt es bei uns die {role}
    seit wann haben wir eine {role}
    welche Kleidung ist in der {role} vorgeschrieben
    was ziehen die Leute in der {role} an
    in welchem Stock sitzt die {role}
    in welchem Gebäude ist die {role}
    wie viel darf die {role} im Jahr ausgeben
    muss der {role} am Wochenende arbeiten
    arbeitet die {role} auch nachts
    braucht die {role} ein Studium
    wann hat die {role} Feierabend
    wie alt muss man als {role} sein
    was verdient man als {role}
    was verdient man in der {role}
    wie gut wird der {role} bezahlt
    in welche Gehaltsgruppe kommt ein {role}
    in welcher Entgeltgruppe ist der {role}
    in welche Lohngruppe kommt man als {role}
    welche Tarifgruppe hat die {role}
    bekommt ein {role} Weihnachtsgeld
    bekommt der {role} Urlaubsgeld
    kriegt der {role} Überstunden bezahlt
    wie viel Urlaub hat ein {role}
    an wen berichtet eigentlich der {role}
    wer ist der Vorgesetzte der {role}
    wer ist der Boss vom {role}
    wer steht über dem {role}
    wer ist beim {role} der Chef
    wer hat bei der {role} das Sagen
    wie viele {role} arbeiten hier
    wie viele Leute arbeiten in der {role}
    wie viele {role} haben wir eigentlich
    wie alt ist unser {role}
    wie lange ist der {role} schon da
    ist der {role} heute da
    ist der {role} krank
    wann kommt der {role} aus dem Urlaub
    wo wohnt der {role}
    welche Ausbildung muss man haben, um {role} zu werden
    was muss man studieren, um {role} zu werden
    was hat der {role} gelernt
    welche Ausbildung hat ein {role}
    welchen Vertrag hat der {role}
    kann man als {role} in Teilzeit arbeiten
    welches Auto fährt der {role}
    was kostet eine Abteilung wie die {role}
    was macht denn der {thing}
    was macht eigentlich der {thing}
    was macht die Abteilung {thing}
    was macht unser {thing}
    was tut ein {thing} bei uns
    Aufgaben der {thing}
    Aufgaben des {thing} bitte
    welche Aufgaben hat der {thing}
    welche Aufgaben hat das {thing}
    wofür ist das {thing} zuständig
    wofür ist der {thing} verantwortlich
    worum kümmert sich der {thing}
    welche Werkzeuge nutzt der {thing}
    womit arbeitet der {thing}
    woran wird der {thing} gemessen
    welche Ziele hat der {thing}
    was muss der {thing} können
    welche Fähigkeiten braucht der {thing}
    mit wem arbeitet der {thing} zusammen
    wozu gibt es den {thing}
    haben wir einen {thing}
    wer ist unser {thing}
    was verdient der {thing}
    wer ist der Chef vom {thing}
    was kostet der {role} im Jahr
    wie viel kostet uns der {role}
    was macht die {thing}
    was macht das {thing}
    wofür ist das {thing} verantwortlich
    wofür ist die {thing} zuständig
    Aufgaben des {thing}
    Telefonnummer vom {role}
    die Nummer vom {role}
    wieviel verdient ein {role}
    wieviel {thing} hat ein {role}
    wie viele {thing} hat der {role}
    wie heißt der {role} mit Nachnamen
    was macht bei uns der {thing}
    was macht der {thing}
    Aufgaben vom {thing}
    welche Kennzahlen hat der {thing}
    welche Aufgaben hat die {thing}
    wofür ist der {thing} zuständig
    was muss ein {thing} können
    was verdient ein {role}
    wie viel verdient der {role}
    wie hoch ist das Gehalt eines {role}
    Gehalt {role}
    Gehaltsband {role} Stufe {level}
    Vergütung des {role}
    bekommt der {role} einen Bonus
    wer ist der Chef des {role}
    wer ist der Vorgesetzte vom {role}
    an wen berichtet der {role}
    wem ist der {role} unterstellt
    wer führt den {role}
    wer leitet das Team der {role}
    wie viele {role} gibt es
    wie viele {role} haben wir
    wie groß ist das Team der {role}
    wie heißt unser {role}
    Telefonnummer des {role}
    E-Mail-Adresse vom {role}
    wo sitzt der {role}
    in welchem Büro sitzt der {role}
    wie viele Urlaubstage hat ein {role}
    welchen Abschluss braucht ein {role}
    welche Ausbildung braucht man als {role}
    welches Studium braucht ein {role}
    wie viel Budget hat der {role}
    kann der {role} im Homeoffice arbeiten
    welche Arbeitszeiten hat der {role}
    arbeitet der {role} am Wochenende
    Kündigungsfrist des {role}
    suchen wir einen {role}
    hat der {role} einen Dienstwagen
    wie viele Jahre Berufserfahrung braucht ein {role}
    wer ist der Geschäftsführer
    was macht der Geschäftsführer
    wer vertritt den {role}
    Stellvertreter des {role}
    wie oft reist der {role}
    wie alt ist der {role}
    was verdient {role} im Monat
    wie alt muss {role} sein
    darf {role} im Homeoffice arbeiten
    wie viel Urlaub hat {role}
    in welchem Büro sitzt {role}
    welche Telefonnummer hat {role}
    wer vertritt {role} im Sommer
    wem untersteht {role}
    an wen berichtet {role}
    wer ist über {role}
    wann fängt {role} morgens an
    hat {role} einen Dienstwagen
    wie heißt {role} mit Nachnamen
    welche Ausbildung hat {role} gemacht
    wie viele Leute arbeiten bei {role}
    welche Kündigungsfrist hat {role}
    was trägt {role} bei der Arbeit
    wer ist der Bürgermeister
    gibt es eine Leitung für {thing}
  `,
  declines: `
    womit soll man {role} nicht kommen
    womit brauche ich {role} gar nicht erst zu kommen
    was macht {role} nicht, obwohl alle es denken
    was gehört nicht zu {role}
    wofür ist {role} nicht da
    was macht die {role} nicht, obwohl alle das glauben
    womit soll ich nicht zur {role} kommen
    womit geht man fälschlich zum {role}
    wofür ist die {role} nicht da
    was machen die nicht
    was übernehmen sie nicht
    was macht der {role} nicht
    wofür ist der {role} nicht zuständig
    was gehört nicht zum {role}
    was lehnt der {role} ab
    was nehmen sie nicht an
    was ist nicht Aufgabe des {role}
    wofür sind die nicht zuständig
  `,
  else: `
    wer noch
    wer noch?
    wer sonst
    wer sonst noch?
    sonst jemand
    noch jemand?
    und wer noch
    andere Rollen?
    gibt es noch jemanden
  `,
  why: `
    warum
    warum?
    wieso
    weshalb
    warum die
    woher weißt du das
    wo steht das
    wie kommst du darauf
    worauf stützt sich das
    Quelle?
  `,
  thanks: `
    danke
    danke!
    danke dir
    danke schön
    vielen Dank
    vielen lieben Dank
    besten Dank
    super, danke
    passt, danke
    alles klar
    alles klar, danke
    perfekt
    super
    prima
    merci
    top
    hat geholfen
  `,
  greeting: `
    alles Gute zum Geburtstag {thing}
    gute Besserung {thing}
    hallo
    hallo zusammen
    hi zusammen
    guten Morgen
    guten Tag
    guten Abend
    moin
    servus
    grüß dich
    tschüss
    ciao
    bis morgen
    gute Nacht
    schönes Wochenende
    wie geht's
    wie geht es dir
  `,
  help: `
    hilfe
    hilf mir
    was kannst du
    was kann ich fragen
    wie funktioniert das
    wie geht das hier
    wer bist du
    was bist du
    wer bin ich
    wie benutze ich dich
    zeig mir, wie man fragt
    welche Befehle gibt es
    Beispiele bitte
    Anleitung
  `,
  list: `
    Rollen
    alle Rollen
    Liste
    die Liste
    Liste aller Rollen
    liste alle Rollen auf
    zeig alle Rollen
    zeig mir alle Rollen
    welche Rollen gibt es
    welche Rollen kennst du
    welche Rollen haben wir
    wen gibt es alles
    Übersicht aller Rollen
  `,
  route: `
    uns fehlen {thing} im {thing}
    {thing} an der {thing} war falsch {thing}
    morgen früh sind nur drei {thing} in {thing}, wer springt ein
    wer bestellt neue {thing}
    wer besucht den neuen {thing} in {thing}
    wer macht heute um drei {thing}
    wer fährt heute {thing} nach {thing}
    wer hat meinen {thing} aus {thing} {thing}
    wer nimmt mich morgen mit {thing} mit
    wer wird {thing} dieses Jahr
    wer kommt heute abend mit zum {thing}
    wie kommt Frau {thing} zu ihrer {thing}
    wie kommt {thing} an {thing}
    wann bekommen die Leute mit {thing} eigentlich {thing}, ich kriege jeden Tag {thing}
    wie lange hat {thing} noch offen? und ist bei {thing} auch {thing}
    welche {thing} haben {thing}
    welcher {thing} holt heute {thing} ab
    Kunde will {thing} in seinem {thing} haben
    {thing} ist schon wieder {thing}
    seit {thing} geht {thing} nicht mehr
    wir brauchen {thing} bis morgen
    bei uns im {thing} ist {thing}
    mein {thing} zeigt {thing}
    Frau {thing} hat angerufen, sie will {thing}
    die {thing} von {thing} stimmt nicht
    wer baut mir {thing} für {thing}
    wer baut {thing} für {thing}
    wer baut die {thing} für den {thing}
    wer macht mir {thing} bis {thing}
    wer kann mir {thing} machen
    wer hat meine {thing} gesehen
    wer hat {thing} gelöscht
    wer hat {thing} verstellt
    wer hat am {thing} {thing}
    wer kommt heute wegen {thing}
    wer kann morgen {thing}
    wer nimmt {thing} an
    wer unterschreibt {thing}
    wer bezahlt {thing}
    die {thing} passt nicht zur {thing}
    die {thing} passt nicht zur {thing}, bitte mal prüfen
    die {thing} zeigt {thing} statt {thing}
    die {thing} ist undicht
    die {thing} kommt nicht an
    die {thing} wurde doppelt {thing}
    der {thing} ist alle, wo gibts neuen
    der {thing} ist leer
    der {thing} stinkt
    der {thing} piept
    der {thing} lässt sich nicht {thing}
    das {thing} zeigt {thing} an
    das {thing} stimmt nicht mit {thing} überein
    am {thing} ist schon wieder {thing}
    am {thing} leuchtet {thing}
    im {thing} steht {thing} statt {thing}
    im {thing} tropft es
    in {thing} ist {thing} ausgefallen
    beim {thing} ist {thing} kaputt
    auf dem {thing} steht nix
    auf {thing} fehlt {thing}
    {thing} ist schon wieder {thing}
    {thing} ist weg
    {thing} läuft nicht
    {thing} läuft über
    {thing} lässt sich nicht öffnen
    {thing} kommt nicht
    {thing} wurde nicht geliefert
    {thing} wurde an {thing} geschickt
    {thing} ging an die falschen {thing}
    {thing} ist zu {thing}
    {thing} zeigt falsche {thing}
    {thing} und {thing} passen nicht zusammen
    Kunde in {thing} sagt {thing} ist {thing}
    Kunde sagt {thing}
    Kunde will {thing} zurück
    Kunde fragt nach {thing}
    ein {thing} hat angerufen wegen {thing}
    jemand hat {thing} in {thing} stehen lassen
    ich will {thing} mitnehmen, geht das
    ich will {thing}, geht das
    ich würde gern {thing}
    ich habe {thing} bekommen, was nun
    ich kriege {thing} nicht auf
    ich finde {thing} nicht
    ich hab noch {thing} auf meiner {thing}
    wieviel {thing} hab ich noch
    wie viel {thing} hab ich noch auf {thing}
    brauche bis morgen {thing}
    brauche bis morgen ein {thing} für {thing}
    brauchen dringend {thing}
    benötige {thing}
    kann mir wer sagen warum {thing}
    kann jemand mal nach {thing} schauen
    kann wer {thing}
    könnt ihr bitte {thing}
    ist die {thing} schon {thing}
    ist {thing} schon da
    ist mein {thing} schon {thing}
    sind die {thing} schon {thing}
    wann wird {thing} wieder {thing}
    wann kommt mein {thing}
    bis wann gilt unser {thing}
    welche {thing} soll da auf {thing}
    welche {thing} gilt für {thing} in {thing}
    welchen {thing} nehmen wir für {thing}
    warum hat {thing} so viele {thing}
    warum steht {thing} auf {thing}
    wo gibts {thing}
    wo kriege ich {thing} her
    wo muss ich {thing} abgeben
    wohin mit {thing}
    darf man {thing} in {thing}
    muss ich {thing} {thing}
    müssen {thing} {thing} werden
    wie lange müssen {thing} aufgehoben werden
    wie lange heben wir {thing} auf
    hilfe, {thing} ist {thing}
    {thing} ist kaputt
    {thing} geht nicht
    {thing} geht nicht mehr
    {thing} funktioniert nicht
    {thing} funktioniert seit gestern nicht mehr
    {thing} ist langsam
    {thing} ist ausgefallen
    {thing} hängt
    {thing} fehlt
    {thing} stimmt nicht
    {thing} steht still
    Fehler bei {thing}
    ich brauche {thing}
    ich brauche Zugriff auf {thing}
    ich brauche einen {thing} für {thing}
    brauche {thing} bis {thing}
    wir brauchen {thing}
    ich möchte {thing}
    ich hätte gern {thing}
    ich kann {thing} nicht {thing}
    kann jemand {thing}
    kann bitte jemand {thing} {thing}
    kann mir jemand mit {thing} helfen
    können wir {thing}
    könnt ihr {thing}
    könnte jemand {thing}
    bitte {thing} {thing}
    bitte {thing} prüfen
    wie bekomme ich {thing}
    wie kann ich {thing}
    wie mache ich {thing}
    wo finde ich {thing}
    wo melde ich {thing}
    wo bekomme ich {thing}
    wo ist {thing}
    wann ist {thing}
    wann kommt {thing}
    wann wird {thing} {thing}
    wann sind {thing} fertig
    warum ist {thing} {thing}
    wen frage ich wegen {thing}
    an wen wende ich mich bei {thing}
    wer hilft mir bei {thing}
    wer kann mir {thing} geben
    wer kann {thing} reparieren
    wer ist zuständig für {thing}
    wer ist für {thing} zuständig
    wer ist für {thing} verantwortlich
    wer kümmert sich um {thing}
    wer entscheidet über {thing}
    wer genehmigt {thing}
    wer gibt {thing} frei
    wer hat {thing}
    wer hat den {thing} gewonnen
    gibt es {thing}
    gibt es einen {thing} für {thing}
    haben wir {thing}
    hat jemand {thing}
    weiß jemand, warum {thing}
    ist {thing} schon {thing}
    ist das {thing} {thing}
    dürfen wir {thing}
    darf ich {thing}
    der {thing} hat {thing}
    die {thing} ist {thing}
    das {thing} muss {thing} werden
    mein {thing} ist {thing}
    unsere {thing} {thing}
    der Kunde will {thing}
    ein Kunde beschwert sich über {thing}
    {thing} für {thing}
    {thing} von {thing} nach {thing}
    {thing} bitte
    {thing} dringend
    neuer {thing} für {thing}
    was kostet {thing}
    was gibt es zu {thing}
    was mache ich mit {thing}
    welches {thing} für {thing}
    ich habe {thing} verloren
    ich bin {role} und brauche {thing}
    sag dem {role}, dass {thing}
    kann der {role} bitte unsere {thing} {thing}
    wie viele Tage {thing} habe ich noch
    Stufe {level} vom Parkhaus
    {thing} ist kaputt, was nun
    bei uns geht {thing} nicht mehr
    ich brauche bis morgen {thing}
    jemand hat {thing} gemeldet, bitte kümmern
  `,
  me: `
    was wird von mir erwartet
    meine Rolle
    meine Stufe
    bin ich bereit für Stufe {level}
    bin ich reif für die nächste Stufe
    wo stehe ich
    was erwartet ihr von mir
  `,
};
