import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { judgeRule } from '../../finding/rules/judge-rule.ts';
import { factEvidence } from '../../page/fact-line.ts';
import { channelLine, roleChoice } from '../../page/onwards.ts';
import { quote, text } from '../../page/page.ts';
import { isSection, type Question } from '../../question.ts';

/** Yes or no by the line that rules on it, which is shown in any case; null where no line speaks of it any more. */
export function answerRule(
  question: Extract<Question, { readonly kind: 'rule' }>,
  library: Library,
): Answer | null {
  const judged = judgeRule(question.typed, library);
  if (!judged) return null;
  const { fact, verdict, isConsent } = judged;
  const { role, about } = fact;
  const line = factEvidence(fact, library);
  const { found: say } = library.say;
  return answerOf({
    kind: 'verdict',
    role: role.slug,
    verdict,
    section: isSection(about) ? about : null,
    channel: role.routing.channel,
    evidence: [line],
    page: {
      title: isConsent ? say.onlyWithConsent : say.ruled[verdict],
      parts: [
        text(...(verdict === 'unwritten' ? say.notDecided(role.name) : say.ruledBy(role.name))),
        quote(line.text, line),
        channelLine(role, library.say),
      ],
      choices: [roleChoice(role)],
      sources: [],
      shareable: question,
    },
  });
}
