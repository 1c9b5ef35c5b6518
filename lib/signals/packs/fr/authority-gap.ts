import type { Pattern } from '../../pattern.ts';
import { fr } from './words.ts';

const OVER =
  '(?:responsable|chef(?:fe)?|hiérarchie|direction|directeur|directrice|superviseure?|manager|supérieure?|gérante?|patron(?:ne)?|comptabilité|compta|finance|finances|service juridique|juridique|n ?\\+ ?1|en haut|conformité|team leader|siège|cadre)';

/** French, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match: fr`‹(?:ne peux|peux|ne puis|ne pouvons|pouvons) (?:\p{L}+ )?(?:pas|rien) (?:\p{L}+ )?(?:\p{L}+ )?(?:décider|promettre|accorder|valider|autoriser|approuver|trancher|m'engager|rembourser|offrir|prendre cette décision)›|‹(?:faut|attends|attendons|attente|besoin|dois|demande|demandé|demander|nécessite|requiert|obtenir|sans|sous réserve|manque) …‹(?:l'accord|accord|validation|approbation|autorisation|feu vert|aval|signature|ok|go|visa) (?:de |du |d'|de la |des |préalable|à )?|‹(?:faire|fasse|fais) (?:valider|approuver|signer|autoriser) (?:par|auprès)|‹(?:ne suis|suis|sommes|ne sommes) pas (?:\p{L}+ )?(?:habilitée?s?|autorisée?s?|en mesure d'accorder|mandatée?|compétente? pour décider)|‹(?:n'ai|ai|n'avons) pas (?:\p{L}+ )?(?:les droits|le droit|l'autorité|le pouvoir|la main|l'autorisation|les habilitations|la délégation|la latitude|le niveau|les accès pour)|‹(?:dépasse|au-dessus de|excède|sort de) (?:\p{L}+ )?(?:mes (?:attributions|fonctions|pouvoirs|habilitations)|mon (?:plafond|périmètre|niveau|autorité|champ|mandat))|‹(?:pas|hors) de mon (?:ressort|niveau|périmètre|domaine)|‹n'est pas à moi (?:de|d')|‹décision (?:\p{L}+ )?(?:revient|appartient|relève|prise|incombe|est) …‹${OVER}›|‹seule?s? (?:le |la |un |une |mon |ma )?${OVER}› …‹(?:peut|pouvoir|peuvent|est habilité)|‹quelqu'un (?:peut|pourrait|pour) (?:\p{L}+ )?(?:valider|approuver|autoriser|signer)|‹(?:remonter|remonté|soumettre|soumis|soumets) (?:\p{L}+ ){0,3}(?:à |au )(?:\p{L}+ )?${OVER}`,
    unless: fr`‹(?:votre (?:responsable|accord|validation|autorisation|signature)|vous pouvez|il vous faut|merci de valider|a été validée?|est accordée?|a été approuvée?|le client)›`,
  },
];
