/** What stands in place of a name where nobody has something, or nobody is known to have it. Without accents. */
export const NOBODY_WORDS: readonly string[] = `
  none | nobody | nobody yet | nobody at the moment | no one | no one yet | noone | no owner | unowned | unknown | unassigned | not assigned | orphaned | vacant | vacancy | open
  to be hired | hiring | to be confirmed | to be decided | to be determined | tbd | tba | tbc | tbh | n a | na | n n | nn | ? | various
  niemand | keiner | keine | keines | kein | noch niemand | nicht besetzt | unbesetzt | nicht vergeben | vakant | offen | noch offen | zurzeit offen | z zt unbesetzt | zurzeit unbesetzt | derzeit unbesetzt
  unklar | ungeklart | zu klaren | wird gesucht | gesucht | entfallt | verschieden | wechselt
  personne | aucun | aucune | a definir | a pourvoir | a determiner | vacant | non attribue | inconnu | neant
  nadie | ninguno | ninguna | por definir | por determinar | por asignar | sin asignar | vacante | pendiente | desconocido
`
  .split(/[|\n]/)
  .map((words) => words.trim())
  .filter((words) => words !== '');
