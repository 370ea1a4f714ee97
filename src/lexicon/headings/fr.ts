import type { HeadingWords } from './heading-words.ts';

export const french: HeadingWords = {
  before: 'principales?|principaux|nos|mes|vos|ses|les|la|le|l|grandes?',
  after:
    'principales?|principaux|clés?|essentiel(?:le)?s?|générales?|requises?|techniques?|du poste|du rôle|de l équipe|attendues?|spécifiques?|quotidiennes?',
  sections: {
    declines: 'hors (?:de notre )?périmètre|exclusions',
    holders: 'titulaires?(?: du poste)?',
    metrics:
      'indicateurs?(?: de (?:réussite|succès|performance))?|critères? de (?:réussite|succès)|mesures? (?:du|de) succès|kpis?|objectifs chiffrés',
    ownership:
      'domaines?(?: de responsabilité)?|périmètre(?: de responsabilité)?|champs? d action|domaines? d intervention|champs? de responsabilité',
    mission: 'mission|raison d être|finalité|but|objectif|vocation|rôle|finalité du poste',
    responsibilities:
      'missions|responsabilités(?: et .*)?|tâches(?: et .*)?|activités(?: et .*)?|attributions|devoirs|ce que (?:vous faites|nous faisons|fait .*)|missions et (?:activités|responsabilités)|redevabilités',
    summary:
      'résumé|description(?: du (?:poste|rôle))?|présentation|aperçu|profil|introduction|en bref|à propos(?: du (?:poste|rôle))?|vue d ensemble|contexte',
    artifacts: 'livrables|artefacts|productions|résultats|documents produits',
    collaborations: 'collaboration(?: avec .*)?|travail en équipe|modes? de collaboration',
    interactions:
      'interactions?|relations?(?: de travail| internes| fonctionnelles)?|interlocuteurs|parties prenantes|interfaces|travaille avec|partenaires|contacts',
    principles: 'principes|valeurs|principes et valeurs',
    properties:
      'propriétés|caractéristiques|outils(?: et .*)?|technologies(?: et .*)?|méthode de travail|fiche',
    capabilities:
      'compétences(?: et .*)?|savoir faire|savoir être|aptitudes|capacités|qualifications|connaissances|profil recherché',
  },
  documents:
    '(?:fiche de (?:poste|rôle|fonction)|description (?:de|du) (?:poste|rôle)|rôle|poste|profil|matrice de compétences|référentiel(?: de compétences)?|grille de (?:compétences|progression)|compétences)',
  otherPages:
    '(?:nos )?valeurs|glossaire|lexique|modele de .*|compte rendu(?: .*)?|comment .*|foire aux questions|code de conduite|sommaire|grille (?:de salaires?|salariale)(?: .*)?|procedures? .*|politique d.*|guide (?:des|pratique|de style|utilisateur).*',
  of: "(?:du|de la|de l[’']|des|de|d[’'])\\s*",
  people: 'membres|mainteneurs|responsables|personnes|contributeurs|anciens membres',
  agents:
    '(?:ingénieure?|développeu(?:r|se)|responsable|chef(?:fe)?|directeur|directrice|analyste|architecte|administrateur|administratrice|technicien(?:ne)?|conseill(?:er|ère)|coordinateur|coordinatrice|gestionnaire|assistante?|comptable|acheteu(?:r|se)|concepteur|conceptrice|rédacteur|rédactrice|formateur|formatrice|infirmi(?:er|ère)|médecin|juriste|vendeu(?:r|se)|secrétaire|animateur|animatrice|auditeur|auditrice|planificateur|chercheu(?:r|se)|testeu(?:r|se)|présidente?|trésori(?:er|ère)|bénévole|graphiste|intégrateur|intégratrice|modérateur|modératrice|documentaliste|spécialiste|adjointe?|facilitateur|facilitatrice|designer(?= u[ix]))',
  agentsLead: true,
  heads:
    'ingénieure?|développeu(?:r|se)|responsable|chef(?:fe)?|directeur|directrice|chargée?|analyste|architecte|administrateur|administratrice|technicien(?:ne)?|gestionnaire|conseill(?:er|ère)|coordinateur|coordinatrice|assistante?',
  with: "(?:(?:travaille|collabore) )?avec(?: (?:les?|la|l[’']|nos))?",
  level: 'niveaux?|échelons?',
  seniorities: [
    'stagiaire|alternante?',
    'débutante?',
    'confirmée?|intermédiaire',
    'expérimentée?|avancée?',
    'experte?',
  ],
};
