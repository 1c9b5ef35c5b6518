import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

const NTH =
  '(?:deuxième|second|seconde|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|énième|nième|éniéme|centième|\\d{1,3} ?(?:e|è|ème|eme|ième))';

const FAULT =
  '(?:problèmes?|soucis?|pannes?|erreurs?|bugs?|bogues?|histoire|défauts?|incidents?|anomalie|cirque|coupures?|chose|message|feuilleton|refrain|galère|ennui)';

/** Comes back glad, works again, a habit, a wish to have the same once more. */
const HARMLESS = `${ASKS}|‹(?:merci|toujours parfait|contente?s?|première fois|par (?:an|jour|semaine|mois)|n'est pas (?:ré|re)|ça remarche|refonctionne|a fonctionné|dès que j'en|commander|même prix|un seul suffit|de retour et|vacances)›|‹vous pouvez (?:fermer|clôturer)`;

/** French: wrote or called before, the problem came back, or was never solved. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: fr`‹${NTH} (?:fois|message|mail|courriel|e-?mail|appel(?! d'offres)|relance|demande|réclamation|tentative|panne|erreur|rappel|coup de fil|signalement|intervention|réparation|coupure|épisode)›|‹(?:troisième|quatrième|cinquième|sixième|énième) (?:essai|visite|passage|rendez-vous|technicien|appareil|remplacement|colis|livraison|ticket|lettre|échange|envoi|retour)›|‹(?:à )?(?:plusieurs|maintes|de nombreuses|de multiples|diverses|moult) reprises›|‹(?:dit|écrit|appelé|expliqué|signalé|contacté|demandé|répété|relancé|rappelé|téléphoné|réclamé|prévenu) (?:\p{L}+ ){0,4}(?:deux|trois|quatre|cinq|six|dix|\d+|plusieurs|x|cent|mille) fois|‹(?:deux|trois|quatre|cinq|six|dix|\d+) fois (?:déjà |que je |pour rien|de suite|en (?:un|deux|trois))|‹(?:deux|trois|quatre|\d+) (?:précédents?|messages?|mails?|courriels?|appels?) (?:précédents?|déjà|plus tard|sans)|‹précédents? (?:messages?|mails?|courriels?|appels?|échanges)|‹comme déjà (?:dit|écrit|indiqué|signalé|expliqué|mentionné|précisé)|‹(?:je|nous) (?:le |vous le |me |vous )?répèt(?:e|ons)›|‹une (?:nouvelle fois|fois de plus)›|‹(?:déjà|encore) une fois$|‹venue? (?:deux|trois|quatre|\d+) fois`,
    unless: fr`${HARMLESS}|‹fois que je commande`,
  },
  {
    rule: 'repeat-contact/how-often',
    strength: 'explicit',
    match: fr`‹combien de (?:fois|messages?|mails?|courriels?|appels?|techniciens?|relances?|temps et de)› …‹(?:faut|faudra|dois|devrai|vais|encore|devons|répéter|dire|falloir)|‹(?:j'ai|je vous ai|nous avons|on a|je vous l'ai|l'ai|avais|j'avais) (?:vous |pourtant |bien )*déjà (?:\p{L}+ )?(?:dit|écrit|appelé|expliqué|signalé|répété|raconté|indiqué|téléphoné|relancé|prévenu)(?! (?:\p{L}+ )?à mon)|‹(?:tout|dois|devoir|obligé de|à chaque fois|chaque fois|encore) (?:\p{L}+ )?(?:réexpliquer|reprendre à zéro|répéter|recommencer|redire|raconter)›|‹(?:repren|repart|recommenc)\p{L}* (?:\p{L}+ )?(?:à|de) zéro|‹tourn(?:e|ons) en rond|‹au même point|‹case départ|‹(?:obligée?|contrainte?|forcée?) de (?:vous )?(?:recontacter|rappeler|réécrire|relancer|revenir)|‹je reviens vers vous (?:car|parce|puisque|à nouveau|encore|pour la)|‹me revoilà|‹me revoici|‹c'est encore moi`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'repeat-contact/same-again',
    strength: 'explicit',
    match: fr`‹(?:encore|toujours|de nouveau|à nouveau|re-?|derechef|encore et toujours|rebelote|chaque fois|à chaque fois|tous les mois|chaque mois|constamment|sans arrêt) (?:\p{L}+ ){0,2}(?:le|la|les|ce|cette|du|l')? ?(?:même|mêmes) ?(?:${FAULT})?|‹(?:la|le) même (?:${FAULT}) (?:\p{L}+ )?(?:encore|toujours|que|revient|depuis|à chaque|tous)|‹(?:ça|ca|cela) (?:\p{L}+ )?recommence›|‹${FAULT} (?:\p{L}+ )?(?:est|sont) (?:\p{L}+ )?(?:revenue?s?|de retour|réapparue?s?)›|‹(?:réapparaît|resurgit)›|‹(?:${FAULT}) (?:\p{L}+ )?(?:revient|recommence|se répète|se reproduit|récidive)(?:nt)?›|‹(?:de|à) nouveau (?:\p{L}+ )?(?:en panne|cassée?|coupée?|bloquée?|bugg\p{L}*|hors|faux|fausse|planté|down|tombé|plus|pas|mort|la panne|une erreur|le bug|un problème)|‹encore (?:\p{L}+ )?(?:en panne|cassée?|pétée?|bloquée?|plantée?|coupée?|tombée?|un retard|une erreur|faux|une panne|brisée?|plus)›|‹rebelote›|‹(?:c'est|toujours|encore|et puis) (?:\p{L}+ ){0,2}la même (?:chose|histoire)›|‹même (?:scénario|refrain|topo)|‹c'est reparti pour`,
    unless: fr`${HARMLESS}|‹encore (?:une panne|un retard) et (?:je|vous|on|nous)|‹la même chose (?:que|pour|sur)?`,
  },
  {
    rule: 'repeat-contact/not-fixed',
    strength: 'explicit',
    match: fr`‹(?:toujours|tjrs|tjs|encore) (?:en panne|hors service|cassé)›|‹(?:toujours|tjrs|tjs) pas (?:été )?(?:résolue?|réglée?|réparée?|corrigée?|solutionnée?|rétablie?|de connexion|d'internet|d'eau|de réseau)›|‹(?:marche|fonctionne|démarre|charge|allume|connecte|ouvre)(?:nt)? (?:toujours|tjrs|tjs) pas›|‹(?:persiste|perdure|subsiste)(?:nt)?›|‹(?:problème|panne|souci|erreur) demeure›|‹(?:n'est|est|n'a|rien n'est|sont) (?:\p{L}+ )?(?:pas|rien|toujours pas|jamais) (?:\p{L}+ )?(?:été )?(?:résolue?s?|réglée?s?|réparée?s?|corrigée?s?|solutionnée?s?)›(?=[^?]*$)|‹rien n'est (?:résolu|réglé|réparé)|‹malgré (?:\p{L}+ )?(?:réparation|passage|remplacement|intervention|l'intervention|l'échange|mes (?:relances|appels|messages|courriels|mails|demandes)|plusieurs (?:relances|appels|messages))|‹(?:fermé|clôturé|clos|classé|fermez|clôturez|fermée?|résolu) (?:\p{L}+ )?(?:ticket|demande|dossier|cas|incident) (?:alors|sans|mais|pourtant|\P{L}*\?)|‹pourquoi …‹(?:fermé|clôturé|clos)|‹(?:rouvrir|réouvrir|rouvre|réouvre)›|‹(?:n'a|ont|a) rien (?:changé|résolu|donné|réglé)|‹(?:a tenu|ont tenu|n'a tenu)|‹à peine réparé|‹soi-disant (?:répar|résol|régl|corrig)\p{L}*|‹c'est toujours pareil›|‹(?:venue?s?|déplacée?s?|passée?s?) (?:\p{L}+ ){0,3}pour rien›|‹aussi (?:défectueux|défectueuse|en panne)`,
    unless: fr`${HARMLESS}|‹(?:(?:si|s'il) (?:ce|c'est|ça|vous|rien|n'est|le problème)|à mon chef|tout va bien|tant que|bouger|mais vous avez|merci pour rien|c'est pareil pour|jusqu'à)›|‹sinon›`,
  },
];
