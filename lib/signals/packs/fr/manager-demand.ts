import type { Pattern } from '../../pattern.ts';
import { BOSS, fr } from './words.ts';

/** Bosses of ours, praise to pass on, software of that name, who only wants to know whom to ask. */
const NOT_THEIRS =
  "‹(?:mon|ma|notre|nos|mes) (?:\\p{L}+ )?(?:responsable|supérieur|chef|patron|boss|direct|hiérarchie|manager|gérant|pdg|superviseu|président)|‹(?:je suis|nous sommes) (?:le|la|l'|un|une) |‹(?:gestionnaire de mots|féliciter|félicit\\p{L}+|formidable|remerci\\p{L}+|dans le projet|menu|règles d'escalade|merci d'avoir|tout est réglé|pas besoin|chef cuisinier|démo|comité de|pour venir|escaliers?|signera|en cas de|bonne direction|changement de direction)›|‹ajouter un|‹vitesse supérieure|‹qualité supérieure";

/** French: asks for someone above the agent (R24), insists on upper management (R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: fr`‹(?:parler|voir|entretenir|entretien|relation|discuter|passez|passe|passer|exige|exigeons|demande|demandons|réclame|veux|voudrais|voulons|souhaite|souhaitons|souhaiterais|aimerais|désire|attends|attendons|appelez|cherche[rz]?|faites|fais|donnez|transférez|transfère|transmettre|transmettez|remonter|remontez|remonte|écrire|écrit|écris|adresser(?:ai)?|contacter|contacte|contactez|plaindrai?|plaindre|saisir|mettez|rendez-vous|intervention|coordonnées|expliquer|venir|escalader?|rencontrer|joindre|soumettre|soumets|remets|informer|alerter|référer)› …‹${BOSS}›(?! (?:de (?:la livraison|ce retard)))|‹(?:que|votre|vos|ton|le|la|un|ce) (?:\p{L}+ )?${BOSS}› …‹(?:rappelle|rappeler|appelle|contacte|contacter|recevra|entendre|sache|prenne|réponde|téléphone|sera (?:informée?|contactée?|au courant|prévenue?)|entendra|mise? au courant|vienne|intervienne)›|‹sans un de vos ${BOSS}|‹(?:nom|mail|appel|rappel|réponse|numéro|traité|besoin|faut|interlocuteur) (?:de |d'|du |par )?(?:un |une |votre |la |le |ton |vos |l'un de vos )?${BOSS}›`,
    unless: fr`${NOT_THEIRS}`,
  },
  {
    rule: 'manager-demand/who-is',
    strength: 'explicit',
    match: fr`‹(?:qui|c'est qui|où|quel) (?:\p{L}+ )?(?:est|sont|dirige|commande)? ?(?:votre|ton|le|vos|tes|ici) ?·?${BOSS}›|‹c'est qui (?:le|ton|votre) ${BOSS}|‹qui (?:commande|dirige|décide) (?:ici|chez vous)|^\P{L}*(?:votre |un |une |le |la |ton )?${BOSS},?(?: svp| s'il vous plaît| s'il te plaît| stp| vite| tout de suite| maintenant| immédiatement)*\P{L}*$`,
    unless: fr`${NOT_THEIRS}|‹responsable de`,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: fr`‹(?:quelqu'un|personne|interlocuteur|interlocutrice|quiconque|qqn|celui) …‹(?:décide|décider|décisions?|pouvoir|trancher|au-dessus de vous|plus haut|plus compétent|d'en haut|compétente? pour|autorité|poids|responsabilités)›|‹au-dessus de (?:vous|toi)›|‹(?:plus haut|en haut lieu|haut lieu)›(?=[^?]*$)(?<=‹(?:plaindre|remont\p{L}*|quelqu'un|ira|irai|vais|aller|monter|porter|escalad\p{L}*|parler|passez-moi)› .{0,50})|‹niveau (?:supérieur|2|deux|au-dessus)|‹échelon (?:supérieur|au-dessus)|‹(?:à qui|auprès de qui) …‹plaindre› …‹(?:vous|votre)|‹plaindr\p{L}* (?:\p{L}+ )?de (?:vous|votre comportement)|‹parle plus avec vous|‹(?:ne|n') ?(?:discut|parl|trait)\p{L}* plus avec (?:vous|toi)`,
    unless: fr`${NOT_THEIRS}|‹(?:forfait|photo|étage|immeuble|réglage)›`,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: fr`‹escalad(?:ez|er|ée?s?|e)›(?! (?:en|de|du|sportive|murale))|‹(?:une|en|l') ?escalade (?:immédiate|de (?:mon|ce)|du (?:dossier|ticket)|à|vers|au|interne)|‹(?:faites|fais|faire) (?:\p{L}+ ){0,3}remonter (?:mon|ce|le|l'|cette|la) (?:\p{L}+ )?(?:dossier|demande|plainte|problème|cas|réclamation|affaire|ticket)?|‹remont\p{L}* (?:ça|cela|mon dossier|l'affaire) (?:à|au|plus|en)`,
    unless: fr`${NOT_THEIRS}|‹(?:comment|mur|salle|chaussons|automatiquement)›`,
  },
  {
    rule: 'manager-demand/upstairs',
    strength: 'explicit',
    match: fr`‹quelqu'un (?:qui (?:décide|signe|commande|dirige|a (?:le|du) pouvoir|peut (?:décider|trancher))|avec (?:du|un peu de|le) (?:pouvoir|poids)|(?:de )?plus haut|au-dessus|d'au-dessus|qui a un (?:cerveau|titre))|‹(?:interlocut(?:eur|rice)|personne) (?:avec|qui a|ayant) ·(?:pouvoir|décision)|‹un peu de pouvoir|‹(?:au-dessus|en haut|plus haut) (?:de|que) (?:vous|toi|lui|elle)›|‹(?:passez|passe|mettez|mets|donnez|file|appelez|envoyez)(?:[- ](?:moi|nous))? ?(?:donc |plutôt |tout de suite |enfin )?(?:votre|ton|le|la|un|une|au) (?:n ?\+|boss|chef\p{L}*|patron\p{L}*|directeur|directrice|responsable|supérieure?|manager|gérante?)|‹mettez-moi en (?:relation|contact|ligne) avec|‹en face de quelqu'un qui|‹(?:escalade|remontée) (?:de |au |d')?(?:niveau|hiérarchique|immédiate|formelle)|‹(?:ouvrir|demande|demandons|exige|souhaite) (?:\p{L}+ )?une escalade|‹(?:remonte|remonter|remontée|transmettre|soumettre|porter|porte|présenter|adresser|aller) [^.!?\n]{0,40}‹(?:hiérarchie|directeur|directrice|chef de (?:centre|service)|comité de direction|direction générale|la direction|au siège|en haut lieu|plus haut niveau)›|‹responsable (?:de compte|grands comptes) en copie|‹(?:parle|parler|voir|causer|m'expliquer|m'entretenir|discuter|régler|rendez-vous) (?:\p{L}+ )?(?:avec|à|au|aux) (?:\p{L}+ )?(?:la |le |l'|un |une )?(?:directrice|directeur|direction|cadre de \p{L}+|gérante?|patronne?|vétérinaire associé|associée?|titulaire|conservatrice|conservateur|doyen|proviseure?|praticien responsable|médecin-chef|chef|n ?\+ ?1)›|‹c'est (?:au|à la|à l'|à) (?:\p{L}+ ){1,3}(?:que je|qui décide)|‹(?:directrice|directeur|chef|patron|gérant|maire|titulaire|conservatrice) (?:\p{L}+ ){0,3}(?:elle-même|lui-même|en personne)|‹l'avis d(?:e la|u|e l') ?(?:conservatrice|directeur|directrice|responsable|chef)|‹(?:quand|quelqu'un).{0,20}(?:gérant|directeur|patron) …‹(?:face à face|en sort)|‹de patron à patron|‹(?:appelez|prévenez|dérangez|faites venir) (?:votre|le|la) (?:directeur|directrice|chef|patron|gérant|responsable)|‹qui est (?:la|le|votre|ton) (?:\p{L}+ )?(?:titulaire|chef|patron|directeur|directrice|supérieure?|gérant|responsable)›(?! (?:de la|du) (?:facturation|sécurité))|‹t'as un n ?\+ ?1|‹je veux un responsable`,
    unless: fr`‹(?:merci|bravo|félicit\p{L}*|créneau|partenariat|m'a demandé|que je suis|remercier)›|^\P{L}*(?:je suis|notre) (?:la |le )?(?:directeur|directrice|responsable|gérante?|proviseur)`,
  },
];
