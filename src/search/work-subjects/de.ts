/** The same subjects in German. Compounds need not be written out: a word is found in its beginning and its end, too. */
export const GERMAN = `
payroll: lohn löhne gehalt gehälter gehaltsabrechnung lohnabrechnung entgelt überstunden bonus brutto netto vergütung zulage steuerklasse auszahlung abrechnung lohnzettel verdienst nachzahlung abzug pfändung kindergeld prämie
leave: urlaub urlaubstage abwesenheit elternzeit mutterschutz krank krankmeldung krankschreibung sonderurlaub resturlaub attest freinehmen freistellung auszeit krankgeschrieben elterngeld mutter geburt kind betreuung feiertag brückentag
hiring: bewerbung bewerber einstellung einstellen stellenanzeige stelle vorstellungsgespräch werkstudent praktikant praktikum azubi recruiting kandidat leiharbeiter zeitarbeit ausschreibung vorstellen probearbeiten leiharbeit aushilfe verstärkung stellenbesetzung lebenslauf
leaving: kündigung kündigen aufhebungsvertrag austritt rente ruhestand abfindung zeugnis kündigungsfrist weggang altersteilzeit arbeitszeugnis
onboarding: einarbeitung eintritt neueinstellung anfänger willkommen
staff: personal mitarbeiter mitarbeitende beschäftigte angestellte kollege arbeitsvertrag betriebsrat probezeit personalabteilung zeugnis arbeitsverhältnis teilzeit bescheinigung personalakte arbeitgeber
training: schulung weiterbildung fortbildung ausbildung lehrgang seminar kurs unterweisung qualifikation lehrling auszubildende prüfung berufsschule
conduct: mobbing belästigung diskriminierung konflikt streit beschwerde beleidigung schlichtung
pensions: betriebsrente altersvorsorge zuschuss sozialleistung jobrad
rota: schicht schichtplan dienstplan arbeitszeit zeiterfassung stempeln stempeluhr vertretung nachtschicht frühschicht spätschicht samstagsarbeit gleitzeit stunden mehrarbeit pause einsatzplan
computers: laptop notebook rechner computer pc bildschirm monitor tastatur maus hardware gerät arbeitsplatz helpdesk bluescreen dockingstation headset kamera teams outlook excel mail mailbox laufwerk ordner datei programm software ruckelt hängt
accounts: konto zugang zugangsdaten passwort kennwort anmeldung anmelden login einloggen berechtigung rechte benutzer gesperrt freischalten lizenz zugriff ordner freigabe rechner sperre kennung postfach
network: wlan netzwerk netz vpn router internet firewall verbindung funknetz empfang leitung fernzugang
printing: drucker drucken toner scanner kopierer beamer besprechungsraum
phones: telefon handy diensthandy sim smartphone durchwahl
phishing: phishing verdächtig betrug spam schadsoftware virus trojaner angriff gehackt anhang hacker link geklickt mail absender erpressung verschlüsselt schadprogramm fenster
secrets: geheimnis schlüssel zugangsdaten token zertifikat verschlüsselung geleakt
vulnerability: schwachstelle sicherheitslücke lücke penetrationstest patch sicherheit
compliance: compliance audit auditor prüfer norm iso zertifizierung richtlinie vorschrift nachweis revision
privacy: datenschutz dsgvo personenbezogen einwilligung löschen löschung auskunft daten
contracts: vertrag verträge klausel vereinbarung geheimhaltung nda agb haftung recht jurist anwalt unterschrift rechtlich vertragsstrafe rahmenvertrag unterschreiben geheimhaltungsvereinbarung gewährleistung
disputes: klage gericht abmahnung streitfall unterlassung rechtsanwalt schadenersatz
trademark: marke patent urheberrecht schutzrecht erfindung nachahmung lizenz
invoices: rechnung rechnungen eingangsrechnung buchhaltung buchung kreditor zahlung skonto mahnung lieferant überweisung bezahlt gutschrift zahlungsziel doppelt verbucht rechnungsprüfung
receivables: forderung mahnung mahnwesen debitor zahlungsziel offene posten inkasso
expenses: spesen reisekosten beleg belege erstattung auslage kilometergeld
budget: budget kosten controlling kostenstelle forecast planung finanzen kalkulation abweichung ergebnis investition wirtschaftlichkeit rechnen durchrechnen lohnt stundensatz herstellkosten monatsbericht nachkalkulation amortisation teurer
tax: steuer steuern umsatzsteuer mehrwertsteuer finanzamt steuererklärung ust betriebsprüfung
treasury: bank überweisung liquidität währung kredit darlehen zahlungsverkehr
closing: jahresabschluss monatsabschluss bilanz abschreibung rückstellung anlagen wirtschaftsprüfer
insurance: versicherung versichert schaden police prämie
purchasing: einkauf einkaufen beschaffung bestellung bestellen lieferant lieferanten angebot ausschreibung verhandlung preis rahmenvertrag anfrage freigabe zulieferer besorgen lieferzeit preiserhöhung mindestmenge insolvent lieferverzug rabatt katalog bestellanforderung kaufen werkzeug material angebote
travel: dienstreise reise flug hotel bahn buchung visum
events: veranstaltung messe messestand stand tagung feier einladung tag der offenen tür
building: gebäude dach heizung rohr wasser wasserschaden toilette fenster aufzug lampe licht hausmeister lüftung klimaanlage sanitär tor halle tropft undicht verstopft hallenheizung beleuchtung boden kran
cleaning: reinigung putzen putzkraft schmutzig müll abfall entsorgung container wertstoff
entry: ausweis tür tor schlüssel zutritt schloss besucher pförtner schranke werksausweis zugangskarte alarm
vehicles: auto dienstwagen fahrzeug fuhrpark parkplatz reifen tanken stapler führerschein werkstatt
catering: kantine küche essen mittagessen speiseplan allergie koch diät
reception: empfang besucher post kurier zentrale gast gäste
safety: unfall arbeitsunfall verletzt verletzung arbeitssicherheit arbeitsschutz brand feuer brandschutz evakuierung feuerlöscher ersthelfer gefahr gefährdung gefährdungsbeurteilung helm schutzbrille gefahrstoff schutzausrüstung beinaheunfall gestürzt verbrannt geschnitten verband leiter lärm gehörschutz sicherheitsschuhe handschuhe staub dämpfe betriebsanweisung notausgang
environment: umwelt emission energie abwasser entsorgung nachhaltigkeit co2 genehmigung lärm abfall
warehouse: lager bestand regal palette paletten kommissionierung stapler inventur lagerplatz wareneingang ware artikel rampe hochregal entladen annehmen angeliefert anlieferung lieferung karton paket eingang einlagern falsch geliefert fehlmenge
shipping: versand versenden paket sendung lieferung spedition lieferschein verpackung zustellung verladung abholung frachtbrief avis container schiff palette verladen kiste seefracht luftfracht zustelldienst wann ankommt
transport: transport lkw fracht spediteur fahrer tour verladen entladen rampe spedition
customs: zoll export import ausfuhr einfuhr zolltarif ursprung lieferantenerklärung ausfuhranmeldung embargo drittland zollpapiere carnet ursprungszeugnis
returns: retoure rücksendung rückgabe erstattung umtausch rücklieferung
production: produktion fertigung maschine anlage linie stillstand ausschuss takt montage werk bediener störung steht schicht werker fließband bandstopp rüsten umrüsten reihenfolge stückzahl leiharbeiter vormontage endmontage fehlen schrauben material
maintenance: instandhaltung wartung reparatur reparieren kaputt defekt störung ersatzteil öl ölt leckt lager lagerschaden schmieren vibration geräusch pumpe hydraulik pneumatik druckluft verschleiß rattern quietscht klemmt überhitzt qualmt raucht tropft getriebe motor riemen kompressor spindel ausgefallen kran tor presse
tooling: werkzeug werkzeugbau fräsen fräser drehen drehbank cnc bohrer vorrichtung spannmittel zerspanung programm nc schneidplatte aufspannung rundlauf drehmaschine
quality: qualität fehler mangel prüfung prüfen messen messung messmittel toleranz reklamation abweichung kalibrierung ausschuss sperren gesperrt prüfprotokoll erstmuster lehre maß 8d wareneingangsprüfung kratzer riss falsch maßhaltig sonderfreigabe nacharbeit prüfmittel messschieber beanstandung grat ausschussquote zeugnis
planning: planung fertigungsplanung arbeitsvorbereitung termin liefertermin kapazität auftrag fertigungsauftrag engpass material fehlteil disposition disponent durchlaufzeit feinplanung rückstand terminplan wann fertig liefern dringend eilauftrag vorziehen
drawing: zeichnung konstruktion konstrukteur cad stückliste maß modell änderung bauteil toleranz entwicklung passung welle blech werkstoff festigkeit versteifen dünner dicker schweißnaht 3d bohrung gewinde bauraum material
automation: automatisierung sps steuerung roboter sensor programmierung antrieb schaltschrank profinet programm bildschirm bedienpanel touchpanel endschalter lichtschranke schrittkette taktzeit fehlercode achse servo umrichter hmi opc bus signal
electrics: elektrik elektriker sicherung spannung kabel strom steckdose schaltschrank
laboratory: labor probe proben analyse befund blut
chemistry: chemikalie lösungsmittel rezeptur stoff sicherheitsdatenblatt
sales: vertrieb verkauf angebot kunde kunden anfrage rabatt auftrag interessent außendienst preis preisauskunft lieferumfang option ausschreibung verkaufen katalogpreis auftragsbestätigung provision
support: kunde kunden beschwerde reklamation kundendienst service monteur hotline ticket anruf wütend kulanz gutschrift inbetriebnahme vor ort aufstellen montage ersatzteil ersatzteile einsatz fernwartung anlage maschine steht kundenmaschine wartungsvertrag einweisung
pricing: preis preise preisliste rabatt marge aktion
marketing: marketing kampagne werbung anzeige banner prospekt broschüre messeauftritt video fotos
newsletter: newsletter mailing abmelden abbestellt verteiler vorlage
brand: marke logo farbe schrift design grafik druck verpackung bild vorlage
press: presse journalist zeitung medien interview reporter kommunikation öffentlichkeitsarbeit pressemitteilung fernsehen
social: instagram facebook linkedin beitrag kommentar
website: website webseite internetseite homepage seite text
translation: übersetzung übersetzen sprache text dolmetscher korrektur betriebsanleitung
product: produkt funktion roadmap priorität anforderung wunsch lastenheft
research: umfrage befragung nutzer studie
design: entwurf prototyp layout oberfläche icon gestaltung
accessibility: barrierefrei barrierefreiheit kontrast screenreader
frontend: browser seite button oberfläche darstellung
mobile: app iphone android absturz stürzt
backend: schnittstelle api dienst fehler anbindung
database: datenbank abfrage tabelle langsam
pipelines: daten datenlauf import schnittstelle export
analytics: auswertung bericht kennzahl kennzahlen zahlen dashboard analyse statistik umsatz
learning-machines: modell vorhersage prognose ki algorithmus empfehlung
servers: server cloud rechenzentrum festplatte speicher infrastruktur
deploying: ausrollen build pipeline deployment
releasing: release version update freigabe
monitoring: überwachung alarm protokoll
outage: ausfall störung nicht erreichbar langsam absturz
backup: sicherung datensicherung wiederherstellen backup
testing: test testen fehler abnahme
documentation: dokumentation handbuch anleitung betriebsanleitung bedienungsanleitung sprache seite ce konformität
projects: projekt meilenstein termin projektplan verzug status
fraud: betrug gestohlen rückbuchung verdächtig karte
nursing: pflege pfleger schwester station patient patienten wunde dekubitus sturz
beds: bett betten aufnahme belegung verlegung entlassung station
medication: medikament medikamente arznei apotheke dosis rezept antibiotikum infusion spritze tabletten wechselwirkung
surgery: operation op operationssaal chirurg narkose anästhesie instrumente
sterile: steril sterilisation sieb desinfektion aufbereitung instrumente
imaging: röntgen mrt ct ultraschall aufnahme bild strahlenschutz
infection: infektion hygiene ausbruch norovirus keim isolierung desinfektion handschuhe nadelstich
medical-devices: medizintechnik infusionspumpe beatmung gerät monitor medizinprodukt
emergency: notfall notaufnahme rettungsdienst reanimation
records: akte archiv arztbrief befund dokumentation
medical-billing: abrechnung kodierung krankenkasse fallpauschale
social-care: sozialdienst entlassung reha angehörige pflegeheim
therapy: therapie physiotherapie krankengymnastik ergotherapie
patients: patient angehörige beschwerde besuchszeit dolmetscher
vaccination: impfung betriebsarzt grippe vorsorgeuntersuchung arbeitsmedizin
schools: lehrer schüler studenten klasse unterricht stundenplan prüfung note schule einschreibung
grants: förderung fördermittel antrag spende zuschuss
hotel: zimmer gast gäste buchung rezeption reservierung
construction: baustelle kran gerüst beton bauleiter
property: mieter miete mietvertrag wohnung
lending: kredit darlehen zins
energy: strom energie gas zähler solar photovoltaik
permits: genehmigung antrag behörde amt
strategy: strategie ziele vorstand geschäftsführung gesellschafter
improvement: verbesserung kaizen lean kvp vorschlag verbesserungsvorschlag idee
`;
