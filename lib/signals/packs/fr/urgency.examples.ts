import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "Notre production est à l'arrêt.",
    'Nous ne pouvons plus travailler.',
    "Impossible d'encaisser les clients depuis 9 h.",
    'Panne totale depuis 6 heures.',
    'Nous perdons des clients à cause de cette panne.',
    "L'activité est paralysée.",
    'Urgent svp.',
    "Au plus vite, s'il vous plaît.",
    'Il me faut les documents avant ce soir.',
    'Notre avion part dans trois heures.',
    'Le salon ouvre demain, il nous le faut ce soir.',
    'Cela ne peut pas attendre lundi.',
    'Répondez immédiatement.',
    'asap svp, on passe en prod demain',
    "On a la clôture mensuelle aujourd'hui, il faut que ça marche.",
    'Dépêchez-vous svp, la vente ferme dans une heure.',
  ],
  miss: [
    "Rien d'urgent.",
    'Prenez votre temps.',
    "Quelle est la date limite d'inscription ?",
    "Comment régler la priorité d'un ticket sur « urgent » ?",
    "Mon rendez-vous n'est qu'en automne.",
    "Le numéro d'urgence sur la carte est périmé.",
    "D'ici la fin du mois, merci.",
    "Où régler le temps d'attente ?",
    "L'arrêt de bus est-il loin ?",
  ],
};
