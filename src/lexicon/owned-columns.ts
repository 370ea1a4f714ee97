/** What columns of tables of owners are called, in all languages that are read: that of what is owned, by its kind. */
export const THING = [
  [/^(?:paths?|files?|folders?|director(?:y|ies)|code ?paths?)$/i, 'path'],
  [/^(?:repos?|repositor(?:y|ies)|codebases?)$/i, 'repository'],
  [/^(?:(?:micro)?services?(?: names?)?|dienste?|servicios?)$/i, 'service'],
  [/^(?:systems?|platforms?|tools?|app(?:lication)?s?|products?)(?: names?)?$/i, 'system'],
  [/^(?:apis?|endpoints?)$/i, 'api'],
  [/^(?:librar(?:y|ies)|packages?|modules?)$/i, 'library'],
  [/^(?:components?)$/i, 'component'],
  [/^(?:(?:data |business )?domains?|domaines?|dominio)$/i, 'domain'],
  [/^(?:web ?sites?)$/i, 'website'],
  [
    /^(?:databases?|data ?sets?|tables?|buckets?|queues?|resources?|infrastructure|assets?|documents?)$/i,
    'resource',
  ],
  [
    /^(?:areas?|subjects?|topics?|what|things?|tasks?|process(?:es)?|features?|capabilit(?:y|ies)|functions?|work|concerns?|responsibilit(?:y|ies)|decisions?|questions?|issues?|problems?|requests?|objectives?|goals?|key results?|kpis?|metrics?|initiatives?|projects?|milestones?|deliverables?|risks?|bereiche?|aufgaben?|themen?|thema|prozesse?|sujets?|tâches?|processus|áreas?|temas?|tareas?|procesos?|areas? of (?:ownership|responsibility)|owns|owned|what (?:they|it|we) owns?|responsible for|services owned)$/i,
    'work',
  ],
] as const;
export const OWNER =
  /^(?:owners?|(?:process|service|system|product|business|technical|data|code|component|api) owners?|owned by|owning (?:team|role|squad|group)|(?:responsible|accountable) (?:team|role|squad|group|person)|(?:team|role|squad|group|department) (?:responsible|accountable)|responsible|accountable|teams?|squads?|dris?|directly responsible individuals?|maintainers?|maintained by|who(?: owns it)?|go ?to|points? of contact|contact(?: person)?|person|ask|who(?:m)? to ask|talk to|zuständig(?:keit)?|verantwortlich(?:e[rn]?)?|ansprechpartner(?:in)?|responsable|propriétaire|propietari[oa]|dueñ[oa]|lead team|code ?owners?)$/i;
export const TEAM = /team|squad|group|department/i;
export const ALIASES = /^(?:alias(?:es)?|also known as|a\.?k\.?a\.?|other names?)$/i;
/** Columns whose text speaks for itself. */
export const PLAIN = /^(?:descriptions?|notes?|details|remarks?|comments?)$/i;
export const CHANNEL = /slack|channel|chat/i;
