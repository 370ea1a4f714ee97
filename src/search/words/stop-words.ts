const STOP_WORDS = new Set(
  `a about above after again all also am an and any anybody anyone are around as ask at be because been before being
  both but by can cant cannot could did do doe does doing dont down each else etc every everyone few for from get gets
  getting give go goes going gone got had has have having he help her here hers hey hi hello him his how i if im in into
  is isnt it its ive just keep know let like look looking lot make many may maybe me might mine more most much must my
  need needs new no nobody none nor not now of off ok okay on once one only or other our ours out over own people
  person please pls plz put question quite really right said same say says see seem she should show since so some
  somebody someone something soon still such sure take tell than thank thanks that thats the their them then there
  these they thing things this those though thought through thx to today too try trying under until up upon us use
  used uses using very want wanted was way we well went were what whats when where whether which while who whom whos
  whose why will with within without wont work working would yes yet you your yours goe thi`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words so common that sharing them says nothing; in the form of `normalizeWord`. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
