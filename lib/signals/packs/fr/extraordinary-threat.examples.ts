import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    "C'est mon dernier avertissement.",
    'Vous avez 24 heures.',
    'Vous allez voir ce que vous allez voir.',
    'Ça va chauffer.',
    "Ne m'obligez pas à employer d'autres moyens.",
    "L'affaire n'en restera pas là.",
    "Je suspends mes paiements jusqu'à résolution.",
    'Je déduirai ces frais de la prochaine facture.',
    'Je vous enverrai la note.',
    "Je resterai dans l'agence jusqu'à ce qu'on me rembourse.",
    "J'appellerai toutes les heures jusqu'à obtenir une réponse.",
    'Nous organiserons une manifestation devant le siège.',
    'Je dépose une plainte formelle auprès de votre service qualité.',
    "Je me réserve le droit de prendre d'autres mesures.",
    'sinon je debarque',
    'Réfléchissez bien à votre prochaine réponse.',
  ],
  miss: [
    "Je passe demain à l'agence pour récupérer le colis.",
    'Le paiement est parti ce matin.',
    'La batterie affiche un avertissement.',
    'Quelles sont les conséquences du changement de forfait ?',
    "Vous ne le regretterez pas, disait le vendeur, et c'est vrai !",
    "Comment suspendre mon prélèvement pendant l'été ?",
    "Pas d'ultimatum, juste une demande.",
    'Mon dernier rappel de vaccin date de 2019.',
    'Quelle est la vitesse supérieure disponible ?',
  ],
};
