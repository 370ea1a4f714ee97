/** How people say in their Slack status that they are not working: those of Slack's own list, and what they write instead. */
const WORDS =
  'vacation(?:ing)?|on holidays?|holiday|annual leave|(?:parental|maternity|paternity|sick|medical) leave|on leave|out of (?:the )?office|ooo|pto|out sick|off sick|sick|day off|off today|sabbatical|away' +
  '|urlaub|im urlaub|abwesend|krank|elternzeit|mutterschutz|nicht im büro|frei' +
  '|vacances|en congés?|congé|absente?|en arrêt|malade|hors du bureau' +
  '|vacaciones|de baja|permiso|fuera de la oficina|ausente|enferm[oa]';

/** Of somebody who is back, or leaves later, it says nothing about today. */
const NOT_NOW =
  /\b(?:back from|not|nicht|kein|returned|soon|from|starting|ab|before|after|until my|next|tomorrow)\b/i;
const AWAY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?![\\p{L}\\p{N}])`, 'iu');
/** Slack sets these for "Vacationing" and "Out sick"; the others are what people choose for the same. */
const EMOJI: ReadonlySet<string> = new Set([
  ...[
    ':palm_tree:',
    ':face_with_thermometer:',
    ':desert_island:',
    ':beach_with_umbrella:',
    ':airplane_departure:',
  ],
]);

/** Whether a status says that somebody is not working now. A meeting, or another desk, is no absence. */
export function saysAway(text: string, emoji: string): boolean {
  return text.trim() === '' ? EMOJI.has(emoji) : AWAY.test(text) && !NOT_NOW.test(text);
}
