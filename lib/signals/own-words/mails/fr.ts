import type { Mail } from '../mail.ts';

/** Mails of programs set to this language; what others wrote in them is angry. Dated November 2026. */
export const fr: readonly Mail[] = [
  {
    name: 'fr: Gmail',
    text: "Cela ne marche toujours pas.\n\nLe lun. 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\n> C'est une honte, je vous attaque en justice.\n> C'est une honte, je vous attaque en justice.\n>\n> > C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Apple Mail',
    text: "Cela ne marche toujours pas.\n\nLe 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\n> C'est une honte, je vous attaque en justice.\n> C'est une honte, je vous attaque en justice.\n>\n> > C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Thunderbird',
    text: "Cela ne marche toujours pas.\n\nLe 16/11/2026 à 09:50, Ann Agent a écrit :\n\n> C'est une honte, je vous attaque en justice.\n> C'est une honte, je vous attaque en justice.\n>\n> > C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Yahoo',
    text: "Cela ne marche toujours pas.\n\nLe lundi 16 novembre 2026 à 09:50:12 UTC+1, Ann Agent <ann@team.example> a écrit :\n\nC'est une honte, je vous attaque en justice.\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Gmail, wrapped',
    text: "Cela ne marche toujours pas.\n\nLe lun. 16 nov. 2026 à 09:50, Ann Agent, Service clients Exemple\n<ann@team.example> a écrit :\n\n> C'est une honte, je vous attaque en justice.\n> C'est une honte, je vous attaque en justice.\n>\n> > C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Outlook',
    text: "Cela ne marche toujours pas.\n\nDe : Ann Agent <ann@team.example>\nEnvoyé : lundi 16 novembre 2026 09:50\nÀ : Jo Doe\nObjet : RE: Commande 88213\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Outlook, bold headers below a rule',
    text: "Cela ne marche toujours pas.\n\n________________________________\n*De:* Ann Agent <ann@team.example>\n*Envoyé:* lundi 16 novembre 2026 09:50\n*À:* Jo Doe\n*Objet:* RE: Commande 88213\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: Outlook, older',
    text: "Cela ne marche toujours pas.\n\n-----Message d'origine-----\nDe : Ann Agent <ann@team.example>\nEnvoyé : lundi 16 novembre 2026 09:50\nObjet : RE: Commande 88213\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: forwarded',
    text: "Cela ne marche toujours pas.\n\n---------- Message transféré ---------\nDe : Ann Agent <ann@team.example>\nEnvoyé : lundi 16 novembre 2026 09:50\nObjet : RE: Commande 88213\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: headers put on one line',
    text: "Cela ne marche toujours pas.\n\nDe : Ann Agent <ann@team.example> Envoyé : lundi 16 novembre 2026 09:50 À : Jo Doe Objet : RE: Commande 88213\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: answers between the lines',
    text: "Le lun. 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\n> Quelle couleur ?\n\nBleu, merci bien.\n\n> C'est une honte, je vous attaque en justice.\n\nCela ne marche toujours pas.",
    own: 'Bleu, merci bien. Cela ne marche toujours pas.',
  },
  {
    name: 'fr: quoted with bars',
    text: "Cela ne marche toujours pas.\n\nLe 16/11/2026 à 09:50, Ann Agent a écrit :\n\n| C'est une honte, je vous attaque en justice.\n| C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: signature and history',
    text: "Cela ne marche toujours pas.\n\nCordialement,\nJo Doe\nResponsable des achats | Example Ltd\n+44 20 7946 0142\njo@customer.example\n\nLe 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\n> C'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: formula and name on one line',
    text: 'Cela ne marche toujours pas.\n\nBien cordialement, Jo Doe\n\nEnvoyé de mon iPhone',
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: from a phone, above the history',
    text: "Cela ne marche toujours pas.\n\nEnvoyé de mon iPhone\n\nDe : Ann Agent <ann@team.example>\nEnvoyé : lundi 16 novembre 2026 09:50\nÀ : Jo Doe\nObjet : RE: Commande 88213\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: signature below dashes',
    text: "Cela ne marche toujours pas.\n\n-- \nJo Doe\nC'est une honte, je vous attaque en justice.\nwww.customer.example",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: notice',
    text: "Cela ne marche toujours pas.\n\nJo\n\nCe message et ses pièces jointes sont confidentiels et destinés exclusivement au destinataire.\nSi vous n'êtes pas le destinataire, détruisez-le, sinon nous vous attaquerons en justice.",
    own: 'Cela ne marche toujours pas. Jo',
  },
  {
    name: 'fr: automatic reply',
    text: "Bonjour,\n\nje suis absent jusqu'au 23 novembre et ne lis pas mes messages.\nPour toute urgence, veuillez contacter ma collègue.\n\nJo",
    own: '',
  },
  {
    name: 'fr: reply above this line',
    text: "Cela ne marche toujours pas.\n\n-- Veuillez répondre au-dessus de cette ligne --\n\nC'est une honte, je vous attaque en justice.",
    own: 'Cela ne marche toujours pas.',
  },
  {
    name: 'fr: angry words of its own beside quoted ones',
    text: "C'est une honte, je vous attaque en justice.\n\nLe lun. 16 nov. 2026 à 09:50, Ann Agent <ann@team.example> a écrit :\n\n> Cela ne marche toujours pas.",
    own: "C'est une honte, je vous attaque en justice.",
  },
];
