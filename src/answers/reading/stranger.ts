const ASKED_OF =
  /\b(?:dut(?:y|ies)|responsibilit\w+|tasks?|skills?|kpis?|metrics|levels?|role|job|summary|criteria|expectations?|description)\s+(?:of|for)\s+(?:an?\s+|the\s+|our\s+|your\s+)?([\w\s-]{3,40})/i;
const DOES =
  /\bwhat (?:does|do|is|are|would) (?:an?|the|our|your)\s+([\w\s-]{3,40}?)(?:\s+(?:do|doing|for|here|responsible)\b|\s*\?|\s*$)/i;
/** What people who do something are called: scientist, manager, consultant. */
const AGENT = /(?:er|or|ist|ian|ant|yst|lead|head|expert)s?$/i;

/** "duties of the lawyer", "what does a data scientist do": a role is asked about, and none that the documents know. */
export function isAboutStranger(typed: string): boolean {
  const name = (ASKED_OF.exec(typed) ?? DOES.exec(typed))?.[1] ?? '';
  return name
    .split(/\s+/)
    .slice(0, 4)
    .some((word) => AGENT.test(word));
}
