import type { TaughtHeadings } from './taught-headings.ts';

export const french: TaughtHeadings = {
  mission: `
    raison d'être du poste | raison d'être de l'équipe | raison d'être du rôle | pourquoi tu es là | pourquoi vous êtes là | pourquoi nous existons | pourquoi on existe | pourquoi ce poste | pourquoi ce poste existe | pourquoi cette équipe
    à quoi tu sers | à quoi sert ce poste | à quoi on sert | à quoi nous servons | à quoi sert le @ | à quoi sert la @ | ce pour quoi tu es là | en une phrase | le sens du poste | finalité du poste | but du poste | notre promesse | ta mission | notre mission
  `,
  summary: `
    le poste en bref | en quelques mots | qui nous sommes | qui tu es | à propos de l'équipe | à propos du poste | présentation du poste | c'est quoi un @ | qu'est-ce qu'un @
  `,
  responsibilities: `
    ce que ça couvre | couvre | ce qu'il couvre | ce qu'elle fait | s'occupe de | ce qu'ils font | comprend
    ce que tu fais | ce que vous faites | ce que tu feras | ce que vous ferez | ce que nous faisons | ce qu'on fait | ce que fait le @ | ce que fait la @ | ce qu'il fait | ce qu'elle fait | ton travail | ton quotidien | votre quotidien
    tes tâches | tes missions | vos missions | missions principales | missions secondaires | missions | les missions | missions et responsabilités | tes responsabilités | au quotidien | une journée type | ta journée | tu es responsable de
    vous êtes responsable de | responsable de | tu t'occupes de | ce dont tu t'occupes | ce dont on s'occupe | on s'occupe de | nous nous occupons de | ce qu'on attend de toi | ce que nous attendons de vous | on attend de toi | tu vas
    en tant que @ tu | tu décides | ce que tu décides | activités principales | activités du poste | attributions | tâches courantes | ce que nous faisons pour vous | venez nous voir pour | nos services
  `,
  ownership: `
    ce qui est à nous | ce qui est à toi | ce qui nous appartient | c'est à nous | c'est chez nous | notre périmètre | ton périmètre | périmètre de l'équipe | dans notre périmètre | nos systèmes | ce que nous gérons | ce qu'on gère | nos domaines
    ce qui relève de nous | ce qui relève du @ | relève de nous | notre terrain
  `,
  metrics: `
    comment on sait que ça marche | comment nous savons que ça marche | comment savoir que ça marche | comment on sait que tu fais bien ton travail | comment on te mesure | comment on mesure le succès | comment nous mesurons | ce qu'on mesure
    ce que nous mesurons | ça va bien quand | c'est réussi quand | c'est réussi si | ça marche quand | à quoi on voit que ça marche | à quoi on reconnaît le succès | les chiffres | nos chiffres | tes chiffres | chiffres suivis | les chiffres qu'on regarde
    indicateurs | indicateurs de suivi | nos indicateurs | tes objectifs chiffrés | objectifs mesurables | cibles | critères de réussite | comment tu es évalué | évalué sur
  `,
  capabilities: `
    ce qu'il faut savoir faire | ce qu'il faut | ce qu'il te faut | ce que tu dois savoir | ce que tu sais faire | ce que tu apportes | ce que vous apportez | tu sais | tu as | vous avez | ton profil | votre profil | profil recherché
    le profil recherché | prérequis | savoirs | savoir-faire | savoir-être | compétences requises | compétences attendues | ce qu'on cherche | qui nous cherchons | qualités requises | diplômes et habilitations | habilitations | expérience | formation et expérience
  `,
  artifacts: `
    ce que tu livres | ce que nous livrons | ce que tu produis | ce que tu rends | ce qui en sort | documents tenus
  `,
  interactions: `
    avec qui tu travailles | avec qui vous travaillez | avec qui nous travaillons | avec qui on travaille | avec qui travaille le @ | tu travailles avec | nous travaillons avec | travaille avec | en lien avec | tes interlocuteurs | nos interlocuteurs
    relations | relations internes et externes | relations de travail | liens fonctionnels | tes collègues | nos voisins | nos partenaires | nos clients | à qui tu parles | ceux avec qui tu travailles | qui a besoin de nous
  `,
  collaborations: `
    comment nous travaillons ensemble | comment on travaille avec les autres | travailler avec nous | comment travailler avec nous
  `,
  principles: `
    ce en quoi nous croyons | ce qui compte pour nous | notre façon de travailler | nos règles | nos convictions
  `,
  properties: `
    tes outils | nos outils | avec quoi tu travailles | logiciels | équipement | matériel
  `,
  declines: `
    ce qui n'est pas à nous | ce qui n'est pas à toi | ce qui n'est pas pour nous | ce n'est pas à nous | ce n'est pas nous | pas nous | pas chez nous | pas ton travail | ce n'est pas ton travail | ce que tu ne fais pas | ce que nous ne faisons pas
    ce qu'on ne fait pas | ce que le @ ne fait pas | hors périmètre | hors de notre périmètre | hors champ | ne relève pas de nous | ce qui ne relève pas de nous | exclusions | limites du poste | limites | non inclus | ne sont pas à nous | ailleurs
    ce que font les autres | ne nous demandez pas | ce qu'on n'attend pas de toi
  `,
  holders: `
    qui | qui le fait | qui fait ça | qui s'en occupe | qui s'en occupe en ce moment | qui est dans l'équipe | qui sont-ils | titulaire | titulaires | titulaire actuel | en ce moment | actuellement | occupé par | tenu par | l'équipe | notre équipe
    les gens | composition | composition du comité | membres de l'équipe | les personnes
  `,
  other: `
    règles | utilisation | paramètres | options |
    ce que nous offrons | ce qu'on offre | avantages | rémunération | salaire | horaires | congés | candidature | postuler | pour postuler | contact | nous contacter | où nous trouver | questions | liens | liens utiles | voir aussi | documents
    historique | contexte | réunions | dates | ordre du jour | compte rendu | notes | remarques | points ouverts | feuille de route | projets en cours | actualités | rattachement | hiérarchie | lieu de travail | contrat | période d'essai
    formation | intégration | ta première semaine | promotion | évolution | évolution de carrière | niveaux | en cas d'urgence | astreinte | planning | calendrier | légende | définitions | glossaire | exemples | foire aux questions | procédure
    comment commander | installation | l'entreprise | nos valeurs | confidentialité | signature | version | modifications | budget | risques | sécurité | stratégie | vision | technique | communication | qualité | suppléant | suppléance
  `,
};
