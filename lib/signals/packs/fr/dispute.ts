import type { Pattern } from '../../pattern.ts';
import { ASKS, fr, IT_IS } from './words.ts';

const NO_DISPUTE = `${ASKS}|‹(?:ma faute|mon erreur|désolée?|excusez|pardon|je crois (?:que j'ai|avoir)|si je me trompe|merci|faux numéro)›`;

/** French: argues with what the representative or the company said (R25). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: fr`‹${IT_IS} (?:\p{L}+ )?(?:faux|inexact|erroné|mensonger|un mensonge|des mensonges|incorrect|archi-?faux|impossible,)›|‹(?:n'?est|est|était|sont|n'était) pas (?:du tout |tout à fait |vraiment )?(?:vrai|exact|correct|la vérité|bons?|juste|conforme à la réalité)›(?! (?:possible|que vous))|‹(?:est|sont|était|semble) (?:complètement |totalement |tout à fait |clairement |manifestement |bien )?(?:faux|fausses?|erronée?s?|inexacte?s?|mensong\p{L}+)›|‹vous vous trompez›(?! de (?:dossier|personne|client))|‹(?:vous )?faites? (?:complètement |totalement )?erreur›|‹(?:vous|tu) (?:avez|as) tort›|‹(?:ne )?tien(?:t|nent) pas (?:debout|la route)|‹vous vous contredi|‹vous inversez|‹(?:livreur|conseill\p{L}+|collègue|vous) ment(?:ez)?›|‹(?:ce |c')(?:n'est|est) pas (?:\p{L}+ )?(?:ce (?:qui|que|qu')|comme ça que) ·(?:convenu|prévu|prévoit|dit|annoncé|promis|signé|était|stipule|écrit)|‹(?:n'était|était) pas (?:ce qui (?:était|a été) )?(?:prévu|convenu)|‹pas ça pantoute`,
    unless: fr`${NO_DISPUTE}|‹vous vous trompez de|‹(?:exprès|étiquette|une fois de plus)›|‹ce que (?:j'ai demandé|je (?:voulais|demande|dis))›`,
  },
  {
    rule: 'dispute/contest',
    strength: 'explicit',
    match: fr`‹(?:conteste|contestons|contestation|réfute|réfutons|récuse|désapprouve|m'oppose|nous opposons|m'inscris en faux|dément)›|‹(?:ne suis|suis|sommes|ne sommes) (?:\p{L}+ )?pas (?:du tout |\p{L}+ )?d'accord›|‹absolument pas d'accord|‹pas d'accord (?:du tout|avec)|‹(?:refuse|refusons) (?:de payer|de régler|votre|cette|ces|ce|catégoriquement|d'accepter)|‹n'accept(?:e|ons|erai) (?:\p{L}+ )?pas|‹je n'accepte›|‹j'accepte pas|‹(?:injustifiée?s?|abusi(?:f|ve|fs|ves)|indûe?s?|indus?|infondée?s?|illégitimes?|à tort)›|‹(?:ne|n') ?(?:vous )?dois (?:\p{L}+ )?rien|‹dois rien›|‹pourquoi (?:est-ce que )?je (?:\p{L}+ )?(?:paierais|payerais|devrais payer|paye)|‹(?:ne|n') ?(?:paierai|payerai|paierons) pas (?:pour|ce|cette|ces|la|les|un|une)|‹hors de question (?:que|de|pour)`,
    unless: fr`${NO_DISPUTE}|‹(?:cookies|rouge ou bleu|fois de plus)›|‹(?:tant que|jusqu'à ce)`,
  },
  {
    rule: 'dispute/you-said',
    strength: 'explicit',
    match: fr`‹(?:vous|on|votre (?:collègue|conseill\p{L}+|vendeu\p{L}+|service|technicien)|il|elle|le vendeur|la vendeuse) (?:m'|nous |me l'|m'en |l')?(?:aviez|avez|avait|a|avaient|ont) (?:pourtant |bien |expressément |clairement |toujours |formellement )*(?:promis|assuré|garanti|certifié|confirmé|affirmé|annoncé|vendu|juré)›(?! …‹(?:rappel|rappeler|recontact|appel))|‹(?:dit|écrit|affirmé) (?:exactement |tout |précisément )?(?:le contraire|l'inverse|autre chose)|‹(?:dit|disent|prouve|indique) le contraire|‹contrairement à (?:ce que|vos|votre)|‹vous (?:prétend|affirm|soutene|insinu|alléguez)\p{L}*|‹preuve du contraire|‹(?:d'après|selon|suivant) (?:vos|votre) (?:propres? )?(?:condition|site|contrat|cgv|courriel|mail|confirmation|devis|brochure|grille|publicité)\p{L}*|‹(?:votre|vos) propres? (?:courriel|mail|conditions|site|cgv)`,
    unless: fr`${NO_DISPUTE}|^\P{L}*comme (?:convenu|promis)|‹(?:rappel|rappeler|rappelle|recontact\p{L}*)›`,
  },
  {
    rule: 'dispute/never-did',
    strength: 'explicit',
    match: fr`‹(?:je |j'|nous )?(?:n'?ai|n'?avons|ai) jamais (?:\p{L}+ )?(?:signé|commandé|donné|accepté|autorisé|souscrit|demandé à (?:être|avoir)|validé|consenti|utilisé|reçu|acheté|approuvé)›|‹n'?ai rien (?:reçu,|commandé|signé|demandé|cassé|souscrit)|‹(?:bel et bien|pourtant|bien) (?:payé|réglé|envoyé|reçu|rendu|renvoyé|résilié|transmis)|‹(?:j'ai|nous avons) (?:pourtant|bel et bien)›|‹(?:ce n'est|c'est) pas moi qui›|‹je n'?y suis pour rien|‹(?:ne suis|suis) pas (?:\p{L}+ )?responsables? (?:de|du|des)|‹pas causée?›|^\P{L}*(?:si|non|mais si),› ?…‹(?:j'ai|je|c'est|ce n'est|nous)›|‹personne n'?a (?:sonné|frappé|livré)|‹déjà tout payé|‹(?:j'ai|avons) déjà (?:payé|réglé|rendu|renvoyé)›(?=[^?]*(?:relevé|preuve|reçu|pourtant|justificatif|pas vrai))|‹déjà (?:abîmée?|cassée?|défectueu\p{L}+|rayée?) (?:à|lors|avant|quand)|‹(?:dès|depuis) le (?:départ|début)›(?=[^?]*$)`,
    unless: fr`${NO_DISPUTE}|‹(?:jamais commandé chez vous|pas reçu de réponse|jamais dit ça|relance\p{L}*)›|‹résilier, je`,
  },
  {
    rule: 'dispute/your-fault',
    strength: 'explicit',
    match: fr`‹(?:erreur|faute|problème|responsabilité) (?:\p{L}+ )?(?:vient|viennent|est|incombe) (?:\p{L}+ )?(?:de chez vous|de vous|de votre|la vôtre|chez vous|de votre côté|vous incombe)|‹(?:c'est|il s'agit de) (?:\p{L}+ )?votre (?:erreur|faute|responsabilité)|‹(?:n'est|est) pas (?:de )?ma faute|‹pas (?:à moi|la mienne|notre faute|de notre fait)›|‹(?:à vous|vous) d'assumer|‹(?:facturé|prélevé|débité|compté) (?:\p{L}+ )?(?:deux fois|en trop|à tort|en double|trop)|‹(?:trop|double) (?:perçu|prélevée?|facturée?)|‹j'ai droit (?:à|au)|‹(?:impossible|mensonge),? (?:j'étais|je|personne|nous)|‹(?:c'est|est) impossible,`,
    unless: fr`${NO_DISPUTE}|‹(?:crois|il me semble|ai-je)›`,
  },
  {
    rule: 'dispute/facts-against',
    strength: 'explicit',
    match: fr`‹(?:je |j'|nous )?(?:n'|n’)?(?:ai|avons) jamais (?:\p{L}+ )?(?:mis les pieds|demandé|cheaté|triché|ouvert|touché|eu ce|été (?:livré|prévenu|informé|averti)|passé les|pris|utilisé|communiqué|cassé|conduit|quitté|habité|donné|annulé|appelé|fumé)›|‹pas passé les lignes|‹(?:n'ai|ai) pas bougé|‹j'étais (?:chez moi|là|à l'hosto|à l'hôpital|au bureau|à la maison|en)› ?·(?:toute|ce|tout|du matin|jusqu|soir)|‹(?:peuvent|peut) en témoigner|‹(?:preuve|photos?|capture|vidéo|relevé|tickets?|reçu)s? (?:à l'appui|du panneau|fait foi|le prouve\p{L}*|en main)|‹(?:j'ai|nous avons) (?:la|une|les|des) (?:preuves?|photos?|captures?|témoins?)›(?! jointe?)|‹(?:le|la|l'|notre|mon|votre|ce|ma)(?: |(?<='))(?:contrat|devis|règlement|ordonnance|bail|état des lieux|fiche|bon|courriel|confirmation|mail|loi|notice|garantie|facture|circulaire|convention|bon de livraison)(?: \p{L}+){0,3} (?:mentionn|dit|disai|indiqu|stipul|prévoi|précis|signal|annon|port|spécifi)\p{L}*›(?![^.!]*\?)|‹(?:noir sur blanc|en toutes lettres)›|‹(?:règlement|contrat|loi) ne dit pas|‹(?:vous|on|ils|votre \p{L}+) (?:os|prétend|affirm|insinu|sout(?:ien|en))\p{L}*› ?(?:me |nous )?(?:dire|affirmer|prétendre|que|écrire|facturer)|‹(?:il fallait|faut) oser|‹(?:ce|cette) (?:\p{L}+ )?(?:n'a|n'ont)? ?(?:donc )?(?:pas lieu d'être|aucun fondement|aucun sens)|‹pas lieu d'être|‹(?:racont\p{L}*|arrêtez)› ·(?:salades|histoires|bobards|n'importe quoi|sornettes)|‹(?:pas d'allure|voyons donc)›|‹tient (?:donc )?pas debout|^\P{L}*(?:impossible|faux|absurde|aberrant)›(?: :|,)|‹non, c'est (?:impossible|faux|absurde|aberrant)›|^\P{L}*(?:non,? )?c'est (?:votre|vos) \p{L}+ qui (?:se trompe|débloque|déconne|bug|affich|compt|invers)|‹qui (?:se trompe|débloque|déconne)›|‹quelqu'un (?:raconte|ment|se trompe)|‹« ?[^»\n]{3,50} ?»,? ?(?:ah bon|vraiment|sérieusement|mon œil|à d'autres|laissez-moi rire|tu parles|non|c'est faux|et puis quoi)|‹(?:étaient|avai(?:t|ent)|avions|ces \p{L}+) (?:déjà )(?:\p{L}+ )?(?:arrachée?s?|cassée?s?|rayée?s?|là|abîmée?s?|usée?s?|fendue?s?|tachée?s?|la|le)›|‹(?:signale|mentionne|notée?|présente?|figurait|là|tache|rayure|défaut) (?:déjà|avant)›|‹avaient déjà|‹vous ne pouvez pas (?:me|nous) (?:retenir|facturer|réclamer|imputer|compter|prélever|demander|reprocher)|‹(?:prétend\p{L}*|dire|affirm\p{L}*) que c'est (?:moi|nous|de ma)|‹(?:livreur|technicien|collègue|conseill\p{L}+|vendeur) (?:\p{L}+ )?(?:l'a |a )reconnu|‹pas (?:\d+|deux|trois)(?: \p{L}+)?, (?:j'ai|preuve|photo|c'est)|‹(?:et|,) pas \d+,|‹(?:ne s'est|n'est|n'a) pas (?:devenue?|transformée?|changé) …‹pendant que|‹disait \d+,? …‹(?:dit|facture|réclame|demande|compte)|‹annoncée?s?,? \d+ ?\p{L}*\. chez moi|‹n'a pas été (?:« ?)?mal \p{L}+|‹(?:compteur|facture|relevé|lecture|index) …‹(?:erron|faux|fausse|impossible|aberrant|délir|pas d'allure)|‹(?:j'ai|nous avons) rendue?s? (?:en main|le \d|avec)|‹conteste(?:ons)?›|‹contredit›|‹faut pas me prendre`,
    unless: fr`‹(?:merci|désolée?|ma faute|mon erreur|bravo|mon avocat m'a conseillé)›|\?\P{L}*$(?<=‹(?:est-ce|puis-je|peut-on|faut-il|c'est bien|avez-vous)›.{0,120})|^\P{L}*(?:est-ce|puis-je|comment|quel)`,
  },
];
