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
    'Votre service juridique peut-il relire la convention ?',
    "Il me faut la facture pour la police, on m'a volé mon vélo.",
    "Je ne veux pas prendre d'avocat, trouvons une solution.",
    'Est-ce légal ?',
    'Ma protection juridique couvre-t-elle les loyers ?',
    'Je ne me plains pas, tout va bien.',
    'Mon avocat a une nouvelle adresse, merci de la modifier.',
    'Je poursuis mes études, ai-je droit au tarif réduit ?',
  ],
};
