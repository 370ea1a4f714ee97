import { tidy } from '../../documents/markdown/plain-text.ts';
import { anyOf, headingWords } from '../../lexicon/headings/index.ts';
import { byTitle } from '../lines/by-title.ts';

const SUFFIX =
  /[\s:|,–—-]+(?:(?:professional|role|job|career|growth|progression|competency|competences?|competencies|skills?|capability|ownership|key|core|main) )?(?:skills?|skill ?sets?|matrix|competenc(?:es?|y|ies)|capabilities|framework|ladder|progression|levels|role|job|position|description|profile|charters?|persona|(?:system )?prompt|expectations|responsibilit(?:y|ies)|context|overview|guide|career path|pathway|document|specification|spec|levell?ing)(?: (?:by|per) (?:level|role|grade|seniority))?\.?$/i;
const PREFIX = new RegExp(
  `^(?:${headingWords
    .map(
      ({ documents, of }) =>
        `(?:the |our )?(?:${documents}|circle|titles|levels)(?:\\s*[:|–—-]\\s*|\\s+${of})`,
    )
    .concat('the\\s+', 'i\\s+am\\s+(?:an?|the)\\s+')
    .join('|')})`,
  'iu',
);
const AGENT = new RegExp(`(?:${anyOf(({ agents }) => agents)})$`, 'iu');
const HEAD = new RegExp(
  `^(?:.*\\s)?(?:${headingWords.map(({ heads, of }) => `(?:${heads})\\s+${of}`).join('|')})\\S`,
  'iu',
);
const AFTER = new RegExp(
  `[\\s:|,–—-]+(?:${headingWords
    .slice(1)
    .flatMap(({ documents, level }) => [documents, level])
    .join('|')})$`,
  'iu',
);
/** In French and Spanish what somebody is comes first: "Développeur Front-end", "Líder técnico". */
const LEADING = new RegExp(
  `^(?:(?:vice|co|sous|sub)[- ]?)?(?:${headingWords.flatMap(({ agents, agentsLead }) => (agentsLead ? [agents] : [])).join('|')})(?:\\s\\S+){1,3}$`,
  'iu',
);
const DISCIPLINES: Readonly<Record<string, string>> = {
  engineering: 'engineer',
  management: 'manager',
  design: 'designer',
  architecture: 'architect',
  administration: 'administrator',
  development: 'developer',
  analysis: 'analyst',
  analytics: 'analyst',
  science: 'scientist',
  research: 'researcher',
  testing: 'tester',
  writing: 'writer',
  ownership: 'owner',
  leadership: 'leader',
  coordination: 'coordinator',
  consulting: 'consultant',
  consultancy: 'consultant',
  coaching: 'coach',
  strategy: 'strategist',
  recruiting: 'recruiter',
  recruitment: 'recruiter',
  accounting: 'accountant',
  programming: 'programmer',
  planning: 'planner',
};

/** Without emoji and other ornaments, and without a number in front: "👥 2. Data Engineer" → "Data Engineer". */
export function bareTitle(title: string): string {
  if (/^[A-Za-z][ -~]*$/.test(title)) return tidy(title);
  return tidy(
    title
      .replace(
        /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\ufe0e\u{e0020}-\u{e007f}]|\ufe0f|\u20e3|\u200d/gu,
        ' ',
      )
      .replace(
        /^[^\p{L}\p{N}]*(?:(?:\d{1,3}[.)]|\d{1,3}(?:\.\d{1,3})+[.)]?|\d{1,3}\s+[·•|–—])\s+)?[^\p{L}\p{N}.]*/u,
        '',
      ),
  );
}

/** "Product_Owner", as wikis name their pages. */
const isFileName = (title: string): boolean => title.includes('_') && /^[^\s_]+(?:_[^\s_]+)+$/.test(title);

/** "Ladder (Draft)", "Ladder (v2)": how far the page is. */
const withoutState = (title: string): string =>
  title.endsWith(')') ? title.replace(/\s*\((?:examples?|draft|wip|template|v?\d[\d.]*)\)$/i, '') : title;

/** The role in a title: "🛠️ Platform Engineer Framework" → "Platform Engineer", "Role: Data Analyst" → "Data Analyst". */
export const roleInTitle = byTitle((title: string): string => {
  if (title.length > 200) return bareTitle(title);
  let name = withoutState(bareTitle(isFileName(title) ? title.replaceAll('_', ' ') : title))
    .replace(
      /^(?:(?:[a-z]{1,4}|(?:level|grade|band)\s)\d{1,2}|[a-z]{2,6}-\d{1,4})\s*(?::|\s[–—-])\s+(?=\S)/i,
      '',
    )
    .replace(/\s+[\da-f]{32}$/, '') // wikis add the page's id
    .replace(/\s+#(?:roles?|rolle|teams?|persons?|jobs?)$/i, '') // and notes their tags
    .replace(/\s*\((?:all genders|[mwfdxhn*](?:\s?[/|,]\s?[mwfdxhn*]){1,3})\)/i, '')
    .replace(/\s+agent\s+[-–—:]\s.*$/i, '');
  for (let before = ''; before !== name; ) {
    before = name;
    const bare = name.replace(PREFIX, '').replace(SUFFIX, '').replace(AFTER, '').trim();
    name = (bare === name ? bare : bare.replace(/['’]s?$/, '')) || before; // "The Data Engineer's Career Ladder"
  }
  name = name.replace(/\s+[-–—|]\s+team$/i, ''); // "Backend Engineers - Team Charter"
  const [, short = '', long = ''] = /^([A-Z]{2,5})\s+(?:--?|[–—:])\s+(\S.*)$/.exec(name) ?? [];
  if (isShortFor(short, long)) return `${long} (${short})`;
  if (HEAD.test(name)) return name;
  const doubled = /^(.*\S)\s+(?:engineering|management|design)$/i.exec(name)?.[1];
  return doubled !== undefined && isAgent(doubled) ? doubled : name;
});

/** "PM -- Product Manager" */
const isShortFor = (short: string, long: string): boolean =>
  short !== '' &&
  long
    .split(/[\s/&-]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word[0]?.toUpperCase())
    .join('') === short;

/** "Ladder", "Levels", "Framework": what a page is, and not whose. */
export const isWordForPage = (name: string): boolean =>
  /^(?:(?:the|our) )?(?:project )?team(?: api)?$/i.test(name) || ` ${name}`.replace(SUFFIX, '') === '';

/** "Product Owner (PO)" → its name and what stands in brackets, which is another name for it. */
export function withoutBrackets(name: string): {
  readonly name: string;
  readonly aliases: readonly string[];
} {
  const aliases = [...name.matchAll(/\(([^()]{2,40})\)/g)].map((match) => (match[1] ?? '').trim());
  const bare = tidy(name.replace(/\s*\([^()]*\)/g, ' ').replace(/\s+\/\s+/g, '/')).trim();
  const short = ofAnyGender(bare);
  return bare === ''
    ? { name, aliases: [] }
    : { name: bare, aliases: short === bare ? aliases : [...aliases, short] };
}

/** "Project Manager/Scrum Master" → both; "CI/CD Engineer" and "UX/UI Designer" are one name each. */
export function slashNames(name: string): readonly string[] {
  const parts = name.split(/\s*\/\s*/).filter((part) => part !== '');
  return parts.length > 1 && parts.every(isAgent) ? parts : [name];
}

/** "Roles Técnicos" are several. */
const SEVERAL = /(?:^|\s)(?:roles|rollen|rôles)(?:$|\s)/i;

/** "Scrum Master:in", "Lehrer*innen", "Rédacteur·rice": as they are written for everybody. */
const ofAnyGender = (name: string): string =>
  /[:*_·](?:in|e|rice|ne|euse)/i.test(name)
    ? name.replace(/(?<=\p{L})[:*_·](?:innen|in|euses?|rices?|nes?|es?)(?:[·.]s)?(?!\p{L})/giu, '')
    : name;

/** "Engineer to Manager" is a way, and "Designer vs Developer" a question; an "Assistant to the Director" is somebody. */
const BETWEEN = /(?<!(?:assistant|advis[eo]r|aide|deputy|secretary|liaison)) (?:to|vs\.?|versus) \S/i;

/** "How to Write a Kitchen Porter": about them, and none of them. */
const QUESTION = /^(?:how|why|when|where|what|which|wie|warum|pourquoi|comment|cómo|por qué)\s/iu;

export const isQuestion = (name: string): boolean => QUESTION.test(name);

/** Whether a name says what somebody is: "Data Engineers", "Head of Design", "Software Engineer III". */
export const isAgent = byTitle((name: string): boolean => {
  const bare = ofAnyGender(name)
    .replace(/\s*\([^()]*\)/g, '')
    .trim();
  if (QUESTION.test(bare) || BETWEEN.test(bare)) return false;
  if (bare === '' || bare.length > 100 || bare.split(/\s+/).length > 6 || /[.!?:]$/.test(bare)) return false;
  const core = bare.replace(/\s+(?:[ivx]+|\d{1,2}|20\d\d)$/i, '').replace(/s$/i, '');
  const isNamed =
    AGENT.test(core.slice(core.lastIndexOf(' ') + 1)) ||
    HEAD.test(bare) ||
    (bare.includes(' ') && LEADING.test(bare));
  return isNamed && !(bare.includes(' ') && SEVERAL.test(bare));
});

/** Whether a name is built as those of people are ("Glassblower", "Schreinerin"): enough where other things speak for it. */
export function isLikelyRole(name: string): boolean {
  if (QUESTION.test(name) || BETWEEN.test(name)) return false;
  const last =
    ofAnyGender(name)
      .replace(/\s*\([^()]*\)/g, '')
      .split(/[\s-]/)
      .at(-1)
      ?.replace(/s$/, '') ?? '';
  return (
    isAgent(name) ||
    (/.{3}(?:er|or|eer|ist|ian|man|woman|smith|wright|eur|euse|ière|iste|ista|era|ero|erin|orin|kraft|hilfe)$/i.test(
      last,
    ) &&
      !THINGS.test(last))
  );
}

const THINGS =
  /^(?:ladder|order|paper|number|folder|server|router|letter|newsletter|layer|error|color|vendor|center|poster|matter|chapter|quarter|computer|container|filter|factor|sector|monitor|tracker|timer|offer|parameter|header|footer|calendar|customer|user|other|behaviou?r|career|gender|list|checklist)$/i;

/** "Platform Engineering" → "Platform Engineer"; a name that says what somebody is stays as it is. */
export function agentName(name: string): string {
  const words = name.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  const field = last.toLowerCase();
  const agent = Object.hasOwn(DISCIPLINES, field) ? DISCIPLINES[field] : undefined; // not "constructor"
  if (agent === undefined || HEAD.test(name)) return name.trim();
  const cased = /^\p{Lu}/u.test(last) ? agent[0]?.toUpperCase() + agent.slice(1) : agent;
  return [...words.slice(0, -1), cased].join(' ');
}

/** How well a name names a role: 2 says what somebody is, 1 a discipline that gives such a name, 0 neither. */
export function roleLikeness(name: string): number {
  if (isAgent(name)) return 2;
  return agentName(name) === name ? 0 : 1;
}
