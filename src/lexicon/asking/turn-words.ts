/** By these people ask not who has a role, but whose turn it is. Any case; between other words. */
const WORDS =
  'on[- ]?call|on duty|on shift|on rota|whose turn' +
  '|bereitschaft(?:sdienst)?|rufbereitschaft|notdienst|hat dienst|dienst hat|diensthabende[rn]?' +
  "|d'astreinte|d’astreinte|astreinte|de garde|de permanence" +
  '|de guardia|de turno';

const TURN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu');

export const asksTurn = (text: string): boolean => TURN.test(text);
