const NAMES = [
  'platform engineer',
  'backend engineer',
  'frontend engineer',
  'data engineer',
  'devops engineer',
];
const MORE_NAMES = [
  'security engineer',
  'qa engineer',
  'platform architect',
  'product manager',
  'ux designer',
];
const ASKED = [
  '',
  ' KPIs',
  ' duties',
  ' deliverables',
  ' skills',
  ' works with',
  ' level 1',
  ' level 3',
  ' L5',
  ' 2 vs 3',
];
const LEADS = ['', 'show me ', 'tell me about the ', 'I would like to see the ', 'please look up the '];
const ENDS = ['', ' please'];

/** A thousand texts, each of them different, that the shipped content can answer: nothing kept from one helps the next. */
export function differentTexts() {
  const names = [...NAMES, ...MORE_NAMES];
  return LEADS.flatMap((lead) =>
    ASKED.flatMap((asked) => names.flatMap((name) => ENDS.map((end) => `${lead}${name}${asked}${end}`))),
  );
}
