import type { Messages } from '../en/index.ts';

export const drawings: Messages['drawings'] = {
  listed: (names) => new Intl.ListFormat('de').format(names),
  more: (count) => `${count} weitere`,
  andMore: (count) => `und ${count} weitere`,
  andMoreToSay: (count) => `Und ${count} weitere.`,
  scriptNote: (count) =>
    `${count === 1 ? 'Ein Name oder Text braucht' : `${count} Namen oder Texte brauchen`} Buchstaben, die der Schrift dieses Bildes fehlen. In den Worten zum Bild stehen sie.`,

  company: 'Wer mit wem arbeitet',
  noGroup: 'Ohne Gruppe',
  arrows: 'Ein Pfeil zeigt auf die Rolle, mit der gearbeitet wird; zwei Spitzen: jede nennt die andere.',
  busiest: (shown, all) => `Das sind die ${shown} von ${all} Rollen, die mit den meisten anderen arbeiten.`,
  outside: (names) => `Genannt, aber in keinem Dokument beschrieben: ${names}.`,
  worksWith: (name, others) => `${name} arbeitet mit: ${others}.`,

  role: (role) => `Wer mit ${role} arbeitet`,
  fromOthers: 'Was andere mit dieser Rolle tun',
  toOthers: 'Was diese Rolle mit anderen tut',
  dashed: 'Gestrichelt: kein Dokument beschreibt sie als Rolle.',

  owned: 'Wem was gehört',
  nobody: 'Niemand',
  everything: '(alles)',
  dashedOwner: 'Gestrichelt: eine Person, jemand, den kein Dokument beschreibt, oder niemand.',
  mostOwners: (shown, more) =>
    `Das sind die ${shown}, denen am meisten gehört; ${more} weiteren gehört etwas.`,
  owns: (name, things) => `${name}: ${things}.`,

  levels: (role) => `Was jede Stufe von ${role} verlangt`,
  level: (level) => `Stufe ${level}`,
  cells:
    'Ein Feld zeigt gekürzt, was zuerst verlangt wird; je dunkler, desto mehr ist es. Ein leeres Feld: hier steht nichts.',
  onlyTopics: (count) => `Nur die ersten ${count} Themen sind gezeichnet.`,
  onlyLevels: (count) => `Nur die ersten ${count} Stufen sind gezeichnet.`,
  size: (title, topics, levels) =>
    `${title} hat ${topics} ${topics === 1 ? 'Thema' : 'Themen'} und ${levels} ${levels === 1 ? 'Stufe' : 'Stufen'}.`,
  levelAsks: (level, first, more) => `Stufe ${level}: ${first}${more > 0 ? ` und ${more} weitere` : ''}`,
  emptyTopic: (topic) => `${topic}: hier steht noch nichts.`,

  trend: 'Anfragen nach Wochen, und wie viele davon zu spät',
  bars: 'Ein Balken ist eine Woche; die Zahl darüber sagt, wie viele kamen. Der dunkle Teil war zu spät.',
  onlyRoles: (shown, all) => `Nur ${shown} von ${all} Rollen sind gezeichnet.`,
  came: (name, lately, before) => {
    const late = lately.late === null ? '' : `, davon ${lately.late} zu spät (vorher: ${before.late ?? 0})`;
    return `${name}: ${lately.received} Anfragen in den letzten ${lately.weeks} Wochen (in den ${before.weeks} davor: ${before.received})${late}.`;
  },
};
