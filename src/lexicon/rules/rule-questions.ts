/** By which words people ask for a rule. In the form of `nameKey`; words or several, whole. */
interface RuleQuestions {
  /** May it be? */
  readonly permit: string;
  /** Must it be? */
  readonly need: string;
  /** Is so much, or this way, enough? */
  readonly enough: string;
  /** Is it forbidden? */
  readonly forbidden: string;
  /** They begin such a question. */
  readonly begins: string;
  /** They begin a question of yes or no that says nothing of a rule. */
  readonly opens: string;
  /** They begin a question that is not answered yes or no. */
  readonly seeks: string;
  /** It may as well want something; whole beginnings. */
  readonly wish: string;
  /** Asked of these, "can …?" is a favour; whole beginnings. */
  readonly favour: string;
}

const english: RuleQuestions = {
  permit: 'may|can|could|might|allowed|permitted|ok|okay|fine|alright|acceptable',
  need: 'must|should|shall|need|needed|have to|has to|had to|got to|ought to|required|necessary|mandatory|obliged|compulsory|supposed to|meant to|expected to|require',
  enough: 'enough|sufficient|suffice|adequate',
  begins:
    'may|can|could|might|must|should|shall|need (?:i|we)|allowed to|ok to|okay to|ok for|ok if|fine to|fine if|alright to|alright if',
  forbidden:
    'forbidden|prohibited|banned|not allowed|too (?:late|long|slow|many|much|often|few|little|high|low|short|early)',
  opens: 'is|are|do|doe|did|will|would|has|have|am|isnt|arent|dont|doesnt',
  seeks:
    'what|whats|how|hows|when|where|who|whos|whom|whose|why|which|whats|tell|please|hi|hello|hey|i|we|my|our|the|there|need',
  wish: '(?:can|could|may|might) (?:i|we) (?:get|have|book|request|order|ask|speak|talk)|is it possible to (?:get|have)',
  favour:
    'will (?:someone|somebody|anyone|anybody|u)|(?:can|could|would) (?:you|someone|somebody|anyone|anybody|u)|is (?:there )?(?:anyone|anybody|someone|somebody)|are you|have you|is there|are there|do we know|does anyone|do we have(?! to(?![\\p{L}\\p{N}]))|doe anyone|doe anybody|has anyone|has anybody|has someone|have we',
};

const german: RuleQuestions = {
  permit:
    'darf|darfst|durfen|durft|durfte|kann|kannst|konnen|konnt|konnte|konnten|erlaubt|gestattet|zulassig|ok|okay|in ordnung|geht|gehen',
  need: 'muss|musst|mussen|musste|soll|sollen|sollte|sollten|brauch|brauche|brauchst|braucht|brauchen|notig|pflicht|erforderlich|notwendig|benotigt|benotige',
  begins:
    'darf|darfst|durfen|durft|durfte|kann|kannst|konnen|konnt|konnte|konnten|geht|muss|musst|mussen|musste|soll|sollen|sollte|sollten|reicht|reichen|genugt|genugen|langt|langen|(?:brauch|brauche|brauchst|braucht|brauchen) (?:ich|du|wir|man|der|die|das|jeder|jede)|erlaubt',
  enough: 'reicht|reichen|genugt|genugen|genug|ausreichend|langt|langen',
  forbidden:
    'verboten|untersagt|unzulassig|nicht erlaubt|zu (?:spat|lang|lange|langsam|viel|viele|oft|wenig|wenige|hoch|niedrig|kurz|fruh)',
  opens:
    'ist|sind|hat|haben|wird|werden|gibt|kriegt|kriegen|bekommt|bekommen|macht|machen|bleibt|bleiben|gilt|gelten|steht|stehen|war|waren',
  seeks:
    'was|wie|wann|wo|wer|wen|wem|wessen|warum|wieso|weshalb|welche|welcher|welchen|welchem|welches|woher|wohin|worum|wofur|womit|wozu|wieviel|wieviele|bitte|hallo|hi|ich|wir|mein|meine|unser|unsere|der|die|das|ein|eine|bei|im|in|am|an|auf',
  wish: '(?:kann|konnen|darf|konnte|konnten) (?:ich|wir) (?:mal |kurz |einen termin|ein neu)|(?:bekomm|bekomme|krieg|kriege|kriegen|bekommen) (?:ich|wir)',
  favour:
    '(?:kann|konnt|konnte|konnten|konntest|kannst|wurde|wurdest) (?:mir|uns|du|ihr|jemand|bitte|einer|mal|sie)|hat (?:jemand|wer|einer)|ist (?:jemand|wer) da|gibt es (?:jemand|wen|ein|eine|einen|noch|schon)|habt ihr|hast du|weiß jemand|haben wir|bist du|seid ihr|werdet ihr|macht ihr|braucht ihr|brauch ich (?:ein|neu)|ich brauch',
};

const french: RuleQuestions = {
  permit: 'pui je|peut on|peux|pouvon|autorise|permi|possible',
  need: 'doi|doit|faut il|faut|necessaire|obligatoire|besoin',
  begins: 'pui je|peut|peux|doi|doit|faut|suffit|suffisent',
  enough: 'suffit|suffisent|assez|suffisant',
  forbidden: 'interdit|interdite|trop (?:tard|long|lent|de)',
  opens: 'est ce que|est|sont|y a',
  seeks: 'que|quel|quelle|quels|comment|quand|ou|qui|pourquoi|combien|je|nous|bonjour|le|la|les',
  wish: 'pui je avoir|peut on avoir|pouvon nous avoir',
  favour: '(?:peux|pouvez|pourriez) (?:tu|vous)|quelquun peut',
};

const spanish: RuleQuestions = {
  permit: 'puedo|podemo|se puede|permitido|permitida',
  need: 'debo|debemo|tengo que|hay que|necesito|obligatorio|hace falta|necesario',
  begins: 'puedo|podemo|se puede|debo|debe|tengo que|hay que|basta|bastan|es',
  enough: 'basta|bastan|suficiente|suficientes',
  forbidden: 'prohibido|prohibida|demasiad[oa]s?(?: tarde)?',
  opens: 'es|son|hay|esta|estan',
  seeks: 'que|cual|cuale|como|cuando|donde|quien|quienes|cuanto|cuanta|por|hola|el|la|los|las|necesitamo',
  wish: '(?:puedo|podemo) tener',
  favour: '(?:puede|puedes|podria|podrias) (?:alguien|usted|ayudar|me|nos)|alguien puede',
};

const LANGUAGES = [english, german, french, spanish];

const list = (key: keyof RuleQuestions): string => LANGUAGES.map((words) => words[key]).join('|');
const whole = (words: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'u');
const anywhere = (key: keyof RuleQuestions): RegExp => whole(list(key));
const first = (key: keyof RuleQuestions): RegExp => new RegExp(`^(?:${list(key)})(?![\\p{L}\\p{N}])`, 'u');

/** Tested against the `nameKey` of a question. */
export const RULE_QUESTIONS = {
  permit: anywhere('permit'),
  opensPermit: first('permit'),
  need: anywhere('need'),
  enough: anywhere('enough'),
  forbidden: anywhere('forbidden'),
  opens: first('opens'),
  begins: first('begins'),
  seeks: first('seeks'),
  favour: first('favour'),
  wish: first('wish'),
  /** Everybody is meant, and nobody in particular. */
  anybody: whole(
    'i|we|anyone|anybody|everyone|everybody|ich|wir|jeder|jede|man|jemand|alle|on|tout le monde|cualquiera',
  ),
  /** It may as well want something. */
  vaguely:
    /^(?:can|could|kann|kannst|konnen|konnt|konnte|konnten|geht|peut|peux|puede|puedo|is|are|ist|sind)(?![\p{L}\p{N}])(?!.*(?:allow|permit|enough|sufficient|ok\b|okay|erlaubt|gestattet|genug|ausreichend|autorise|permitido))/u,
  everybody: whole('anyone|anybody|everyone|everybody|jeder|jede|alle|tout le monde|cualquiera'),
  /** "May a student …": whoever it is about stands right behind. */
  subject:
    /^(?:may|can|could|darf|durfen|kann|konnen|peut|puede) (?:a|an|the|ein|eine|der|die|das|un|une|le|la|una|el) /,
  /** At any time. */
  always: whole(
    'alway|forever|any time|anytime|every day|immer|jederzeit|jeden tag|stet|just like that|einfach so|ohne weitere|toujour|siempre',
  ),
  /** Enough of these is to be no longer. */
  quick: whole('quick|quickly|fast|soon|early|schnell|rasch|rechtzeitig|fruh|vite|rapide|rapido|pronto'),
  denied: whole(
    'not|isnt|arent|wasnt|werent|hasnt|havent|hadnt|doesnt|dont|didnt|wont|cant|cannot|never|without|nicht|nie|noch kein|kein|keine|keinen|keinem|keiner|ohne|ne|pas|no|sin|sans',
  ),
  please: whole('please|pls|plz|bitte|kindly'),
} as const;

/** They stand behind the verb that begins a German question: "erfährt die Buchhaltung …", "verrät er …". */
export const AFTER_VERB: ReadonlySet<string> = new Set(
  'der die da das ein eine einer man ich wir ihr er sie es jeder jede jemand mein meine unser unsere mieter kunden nach'.split(
    ' ',
  ),
);

/** Words by which rules are asked for say nothing of what they are about. */
export const RULE_ASKING_WORDS: ReadonlySet<string> = new Set(
  `${(['permit', 'need', 'enough', 'forbidden', 'opens'] as const).map(list).join(' ')} ever even
  hell hes shes theyll theyd theyre theyve youll youd youre youve weve itll wahrend wegen trotz mittel samt seit seitdem nachdem obwohl weil sodass anstatt statt zwischen neben hinter durch gegen nen ne nem ner ma grad danach davor dabei sich along anything wherever whenever whatever selben mich dich uns euch solange sobald sofern
  während whilst during instead despite via upon per toward hasnt havent hadnt wasnt werent wouldnt
  shouldnt couldnt didnt wenns obs gehts jemanden jemandem dafur dazu darauf daran beim allow okay quick enough possible
  ins ans aufs uber um jeder jede jedem jeden selbst still go get just thing way time gleich sofort uberhaupt eigentlich einfach kriegen bevor before lassen beide both`
    .replaceAll('|', ' ')
    .split(/\s+/),
);
