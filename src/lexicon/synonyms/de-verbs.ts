/** Formen von Verben, die zu wenige Buchstaben gemeinsam haben. */
export const GERMAN_VERBS = `
  nehmen nimmt genommen mitnehmen mitgenommen
  geben gibt gegeben abgeben abgegeben ausgabe ausgeben ausgegeben
  bringen bringt gebracht mitbringen mitgebracht
  tragen trägt getragen
  fahren fährt gefahren fahrt
  gehen geht gegangen
  sprechen spricht gesprochen
  schreiben schreibt geschrieben
  lesen liest gelesen
  essen isst gegessen
  trinken trinkt getrunken
  schließen schließt geschlossen abschließen abgeschlossen
  ziehen zieht gezogen
  heben hebt gehoben aufheben aufgehoben
  leihen leiht geliehen ausleihen ausgeliehen verleih verleihen
  waschen wäscht gewaschen
  schneiden schneidet geschnitten
  treffen trifft getroffen
  halten hält gehalten
  werfen wirft geworfen
  sehen sieht gesehen
  verlieren verliert verloren
  beginnen beginnt begonnen beginn
  unterschreiben unterschrieben unterschrift unterzeichnen unterzeichnet
  fällen gefällt fällung
  sperren sperrt gesperrt absperren absperrung absperrungen
  bleiben bleibt geblieben
  finden findet gefunden
  helfen hilft geholfen
  melden gemeldet meldung anmelden anmeldung angemeldet
  zahlen zahlt gezahlt bezahlen bezahlt zahlung
  prüfen prüft geprüft prüfung
  kündigen gekündigt kündigung
  laden geladen beladen
  streuen gestreut streut
  räumen geräumt räumt
  flicken geflickt flickt
  pflanzen bepflanzen gepflanzt bepflanzt
  benutzen benutzt nutzen genutzt verwenden verwendet gebrauch
  transporter fahrzeug fahrzeuge auto wagen laster lkw pkw
  operieren operation operationen eingriff
`;
