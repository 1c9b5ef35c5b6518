import { fr } from './words.ts';

/** French: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  fr`‹(?:merci|mille mercis|mercis|remercie|remercions|remerciements|reconnaissante?s?|gratitude)›(?! (?:pour (?:rien|votre (?:absence|silence|incompétence))|de (?:rien|me |nous |bien |traiter|répondre|faire|votre réponse|régler|corriger|rembourser|vérifier|rappeler)|d'avance|par avance|quand même|mais))`,
  fr`‹(?:désolée?|pardon|excus\p{L}*|navrée?)› …‹(?:ton|emporte\p{L}*|énerv\p{L}*|propos|colère|mots|impatien\p{L}+|dur|dure|agressi\p{L}+|grossi\p{L}+|impoli\p{L}*|haussé|crié|message|réaction|comportement|avoir)|‹(?:j'ai|je me suis|j'étais) (?:\p{L}+ )?(?:exagéré|emportée?|été (?:dure?|injuste|trop)|sur les nerfs|réagi trop)`,
  fr`‹(?:excellent|super|parfait|formidable|remarquable|impeccable|très bon|magnifique|génial|top) (?:\p{L}+ )?(?:service|travail|accueil|suivi|support|sav|boulot|conseil)|‹(?:très|vraiment|super|tellement|entièrement) (?:contente?s?|satisfaite?s?|heureu(?:x|se)|ravie?s?|soulagée?|réactifs?|efficaces?)›|‹(?:suis|sommes) (?:ravie?s?|enchantée?s?|soulagée?s?|comblée?s?)›|‹vous êtes (?:\p{L}+ )?(?:formidables?|géniale?|géniaux|super|top|au top|des anges|un ange|les meilleurs|adorables?|parfaits?)›|‹je (?:vous )?recommande›|‹bravo (?:à|pour)`,
];

/** French: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  fr`‹(?:ça|cela|tout|il|elle|internet|le site|l'appli|c'est) (?:\p{L}+ )?(?:remarche|refonctionne|fonctionne|marche)›(?: (?:maintenant|à nouveau|de nouveau|enfin|très bien|parfaitement|bien|nickel|désormais))?(?! (?:pas|plus|toujours|mal|encore|jamais|une fois))|‹(?:c'est|tout est|le problème est|problème|souci|est|a été) (?:\p{L}+ )?(?:résolu|réglé|réparé|arrangé|rentré dans l'ordre|en ordre|bon maintenant|corrigé)›|‹(?:bien|enfin) (?:reçu|arrivée?s?|livrée?)›|‹(?:pouvez|peut) (?:\p{L}+ )?(?:fermer|clore|clôturer) (?:le|ce|mon|la|ma)|‹(?:tout va bien|plus de (?:problème|souci)|nickel|impeccable maintenant|je n'ai plus besoin|c'est parfait|tout est (?:ok|bon|parfait|rentré))›|‹(?:remboursement|colis|argent|virement) (?:est |a été |bien )*(?:reçu|arrivé)`,
];

/** French: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  fr`^\P{L}*(?:(?:et|mais|alors|donc|bon|ok|oui|bonjour),? )*(?:quand|comment|pourquoi|où|qui|quel(?:le)?s?|combien|est-ce que|qu'est-ce|pouvez-vous|pourriez-vous|avez-vous|y a-t-il|à quand|que faire)›`,
  fr`‹(?:veux|voulons|voudrais|voudrions|souhaite|souhaitons|exige|exigeons|demande|demandons|attends|attendons|aimerais|réclame|espère|espérons)›(?! (?:\p{L}+ )?(?:vous |te )?(?:remercier|m'excuser|dire (?:merci|bravo|que|combien)|féliciter|une bonne|un bon|bon|présenter|rien|plus rien))|‹(?:merci de|veuillez|prière de|je vous prie de)›(?! (?:votre|vos|fermer|clore|clôturer|m'excuser|transmettre (?:mes|nos) (?:remerciements|félicitations)|recevoir|agréer|tout cœur|m'avoir|nous avoir|pour))|‹(?:il faut|il faudrait|doit|devez|devriez|dois|besoin de|besoin d'|assurez-vous|réglez|répondez|rappelez|remboursez|envoyez|corrigez|vérifiez|faites le nécessaire)›(?! (?:avouer|dire que|reconnaître|saluer|admettre))`,
];

/** French: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  fr`‹(?:mais|cependant|toutefois|malheureusement|néanmoins|pourtant|sauf que|hélas|par contre|en revanche)›`,
  fr`‹(?:toujours|encore)› …‹(?:pas|rien|aucune?|en panne|cassée?|attends|même|manque|erreur)›|‹(?:ne |n')?(?:marche|fonctionne|aide|répond|résout|change|s'ouvre|charge) (?:toujours |encore |plus |donc )?(?:pas|rien|plus)›|‹n'est (?:toujours |encore )?pas (?:résolu|réglé|arrivé|reçu)`,
  fr`‹merci (?:pour|de) rien|‹non merci|‹ben merci|‹merci quand même`,
];
