/**
 * By which words a line says that something must not be, must be, or may be. Each a list of words, or of several, in the form of
 * `nameKey`; whole words.
 */
interface RuleWords {
  /** What follows must not be. */
  readonly forbids: string;
  /** What stands before it must not be. */
  readonly forbidden: string;
  readonly requires: string;
  readonly permits: string;
  /** What follows is the only way, or the only one who may. */
  readonly only: string;
  /** Whoever stands before it is the only one. */
  readonly reserved: string;
  /** What follows is the exception. */
  readonly unless: string;
  /** What stands before it comes first. */
  readonly before: string;
  /** An exception that somebody has to grant: without it, the answer is no. */
  readonly consent: string;
}

const english: RuleWords = {
  forbids:
    'never|no|not|cannot|cant|nobody|no one|none|nothing|neither|nor|zero|isnt|arent|wasnt|doesnt|dont|wont|mustnt|shouldnt|(?<![0-9] )0(?! [0-9])',
  forbidden:
    'forbidden|prohibited|banned|barred|disallowed|outlawed|unlawful|illegal|ruled out|off limit|out of bound|taboo|offence|offense|misconduct|(?:is|are|be|get) (?:alway )?(?:refused|rejected|declined|denied|turned away|turned down)',
  requires:
    'must|alway|need|needed|require|required|mandatory|compulsory|obligatory|have to|has to|is to be|are to be|100|without exception',
  permits:
    'may|can|allowed|permitted|free to|welcome|welcome to|accessible|open to|at any time|without asking|decides|possible',
  only: 'only|solely|exclusively',
  reserved: 'alone|only',
  unless: 'without|unless|except',
  before: 'before|prior to|until|ahead of',
  consent:
    'consent|approval|permission|agreement|signature|authorisation|authorization|be approved|be authorised|be authorized|be signed off',
};

const german: RuleWords = {
  forbids:
    'nie|niemal|nicht|kein|keine|keinen|keinem|keiner|keines|keinerlei|niemand|niemanden|niemandem|null',
  forbidden:
    'verboten|untersagt|unzulassig|unerlaubt|unstatthaft|tabu|ausgeschlossen|nicht erlaubt|nicht gestattet|nicht zulassig|zu unterlassen|(?:wird|werden) (?:stet |grundsatzlich |immer )?(?:abgelehnt|verweigert|zuruckgewiesen|abgewiesen)|lehnt ab|lehnen ab|weist zuruck|weisen zuruck',
  requires:
    'muss|mussen|immer|stet|pflicht|verpflichtend|vorgeschrieben|erforderlich|notig|voraus|voraussetzung|braucht|brauchen|benotigt|benotigen|bedarf (?:der|de|einer|eine)|bedurfen|ist zu|sind zu|ohne ausnahme',
  permits:
    'darf|durfen|kann|konnen|moglich|willkommen|gern gesehen|erlaubt|gestattet|zulassig|jederzeit|zuganglich|steht offen|stehen offen|ohne ruckfrage',
  only: 'nur|ausschließlich|lediglich|einzig',
  reserved: 'vorbehalten|allein|alleine',
  unless: 'ohne|außer|ausser|es sei denn|ausgenommen',
  before: 'bevor|ehe|vor',
  consent:
    'zustimmung|einwilligung|einverstandnis|genehmigung|erlaubnis|freigabe|unterschrift|genehmigt werden|freigegeben werden',
};

const french: RuleWords = {
  forbids: 'jamai|ne pas|pas|aucun|aucune|personne ne',
  forbidden: 'interdit|interdite|interdits',
  requires: 'doit|doivent|toujour|obligatoire|necessaire|exige|il faut',
  permits: 'peut|peuvent|autorise|autorisee|permi|permis',
  only: 'seulement|uniquement|seul|seule',
  reserved: 'seul|seule',
  unless: 'san|sauf|excepte|hormi',
  before: 'avant',
  consent: 'accord|consentement|autorisation|signature',
};

const spanish: RuleWords = {
  forbids: 'nunca|jama|no|ningun|ninguna|nadie',
  forbidden: 'prohibido|prohibida|prohibidos',
  requires: 'debe|deben|siempre|obligatorio|obligatoria|necesario|requiere|exige|hay que',
  permits: 'puede|pueden|permitido|permitida|autorizado',
  only: 'solo|solamente|unicamente|exclusivamente',
  reserved: 'reservado|reservada',
  unless: 'sin|salvo|excepto',
  before: 'ante de',
  consent: 'consentimiento|autorizacion|permiso|firma',
};

const LANGUAGES = [english, german, french, spanish];

const anyOf = (key: keyof RuleWords): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${LANGUAGES.map((words) => words[key]).join('|')})(?![\\p{L}\\p{N}])`,
    'u',
  );

/** Tested against the `nameKey` of a clause. */
export const RULE_WORDS = {
  forbids: anyOf('forbids'),
  forbidden: anyOf('forbidden'),
  requires: anyOf('requires'),
  permits: anyOf('permits'),
  only: anyOf('only'),
  reserved: anyOf('reserved'),
  unless: anyOf('unless'),
  before: anyOf('before'),
  consent: anyOf('consent'),
  /** Reserved for others than whoever writes it. */
  forOthers: /vorbehalten|reserved|reservado/,
  /** What follows may be, and no more: "may only send someone home for the day". */
  mayOnly:
    /(?<![\p{L}\p{N}])(?:may|can) only (?!(?:be|with|after|if|when|in|at|on|by|to|the)(?!\p{L}))\p{L}/u,
  /** Not sooner, or not later, than a time that follows. In a statement as it is written. */
  notBefore:
    /(?<!\p{L})(?:not|never|nicht|nie)(?!\p{L})([^,;.]*?)(before|vor|after|nach)\s+(?=(?:\d+|\p{L}+)\s*(?:hours?|days?|weeks?|months?|years?|am|pm|o[’']clock|stunden?|tage?n?|wochen?|monate?n?|jahre?n?|uhr)(?!\p{L}))/giu,
  withoutException: /without exception|ohne ausnahme|sans exception|sin excepcion/,
  /** What is not done is told before it, or at the end: "samples are not accepted", "die Leitwarte erteilt sie nicht". */
  passive:
    /(?<![\p{L}\p{N}])(?:is|are|be|been|was|were|get|gets|est|sont|es|son|se) (?:not|never|pas|jamai|no|nunca)(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:isnt|arent|wasnt|nicht|nie|niemal)(?![\p{L}\p{N}])/u,
  /** In which case, and of which things, something is ruled: that says nothing of what is ruled. In a statement as it is written. */
  clauses:
    /^(?:if|when|whenever|where|wenn|falls|sofern|sobald|si|cuando|quand|lorsque) [^,]*,\s*|,? (?:if|when|whenever|unless and until|wenn|falls|sofern|solange|sobald) .*$|, (?:die|der|das|den|dem|which|who|whose|deren|dessen) [^,]*,/giu,
  /** "If they cannot be reached within an hour, …": no limit. In a statement as it is written. */
  unlessDone:
    /^(?:if|when|wenn|falls|sofern|si|quand|cuando) [^,]*(?:not|n[’']t|nicht|kein\p{L}*|pas|no) [^,]*,\s*/iu,
  /** "They are not a list", "who may spend how much": say what something is, and rule nothing. */
  describes:
    /(?<![\p{L}\p{N}])(?:(?:is|are|wa|were) (?:not|neither) (?:a|an|the|only|just|about|alway)|(?:ist|sind|war) (?:kein|keine|keinen|nicht (?:nur|immer|der|die|das))|(?:who|what|which|wer|wa|welche|qui|quien|(?:whether|ob)(?: \p{L}+){1,3}) (?:may|can|must|darf|durfen|kann|muss|peut|puede))(?![\p{L}\p{N}])/gu,
  /** It takes somebody else as well. */
  another:
    /(?<![\p{L}\p{N}])(?:(?:a|an|the) (?:second|another|further) (?!hour|minute|day|week|month|time)\p{L}|another (?!hour|minute|day|week|month|time)\p{L}|(?:ein|eine|einen|einer|einem) (?:zweit|weiter)\p{L}* \p{L}|zu zweit)/u,
  /** These except nothing. */
  noException: /without exception|ohne ausnahme|without asking|ohne ruckfrage|sans exception|sin excepcion/g,
  /** Behind "only", a way or a time follows. */
  way: /^(?:with|after|if|when|in|at|on|for|from|to|until|up|mit|nach|wenn|bei|im|in|am|an|auf|fur|von|vom|durch|gegen|ab|bis|zu|avec|apre|si|en|con|despue)\s/,
  /** Behind "only", somebody follows, and not a way. */
  holder: /^(?:by|par|por|the|der|die|das|den|dem|le|la|les|el|los|las|(?:vom|von|durch|seitens)(?! \d))\s/,
  /** "By the duty officer and nobody else": whoever is named before it. */
  nobodyElse:
    /(?<=\S )(?:and )?(?:nobody|no one) else|(?<=\S )(?:und )?(?:sonst niemand|niemand sonst|niemand ander\S*)/u,
} as const;
