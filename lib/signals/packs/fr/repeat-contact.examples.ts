import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "C'est la troisième fois que je vous écris.",
    'Combien de fois faut-il vous le dire ?',
    'Je vous ai déjà écrit à plusieurs reprises.',
    'Encore une fois le même souci.',
    'Le problème est revenu.',
    "C'est de nouveau cassé.",
    "Le problème n'est toujours pas résolu.",
    'Votre technicien est venu deux fois pour rien.',
    'Je dois rouvrir ce ticket.',
    'Le troisième appareil de remplacement est aussi défectueux.',
    'Il faut tout reprendre à zéro avec chaque nouveau conseiller.',
    'Votre solution a tenu une journée.',
    'Comme déjà indiqué dans mes trois précédents messages, il manque une pièce.',
    'Soi-disant réparé, mais rebelote ce matin.',
    "C'est ma deuxième relance.",
    "C'est encore pété votre affaire.",
  ],
  miss: [
    'Encore merci !',
    'Ça remarche, merci !',
    'Combien de fois par an faut-il changer le filtre ?',
    "Je reviens vers vous dès que j'en sais plus.",
    'La newsletter arrive trois fois par semaine, peut-on changer ?',
    "Pouvez-vous réexpliquer, s'il vous plaît ?",
    'Le deuxième essai a fonctionné.',
    'Toujours aussi contente de vos services.',
    'Je suis de retour et je peux envoyer les photos.',
  ],
};
