/** The same subjects in German. Compounds need not be written out: a word is found in its beginning and its end, too. */
export const GERMAN = `
payroll: lohn löhne gehalt gehälter gehaltsabrechnung lohnabrechnung entgelt überstunden bonus brutto netto vergütung zulage steuerklasse auszahlung abrechnung lohnzettel verdienst nachzahlung abzug pfändung kindergeld prämie lohnbüro abrechnungen zuschläge nachtzuschlag sonderzahlung weihnachtsgeld urlaubsgeld dreizehntes gehaltserhöhung stundenlohn tariflohn mindestlohn gehaltszettel bezüge entgeltabrechnung vorschuss sozialabgaben
leave: urlaub urlaubstage abwesenheit elternzeit mutterschutz krank krankmeldung krankschreibung sonderurlaub resturlaub attest freinehmen freistellung auszeit krankgeschrieben elterngeld mutter geburt kind betreuung feiertag brückentag freier tag frei urlaubsantrag fehlzeiten krankenschein elternzeitantrag rückkehr wiedereinstieg unbezahlt jahresurlaub urlaubsanspruch au-bescheinigung vaterschaftsurlaub vormittags
hiring: bewerbung bewerber einstellung einstellen stellenanzeige stelle vorstellungsgespräch werkstudent praktikant praktikum azubi recruiting kandidat leiharbeiter zeitarbeit ausschreibung vorstellen probearbeiten leiharbeit aushilfe verstärkung stellenbesetzung lebenslauf stellenangebot bewerbungen bewerbungsgespräch kandidaten neueinstellungen personalsuche personalgewinnung auszubildender fachkräfte rekrutierung praktikantin einstellungsgespräch minijob
leaving: kündigung kündigen aufhebungsvertrag austritt rente ruhestand abfindung zeugnis kündigungsfrist weggang altersteilzeit arbeitszeugnis gekündigt abmahnung kündigungsschreiben kündigt entlassung entlassen aufhören ausscheiden letzter arbeitstag zwischenzeugnis verabschiedung nachfolger übergabe
onboarding: einarbeitung eintritt neueinstellung anfänger willkommen neuer kollege erster tag einarbeiten einarbeitungsplan neueinsteiger
staff: personal mitarbeiter mitarbeitende beschäftigte angestellte kollege arbeitsvertrag betriebsrat probezeit personalabteilung zeugnis arbeitsverhältnis teilzeit bescheinigung personalakte arbeitgeber personalreferent hr mitarbeiterin stundenreduzierung teilzeitantrag vollzeit homeoffice mobiles befristet befristung entfristung arbeitszeitmodell beschäftigung stammdaten versetzung dienstvereinbarung
training: schulung weiterbildung fortbildung ausbildung lehrgang seminar kurs unterweisung qualifikation lehrling auszubildende prüfung berufsschule schulungen kurse geschult weitergebildet lernen lehrgänge einweisung ausbilder azubis ausbildungsplan qualifizierung module nachweis führerschein fahrerkarte trainer pflichtschulung schulen unterweisen
conduct: mobbing belästigung diskriminierung konflikt streit beschwerde beleidigung schlichtung beleidigt angeschrien schreit rassistisch sexistisch sprüche herkunft alkohol betrunken sucht gemobbt ungerecht lästern drohung bedroht gleichbehandlung
pensions: betriebsrente altersvorsorge zuschuss sozialleistung jobrad altersversorgung zusatzversorgung kinderzuschuss dienstrad fitnessstudio vermögenswirksame jobticket
rota: schicht schichtplan dienstplan arbeitszeit zeiterfassung stempeln stempeluhr vertretung nachtschicht frühschicht spätschicht samstagsarbeit gleitzeit stunden mehrarbeit pause einsatzplan schichten dienste dienstpläne schichttausch tauschen einspringen springer bereitschaft rufbereitschaft frühdienst spätdienst nachtdienst besetzung unterbesetzt wochenenddienst arbeitsbeginn einteilung stundenzettel ausgefallen ersatzmann
computers: laptop notebook rechner computer pc bildschirm monitor tastatur maus hardware gerät arbeitsplatz helpdesk bluescreen dockingstation headset kamera teams outlook excel mail mailbox laufwerk ordner datei programm software ruckelt hängt arbeitsrechner pc-arbeitsplatz tablet absturz abgestürzt eingefroren friert update installieren startet anmeldebildschirm word windows drucker mauszeiger akku ladekabel langsam abstürzen edv edv-betreuung neustart druckt
accounts: konto zugang zugangsdaten passwort kennwort anmeldung anmelden login einloggen berechtigung rechte benutzer gesperrt freischalten lizenz zugriff ordner freigabe rechner sperre kennung postfach passwörter zugangsrechte benutzerkonto mailfach postfächer mailadresse mailkonto e-mail-konto entsperren abgelaufen benutzername kennwörter zwei-faktor benutzerkonten laufwerke
network: wlan netzwerk netz vpn router internet firewall verbindung funknetz empfang leitung fernzugang w-lan internetzugang netzwerkdose netzausfall störung access-point funkloch verbindet netzwerkkabel server bandbreite
printing: drucker drucken toner scanner kopierer beamer besprechungsraum ausdruck kopieren kopie papierstau patrone plotter druckt
phones: telefon handy diensthandy sim smartphone durchwahl telefonanlage telefone rufnummer anrufbeantworter weiterleitung anruf mobiltelefon simkarte
phishing: phishing verdächtig betrug spam schadsoftware virus trojaner angriff gehackt anhang hacker link geklickt mail absender erpressung verschlüsselt schadprogramm fenster cyberangriff sicherheitsvorfall spammail verschlüsselungstrojaner usb-stick gefälschte datenklau informationssicherheit
secrets: geheimnis schlüssel zugangsdaten token zertifikat verschlüsselung geleakt private api-schlüssel passwort-im-code
vulnerability: schwachstelle sicherheitslücke lücke penetrationstest patch sicherheit
compliance: compliance audit auditor prüfer norm iso zertifizierung richtlinie vorschrift nachweis revision korruption bestechung geschenk geschenke interessenkonflikt aufsicht aufsichtsbehörde hinweisgeber verhaltenskodex regelwerk vorgaben rechtskonform internes kontrollsystem vier-augen-prinzip gesetz
privacy: datenschutz dsgvo personenbezogen einwilligung löschen löschung auskunft daten datenschutzbeauftragter auskunftsersuchen datenpanne datenleck falscher empfänger personendaten videoüberwachung aufbewahrung aufbewahrungsfrist vernichten aktenvernichtung vertraulich weitergeben fotos veröffentlichen
contracts: vertrag verträge klausel vereinbarung geheimhaltung nda agb haftung jurist anwalt unterschrift rechtlich vertragsstrafe rahmenvertrag unterschreiben geheimhaltungsvereinbarung gewährleistung vertragsprüfung justiziar rechtsabteilung anwältin rechtsfrage gesetz zulässig haften haftet vollmacht vertragsentwurf rücktritt paragraf widerruf juristisch kündigungsklausel
disputes: klage gericht abmahnung streitfall unterlassung rechtsanwalt schadenersatz verklagt klagen gerichtstermin prozess rechtsstreit einspruch widerspruch anwaltsschreiben vergleich mahnbescheid vorladung
trademark: marke patent urheberrecht schutzrecht erfindung nachahmung lizenz markenrecht urheber bildrechte plagiat lizenzgebühr logo
invoices: rechnung rechnungen eingangsrechnung buchhaltung buchung kreditor zahlung skonto mahnung lieferant überweisung bezahlt gutschrift zahlungsziel doppelt verbucht rechnungsprüfung rechnungseingang lieferantenrechnung zahlungseingang bezahlen überwiesen doppelzahlung bucht buchen konto kontierung rechnungsnummer mahnt gemahnt kreditoren rechnungswesen finanzbuchhaltung fibu abbuchung rechnungsadresse fakturierung ausgangsrechnung rechnungskorrektur
receivables: forderung mahnung mahnwesen debitor zahlungsziel offene posten inkasso zahlt außenstände schulden ratenzahlung raten debitoren zahlungsverzug pfänden vollstreckung gläubiger schuldner forderungen überfällig
expenses: spesen reisekosten beleg belege erstattung auslage kilometergeld auslagen ausgelegt bezahlt quittung reisekostenabrechnung hotelrechnung verpflegungspauschale tankbeleg bewirtung kilometer firmenkarte vorgestreckt wiederbekommen
budget: budget kosten controlling kostenstelle forecast planung finanzen kalkulation abweichung ergebnis investition wirtschaftlichkeit rechnen durchrechnen lohnt stundensatz herstellkosten monatsbericht nachkalkulation amortisation teurer budgets kostenrechnung kostenplanung haushalt haushaltsmittel mittel ausgaben einsparung sparen wirtschaftsplan deckungsbeitrag investitionsantrag quartalszahlen soll-ist hochrechnung kennzahlen auswertung rentiert kostenstellen
tax: steuer steuern umsatzsteuer mehrwertsteuer finanzamt steuererklärung ust betriebsprüfung lohnsteuer steuerbescheid steuerberater abgaben kurtaxe vorsteuer gewerbesteuer finanzbehörde steuerfrei
treasury: bank überweisung liquidität währung kredit darlehen zahlungsverkehr liquiditätsplanung geldanlage anlage zinsen zinssatz wertpapiere devisen wechselkurs absicherung termingeschäft refinanzierung eigenhandel
closing: jahresabschluss monatsabschluss bilanz abschreibung rückstellung anlagen wirtschaftsprüfer jahresabschlüsse monatsende bilanzierung abschlussbuchung inventurbewertung wirtschaftsprüfung abgrenzung kassenabschluss tagesabschluss
insurance: versicherung versichert schaden police prämie versicherer haftpflicht versicherungsschutz versicherungsfall selbstbeteiligung gebäudeversicherung kasko
purchasing: einkauf einkaufen beschaffung bestellung bestellen lieferant lieferanten angebot ausschreibung verhandlung preis rahmenvertrag anfrage freigabe zulieferer besorgen lieferzeit preiserhöhung mindestmenge insolvent lieferverzug rabatt katalog bestellanforderung kaufen werkzeug material angebote beschaffer einkäufer bestellt nachbestellen bestellungen bezugsquelle händler anschaffung anschaffen günstiger konditionen vergleichsangebot lieferfrist vergabe vergabestelle rahmenverträge nachschub verbrauchsmaterial büromaterial großhändler
travel: dienstreise reise flug hotel bahn buchung visum dienstreisen reisebuchung bahnticket fahrkarte flüge mietwagen hotelbuchung reiseantrag
events: veranstaltung messe messestand stand tagung feier einladung tag offenen tür veranstaltungen tagungen feste fest hochzeit party konferenz kongress empfang saal einladungen messeauftritt messebau catering tag-der-offenen-tür bühne weihnachtsfeier betriebsausflug redner gäste aussteller
building: gebäude dach heizung rohr wasser wasserschaden toilette fenster aufzug lampe licht hausmeister lüftung klimaanlage sanitär tor halle tropft undicht verstopft hallenheizung beleuchtung boden kran haustechnik gebäudetechnik hausmeisterin heizkörper heizungsausfall kalt warm thermostat rohrbruch wasserhahn klo waschbecken abfluss dusche keller klima klimagerät birne glühbirne leuchte türklinke scheibe fahrstuhl rolltreppe fenstergriff fassade schimmel ratten mäuse dachrinne steckdose wand streichen büro möbel schreibtisch jalousie liegenschaften facility haustechniker reparaturen überschwemmt nass stinkt feucht
cleaning: reinigung putzen putzkraft schmutzig müll abfall entsorgung container wertstoff reinigungskraft reinigungsfirma putzfrau geputzt dreckig fleck flecken schmutz staubsaugen wischen mülleimer abfalleimer papierkorb fensterputzer grundreinigung haare sauber gereinigt
entry: ausweis tür tor schlüssel zutritt schloss besucher pförtner schranke werksausweis zugangskarte alarm zutrittskarte schlüsselkarte schlüsselverlust ausgesperrt türcode chip transponder einbruch einbrecher wachdienst werkschutz sicherheitsdienst pforte besucherausweis schließanlage schranken türöffner videokamera
vehicles: auto dienstwagen fahrzeug fuhrpark parkplatz reifen tanken stapler führerschein werkstatt fuhrparkleiter dienstfahrzeug motorlampe motorkontrollleuchte platten tüv hauptuntersuchung werkstatttermin delle kratzer reifenwechsel winterreifen tankkarte tankt diesel benzin ladesäule panne abschleppen bremsen bremse lkw zugmaschine auflieger anhänger sattel sprinter transporter kraftstoff sprit leasing kfz fahrtenbuch unfallwagen
catering: kantine küche essen mittagessen speiseplan allergie koch diät kantinenessen verpflegung brötchen kaffeemaschine automat mittagstisch vegetarisch vegan buffet pausenraum getränke
reception: empfang besucher post kurier zentrale gast gäste anmeldung pförtnerloge briefe briefpost poststelle päckchen besucherempfang telefonzentrale einschreiben frankieren
safety: unfall arbeitsunfall verletzt verletzung arbeitssicherheit arbeitsschutz brand feuer brandschutz evakuierung feuerlöscher ersthelfer gefahr gefährdung gefährdungsbeurteilung helm schutzbrille gefahrstoff schutzausrüstung beinaheunfall gestürzt verbrannt geschnitten verband leiter lärm gehörschutz sicherheitsschuhe handschuhe staub dämpfe betriebsanweisung notausgang sicherheitsfachkraft verunfallt hingefallen ausgerutscht gestolpert gebrochen blutet fluchtweg rauchmelder brandmelder feueralarm räumung räumungsübung sammelplatz hilfe verbandskasten erstehilfe absturzsicherung schutzkleidung gasgeruch gefährlich psa unfallmeldung berufsgenossenschaft brandschutzbeauftragter stromschlag verätzt
environment: umwelt emission energie abwasser entsorgung nachhaltigkeit co2 genehmigung lärm abfall umweltschutz klimaschutz recycling grundwasser boden altlast energiesparen emissionen ressourcen abgas immissionsschutz
warehouse: lager bestand regal palette paletten kommissionierung stapler inventur lagerplatz wareneingang ware artikel rampe hochregal entladen annehmen angeliefert anlieferung lieferung karton paket eingang einlagern falsch geliefert fehlmenge lagerist regale kommissionieren kommissionierer zählung bestände bestandsführung einlagerung umschlag gabelstapler hubwagen container ausladen abladen entlädt lagerhalle stellplatz lagerfläche tor verladetor auslagern warenausgang verlademeister gasse kartons umlagern stückgut
shipping: versand versenden paket sendung lieferung spedition lieferschein verpackung zustellung verladung abholung frachtbrief avis container schiff palette verladen kiste seefracht luftfracht zustelldienst ankommt sendungen verschicken zugestellt zustellen paketdienst sendungsverfolgung ablieferbeleg ablieferungsnachweis abliefern empfänger absender expressversand liefertermin sendungsstatus ware verpacken
transport: transport lkw fracht spediteur fahrer tour verladen entladen rampe spedition touren tourenplan disposition disponent lkw-fahrer stau abholung abholen lenkzeit lenkzeiten ruhezeit rückladung leerfahrt ladung beladung laderaum frachtführer subunternehmer frachtbörse stopps nahverkehr fernverkehr maut zeitfenster komplettladung sammelgut transporte fährt route züge anfahren
customs: zoll export import ausfuhr einfuhr zolltarif ursprung lieferantenerklärung ausfuhranmeldung embargo drittland zollpapiere carnet ursprungszeugnis zollanmeldung verzollung verzollen warennummer t1 eur1 grenze einfuhrumsatzsteuer abgaben spediteur ausfuhrbegleitdokument zollamt atlas präferenz stempel ursprungsnachweis freigabe tarifierung
returns: retoure rücksendung rückgabe erstattung umtausch rücklieferung zurückschicken zurückgeschickt retouren umtauschen reklamieren garantie gewährleistung gutschrift
production: produktion fertigung maschine anlage linie stillstand ausschuss takt montage werk bediener störung steht schicht werker fließband bandstopp rüsten umrüsten reihenfolge stückzahl leiharbeiter vormontage endmontage fehlen schrauben material fertigen hergestellt herstellung fertigungslinie maschinenbediener maschinenführer montieren monteure bandstillstand ausbringung chargen charge halle produktionsleiter abfüllung abfüllanlage mischer ofen presse verpackungslinie
maintenance: instandhaltung wartung reparatur reparieren kaputt defekt störung ersatzteil öl ölt leckt lager lagerschaden schmieren vibration geräusch pumpe hydraulik pneumatik druckluft verschleiß rattern quietscht klemmt überhitzt qualmt raucht tropft getriebe motor riemen kompressor spindel ausgefallen kran tor presse instandsetzung instandhalter störungsbeseitigung wartungsplan gewartet repariert defekte maschinenausfall anlagenstörung ölverlust leck dichtung undichtigkeit geräusche quietschen rost filter ventil gebläse ausfall technische anlagen inspektion mechaniker schlosser
tooling: werkzeug werkzeugbau fräsen fräser drehen drehbank cnc bohrer vorrichtung spannmittel zerspanung programm nc schneidplatte aufspannung rundlauf drehmaschine werkzeuge werkzeugmaschine schweißen schweißer schweißgerät schleifen bohren stanze spritzguss form formenbau
quality: qualität fehler mangel prüfung prüfen messen messung messmittel toleranz reklamation abweichung kalibrierung ausschuss sperren gesperrt prüfprotokoll erstmuster lehre maß 8d wareneingangsprüfung kratzer riss falsch maßhaltig sonderfreigabe nacharbeit prüfmittel messschieber beanstandung grat ausschussquote zeugnis qualitätssicherung mängel fehlerhaft beschädigt reklamationsquote stichprobe rückruf ursachenanalyse audit lieferantenbewertung zertifikat prüfbericht grenzwert haccp hygienekontrolle messwerte normabweichung prüfplan
planning: planung fertigungsplanung arbeitsvorbereitung termin liefertermin kapazität auftrag fertigungsauftrag engpass material fehlteil disposition disponent durchlaufzeit feinplanung rückstand terminplan fertig liefern dringend eilauftrag vorziehen terminierung liefertermine planer produktionsplanung rückstände verschieben umplanen kapazitäten materialfluss arbeitsplan reihenfolgeplanung bedarfsplanung
drawing: zeichnung konstruktion konstrukteur cad stückliste maß modell änderung bauteil toleranz entwicklung passung welle blech werkstoff festigkeit versteifen dünner dicker schweißnaht 3d bohrung gewinde bauraum material zeichnungen cad-modell konstruktionszeichnung technische entwurf statik berechnung maße bauteile prototyp
automation: automatisierung sps steuerung roboter sensor programmierung antrieb schaltschrank profinet programm bildschirm bedienpanel touchpanel endschalter lichtschranke schrittkette taktzeit fehlercode achse servo umrichter hmi opc bus signal steuerungstechnik sps-programm roboterzelle bediengerät regler leittechnik visualisierung
electrics: elektrik elektriker sicherung spannung kabel strom steckdose schaltschrank kurzschluss sicherungskasten fi-schalter stromausfall kabelbruch verteiler notstrom trafo schaltanlage leitung elektroinstallation
laboratory: labor probe proben analyse befund blut labore laborproben analysen messgerät mikroskop zentrifuge abzug gefrierschrank stickstoff gasflasche pipette versuch versuche laborant reagenz kulturen
chemistry: chemikalie lösungsmittel rezeptur stoff sicherheitsdatenblatt chemikalien säure lauge lack kleber mischung dosierung kunststoff
sales: vertrieb verkauf angebot kunde kunden anfrage rabatt auftrag interessent außendienst preis preisauskunft lieferumfang option ausschreibung verkaufen katalogpreis auftragsbestätigung provision verkäufer angebote angebotskalkulation kundenbesuch neukunde neukunden neukundengewinnung akquise konkurrenz wettbewerber billiger unterbietet verhandeln preisverhandlung großkunde vertriebler interessenten abschluss kundentermin möbelhaus
support: kunde kunden beschwerde reklamation kundendienst service monteur hotline ticket anruf wütend kulanz gutschrift inbetriebnahme aufstellen montage ersatzteil ersatzteile einsatz fernwartung anlage maschine steht kundenmaschine wartungsvertrag einweisung kundenservice kundenbetreuung beschwerden beschwert beschweren unzufrieden sauer stinksauer verärgert reklamiert anrufer rückruf auskunft gutschein entschädigung wartet anfragen kundenanfrage callcenter
pricing: preis preise preisliste rabatt marge aktion preisgestaltung rabatte zuschlag zuschläge gebühr gebühren dieselzuschlag aktionspreis tarif kosten nachlass raten
marketing: marketing kampagne werbung anzeige banner prospekt broschüre messeauftritt video fotos werbekampagne kampagnen plakat plakate flyer inserat sponsoring sponsor slogan radiospot werbemittel zielgruppe aktion aktionen bekanntheit
newsletter: newsletter mailing abmelden abbestellt verteiler vorlage rundmail mailings newsletterversand abonnent
brand: marke logo farbe schrift design grafik druck verpackung bild vorlage briefkopf visitenkarte visitenkarten gestaltung farben schriftart erscheinungsbild grafiken fotos bildmaterial druckdatei layout
press: presse journalist zeitung medien interview reporter kommunikation öffentlichkeitsarbeit pressemitteilung fernsehen journalistin radio pressestelle stellungnahme kamerateam pressesprecher
social: instagram facebook linkedin beitrag kommentar bewertung bewertungen influencerin influencer shitstorm post posten kanäle google-bewertung
website: website webseite internetseite homepage seite text internetauftritt unterseite inhalt tippfehler redaktionssystem online-auftritt impressum
translation: übersetzung übersetzen sprache text dolmetscher korrektur betriebsanleitung englisch fremdsprache übersetzt
product: produkt funktion roadmap priorität anforderung wunsch lastenheft produktmanagement anforderungen wunschliste neuheit produktidee
research: umfrage befragung nutzer studie marktforschung interviews
design: entwurf prototyp layout oberfläche icon gestaltung bedienung nutzerführung
accessibility: barrierefrei barrierefreiheit kontrast screenreader rollstuhlfahrer leichte sprache
frontend: browser seite button oberfläche darstellung schaltfläche ladezeit formular
mobile: app iphone android absturz stürzt handy-app push benachrichtigung appstore
backend: schnittstelle api dienst fehler anbindung schnittstellen dienste warteschlange
database: datenbank abfrage tabelle langsam datenbanken tabellen
pipelines: daten datenlauf import schnittstelle export datenfluss datenlieferung ladejob
analytics: auswertung bericht kennzahl kennzahlen zahlen dashboard analyse statistik umsatz berichte auswertungen umsatzzahlen
learning-machines: modell vorhersage prognose ki algorithmus empfehlung
servers: server cloud rechenzentrum festplatte speicher infrastruktur speicherplatz platte virtuelle
deploying: ausrollen build pipeline deployment auslieferung
releasing: release version update freigabe
monitoring: überwachung alarm protokoll meldung
outage: ausfall störung erreichbar langsam absturz system
backup: sicherung datensicherung wiederherstellen backup wiederherstellung gelöscht gelöschte
testing: test testen fehler abnahme testfall
documentation: dokumentation handbuch anleitung betriebsanleitung bedienungsanleitung sprache seite ce konformität
projects: projekt meilenstein termin projektplan verzug status projektleiter zeitplan verzögerung lenkungskreis arbeitspaket
fraud: betrug gestohlen rückbuchung verdächtig karte betrüger gefälscht fälschung unbekannte abbuchung geklaut missbrauch
nursing: pflege pfleger schwester station patient patienten wunde dekubitus sturz pflegekraft pflegefachkraft krankenschwester krankenpfleger stationen patientin bewohner bewohnerin verband katheter blutdruck klingel gestürzt demenz verwirrt waschen körperpflege lagerung schmerzen visite
beds: bett betten aufnahme belegung verlegung entlassung station bettenbelegung intensiv überbelegt
medication: medikament medikamente arznei apotheke dosis rezept antibiotikum infusion spritze tabletten wechselwirkung arzneimittel dosierung nebenwirkung betäubungsmittel insulin
surgery: operation op operationssaal chirurg narkose anästhesie instrumente op-plan chirurgie eingriff besteck siebe
sterile: steril sterilisation sieb desinfektion aufbereitung instrumente steri
imaging: röntgen mrt ct ultraschall aufnahme bild strahlenschutz radiologie kontrastmittel bildgebung
infection: infektion hygiene ausbruch norovirus keim isolierung desinfektion handschuhe nadelstich ansteckend keime isolieren isolation händedesinfektion quarantäne schutzkittel
medical-devices: medizintechnik infusionspumpe beatmung gerät monitor medizinprodukt medizingerät beatmungsgerät defibrillator prüfplakette
emergency: notfall notaufnahme rettungsdienst reanimation notarzt bewusstlos krankenwagen atmet
records: akte archiv arztbrief befund dokumentation patientenakte akten krankenakte entlassbrief befunde
medical-billing: abrechnung kodierung krankenkasse fallpauschale kasse abrechnungsfähig kostenzusage privatpatient
social-care: sozialdienst entlassung reha angehörige pflegeheim pflegegrad kurzzeitpflege jugendamt sozialarbeiter betreuung familienhilfe heim flüchtling obdachlos
therapy: therapie physiotherapie krankengymnastik ergotherapie logopädie gehhilfe rollator massage übungen
patients: patient angehörige beschwerde besuchszeit dolmetscher patientenbeschwerde fürsprecher lob
vaccination: impfung betriebsarzt grippe vorsorgeuntersuchung arbeitsmedizin
schools: lehrer schüler studenten klasse unterricht stundenplan prüfung note schule einschreibung schulleitung elternabend zeugnisse klassenfahrt eltern
grants: förderung fördermittel antrag spende zuschuss drittmittel förderantrag zuwendung spenden spender stiftung verwendungsnachweis antragstellung
hotel: zimmer gast gäste buchung rezeption reservierung hotel übernachtung unterkunft pension
construction: baustelle kran gerüst beton bauleiter polier bagger maurer rohbau bauabnahme mängelbeseitigung nachunternehmer bautagebuch fundament estrich fliesenleger trockenbau dachdecker zimmermann
property: mieter miete mietvertrag wohnung vermietung kaution nebenkosten nebenkostenabrechnung hausordnung wohnungsübergabe leerstand eigentümer hausverwaltung untermieter
lending: kredit darlehen zins kredite baufinanzierung hypothek zinsbindung tilgung sondertilgung anschlussfinanzierung kreditnehmer immobilie hauskauf eigenkapital
energy: strom energie gas zähler solar photovoltaik stromnetz stromausfall netzstörung umspannwerk kabelfehler mittelspannung trafostation solaranlage windrad einspeisung straßenlaterne straßenbeleuchtung laterne fernwärme wärmeversorgung kraftwerk turbine blockheizkraftwerk
permits: genehmigung antrag behörde amt
strategy: strategie ziele vorstand geschäftsführung gesellschafter aufsichtsrat geschäftsbericht
improvement: verbesserung kaizen lean kvp vorschlag verbesserungsvorschlag idee prozess prozesse verschwendung
health-at-work: betriebsarzt betriebsärztin vorsorgeuntersuchung ergonomie rücken bildschirmbrille wiedereingliederung schwangerschaft belastung stress überlastung impfung
conferencing: teams zoom videokonferenz beamer leinwand mikrofon mikro lautsprecher ton kamera bildschirm hdmi konferenzraum tagungstechnik
business-systems: erp sap warenwirtschaft kassensystem fachverfahren modul stammdaten systemumstellung key-user transaktion schnittstelle buchungssystem hotelsoftware lizenzen anwendung anwendungen
dangerous-goods: gefahrgut gefährliche güter adr un-nummer fass fässer ausgelaufen leckage explosiv brennbar entzündlich batterien lithium akkus gefahrzettel warntafel säure ätzend giftig radioaktiv zusammenladen beförderungspapier tankwagen gefahrstoffe
cargo-claims: transportschaden frachtschaden umgekippt beschädigt angekommen bruch verlust verloren regress ladungsschaden schadenanzeige vorbehalt schadenregulierung gutachter
architecture: architektur standards entscheidung
money-laundering: geldwäsche sanktionsliste verdachtsmeldung bargeld briefkastenfirma wirtschaftlich berechtigter identitätsprüfung ausweis gefälscht
checkout: zahlungsart kasse bezahlvorgang warenkorb bestellabschluss
credit-risk: bonität kreditwürdigkeit kreditausfall ausfallrisiko kreditlimit limit rating sicherheiten insolvenz kreditentscheidung
bank-payments: überweisung überweisungen lastschrift dauerauftrag zahlungsverkehr iban echtzeitüberweisung auslandszahlung rückruf buchungslauf
bank-cards: girokarte kreditkarte bankkarte pin geheimzahl kartenlimit sperren kontaktlos
cash: geldautomat bargeld münzen scheine tresor geldtransport kassendifferenz kasse wechselgeld fehlbetrag kassenbestand kassenprüfung
bank-accounts: girokonto sparkonto sparbuch kontoauszug kontoeröffnung kontostand tagesgeld
investments: aktien fonds depot wertpapierberatung rendite sparplan anleger dividende
branches: filiale filialen schalter öffnungszeiten geschäftsstelle zweigstelle filialleiter ladenöffnung
underwriting: risikoprüfung antragsprüfung risikozuschlag annahme tarifierung rückversicherung aktuar deckung
claims: schadenmeldung schadensfall wasserschaden sturmschaden hagel gutachten sachverständiger regulieren regulierung leistungsfall unfallgegner schadenakte
policy-admin: versicherungsnehmer vertragsänderung beitrag beitragsrechnung nachtrag begünstigter versicherungsschein
counselling: beratung psychologe psychologin angst panik depression traurig trauer krise suizid überfordert seelsorge sorgen sorge selbstverletzung einsam vertrauensperson
ethics: ethikkommission studie einwilligung
blood: blutspende bluttransfusion blutkonserve
veterinary: tierarzt tier tiere hund katze kuh stall gehege pferd tierpfleger futter füttern
dental: zahnarzt zahn krone füllung zahnschmerzen
appointments: termin termine terminvergabe terminvereinbarung wartezimmer warteliste verschieben absagen sprechstunde sprechzeit
clinical-trials: studie prüfarzt studienprotokoll nebenwirkung proband
drug-regulation: zulassung zulassungsdossier chargenfreigabe validierung
teaching: lehrer lehrerin dozent dozentin unterricht vorlesung seminar hausaufgaben schüler schülerin klasse lehrplan unterrichtsstunde
admissions: zulassung studienplatz bewerbungsfrist einschreibung immatrikulation numerus abitur bewerberportal sprachnachweis zulassungsvoraussetzung
exams: prüfung klausur klausuren prüfungsamt nachschreiben durchgefallen note noten bestanden prüfungsanmeldung attest abschlussarbeit bachelorarbeit täuschung notenbekanntgabe
student-records: studierendensekretariat immatrikulationsbescheinigung exmatrikulation urlaubssemester rückmeldung semesterbeitrag studierendenausweis studiengangwechsel urkunde abschlusszeugnis studium
student-support: studienberatung studierende nachteilsausgleich behinderung barrierefrei stipendium bafög
timetable: stundenplan raumplan hörsaal raumbelegung seminarraum raumbuchung doppelt belegt
residence: wohnheim wohnheimplatz zimmer mitbewohner mietvertrag studierendenwerk
international: auslandssemester erasmus partnerhochschule visum aufenthaltstitel ausländerbehörde austausch
library: bibliothek bücherei ausleihe fernleihe leihfrist buch zeitschrift lesesaal mahngebühr zitieren
childcare: kita kindergarten krippe tagesmutter betreuungsplatz erzieher erzieherin kind kinder hort windel
front-office: rezeption rezeptionist empfang anreise abreise check-in check-out auschecken einchecken zimmerkarte zimmerschlüssel zimmernummer gepäck koffer fundsachen verbindungstür nebenzimmer zimmer gast gäste tresen lärm weckruf concierge zimmerwechsel
housekeeping: hausdame zimmermädchen handtuch handtücher bettwäsche kissen wäsche wäscherei etage minibar zimmerreinigung dusche teppich bezugsfertig seife shampoo duschgel bettdecke matratze laken
reservations: reservierung buchung buchungen buchungsportal stornierung storno stornieren überbucht doppelt verkauft auslastung zimmerpreis raten gruppenpreis kontingent belegung verfügbarkeit reisebüro ausverkauft umbuchen
restaurant: tisch tische kellner kellnerin bedienung service wein bar frühstück weinkarte trinkgeld barkeeper speisesaal reserviert terrasse bier cocktail serviert frühstücksbuffet boniert
kitchen: küche koch köche gericht gerichte rezept suppe schnitzel essen zöliakie glutenfrei vegan allergene kühlhaus kühlkette kühlschrank spülmaschine dessert beilage wareneinsatz speisekarte lebensmittelhygiene kochen gewürz backen bäcker konditor brot
banquet: bankett bestuhlung saal hochzeitsfeier brautpaar braut tagungspauschale festsaal trauung
spa: sauna schwimmbad becken pool chlor massage anwendung anwendungen wellness bademeister rutsche wassertemperatur umkleide dampfbad schwimmkurs fliesen hallenbad freibad badegast
leisure: museum ausstellung führung eintrittskarte eintrittskarten theater konzert exponat kasse abo probe
stage: bühne scheinwerfer tontechnik licht kulisse requisite kostüm premiere
sports: trainer training spiel mannschaft verein spieler schiedsrichter platzwart liga trikot turnier
estimating: kalkulation leistungsverzeichnis aufmaß nachtrag kostenvoranschlag massen schlussrechnung
building-permits: baugenehmigung bauantrag bauamt bebauungsplan denkmal grundstück anbau nachbar
gas-water: gas gasgeruch gasleitung gasnetz rohrbruch wasserleitung trinkwasser wasserdruck wasserwerk leitungswasser braun wasserhärte kalk hydrant kanal kanalisation abwasser kläranlage klärwerk schacht pumpwerk brunnen hochbehälter
metering: zähler zählerstand ablesung ablesen zählerwechsel smart-meter messstelle verbrauch kilowattstunden wasserzähler stromzähler
utility-billing: stromrechnung jahresabrechnung abschlag abschläge tarifwechsel anbieterwechsel umzug einzug auszug strompreis gaspreis vertragskündigung guthaben abschlagszahlung
house-connections: hausanschluss netzanschluss anschluss neubau wallbox wärmepumpe glasfaser installateur inbetriebsetzung anschlussleistung
control-room: leitstelle leitwarte warte schaltung schaltmeister bereitschaftsdienst störungsannahme fernwirk
energy-trading: energiehandel spotmarkt terminmarkt bilanzkreis energiebeschaffung emissionszertifikate beschaffungsportfolio
waste: müllabfuhr mülltonne tonne sperrmüll wertstoffhof gelber sack biotonne altpapier restmüll abfuhr abfuhrkalender deponie müllwagen geleert
public-transport: bus busse straßenbahn tram bahn haltestelle fahrgast fahrgäste busfahrer fahrplan fahrkarte fahrkartenautomat verspätung linie monatskarte schwarzfahrer ersatzverkehr kontrolleur fundbüro gleis weiche stellwerk lok schiene
civil-registry: standesamt geburtsurkunde heirat trauung sterbeurkunde personalausweis reisepass meldebescheinigung ummelden anmelden wohnsitz bürgeramt bürgerbüro einwohnermeldeamt einbürgerung führungszeugnis
public-order: ordnungsamt strafzettel knöllchen bußgeld falschparker ruhestörung lärmbelästigung gewerbe gewerbeanmeldung gaststättenerlaubnis sondernutzung
roads: schlagloch straße straßen gehweg ampel verkehrsschild winterdienst streuen brücke radweg baustelle bordstein tiefbau asphalt
green: park baum bäume ast hecke rasen spielplatz friedhof grab grünfläche gärtner beet mähen laub
benefits: wohngeld sozialhilfe bürgergeld kindergeld elterngeld grundsicherung arbeitslos leistungsbescheid unterhalt
elections: wahl briefwahl wahlhelfer wahllokal stimmzettel wahlschein
council: stadtrat gemeinderat ausschuss sitzung protokoll tagesordnung bürgermeister satzung
police: polizei anzeige zeuge diebstahl einbruch streife vermisst tatort
fire-brigade: feuerwehr löschfahrzeug rauch brand löschen rettung
ground-handling: vorfeld abfertigung flugzeugabfertigung enteisung schlepper rampe beladung parkposition
baggage: gepäck koffer gepäckband kofferverlust reisetasche gepäckwagen verloren
passengers: passagier passagiere reisende boarding flug verpasst umbuchung rollstuhl fluggast schalter gate bordkarte
airside: startbahn landebahn rollweg vogel vögel vogelschlag flughafenzaun befeuerung
security-screening: sicherheitskontrolle handgepäck flüssigkeiten durchsuchung herrenlos kontrollspur
flight-operations: pilot crew flugplan flugzeug besatzung flüge airline
harbour: hafen schiff schiffe liegeplatz kran kapitän containerbrücke kai schleuse
parking: parkplatz parkhaus parkschein parkgebühr stellplatz dauerparker schranke tiefgarage parkausweis
retail: laden geschäft verkäuferin kassiererin kasse schaufenster regalpflege ladendieb ladendiebstahl preisschild umkleide filiale sonderangebot sortiment
merchandise: sortiment kollektion artikel listung eigenmarke artikelstamm
farming: ernte acker feld saatgut dünger pflanzenschutz traktor schlepper stall rinder schweine milch melken weinberg lese heu
forestry: wald forst holz borkenkäfer jäger motorsäge
food-production: teig brauerei sud molkerei abfüllen mindesthaltbarkeit zutaten rezeptur schlachtung haltbarkeit
editorial: redaktion redakteur artikel schlagzeile manuskript autor verlag korrektur druckfahne
broadcast: sendung studio kamera schnitt aufnahme livestream sender moderation
film: dreh drehbuch regie schauspieler set drehort
games: level spieler grafik spielfigur multiplayer
telecom: glasfaser festnetz mobilfunk mast funkloch rufnummernmitnahme dsl techniker anschlussdose
field-service: montage inbetriebnahme servicetechniker kundentermin vor-ort außendiensttechniker serviceeinsatz kundenmaschine wartungsvertrag ersatzteilversand monteur kunden aufstellung abnahme
volunteering: ehrenamt ehrenamtlich ehrenamtliche freiwillige helfer helferliste spendenbox tafel
membership: mitglied mitglieder mitgliedsbeitrag beitritt austritt vereinsmitglied
worship: kirche pfarrer taufe beerdigung gottesdienst gemeinde konfirmation chor
guarding: wachmann rundgang objektschutz türsteher nachtwache sicherheitsmitarbeiter
legal-practice: mandant mandat schriftsatz frist gerichtsfrist kanzlei notar akte
crisis: krise krisenstab notfallplan hochwasser unwetter bombendrohung pandemie blackout
sustainability: nachhaltigkeit klimabilanz co2 lieferkettengesetz klimaziel
diversity: gleichstellung gleichstellungsbeauftragte inklusion vielfalt schwerbehindert
internal-audit: revision innenrevision prüfungsplan feststellung prüfbericht revisor
`;
