import type { LabelledQuestions } from './labelled-questions.ts';

/** How people ask in French: a beginning. */
export const frenchQuestions: LabelledQuestions = {
  summary: `
    c'est quoi un {role}
    qu'est-ce qu'un {role}
    {role} en une phrase
    {role} en bref
    résumé du {role}
  `,
  mission: `
    quelle est la mission du {role}
    mission du {role}
    à quoi sert le {role}
  `,
  responsibilities: `
    que fait un {role}
    que fait le {role} toute la journée
    responsabilités du {role}
    quelles sont les tâches du {role}
    de quoi est responsable le {role}
    de quoi s'occupe le {role}
  `,
  metrics: `
    indicateurs du {role}
    quels sont les KPI du {role}
    comment mesure-t-on le {role}
    en combien de temps faut-il {thing}
    quel est l'objectif pour {thing}
    quel est le délai pour {thing}
  `,
  capabilities: `
    compétences du {role}
    à quel point le {role} doit-il maîtriser {thing}
    quel niveau en {thing} pour le {role}
  `,
  skills: `
    savoir-faire du {role}
    que doit savoir faire un {role}
  `,
  artifacts: `
    livrables du {role}
    que livre le {role}
    quels documents produit le {role}
  `,
  interactions: `
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
    outils du {role}
    quels outils utilise le {role}
    avec quels logiciels travaille le {role}
  `,
  people: `
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
    non, je voulais dire {role}
  `,
  levels: `
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
    niveaux du {role}
    quels niveaux y a-t-il
  `,
  compare: `
    compare {role} et {role}
    différence entre {role} et {role}
    {thing}, c'est {role} ou {role}
  `,
  who: `
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
    est-ce que le {role} s'occupe de {thing}
    le {role} est-il responsable de {thing}
    est-ce que le {role} fait {thing}
    le {role} doit-il connaître {thing}
  `,
  unwritten: `
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
