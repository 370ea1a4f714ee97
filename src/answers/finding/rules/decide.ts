import type { Amount } from './amounts.ts';
import type { AskedRule } from './asked-rule.ts';
import { isOutright, type Rule } from './rule.ts';
import type { Weighed } from './weigh-lines.ts';

/** The best that decides it, where none as good decides otherwise. */
export function decidingIn(weighed: readonly Weighed[], asked: AskedRule, isNamed: boolean): Weighed | null {
  const most = Math.max(0, ...weighed.map(({ spoken }) => spoken));
  const deciding = weighed.filter(
    (one) =>
      one.said !== null &&
      decides(one, asked, isNamed) &&
      // What another line speaks of much better is not decided by this one.
      (one.isMeasured || one.spoken >= most - (asked.asks === 'happens' ? FAR_LESS : MUCH_LESS)),
  );
  const [best] = deciding;
  const other = deciding.find((one) => one.said !== best?.said);
  if (!best || !other) return best ?? null;
  const isParticular =
    other.rule.fact === best.rule.fact &&
    !other.said &&
    (other.isTopic || (other.rule.mode === 'only' && other.own > best.own));
  if (isParticular && other.score >= best.score - CLOSE_IN_LINE) return other;
  return other.score >= best.score - CLOSE ? null : best;
}

const FAR_LESS = 0.2;
const MUCH_LESS = 0.35;
const CLOSE = 0.05;
/** Of one line, what forbids is more particular than what permits: "graves may be planted; trees are not allowed". */
const CLOSE_IN_LINE = 0.25;
export const FEW = 2;

/** Does it speak of enough of what is asked to decide it? */
function decides(one: Weighed, asked: AskedRule, isRoleNamed: boolean): boolean {
  const { asks } = asked;
  const { rule, spoken, own, hits, sure, isNamed, isOwners, isTopic } = one;
  const isAll = one.isAll && (isNamed || !isRoleNamed || rule.isHolder);
  const isUnitSaid = one.isMeasured && asked.amounts.some(({ kind }) => !VAGUE.has(kind));
  const isMuch = (hits + Number(isUnitSaid) >= FEW && sure + Number(isUnitSaid) > 0) || isAll;
  if (one.isMeasured) {
    const isTheirs = isNamed || (isOwners && isTopic && sure > 0);
    return isMuch ? own >= MEASURED || spoken >= HALF : isTheirs && own >= ONE_OF_THREE;
  }
  if (asks === 'need' && NEEDING.has(rule.mode)) {
    const least = rule.mode === 'states' ? MOST : isOutright(rule) ? HALF : NEARLY;
    return isAll || (hits >= FEW && sure > 0 && spoken >= least);
  }
  if (isNamed) return (isMuch || hits >= FEW || sure > 0 || isTopic) && spoken >= ONE_OF_THREE;
  const least = (isRoleNamed ? MOST : isOwners ? SOME : HALF) + (asks === 'happens' ? PLAINLY : 0);
  return (isMuch || (isOwners && isTopic && sure > 0 && one.said === false)) && spoken >= least;
}

/** Of these, everybody speaks; of degrees and euros, only lines that are about the same. */
const VAGUE: ReadonlySet<Amount['kind']> = new Set(['time', 'count', 'rate']);

/** So much of what is asked a line must speak of that rules on it: less where its role is named, or the router thinks of it, too. */
const ONE_OF_THREE = 0.32;
const MEASURED = 0.3;
const SOME = 0.4;
const HALF = 0.5;
const MOST = 0.6;
/** Where "needs" may as well tell what somebody does. */
const NEARLY = 0.75;
/** And so much more of a question that does not ask for a rule in so many words. */
const PLAINLY = 0.1;
const NEEDING: ReadonlySet<Rule['mode']> = new Set(['requires', 'states']);
