import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in French: a beginning. */
export const frenchQuestions: LabelledQuestions = {
  summary: `
    c'est quoi, un {role}
    qui est le {role}, en une phrase
    décris le {role} en deux phrases
    présente-moi le {role} en bref
    c'est quoi un {role}
    qu'est-ce qu'un {role}
    {role} en une phrase
    {role} en bref
    résumé du {role}
  `,
  mission: `
    pourquoi a-t-on un {role}
    quel est le but du {role}
    raison d'être du {role}
    quelle est la mission du {role}
    mission du {role}
    à quoi sert le {role}
  `,
  responsibilities: `
    quelles sont les responsabilités du {role}
    quelles sont mes tâches comme {role}
    que fait exactement la {role}
    tâches de la {role}
    liste des tâches du {role}
    fiche de poste du {role}
    que fait un {role}
    que fait le {role} toute la journée
    responsabilités du {role}
    quelles sont les tâches du {role}
    de quoi est responsable le {role}
    de quoi s'occupe le {role}
  `,
  metrics: `
    en combien de temps {thing} doit-il être {thing}
    sous combien de jours {thing} est-il {thing}
    dans quel délai doit-on {thing}
    dans quel délai {thing} est-elle {thing}
    quel est le délai maximum pour {thing}
    combien de temps peut durer {thing}
    combien de temps pour {thing}
    à quelle fréquence {thing} est-il {thing}
    combien de fois par an {thing} est {thing}
    combien de {thing} par mois
    quel pourcentage de {thing} doit être {thing}
    quel taux de {thing} vise-t-on
    à partir de quel montant faut-il {thing}
    à quelle vitesse faut-il {thing}
    avant quand faut-il {thing}
    objectifs chiffrés du {role}
    comment sait-on si le {role} travaille bien
    sur quoi le {role} est-il jugé
    indicateurs du {role}
    quels sont les KPI du {role}
    comment mesure-t-on le {role}
    en combien de temps faut-il {thing}
    quel est l'objectif pour {thing}
    quel est le délai pour {thing}
  `,
  capabilities: `
    que doit maîtriser un {role}
    quelles compétences faut-il pour être {role}
    le {role} est expert en quoi
    compétences du {role}
    à quel point le {role} doit-il maîtriser {thing}
    quel niveau en {thing} pour le {role}
  `,
  skills: `
    que doit savoir un {role}
    grille de compétences du {role}
    savoir-faire du {role}
    que doit savoir faire un {role}
  `,
  artifacts: `
    qu'est-ce que le {role} produit
    quels rapports écrit le {role}
    livrables du {role}
    que livre le {role}
    quels documents produit le {role}
  `,
  interactions: `
    avec qui le {role} travaille-t-il
    le {role} et le {role} se voient tous les combien
    qui sont les interlocuteurs du {role}
    avec qui travaille le {role}
    à quelle fréquence {role} rencontre {role}
    combien de fois {role} voit {role}
  `,
  principles: `
    principes du {role}
    quels principes suit le {role}
  `,
  ownership: `
    domaines du {role}
    quels domaines appartiennent au {role}
  `,
  collaboration: `
    collaboration du {role}
    comment le {role} collabore avec {role}
  `,
  tech: `
    quels sont les outils du {role}
    le {role} travaille avec quoi
    quelle technologie utilise le {role}
    outils du {role}
    quels outils utilise le {role}
    avec quels logiciels travaille le {role}
  `,
  people: `
    qui est d'astreinte pour {role}
    qui est de garde pour {role}
    qui est le {role}
    qui sont les {role}
    qui est notre {role}
    qui sont nos {role}
    qui travaille comme {role}
    qui est dans l'équipe {role}
    qui fait partie de {role}
    comment s'appelle notre {role}
    les noms des {role}
    membres de {role}
    les personnes de l'équipe {role}
    qui sont-ils
  `,
  role: `
    le {role}
    parle-moi du {role}
    montre {role}
    et le {role} ?
    et {role} ?
    non, je voulais dire {role}
  `,
  levels: `
    que faut-il au niveau {level} pour un {role}
    le {role} de niveau {level}, qu'est-ce qu'on en attend
    passer du niveau {level} au niveau {level}
    je suis niveau {level}, qu'attend-on de moi
    {role} niveau {level}
    qu'attend-on au niveau {level}
    différence entre niveau {level} et {level}
    {topic} au niveau {level}
  `,
  next: `
    je suis au niveau {level}, et après
    que me manque-t-il pour le niveau suivant
    comment passer au niveau suivant
  `,
  which: `
    à quel niveau faut-il {thing}
    à partir de quel niveau {thing}
  `,
  ladder: `
    échelle de progression du {role}
    combien de niveaux a le {role}
    niveaux du {role}
    quels niveaux y a-t-il
  `,
  compare: `
    compare {role} et {role}
    différence entre {role} et {role}
    {thing}, c'est {role} ou {role}
  `,
  who: `
    qui a des connaissances en {thing}
    qui s'y connaît en {thing}
    qui est bon en {thing}
    qui parle {thing}
    qui a de l'expérience avec {thing}
    qui se sert de {thing}
    y a-t-il quelqu'un qui connaît {thing}
    quelqu'un connaît {thing}
    je cherche quelqu'un qui sait {thing}
    quels rôles connaissent {thing}
    quels rôles ont besoin de {thing}
    qui connaît {thing}
    qui maîtrise {thing}
    qui sait {thing}
    qui utilise {thing}
    qui écrit {thing}
    quels rôles utilisent {thing}
    quel rôle a besoin de {thing}
    qui travaille avec {thing}
  `,
  verdict: `
    est-ce que la {role} s'occupe de {thing}
    est-ce au {role} de {thing}
    est-ce le {role} qui {thing}
    est-ce que {thing} relève du {role}
    {thing}, c'est le {role}
    le {role} s'occupe-t-il aussi de {thing}
    le {role} gère-t-il {thing}
    le {role} fait-il {thing}
    le {role} utilise-t-il {thing}
    est-ce que le {role} connaît {thing}
    est-ce que le {role} s'occupe de {thing}
    le {role} est-il responsable de {thing}
    est-ce que le {role} fait {thing}
    le {role} doit-il connaître {thing}
  `,
  unwritten: `
    combien est payé un {role}
    quel est le salaire du {role}
    combien touche le {role}
    qui est le patron du {role}
    qui est le responsable hiérarchique du {role}
    qui dirige le {role}
    combien de {role} y a-t-il
    combien de personnes travaillent au {role}
    combien de jours de congé a le {role}
    quel diplôme faut-il pour être {role}
    quel âge a le {role}
    le {role} peut-il télétravailler
    où est le bureau du {role}
    quel est le numéro du {role}
    que fait le {thing}
    que fait la {thing}
    que fait notre {thing}
    responsabilités du {thing}
    tâches du {thing}
    quels outils utilise le {thing}
    de quoi est responsable le {thing}
    qui est notre {thing}
    combien gagne le {thing}
    combien gagne un {role}
    salaire du {role}
    qui est le chef du {role}
    à qui rend compte le {role}
    combien de {role} avons-nous
  `,
  declines: `
    que ne fait pas le {role}
    de quoi ne s'occupe pas le {role}
  `,
  else: `
    qui d'autre
    quelqu'un d'autre
  `,
  why: `
    pourquoi
    où est-ce écrit
  `,
  thanks: `
    merci
    merci beaucoup
    parfait
  `,
  greeting: `
    bonjour
    salut
    bonsoir
    au revoir
  `,
  help: `
    aide
    que sais-tu faire
    comment ça marche
  `,
  list: `
    tous les rôles
    liste des rôles
    quels rôles y a-t-il
  `,
  route: `
    {thing} ne fonctionne pas
    {thing} ne fonctionne plus depuis {thing}
    {thing} est cassé
    {thing} est bloqué
    {thing} affiche {thing} au lieu de {thing}
    {thing} n'est pas arrivé
    le {thing} est {thing}
    la {thing} ne {thing} plus
    les {thing} sont {thing}
    il manque {thing}
    il me faut {thing}
    je voudrais {thing}
    je n'arrive pas à {thing}
    je ne peux plus {thing}
    on a besoin de {thing}
    peut-on {thing}
    quelqu'un peut-il {thing}
    où trouver {thing}
    où demander {thing}
    comment faire pour {thing}
    qui peut m'aider avec {thing}
    qui peut {thing}
    qui contacter pour {thing}
    un client se plaint de {thing}
    un client veut {thing}
    pourquoi {thing} est-il {thing}
    quand {thing} sera-t-il {thing}
    {thing} ne marche pas
    {thing} est en panne
    j'ai besoin de {thing}
    qui s'occupe de {thing}
    qui est responsable de {thing}
    à qui demander pour {thing}
    comment obtenir {thing}
    quelqu'un peut {thing}
  `,
  me: `
    qu'attend-on de moi
    quelles sont mes tâches
    mon rôle
  `,
};
