/** What people ask of some role or other at work, in French. One a line. */
export const FRENCH = `
ma fiche de paie est fausse
quand arrive le salaire
combien de jours de congé me reste-t-il
je suis malade aujourd'hui, qui dois-je prévenir
il nous faut deux personnes de plus
comment me faire rembourser mon billet de train
j'ai oublié mon mot de passe
mon ordinateur ne démarre plus
l'imprimante est bloquée
j'ai reçu un courriel bizarre
le site ne marche plus
les toilettes sont bouchées
le chauffage est en panne
l'ascenseur est coincé
j'ai perdu ma clé
mon badge n'ouvre plus la porte
l'alarme incendie sonne sans raison
qui paie cette facture
le fournisseur dit que nous n'avons pas payé
un client veut être remboursé
le colis n'est jamais arrivé
la moitié de la marchandise est cassée
nous n'avons plus de cartons
il me faut trois devis
peut-on résilier ce contrat
un journaliste veut parler à quelqu'un
il nous faut une affiche
un client demande une remise
la machine est encore arrêtée
de l'huile coule de la pompe
il nous faut une pièce de rechange
le lot n'a pas la bonne couleur
nous ne tiendrons pas le délai
qui est de garde cette nuit
l'auditeur vient mardi
il faut déclarer un accident
le camion est en panne
puis-je changer mon rendez-vous
je veux annuler ma réservation
la chambre n'était pas propre
le plat était froid
un enfant est perdu
le micro ne marche pas
le patient a mal
le toit fuit
quels papiers faut-il apporter
qui est responsable de cela
à qui dois-je m'adresser
ça ne marche plus
personne ne répond
`;
