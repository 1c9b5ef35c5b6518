import type { Pattern } from '../../pattern.ts';
import { ASKS, fr, MANY } from './words.ts';

const REPLY =
  '(?:réponses?|retours?(?! (?:possible|gratuit|à))|nouvelles?(?! (?:version|mise|fonction|adresse|carte|commande|offre|facture|livraison))|suites? (?:donnée|à ma|à mes|à mon|de votre)|rappel(?! de)|accusé de réception|signe de vie|réaction)';

/** Patience, thanks, machines, one's own silence. */
const HARMLESS =
  "‹(?:pas d'urgence|quand vous pouvez|merci (?:pour|de) votre|rapide !|c'est réglé|ignorez|dans l'attente de votre|réponse automatique \\?|désolée? de ne pas|désolée? pour|filtre|serveur|bouton|casque|erreur \\d+|chez le voisin|prévu vendredi|bravo|musique|personne d'autre|en français|j'aviserai|raté votre appel|je vous rappelle|application ne répond)›|‹(?:si|quand) personne›";

const TIME = `(?:(?:depuis|ça fait|cela fait|voilà|voici|plus de|après|il y a) (?:\\p{L}+ ){0,2}(?:${MANY} )?(?:\\p{L}+ )?(?:jours?|semaines?|mois|heures?|ans?|minutes|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ce matin|longtemps|quinze jours|le \\d+|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|une éternité|des lustres))`;

/** French: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/nobody-answers',
    aspect: 'chasing',
    strength: 'explicit',
    match: fr`‹(?:personne|aucun (?:de vous|conseiller|agent|interlocuteur)|nul) (?:ne |n'|n |chez vous ne )?(?:\p{L}+ )?(?:répond\p{L}*|répondu|décroch\p{L}*|réagi\p{L}*|rappel\p{L}*|donne (?:suite|signe)|daigne|traite|prend|veut|s'occupe|s'en occupe|lit|écoute|me (?:rappel|répond|contact)\p{L}*|m'a (?:rappel|répond|contact|recontact)\p{L}*|bouge|fait rien|aide|contacté)›|‹pourquoi …‹(?:personne|répondez|rappelez|répond|rappelle)› ·(?:pas|ne)?|‹(?:vous|tu|on|ils) (?:ne |n')?(?:me |nous |m')?(?:répond\p{L}*|daign\p{L}*|rappel\p{L}*|décroch\p{L}*) (?:\p{L}+ )?(?:pas|jamais|ni|plus)›|‹(?:ne )?répondez (?:pas|jamais|ni|plus)›|‹(?:injoignables?|impossible (?:de|d') ?(?:vous |les |quelqu'un )?(?:joindre|contacter|avoir|parler)|toujours (?:sur )?(?:un |le )?(?:répondeur|messagerie)|ça raccroche|raccroché au nez|coupé la ligne)›`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'ignored/no-reply',
    aspect: 'chasing',
    strength: 'explicit',
    match: fr`‹(?:toujours|encore) (?:pas|aucune?|rien|sans) (?:eu |reçu |obtenu |d'|de |la moindre |votre )*(?:${REPLY}|votre part)›|‹(?:aucune?|pas (?:eu )?(?:de|d'une?|la moindre)|pas une?|sans|ni|zéro|point de|jamais (?:eu|reçu) (?:de|d'|la moindre)|rien reçu|n'ai (?:rien|pas) (?:eu|reçu)|n'avoir (?:rien|pas)) (?:de |d'|la moindre |seule |vraie )?${REPLY}›(?! (?:bonne|à jour|intention))|‹(?:restée?s?|resté|laissée?s?|reste|restent) (?:sans|lettre morte|en plan|en suspens)|‹lettre morte›|‹(?:silence (?:radio|total|complet|assourdissant)|néant|sourde oreille)›|‹ignor(?:ez|és?|ée|ées|és|es|ent)›(?<=‹(?:m'|nous |me |suis |sens |sommes |est |totalement |complètement |été |mes |délibérément )ignor\p{L}+)|‹(?:m'|nous |ma demande est |me sens )(?:\p{L}+ )?ignor\p{L}*|‹(?:vous )?m'avez oubliée?|‹(?:m'a|nous a|ont|avez) (?:\p{L}+ )?(?:oubliée?s?|laissée? tomber|laissées? tomber)|‹laissée? (?:tomber|pour compte|en plan|de côté|à l'abandon)|‹laissez (?:\p{L}+ )?(?:en plan|tomber|sans)|‹rien reçu depuis|‹(?:n'?avez|avez) (?:toujours )?pas répondu›|‹ne répond\p{L}* pas à (?:mes|ma|mon)`,
    unless: fr`${HARMLESS}|‹(?:sauf erreur|me permets|où en est)›|‹répond\p{L}* (?:\p{L}+ )?pas à ma question`,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match: fr`‹(?:devait|deviez|devaient|devais|promis|promise?|promettez|devez) (?:\p{L}+ )?(?:me |nous |m'|de me )?(?:rappeler|recontacter|répondre|contacter|téléphoner|appeler|revenir)› …‹(?:rien|jamais|attend\p{L}*|personne|toujours|pas|encore|silence|nouvelle|mais)|‹(?:rappel|appel|retour) (?:promis|annoncé|prévu|convenu) ·(?:jamais|pas|toujours|n'est)|‹(?:jamais|pas|personne ne m'a|personne m'a|n'a) (?:été |\p{L}+ )?(?:rappelée?s?|recontactée?s?|retéléphoné)›|‹attends (?:encore |toujours )?(?:votre |le |l'|un )?(?:rappel|appel|coup de fil)(?: promis| depuis| annoncé)|‹pas de retour d'appel`,
    unless: fr`${HARMLESS}|^\P{L}*(?:je n'ai pas rappelé)`,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match: fr`‹(?:j'|j |nous |on |je )(?:attends?|attendons|patiente|patientons|poireaute)(?: \p{L}+)? (?:${TIME}|toujours|en vain|une réponse depuis)|‹(?:attends?|attendons) toujours|‹${TIME} (?:\p{L}+ )?(?:que |qu'|d')?(?:j'|je |nous |on )?(?:attends?|attendons|attente|patiente|poireaute|relance|réclame|demande|suis sans)›|‹combien de temps …‹(?:encore|vais-je|devr\p{L}*|dois-je) (?:\p{L}+ )?(?:attendre|patienter)|‹jusqu'à quand (?:vais|dois|devr|faut)|‹(?:c'est|ça (?:prend|dure)|cela (?:prend|dure)|délais?|attente) (?:\p{L}+ )?(?:\p{L}+ )?(?:trop long|trop longue?s?|trop de temps|trop longtemps|interminable)s?›|‹(?:(?:ça|dossier|affaire|qui|cela|demande) traîne|traînez|s'éternise|n'en finit (?:pas|plus)|piétine|stagne|au point mort)›|‹rien (?:ne |n')(?:bouge|avance|se passe|progresse|est fait|vient)|‹(?:heures?|minutes?) d'attente|‹(?:heures?|minutes?) (?:au téléphone|en ligne|de musique)|‹mise? en attente|‹poireaut\p{L}*|‹(?:men(?:ez|é)|baladez|promen\p{L}*) (?:\p{L}+ )?en bateau|‹(?:faites|fait) (?:\p{L}+ )?(?:lanterner|mariner|languir|traîner|patienter depuis)|‹délais? (?:interminables?|scandaleux|délirants?)|‹interminables?›`,
    unless: fr`${HARMLESS}|${ASKS}`,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match: fr`‹(?:écout\p{L}*|lis(?:ez|ent)?|lit|entend\p{L}*) (?:\p{L}+ )?(?:pas|jamais|rien|même pas)›|‹(?:quelqu'un|vous) (?:\p{L}+ )?(?:lit|lisez|lire|écoute|m'écoute) (?:\p{L}+ )?(?:mes|nos|ce que|mon|les) ·(?:messages?|mails?|courriels?|réponses?|au moins|dis|moins)|‹(?:pas|jamais) (?:\p{L}+ )?au sérieux|‹(?:on|vous) (?:me|nous|m') ?(?:balad|renvo|promèn|promen|trimbal|transf|ballott|baladez)\p{L}* …‹(?:service|autre|l'un|en|à)|‹de service en service|‹d'un (?:service|interlocuteur|bureau|conseiller) à (?:l'|un )autre|‹renvo\p{L}+ la balle|‹parler à un mur|‹(?:réponses?|messages?|mails?) (?:automatiques?|types?|standards?|préenregistrée?s?|robotisée?s?|copiée?s?|toute? faite?s?|générique\p{L}*)›|‹copi(?:é|ée|és|ées)?[ -]?coll\p{L}*|‹copier-coller|‹(?:même|mêmes) (?:\p{L}+ )?(?:réponses?|phrases?|excuses?|discours|baratin)›|‹(?:un|vrai|véritable) (?:humain|être humain|personne humaine|vrai conseiller)|‹pas (?:à |avec )?un (?:robot|bot|automate|répondeur)|‹(?:prend|prendre|prennent) (?:\p{L}+ )?(?:en charge|au sérieux)(?<=personne .{0,50})|‹(?:envoy|envoi)\p{L}* (?:balader|promener|bouler|paître)|‹mené en bateau|‹(?:me|nous) (?:\p{L}+ )?en bateau`,
    unless: fr`${HARMLESS}|${ASKS}|‹(?:créer|modèle|configurer|copier-coller ne)›`,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match: fr`‹(?:sans cesse|toujours|encore|tous les jours|constamment|chaque fois|à moi|continuellement|devoir|dois) (?:\p{L}+ )?(?:vous |de |à )*(?:relanc\p{L}*|courir après|réclamer|rappeler pour)|‹que je vous relance|‹courir après (?:vous|un|mon|une)|^\P{L}*(?:allô|allo|ohé|youhou)\P{L}*[?!]{2,}|‹(?:il )?y a(?:-t-il)? quelqu'un\P{L}*(?:$|\?)|^\P{L}*(?:toc toc|hé ho)`,
    unless: fr`${HARMLESS}|‹(?:au-dessus|qui)›`,
  },
  {
    rule: 'ignored/asking-again',
    aspect: 'chasing',
    strength: 'tone',
    match: fr`‹(?:permets|petite|simple|nouvelle|amicale|vous) (?:\p{L}+ )?(?:\p{L}+ )?relanc\p{L}*|‹(?:je relance|relançons)›|‹où en (?:est|sont|sommes|êtes)›|‹(?:du nouveau) (?:de|pour|concernant|sur) (?:mon|ma|mes|notre|ce)|‹(?:sauf erreur|n'ai pas (?:encore )?eu|n'ayant (?:pas|rien|aucune))›|‹(?:quand|avez-vous|aurai-je|y a-t-il) …‹enfin›|‹suite à mon (?:mail|courriel|message|appel) (?:du|de)`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'ignored/left-waiting',
    aspect: 'chasing',
    strength: 'explicit',
    match: fr`‹(?:mois|semaines|jours|votre|ce|quel|un|le) (?:de |\p{L}+ )?silence›(?! (?:dans|en) (?:la|le|salle))|‹silence (?:radio|total|complet|assourdissant|de mort|de votre part)|‹(?:laiss\p{L}*|plant\p{L}*|rest\p{L}*) (?:\p{L}+ ){0,2}(?:en plan|poireauter|moisir|mariner|mijoter|lanterner|sur le carreau|sur la touche|lettre morte)›|‹poireaut\p{L}*|‹(?:sonne|sonnait|parle|appelle|appelé|cri\p{L}*) (?:\p{L}+ )?dans le (?:vide|désert)›|‹prêche dans le désert|‹bouteilles? à la mer|‹(?:l'ombre d'|ombre d'|la trace d'|la queue d')une? (?:réponse|humain|être|conseiller|technicien|mail|rappel|début)|‹pas (?:même )?(?:une?|le moindre|la moindre) (?:mot|signe|réponse|coup de (?:fil|téléphone)|accusé|courrier|appel|email|mail|sms|rappel|retour|nouvelle|explication|excuse|ligne)s?›|‹(?:ni|sans) (?:réponse|retour|nouvelles?|rappel|appel|coup de fil)›,? (?:ni|depuis|de (?:votre part|vous))|‹(?:n'a|ont|n'ont|a|n'avez|avez) (?:\p{L}+ )?(?:pris la peine|daigné|jugé (?:bon|utile)|eu la (?:décence|politesse|courtoisie|gentillesse)|pensé à (?:prévenir|appeler|m'avertir))|‹(?:ne )?daign\p{L}* (?:pas|même|me|nous|rappeler|répondre|plus)|‹personne (?:\p{L}+ )?(?:n'a |n'|ne )?(?:me |nous |s'en )?(?:prévenu|averti|rappel\p{L}*|répond\p{L}*|décroche|bouge|écoute|s'en occupe|réagit|fait rien|vient|venu)›|‹(?:ça fait|depuis|voilà|cela fait|voici|il y a|bientôt|déjà|ça va faire|ça fait bien) (?:plus d'|près de |bientôt |au moins |déjà )?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|\d+) ·(?:minutes?|heures?|jours?|semaines?|mois|fois|soirs?|plombes) que (?:je|j'|nous|on|vous|personne|ma|mon|le|la|notre) ?·(?:atten\p{L}*|patient\p{L}*|demand\p{L}*|relanc\p{L}*|réclam\p{L}*|appell?\p{L}*|écri\p{L}*|cherch\p{L}*|essai\p{L}*|essay\p{L}*|cours|courons|balad\p{L}*|promen\p{L}*|promett\p{L}*|traîne|dort|en attente|« en cours »|sans nouvelles?|répond\p{L}*)|‹(?:ticket|dossier|demande|réclamation|devis|commande|mail|question|courrier|message|remboursement)s? (?:\p{L}+ )?(?:\p{L}+ )?(?:dort|dorment|traîne\p{L}*|moisi\p{L}*|pren\p{L}* la poussière|végèt\p{L}*|attend(?:ent)? (?:toujours|encore|depuis)|(?:est|sont) (?:toujours |encore )?(?:« ?en cours|au point mort|aux oubliettes|en souffrance|resté\p{L}* (?:sans|lettre)))|‹jour \d+,? (?:toujours|et|pas|encore|sans)|‹jours? que ·devis|‹(?:technicien|livreur|plombier|réparateur|dépanneur|conseillère?|rendez-vous|voiture|aide|colis|rappel|courrier|intervenante?|chauffagiste) …‹(?:(?:n'est|est|n'a|sont) jamais (?:venue?|passée?|arrivée?|montrée?|rappelé|donné)|(?:n'est|est) (?:même )?pas (?:venue?|passée?|présenté)|s'est (?:pas|jamais) (?:présenté|pointé|montré))|‹(?:envoyé|laissé|écrit|adressé|passé|fait|mails?|appels?|messages?|courriers?|recommandés?|dm|relances?|demandes?|lettres?)›[^.!?\n]{0,40}‹(?:et|mais)?,? ?(?:puis |depuis |toujours )?(?:rien|aucune réponse|pas (?:une? |de |d')?(?:seule )?(?:réponse|accusé|retour|suite|signe)|sans (?:suite|réponse|retour|effet)|zéro (?:réponse|retour)|nada|que dalle|walou|en vain)›|‹malgré (?:mes|nos|plusieurs|\p{L}+) (?:\p{L}+ )?(?:mails?|messages?|relances?|appels?|courriers?|lettres?|rappels?)›|‹(?:attend(?:s|ons)?|attente) (?:toujours|encore) (?:\p{L}+ )?(?:une?|votre|la|le|mon|ma|notre|des)› ?(?:réponse|retour|rappel|devis|solution|nouvelles|technicien|remboursement)|‹(?:mon|ma|mes|notre|nos) (?:question|demande|mail|message|lettre|ticket)s? ·(?:attend\p{L}*|reste\p{L}*|sans) (?:toujours|encore|sans|réponse|suite)|‹balad(?:ez|e|ent|és|ée?) (?:\p{L}+ )?(?:de service|d'un service|depuis|de l'un)|‹(?:se|me|nous) renvo\p{L}+ la balle|‹vivaldi›|‹(?:minutes|heures?|heure) (?:d'attente|au téléphone|en ligne|en attente|à attendre|d'écouter|de musique)›|‹(?:l'écoute|la cellule d'écoute|votre ligne) n'écoute|‹(?:tombé\p{L}*|jeté\p{L}*|parti\p{L}*|dans) (?:\p{L}+ )?(?:une crevasse|un trou|aux oubliettes|un puits|le néant)|‹allô? la terre|‹(?:il y a|y a|ya)(?:-t-il)? (?:encore )?quelqu'un (?:au bout|ici|là|à bord|chez vous|qui (?:lit|répond|bosse))|‹(?:gérant|responsable|chef|directeur|patron|il|elle) (?:est )?« ?(?:en réunion|en rendez-vous|absente?|occupée?)`,
    unless: fr`‹(?:merci|félicitations|magnifique|tout va bien|pas pressée?|pas d'urgence)›|^\P{L}*(?:y a-t-il|avez-vous|faut-il)`,
  },
];
