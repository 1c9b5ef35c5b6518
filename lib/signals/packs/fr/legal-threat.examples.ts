import type { Examples } from '../../pattern.ts';

export const examples: Examples = {
  hit: [
    'Je vais saisir mon avocat.',
    'Le dossier est chez mon avocat.',
    'Je vais porter plainte.',
    'Je vais à la police.',
    'Je vais vous poursuivre.',
    'Je me réserve toute voie de recours.',
    'Je saisis le tribunal judiciaire.',
    'Un huissier passera faire un constat.',
    "Je contacte l'UFC-Que Choisir.",
    'Je signale vos pratiques à la CNIL.',
    "Je m'adresse à la CPRST.",
    'Vous recevrez un commandement de payer.',
    "J'ouvre un litige PayPal.",
    'Je demanderai des dommages et intérêts.',
    "J'ai prévenu l'inspection du travail.",
    "Ma sœur est avocate et elle a hâte de s'occuper de votre cas.",
  ],
  miss: [
    'Notre service juridique a une question sur le contrat.',
    "Il me faut la facture pour la police, on m'a volé mon vélo.",
    'Un de nos clients a fait un chargeback, que faire ?',
    'Est-ce légal ?',
    'Mes voisins se plaignent du bruit de la pompe, un conseil ?',
    'Que Choisir recommande votre offre, comment souscrire ?',
    'Comment fonctionne la médiation chez vous ?',
    'Mon avocat a une nouvelle adresse, merci de la modifier.',
    'Je poursuis mes études, ai-je droit au tarif réduit ?',
  ],
};
