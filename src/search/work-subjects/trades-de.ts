/** German words of trades, a subject for each kind of work in them. */
export const TRADES_GERMAN = `
animal-care: tier tiere tierpfleger tierpflegerin gehege käfig voliere stall futter füttern fütterung heu einstreu stroh ausmisten misten beschäftigung arten vogel vögel pinguin elefant affe affen giraffe löwe tiger bär bären reptil schlange schildkröte papagei flamingo robbe otter nashorn zebra herde ausgebrochen entlaufen geschlüpft jungtier jungtiere humpelt frisst
aquarium: aquarium becken fisch fische hai koralle qualle salzgehalt wasserwerte alge algen pumpe teich krake
animal-breeding: zucht zuchtbuch nachwuchs paarung trächtig artenschutz auswilderung tierabgabe tiertransport quarantäne handaufzucht ei eier brutkasten küken
animal-health: tierarzt tierärztin lahmt lahm wunde impfung entwurmen betäuben blutprobe sektion kadaver parasiten huf kolik
box-office: theaterkasse tageskasse abendkasse karte karten eintritt eintrittskarte ticket tickets vorverkauf sitz sitzplatz plätze reihe ausverkauft umtausch umtauschen ermäßigung gutschein geschenkgutschein abo abonnement abonnent abonnenten jahreskarte dauerkarte gruppenbuchung schulklasse warteschlange schlange anstehen drehkreuz spielplan stornieren freikarte pressekarte
visitor-service: besucher besucherin gäste gast garderobe schließfach schließfächer einlass einlassdienst platzanweiser audioguide lageplan beschilderung öffnungszeiten infostand fundsachen verloren kinderwagen rollstuhl rollstuhlplatz foyer saal beschwerde
guided-tours: führung führungen rundgang guide schulklasse schulklassen vermittlung museumspädagogik pädagogik theaterpädagogik workshop workshops ferienprogramm kindergeburtstag arbeitsblatt lehrer vermitteln
exhibitions: ausstellung ausstellungen exponat exponate vitrine beschriftung texttafel kurator kuratorin kuratieren hängung aufbau vernissage gemälde skulptur galerie dauerausstellung wanderausstellung sonderausstellung kunstwerk
collections: sammlung depot objekt objekte leihgabe leihgaben leihgeber leihvertrag kurier provenienz restaurator restauratorin restaurieren restaurierung luftfeuchte klima schädling motten archiv archivar archivalien inventarnummer digitalisierung digitalisieren nachlass
stage-machinery: bühnentechnik bühnenmaschinerie schnürboden zug züge prospektzug drehbühne hubpodium eiserner bühnenmeister bühnenmeisterin bühnenarbeiter aufbau abbau umbau umbauten auftritt versenkung traverse hängepunkt podest podeste
stage-lighting: beleuchtung beleuchter beleuchtungsmeister scheinwerfer lampe licht lichtstimmung lichtpult stellwerk verfolger nebel nebelmaschine stroboskop farbfolie ausleuchten lichtprobe
stage-sound: ton tontechnik tonmeister tonpult mikro mikrofon mikrofone mikroport lautsprecher rückkopplung pfeift brummt einspielung einspielungen playback tonprobe soundcheck beschallung monitor inspizientenruf mithöranlage
costumes: kostüm kostüme kostümbildner gewand gewandmeister gewandmeisterei schneiderei schneider schneiderin ankleider ankleiderin anprobe anproben kleid hose jacke naht reißverschluss saum geplatzt gerissen perücke perücken maske maskenbildner maskenbildnerin schminke schminken haare schuhe umzug hut fundus
props: requisite requisiten requisiteur requisiteurin kunstblut schwert waffe attrappe requisitenfundus spielwaffe bühnenwaffe
set-building: bühnenbild bühnenbildner kulisse kulissen werkstatt werkstätten schreinerei tischlerei schlosserei malsaal theatermaler dekoration deko polsterei bauprobe modell prospekt
ensemble: schauspieler schauspielerin darsteller sänger sängerin sopran tenor bariton tänzer tänzerin ballett ensemble solist solistin gastsänger besetzung rolle rollen umbesetzung einspringen einspringer krank heiser vorsprechen vorsingen engagement künstler künstlerin künstlerische choreografie choreograf vorstellung
orchestra: orchester dirigent dirigentin musiker musikerin instrument instrumente geige geigen cello klavier flügel stimmen stimmer klavierstimmer noten notenmaterial partitur chor korrepetitor orchestergraben graben harfe pauke streicher bläser orchesterwart pult notenständer
rehearsals: probe proben probenplan probebühne disposition disponent betriebsbüro tagesplan hauptprobe generalprobe endprobe inspizient inspizientin souffleuse soufflieren abendspielleiter regieassistent regieassistentin regieassistenz ansetzen probenzeit ruhezeit
dramaturgy: stücke dramaturgie dramaturg dramaturgin spielplan spielzeit textfassung fassung strichfassung programmheft übertitel libretto premiere uraufführung aufführungsrechte regisseur regisseurin regie inszenierung oper repertoire einführung stoffrechte
touring: gastspiel gastspiele tournee festival band bands konzert veranstalter bühnenanweisung headliner vorband backstage künstlerhotel booking publikum absperrung
tours-operations: rundreise reiseroute ausflug ausflüge pauschalreise reisende reiseleiter reiseleitung kreuzfahrt kabine landgang reiseveranstalter katalog transfer reisebüro
rides: fahrgeschäft fahrgeschäfte achterbahn karussell attraktion wartezeit evakuieren bügel mindestgröße wasserrutsche rummel maskottchen freizeitpark parade
ski-lifts: lift lifte sessellift gondel seilbahn bergbahn piste pisten schnee beschneiung schneekanone pistenraupe lawine skifahrer skipass liftkarte skischule pistenrettung rodel
pool: schwimmbad freibad hallenbad becken chlor bademeister rettungsschwimmer schwimmer schwimmkurs sauna umkleide wassertemperatur ertrinken bahn rutsche badegast
gym: fitnessstudio studio laufband kursplan trainer yoga gerät geräte hanteln mitgliedschaft probetraining
matchday: spieltag anpfiff stadion rasen tribüne fan fans auswärtsfans ultras anhänger kader torwart stürmer transfer scouting nachwuchsleistungszentrum zeugwart trikots sponsor loge flutlicht liga stadionverbot spieler mannschaft
campsite: campingplatz zelt wohnwagen wohnmobil stellplatz stromanschluss sanitärhaus ferienhaus
crops: ernte ernten säen aussaat saatgut pflügen unkraut dünger gülle spritzen pflanzenschutz spritzmittel bewässerung dürre trockenheit weizen gerste mais kartoffeln gemüse obst obstbau acker feld felder schlag blattläuse mehltau folientunnel gewächshaus
livestock: kuh kühe rind rinder bulle kalb kälber abkalben milch melken melkstand euter schwein schweine ferkel sau schaf schafe lamm lämmer ziege ziegen huhn hühner legehennen geflügel eier stall schlachthof ohrmarke weide
machinery-farm: traktor traktoren schlepper mähdrescher häcksler anhänger ballenpresse hydraulik frontlader feldspritze sämaschine
wine: wein weine weinberg weinberge rebe reben traube trauben lese jahrgang keller fass fässer barrique gärung most kelter keltern abfüllen kork winzer winzerin kellermeister weinprobe verkostung riesling rebschnitt
brewing: bier biere brauen brauer brauerei braumeister sudhaus sud maische würze hopfen malz hefe keg fass fässer zapfanlage zapfhahn ausschank gärtank schaum schal brennerei destille schnaps spirituosen
bakery: brot brote brötchen teig backofen ofen bäcker bäckerei backen mehl sauerteig kuchen torte torten konditor konditorei gebäck croissant filiale verkäuferin ladentheke backstube
dairy: käse joghurt sahne butter molke molkerei pasteurisieren lab kultur käsebruch reifung tankwagen milch
meat: fleisch wurst würste schinken metzger fleischer schlachten zerlegung hackfleisch räuchern räucherkammer aufschnitt
food-safety: haccp allergen allergene rückruf schimmel schimmlig fremdkörper haar verderben mhd haltbarkeit temperaturprotokoll abstrich salmonellen listerien hygienekontrolle lebensmittelkontrolle zutatenliste nährwerte
fishing: kutter fang netz netze fangquote fischer fischerei fischzucht lachs muscheln
forest: wald holz stämme fällen einschlag motorsäge borkenkäfer jäger jagd wild rehe holzverkauf sägewerk brennholz setzlinge förster rückewagen harvester bretter
garden-plants: pflanze pflanzen blume blumen strauch rose rosen zwiebeln kompost topf baumschule gärtner gärtnerin rasen hecke schnitt gießen gewächshaus botanisch unkraut mulch beete landschaftsbau
floristry: strauß floristin kranz hochzeitsstrauß vase
funeral: bestattung bestatter verstorbene sarg urne einäscherung leichenwagen beerdigung grab trauernde sterbeurkunde traueranzeige trauerfeier
weddings: hochzeit braut bräutigam brautpaar trauung hochzeitstorte sitzplan gästeliste festsaal
hairdressing: friseur haarschnitt salon färben nägel kosmetikerin maniküre
optics: brille brillen gläser fassung sehtest optiker kontaktlinsen
hearing: hörgerät hörgeräte hörtest akustiker
pharmacy-shop: apotheke rezept rezepte tabletten salbe hustensaft apotheker apothekerin rezeptfrei
care-home: bewohner bewohnerin bewohnern pflegekraft pflegekräfte pflegegrad pflegeplan pflegeplanung demenz sturz gestürzt inkontinenz dekubitus rollator angehörige angehörigen betreuung nachtwache sterbebegleitung essen-rädern heimplatz pflegedienst tagespflege
kindergarten: kita krippe kindergarten kind kinder eltern erzieherin erzieher wickeln windel windeln mittagsschlaf abholen eingewöhnung gruppe läuse beißt kitaplatz elternabend hort
school-life: schüler schülerin schülerinnen unterricht hausaufgaben klassenlehrer schulleitung schwänzen fehlzeiten klassenfahrt mensa vertretungsplan vertretungslehrer zeugnis zeugnisse elternsprechtag pausenaufsicht schulbus
youth: jugend jugendliche jugendzentrum ferienlager zeltlager pfadfinder sozialarbeiter familienhilfe jugendamt pflegefamilie
disability: behinderung behinderte werkstatt assistenz betreuer gebärdensprache inklusion barrierefrei wohngruppe teilhabe
driving-school: fahrschule fahrstunde fahrschüler fahrlehrer fahrprüfung theorieprüfung
music-school: musikschule geigenunterricht klavierunterricht vorspiel leihinstrument
libraries: leser leseausweis bibliotheksausweis entleihen verliehen regal regale vorlesestunde medien rückgabe leihfrist bestand katalogisieren
`;
