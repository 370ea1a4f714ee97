/** Words that only colour a question, and say nothing of what it is about: in the form of `normalizeWord`. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  `actually really basically properly exactly currently usually normally generally already always often alone once
  quickly fast long anybody anyone round today nowadays
  richtig wirklich eigentlich uberhaupt echt gerade gerne gern mal denn nun schon noch auch nur sehr ganz immer oft
  bitte vielleicht normalerweise spatestens hochsten hochstens mindestens maximal mindesten jemand wer wen wem was wie wann wo
  der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur bei beim mit fur auf aus an am im in
  uns unser unsere unserer unserem es er sie ich wir man ist sind sein war wird werden wurde wurden muss mussen darf durfen soll sollen
  kann konnen hat haben habe gibt gut lange schnell viel viele wieviel wieviele alle alles hier bis nach vor wenn
  dass ob so als wie da dafur dazu dabei daran davon denn doch halt eben wohl mir dir
  vraiment actuellement toujours bien tres donc alors ici chez le la les un une des du de au aux en et ou est sont ce cette ces son sa
  se par pour avec sur dans qui que quel quelle quoi nous vous ils elle il ne pas plus tout tous quun lequipe
  realmente siempre muy bien aqui el la los las uno una del de al en y o es son este esta estos su se por para con sobre que quien
  cual cuanto como donde nos lo le no mas todo hay`.split(/\s+/),
);

/** Where a number is asked for, that somebody does it themselves says nothing: "how much can I spend myself". */
export const EMPHASIS: ReadonlySet<string> = new Set(
  'myself yourself himself herself itself ourselves yourselves themselve themselves selber selbst'.split(' '),
);
