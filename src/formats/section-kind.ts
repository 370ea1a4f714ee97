import { bareTitle } from './role-title.ts';

export type SectionKind =
  | 'mission'
  | 'summary'
  | 'properties'
  | 'responsibilities'
  | 'metrics'
  | 'capabilities'
  | 'artifacts'
  | 'interactions'
  | 'collaborations'
  | 'principles'
  | 'ownership';

const ADJECTIVES =
  '(?:(?:core|key|main|primary|major|essential|typical|our|the|my|your|role|agent|general|overall|specific|required|technical|guiding|daily|regular|important) )*';

// First match wins. Headings arrive in lower case, "&" as "and", without punctuation.
const KINDS: readonly (readonly [SectionKind, string])[] = [
  [
    'metrics',
    'success (?:metrics?|criteria|measures?|indicators?)(?: and kpis?)?|kpis?|(?:performance )?metrics?(?: and kpis?)?|kpis? and (?:success )?metrics|performance indicators|measures? of success|okrs?|how (?:we measure success|success is measured)|what (?:success|good) looks like',
  ],
  [
    'ownership',
    'areas? of (?:ownership|responsibility|accountability|focus)|responsibility areas|ownership(?: areas?)?|focus areas?|(?:owned )?domains?|owns|owned areas|what (?:we|they|you|i) own|scope(?: of (?:ownership|work|responsibility))?|remit|areas',
  ],
  [
    'mission',
    'mission(?: statement)?|purpose|responsibility|role|focus|objective|mission and purpose|purpose and mission|mandate|raison d etre|why (?:we|this role|the role) exists?|mission and vision',
  ],
  [
    'responsibilities',
    '(?:\\S+ ){0,4}(?:responsibilities|duties|accountabilities)(?: (?:and|of) .*)?|what (?:you|they|we|i)(?: will| ll)? do|what (?:a|an|the) .* does|day to day(?: \\S+)?|tasks|activities|tasks and responsibilities',
  ],
  [
    'summary',
    '(?:short |brief |job |persona |position )?(?:description|summary|overview|profile|bio|introduction|intro|background)|about(?: (?:the|this) (?:role|job|position|team)| me| us)?|in (?:short|brief|a nutshell)|at a glance|tl ?dr|who (?:they|you|we) are',
  ],
  [
    'artifacts',
    'art[ie]facts?(?: and deliverables)?|deliverables?(?: and art[ie]facts)?|outputs?|work products?|produces|what (?:you|they|we|i) (?:produce|deliver)',
  ],
  [
    'collaborations',
    'collaboration (?:model|style|with .*)|collaboration|how (?:we|they|you|i) (?:collaborate|work with others)|working with (?:others|other teams)',
  ],
  [
    'interactions',
    'interactions?(?: with .*)?|relationships?|working relationships?|(?:works?|working|collaborates?|interacts?) with|stakeholders?|collaborators?|collaboration patterns?|touch ?points?|interfaces?|who (?:you|they|we) work with|internal relationships|partners',
  ],
  [
    'principles',
    '(?:engineering |working |design |team )?(?:principles|values|beliefs|tenets)(?: and (?:values|principles|beliefs))?',
  ],
  [
    'properties',
    'propert(?:y|ies)|attributes?|facts?|(?:preferred )?tech(?:nolog(?:y|ies))?(?: stack| and tools)?|(?:preferred )?tools?(?: and (?:technolog(?:y|ies)|tech|platforms?))?|tool(?:ing|box|set|chain)|stack|work ?style|working (?:model|style|methodology)|work (?:model|style)|technolog(?:y|ies) and tools',
  ],
  [
    'capabilities',
    '(?:hard |soft )?(?:capabilit(?:y|ies)|competenc(?:y|ies)|skills?|skill ?sets?|expertise|proficienc(?:y|ies)|abilities)(?: (?:needed|required|and .*))?',
  ],
];

const PATTERNS = KINDS.map(([kind, words]) => [kind, new RegExp(`^${ADJECTIVES}(?:${words})$`)] as const);

/** What stands under a heading, by the many words authors use for it; null where the heading says nothing known. */
export function sectionKind(title: string): SectionKind | null {
  const words = bareTitle(title)
    .replace(/\s*\([^()]*\)/g, ' ')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  if (words === '' || words.length > 60) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
