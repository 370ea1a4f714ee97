/**
 * How people call the topics that frameworks commonly have: a line of words that may stand for each other, in every language. They
 * count only where the framework has a topic named by one of them.
 */
const TOPICS = `
  communication comm communicate communicating communicator feedback speak speaking talk talking explain explaining listen writing presenting kommunikation kommunizieren reden sprechen gesprach gesprachsfuhrung zuhoren erklaren communiquer comunicacion
  mastery technical tech craft master mastering technically expertise skill knowledge specialist fachwissen fachkenntnis fachlich technik konnen handwerk wissen maitrise dominio
  impact impactful delivery result outcome effect wirkung ergebnis impacto
  leadership lead leading leader mentor mentoring manage managing coaching fuhrung fuhren leiten leitung anleiten liderazgo
  influence influencing influential culture einfluss kultur influencia
  together teamwork team collaboration collaborate collaborating cooperation cooperate zusammenarbeit zusammenarbeiten teamarbeit kooperation collaboration colaboracion
  teaching teach mentoring coaching training train instructing instruct anleitung anleiten ausbildung ausbilden lehren unterrichten schulen enseigner ensenar
  learning learn growth develop developing development lernen weiterbildung entwicklung apprendre aprender
  planning plan organising organizing organisation organization scheduling planung planen organisieren organisation planification planificacion
  customer client guest visitor patient member kunde kunden kundennahe gast gaste mitglied client cliente
  safety safe safely sicherheit sicher arbeitssicherheit arbeitsschutz securite seguridad
  quality accuracy accurate care careful diligence thorough qualitat sorgfalt sorgfaltig genauigkeit genau gewissenhaft qualite calidad
  independence autonomy autonomous ownership initiative responsibility accountability self selbstandigkeit selbststandigkeit eigenstandigkeit eigeninitiative verantwortung autonomie autonomia
  judgement judgment decision deciding decide urteil urteilsvermogen entscheidung entscheiden jugement juicio
  commercial business money cost budget financial finance kaufmannisch wirtschaftlich wirtschaftlichkeit kosten geld finanzen commercial comercial
  negotiation negotiating negotiate bargaining verhandlung verhandeln negociation negociacion
  relationship people network networking contact beziehung beziehungen kontakt netzwerk relation relacion
  problem solving troubleshooting diagnosis fault debugging problemlosung fehlersuche storung storungsbeseitigung diagnose probleme problema
  process method procedure workflow prozess ablauf verfahren methode processus proceso
  creativity creative innovation innovative idea kreativitat kreativ ideen creativite creatividad
  strategy strategic vision direction strategie strategisch estrategia
  analysis analytical analysing analyzing analyse analysieren auswertung analyse analisis
`;

export const TOPIC_WORDS: readonly (readonly string[])[] = TOPICS.trim()
  .split('\n')
  .map((line) => [...new Set(line.trim().split(/\s+/))]);
