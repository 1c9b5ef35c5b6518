import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

const HARMLESS = `${ASKS}|‹(?:récupérer|vaccin|déjà payé|j'ai reçu de vous|pas d'ultimatum|carte perdue|carte volée|disait|salon|volontiers|dernière question|est bien arrivé|frais kilométriques|audit interne|certificat|affiche un|facture demain|ce matin)›`;

/** French: ultimatum, money kept back, a visit, a formal complaint (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/last-warning',
    strength: 'explicit',
    match: fr`‹(?:derni(?:er|ers)|ultime|dernière) (?:\p{L}+ )?(?:avertissement|rappel|chance|sommation|relance|délai|mise en garde|avis avant|occasion)›|‹(?:préviens|avertis|demande|somme) (?:\p{L}+ )?une (?:toute )?dernière fois|(?<!pas d')‹ultimatum›|‹(?:donne|laisse|accorde|avez|as) (?:\p{L}+ )?(?:jusqu'à|jusqu'au|\d+ ?h(?:eures)?|\d+ jours|quarante-huit|vingt-quatre|48|24)›|‹pas un jour de plus|‹passé ce délai|‹vous êtes prévenue?s?›|‹(?:sans réponse|sans solution|sans retour|sans nouvelle)[^.!?\n]{0,30}‹(?:j'aviserai|j'agirai|je prendrai|nous prendrons|nous aviserons)›|‹sommation`,
    unless: fr`${HARMLESS}|‹(?:jusqu'à quand|votre livraison)›`,
  },
  {
    rule: 'extraordinary-threat/or-else',
    strength: 'explicit',
    match: fr`‹(?:ça|cela) va (?:mal (?:se passer|finir|aller|tourner)|barder|chauffer|saigner|faire mal|brasser|péter|être la guerre|se gâter|chier|voler)›|‹(?:allez|vas|va) (?:\p{L}+ )?(?:m'entendre|entendre parler du pays|le regretter|regretter|avoir affaire|voir (?:de quel|ce que vous|ce que tu|qui)|me connaître|le payer|comprendre)›|‹regretter(?:ez|as)›|‹(?:de quoi|ce dont) je suis capable|‹(?:des|les|toutes|subir|assum\p{L}*|tirer\p{L}*) (?:\p{L}+ )?conséquences›|‹conséquences (?:\p{L}+ )?(?:seront|pour vous|sérieuses|graves)|‹(?:d'autres|les grands) moyens›|‹(?:vitesse|étape) supérieure›|‹(?:ne )?(?:vais|va|vas|compte|restera|resterai|resterons|reste|resterons) (?:\p{L}+ )?(?:pas )?(?:en )?(?:rester |pas )?(?:là|la)›(?<=‹en (?:rester(?:a|ai|ons)? |reste )?(?:pas )?(?:là|la))|‹(?:mesures|dispositions) (?:qui s'imposent|nécessaires|plus (?:fermes|radicales))|‹(?:d'autres|toutes les|toute) mesures?›|‹(?:agirai|agirons|aviserai) (?:autrement|en conséquence)?|‹réfléchissez bien|‹à vos risques|‹ne m'obligez pas|‹poussez? pas à bout`,
    unless: fr`${HARMLESS}|‹(?:ne (?:le )?regretterez pas|changement de forfait|judiciaires?|légales?|en justice)›`,
  },
  {
    rule: 'extraordinary-threat/no-payment',
    strength: 'explicit',
    match: fr`‹(?:bloqu|suspend|stopp|gèl|gel|retien|reten|arrêt|consign)\p{L}* (?:\p{L}+ ){0,3}(?:prélèvements?|paiements?|versements?|règlements?|loyers?|mensualités?|factures?|cotisations?|virements?)›|‹(?:paierai|payerai|paierons|paie|paye|payons|verserai|réglerai|réglerons|donnerai) (?:\p{L}+ )?(?:plus (?:un|rien|le)|que (?:quand|lorsque|si)|quand (?:ça|vous|ce|tout)|rien (?:tant|avant)|pas (?:tant|avant|un)|la facture (?:que|quand))|‹plus un (?:centime|sou|euro|rond|kopeck|cent)›|‹(?:opposition|révoqu\p{L}*|annul\p{L}*) (?:\p{L}+ ){0,3}(?:prélèvements?|mandat|virement|autorisation)|‹(?:dédui|décompt|défalqu|retranch)\p{L}* (?:\p{L}+ ){0,6}(?:facture|loyer|paiement|frais)|‹(?:vous|te) (?:facturer(?:ai|ons)?|enverrai la (?:note|facture)|ferai payer|présenterai la)|‹enverrai (?:\p{L}+ )?la (?:note|facture)|‹(?:pénalités|indemnités) (?:\p{L}+ )?(?:prévues|contractuelles|de retard)|‹appliquer\p{L}* (?:\p{L}+ )?pénalités|‹à vos frais›|‹en port dû|‹à votre charge›`,
    unless: fr`${HARMLESS}|‹(?:pendant l'été|est parti)›`,
  },
  {
    rule: 'extraordinary-threat/visit',
    strength: 'explicit',
    match: fr`‹(?:débarqu\p{L}*|m'enchaîn\p{L}*|sit-in|piquet de grève)›|‹(?:viens|viendrai|vais|passe|passerai|m'en viens|venir|resterai|reste|camp\p{L}*|serai|planter\p{L}*) …‹(?:sur place|dans vos bureaux|dans vos locaux|devant (?:votre|vos|chez vous)|à votre siège|au bureau|au siège|dans l'agence|dans votre (?:agence|hall|boutique|magasin)|jusqu'à ce qu)›(?=[^?]*(?:partirai|bouge|jusqu|rembours|argent|devant|brasser|demain|tant que|réponse|\P{L}*$))|‹(?:dépos\p{L}*|jett\p{L}*|balanc\p{L}*|laiss\p{L}*) …‹(?:devant votre|devant la) porte|‹(?:boycott\p{L}*|manifestation|manifester|pétition)›|‹(?:appellerai|rappellerai|appelle|téléphonerai) (?:\p{L}+ )?(?:toutes les (?:heures|dix|cinq)|tous les jours|chaque (?:heure|jour))|‹(?:satur\p{L}*|bloqu\p{L}*|encombr\p{L}*) …‹(?:standard|lignes?|entrée|accès)|‹(?:demander\p{L}*|exig\p{L}*|diligent\p{L}*|lancer\p{L}*|mandat\p{L}*) (?:\p{L}+ )?(?:audit|contre-expertise|expertise|enquête)|‹(?:réclamation|plainte|plaintes) (?:officielle|formelle|écrite|en bonne)|‹(?:lettre|courrier|envoi) (?:en )?recommandée?›|‹(?:un|en|par) recommandé›|‹liste noire|‹(?:n'entrer\p{L}*|interdits?) (?:\p{L}+ )?(?:plus |de |d'accès )?(?:sur le site|d'accès|du site)`,
    unless: fr`${HARMLESS}|‹(?:recommandé (?:prouve|de mars)|j'ai le recommandé|anti-boycott|expertise gratuite|de résiliation|l'hôtel|chambre)›`,
  },
];
