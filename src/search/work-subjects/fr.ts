/** The same subjects in French: a beginning. */
export const FRENCH = `
payroll: paie salaire salaires rémunération prime bulletin heures supplémentaires
leave: congé congés vacances absence maladie maternité paternité arrêt
hiring: recrutement recruter candidat candidature embauche entretien stage stagiaire alternant
leaving: démission démissionner licenciement départ retraite préavis
staff: personnel employé salarié ressources humaines contrat collègue
training: formation cours apprentissage apprenti qualification
conduct: harcèlement conflit discrimination insulte plainte
rota: horaire horaires planning équipe pointage
computers: ordinateur portable écran clavier souris matériel poste
accounts: compte mot passe connexion accès identifiant bloqué licence droits
network: wifi réseau internet vpn
printing: imprimante impression scanner
phones: téléphone mobile
phishing: hameçonnage suspect virus pirate attaque arnaque
privacy: rgpd données personnelles consentement suppression confidentialité
contracts: contrat clause accord juridique juriste avocat signature responsabilité
disputes: procès litige tribunal avocat mise demeure
invoices: facture factures paiement fournisseur comptabilité relance comptable
expenses: frais note remboursement reçu justificatif
budget: budget coûts dépenses finance contrôle gestion
tax: impôt impôts tva taxe fiscal déclaration
purchasing: achat achats fournisseur commande devis négociation appel offres
building: bâtiment chauffage fuite toit eau fenêtre ascenseur lumière plomberie
cleaning: nettoyage ménage déchets poubelle
entry: badge porte clé clef accès visiteur
vehicles: voiture véhicule parking flotte camion
catering: cantine cuisine repas menu allergie
safety: accident sécurité incendie blessure danger casque secours
warehouse: entrepôt stock palette rayon inventaire préparation réception
shipping: expédition colis livraison transporteur retard
customs: douane export import exportation importation origine
production: production machine ligne panne atelier arrêt fabrication
maintenance: maintenance réparation panne pièce entretien fuite bruit
quality: qualité défaut contrôle inspection mesure réclamation non-conformité
planning: planification délai capacité ordonnancement
sales: vente ventes devis offre client remise commercial
support: client clients réclamation plainte remboursement service appel
marketing: campagne publicité promotion
brand: marque logo couleur charte graphique
press: presse journaliste média communiqué
product: produit fonctionnalité priorité besoin
mobile: application android iphone plante
servers: serveur serveurs cloud infrastructure
outage: panne incident indisponible lent erreur
testing: test tests bogue recette
projects: projet jalon planning retard
nursing: infirmier infirmière soins patient service plaie
medication: médicament pharmacie dose ordonnance perfusion
surgery: bloc opération chirurgie anesthésie
infection: infection hygiène désinfection épidémie isolement
medical-devices: pompe appareil biomédical équipement
schools: élève élèves professeur examen cours école
`;
