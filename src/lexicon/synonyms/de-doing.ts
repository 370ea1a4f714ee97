/** Was man bei der Arbeit tut: wie man es am Tisch sagt, und wie es geschrieben steht. */
export const GERMAN_DOING = `
  betreten betritt betrat zutritt eintreten eintritt reingehen hineingehen reinkommen reinlassen rein hinein willkommen mitbringen
  besuchen besucht besuch besuche besuchszeit vorbeikommen vorbeischauen
  annehmen nimmt angenommen annahme entgegennehmen entgegengenommen akzeptieren akzeptiert
  ablehnen abgelehnt zurückweisen zurückgewiesen verweigern verweigert abweisen
  verraten verrät weitergeben weitergegeben herausgeben herausgegeben preisgeben preisgegeben offenlegen mitteilen mitgeteilt erteilen erteilt auskunft auskünfte
  sagen sagt gesagt erzählen erzählt mitteilen mitgeteilt äußern geäußert auskunft auskünfte
  versprechen verspricht versprochen zusagen zugesagt zusage zusagen zusichern zugesichert garantieren garantiert
  leihen leiht ausleihen ausgeliehen verleihen verliehen borgen
  mitnehmen mitgenommen heimnehmen mitgeben nachhause heim
  verschenken verschenkt schenken geschenkt weggeben weggegeben abgeben
  wegwerfen weggeworfen entsorgen entsorgt vernichten vernichtet wegschmeißen
  verschieben verschoben verlegen verlegt umstellen umgestellt umplanen vertagen
  stoppen gestoppt anhalten angehalten einstellen eingestellt unterbrechen unterbrochen abbrechen abgebrochen stilllegen stillgelegt aussetzen
  fortsetzen fortgesetzt weitermachen weiterarbeiten weiterführen
  öffnen geöffnet aufmachen aufgemacht aufschließen aufgeschlossen aufsperren
  schließen geschlossen zumachen zugemacht abschließen abgeschlossen zusperren
  abschalten abgeschaltet ausschalten ausgeschaltet abstellen abgestellt abdrehen abgedreht sperren gesperrt kappen
  einschalten eingeschaltet anschalten anmachen
  anziehen angezogen tragen trägt aufsetzen
  ausziehen ausgezogen ablegen abgelegt abnehmen abgenommen ausziehen
  anfassen angefasst berühren berührt anlangen greifen
  heben hebt gehoben tragen schleppen
  klettern geklettert steigen gestiegen einsteigen besteigen
  bedienen bedient benutzen benutzt nutzen verwenden verwendet gebrauchen
  anschließen angeschlossen anstecken angesteckt einstecken eingesteckt verbinden verbunden
  installieren installiert aufspielen aufgespielt einrichten eingerichtet
  reparieren repariert richten flicken instandsetzen instand ausbessern
  korrigieren korrigiert berichtigen berichtigt ausbessern ausgebessert verbessern verbessert
  ändern geändert abändern anpassen angepasst überschreiben umschreiben
  tauschen getauscht austauschen ausgetauscht wechseln gewechselt
  kopieren kopiert vervielfältigen abschreiben
  fotografieren fotografiert knipsen ablichten foto fotos
  filmen gefilmt aufnehmen aufgenommen mitschneiden
  veröffentlichen veröffentlicht posten gepostet hochladen
  schicken geschickt senden gesendet versenden versendet verschicken verschickt zusenden
  verkaufen verkauft verkauf weiterverkaufen
  kaufen gekauft bestellen bestellt beschaffen beschafft anschaffen angeschafft besorgen ausgeben
  einstellen eingestellt anstellen
  entlassen kündigen gekündigt rauswerfen
  vergeben vergebe fremdvergabe untervergabe auslagern
  berechnen berechnet kosten kostet verlangen aufschlag zuschlag gebühr extra
  bezahlen bezahlt zahlen gezahlt begleichen
  erstatten erstattet zurückzahlen zurückbezahlen
  nachlassen nachgelassen nachlass nachlässe preisnachlass preisnachlässe rabatt rabatte ermäßigen skonto
  einräumen gewähren gewährt geben zugestehen
  stunden gestundet stundung raten rate ratenzahlung abstottern
  unterschreiben unterschrieben unterzeichnen unterzeichnet gegenzeichnen gegengezeichnet abzeichnen
  genehmigen genehmigt erlauben erlaubt zustimmen zugestimmt freigeben freigegeben freigabe absegnen abnicken
  entscheiden entschieden bestimmen bestimmt festlegen
  überlassen übertragen delegieren delegiert
  beaufsichtigen beaufsichtigt aufsicht begleiten begleitet überwachen überwacht
  prüfen geprüft kontrollieren kontrolliert nachsehen nachschauen testen getestet ausprobieren
  wiegen gewogen messen gemessen abmessen
  putzen geputzt reinigen gereinigt säubern waschen gewaschen wischen
  kennzeichnen gekennzeichnet beschriften beschriftet etikettieren markieren
  lagern gelagert aufbewahren aufbewahrt verwahren verwahrt aufheben behalten
  dokumentieren dokumentiert aufschreiben aufgeschrieben notieren eintragen eingetragen protokollieren erfassen erfasst
  melden gemeldet anzeigen angezeigt mitteilen benachrichtigen benachrichtigt bescheid
  löschen gelöscht entfernen entfernt
  füttern gefüttert fütterung
  essen gegessen trinken getrunken speisen verzehr verzehren
  rauchen geraucht zigarette zigaretten
  reden redet sprechen spricht äußern
  beraten berät beratung raten empfehlen empfohlen
  schulen geschult unterweisen unterwiesen einweisen eingewiesen
  anfangen angefangen beginnen begonnen starten gestartet loslegen
  warten gewartet ruhen ruht liegen
  verlassen verlässt rausgehen rausgeben ausliefern ausgeliefert herausgeben raus
  zurückgeben zurückgegeben zurückbringen
  abholen abgeholt holen geholt
  liefern geliefert ausliefern ausgeliefert zustellen zugestellt
  laden geladen beladen verladen
  fahren gefahren lenken steuern
  mitfahren mitgefahren beifahrer
  schärfen geschärft schleifen geschliffen
  schneiden geschnitten kürzen stutzen
  verbrennen verbrannt feuer anzünden
  mischen gemischt vermengen
  zeigen gezeigt vorzeigen vorlegen vorgelegt vorführen
  ansetzen angesetzt anberaumen ankündigen angekündigt anordnen angeordnet
  behandeln behandelt versorgen versorgt
  ersetzen ersetzt austauschen erneuern erneuert
  warnen gewarnt hinweisen hingewiesen
  erwachsene erwachsener erwachsenen eltern elternteil
  nachfüllen nachgefüllt auffüllen aufgefüllt
  festlegen festgelegt legt bestimmen bestimmt entscheiden entscheidet
  rückfragen rückfrage rücksprache fragen gefragt absprechen abgesprochen abstimmen abgestimmt absprache
`;
