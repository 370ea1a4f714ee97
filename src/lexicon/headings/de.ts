import type { HeadingWords } from './heading-words.ts';

export const german: HeadingWords = {
  before:
    'wichtigste|zentrale|wesentliche|allgemeine|fachliche|persönliche|tägliche|weitere|unsere?|meine?|ihre?|deine?|die|der|das|erforderliche|typische',
  after: '',
  sections: {
    declines:
      '(?:nicht zuständig|nicht verantwortlich)(?: für)?|keine zuständigkeit|abgrenzung(?:en)?|was (?:wir|sie|du) nicht (?:tun|machst|machen)',
    holders: '(?:stellen|rollen)inhaber(?: in|in)?|rollenfüller',
    metrics:
      'erfolgs(?:kennzahl(?:en)?|kriteri(?:um|en)|messung|indikator(?:en)?|maß(?:e|st(?:ab|äbe))?)|(?:ziel)?kennzahl(?:en)?|messgrößen?|messwerte?|zielwerte?|kpis?|leistungs(?:kennzahl(?:en)?|indikator(?:en)?)|woran (?:wir|man) erfolg (?:messen|misst|erkennt)|gemessen an|zielgrößen?|ziele und kennzahlen',
    ownership:
      'zuständigkeiten|zuständigkeitsbereiche?|verantwortungsbereiche?|aufgabenbereiche?|verantwortungsgebiete?|domänen?|geltungsbereich|schwerpunkte|arbeitsbereiche?|wofür (?:wir|sie|ich) zuständig (?:sind|bin)|(?:kern|haupt)bereiche',
    mission:
      'mission|auftrag|zweck(?: der (?:rolle|stelle|funktion))?|ziel(?:setzung)?(?: der (?:rolle|stelle|funktion))?|leitbild|sinn und zweck|rollenzweck|stellenziel|rolle|warum es (?:die|diese) (?:rolle|stelle) gibt',
    responsibilities:
      '(?:(?:haupt|kern|führungs|fach)?(?:aufgaben|verantwortlichkeiten|tätigkeiten|pflichten))(?: (?:und|der|des) .*)?|(?:kern|haupt)?verantwortung(?:en)?|aufgabengebiete?|aufgabenbeschreibung|was (?:sie|du|wir|ich) (?:tun|tust|tue|machen|machst|mache)|arbeitsalltag|rechenschaften',
    summary:
      '(?:kurz|rollen|stellen)?beschreibung|kurzbeschreibung|zusammenfassung|überblick|übersicht|profil|kurzprofil|einleitung|einführung|hintergrund|über (?:die|diese) (?:rolle|stelle|position)|über (?:mich|uns)|auf einen blick|in kürze|kurz gesagt',
    artifacts:
      'artefakte|produkte|ergebnisse|arbeitsergebnisse|liefergegenstände|lieferobjekte|ergebnistypen|erzeugnisse|dokumente|was (?:wir|sie) (?:liefern|erstellen)',
    collaborations:
      'zusammenarbeit(?: mit .*)?|zusammenarbeitsmodell|kooperation|wie wir (?:mit anderen )?(?:zusammen)?arbeiten',
    interactions:
      'schnittstellen?|ansprechpartner|ansprechpersonen|arbeitsbeziehungen|beziehungen|interaktionen|kontakte|arbeitet (?:zusammen )?mit|stakeholder|partner|interne kontakte|mit wem (?:wir|sie) (?:zusammen)?arbeiten',
    principles:
      '(?:grundsätze|prinzipien|werte|leitlinien|leitsätze)(?: und (?:werte|prinzipien|grundsätze))?',
    properties:
      'eigenschaften|merkmale|eckdaten|steckbrief|rahmendaten|(?:bevorzugte )?werkzeuge(?: und .*)?|tools?|technologien(?: und werkzeuge)?|technik|arbeitsweise|arbeitsstil|hilfsmittel|einordnung',
    capabilities:
      '(?:fach|sozial|kern|schlüssel|methoden)?kompetenzen|fähigkeiten(?: und .*)?|fertigkeiten(?: und .*)?|kenntnisse(?: und .*)?|fachkenntnisse|qualifikation(?:en)?|anforderungen|anforderungsprofil|können|skills|was (?:sie|du) mitbring(?:en|st)',
  },
  documents:
    '(?:skillmatrix|rolle|stelle|position|rollenprofil|stellenprofil|rollenbeschreibung|stellenbeschreibung|funktionsbeschreibung|aufgabenbeschreibung|kompetenzmatrix|qualifikationsmatrix|kompetenzprofil|kompetenzen|anforderungsprofil|tätigkeitsbeschreibung|(?:karriere|laufbahn|entwicklungs|stufen)(?:pfad|modell|stufen|plan|leiter|rahmen)|laufbahn|fähigkeiten|steckbrief)',
  otherPages:
    '(?:unsere )?(?:werte|grundsatze|leitbild)|glossar|begriffe|abkurzungen|vorlage(?: .*)?|\\S+vorlage|(?:besprechungs)?protokoll(?: .*)?|anleitung(?: .*)?|wie (?:man|wir) .*|haufige fragen|verhaltenskodex|inhaltsverzeichnis|(?:(?:deine|die|der|dein) )?ersten? (?:\\d+ )?(?:tage?|woche|monat).*|willkommen(?: .*)?|bewertungsbogen|gehalts\\S+(?: .*)?|checkliste(?: .*)?|\\S+checkliste|(?:\\S+ ){0,3}\\S*(?:leitfaden|handbuch|richtlinien?|prozess|begriffsdefinitionen)',
  of: '(?:(?:des|der|für|von)\\s+(?:die\\s+|den\\s+|eine[nrs]?\\s+|das\\s+)?)?',
  people: 'mitglieder|teammitglieder|maintainer|verantwortliche|ansprechpartner|personen|leute|ehemalige',
  agents:
    '(?:ingenieur|leiter|entwickler|administrator|planer|koordinator|prüfer|beauftragter?|techniker|berater|fahrer|meister|führer|sachbearbeiter|verkäufer|einkäufer|analytiker|architekt|designer|gestalter|betreuer|trainer|ausbilder|referent|verantwortlicher?|elektriker|elektroniker|mechaniker|mechatroniker|lagerist|disponent|pfleger|arzt|buchhalter|sekretär|assistent|redakteur|manager|wart|schlosser|monteur|kaufmann|kauffrau|fachkraft|pflegekraft|hilfskraft|führungskraft|vorstand|inspektor|moderator|vertreter|programmierer|tester|wissenschaftler|forscher|lehrer|übersetzer|sprecher|hausmeister|pförtner|vorsitzender?|kassier(?:er)?|präsident|aktuar|beisitzer|schriftführer|geschäftsführer)(?:in|\\*in|:in|_in|/-?in|\\(in\\)|innen)?|leitung|ärztin|beauftragte|verantwortliche',
  heads: 'leiter(?:in)?|leitung|referent(?:in)?|verantwortliche[r]?|beauftragte[r]?|sachbearbeiter(?:in)?',
  with: '(?:(?:zusammenarbeit|arbeitet?n?|gemeinsam) )?mit(?: (?:de[rnm]|die|das|allen|unser\\w*))?',
  fields: {
    stems: 'halt|leit|betreu|berat|verwalt|plan|entwickl|pruf|steuer|vermiet|vertret|fuhr|vermittl',
    field: 'ung',
    agent: 'er',
  },
  level: 'stufen?|level|erfahrungsstufen?|karrierestufen?',
  seniorities: [
    'praktikant(?:in)?|auszubildende[r]?|azubi',
    'einsteiger(?:in)?|berufseinsteiger(?:in)?|anfänger(?:in)?|grundkenntnisse|einstieg',
    'fortgeschritten(?:e[r]?)?|berufserfahren(?:e[r]?)?',
    'erfahren(?:e[r]?)?|könner(?:in)?',
    'experte|expertin',
  ],
};
