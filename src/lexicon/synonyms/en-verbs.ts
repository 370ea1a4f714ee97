/** Forms of verbs that share too few letters. */
export const ENGLISH_VERBS = `
  bring brings brought bringing
  take takes took taken taking
  give gives gave given giving
  sell sells sold selling sale
  buy buys bought buying
  keep keeps kept keeping
  leave leaves left leaving
  write writes wrote written writing
  speak speaks spoke spoken speaking
  hold holds held holding
  pay pays paid paying payment
  send sends sent sending
  make makes made making
  drive drives drove driven driving
  wear wears wore worn wearing
  eat eats ate eaten eating
  drink drinks drank drunk drinking
  meet meets met meeting
  find finds found finding
  teach teaches taught teaching
  lend lends lent lending
  throw throws threw thrown throwing
  choose chooses chose chosen choosing
  break breaks broke broken breaking
  build builds built building
  feed feeds fed feeding
  grow grows grew grown growing
  ride rides rode ridden riding
  fly flies flew flown flying
  lead leads led leading
  lose loses lost losing
  spend spends spent spending
  read reads reading
  choose chosen choice
  steal stolen theft
  sign signs signed signing signature
  see sees saw seen
  run operate operated operates running ran
  surgery operation operations
  drug drugs medicine medicines medication narcotic narcotics
  van vehicle vehicles transporter car cars lorry truck
`;
