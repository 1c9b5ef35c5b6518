import type { Pattern } from '../../pattern.ts';
import { ASKS, fr } from './words.ts';

const HARMLESS = `‹(?:désolée?|excusez-moi|pardon|ma faute|pour éviter|parfaitement compris|j'ai compris|merci)›|‹(?:j'ai|je vous avais|avais) (?:mal compris|confondu)|^\\P{L}*(?:ai-je|est-ce que j'ai) bien compris`;

/** French: talks past each other (R17). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'misunderstanding/understood-wrongly',
    strength: 'explicit',
    match: fr`‹(?:mal|rien|pas|de travers|à l'envers) (?:\p{L}+ )?(?:compris|interprétée?|saisi|lu|entendu)›(?! (?:comment|pourquoi|l'étape|la notice|la procédure))(?<=‹(?:vous|m'avez|m'a|avez|ont|a été|s'est|collègue|service)›[^.!?\n]{0,40})|‹(?:avez|a|ont) (?:\p{L}+ )?compris (?:de travers|à l'envers|autre chose|l'inverse)|‹(?:vous|tu) (?:ne )?(?:comprenez|saisissez|comprends) (?:\p{L}+ )?(?:pas|rien)|‹(?:malentendu|méprise|quiproquo|confusion|dialogue de sourds)›|‹(?:vous )?(?:me )?confond(?:ez|s)›|‹vous mélangez|‹(?:mal|me suis mal) (?:fait comprendre|expliquée?|exprimée?)|‹(?:noté|compris|transcrit) (?:tout )?autre chose|‹(?:pris|prenez) (?:\p{L}+ ){0,3}(?:à l'envers|de travers)|‹ne nous comprenons pas|‹vous trompez de (?:dossier|personne|client|commande)|‹(?:mal interprétée?)`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'misunderstanding/other-question',
    strength: 'explicit',
    match: fr`‹(?:ce n'|ce |c'?|n'|c )(?:était|est|etait|pas)? ?pas (?:du tout |vraiment |exactement )?(?:ma question|ce que (?:j'ai demandé|je (?:demande|demandais|voulais|vous demande|dis|disais|cherche))|la question|de (?:ça|cela) que|ça que|ce dont|mon problème)›|‹(?:n'ai|j'ai|ai) (?:pas|jamais) (?:demandé|dit|parlé de|réclamé) (?:ça|cela|de)|‹(?:n'ai|ai) pas (?:dit|demandé)›|‹répond(?:ez|ent|u|re)? (?:\p{L}+ )?(?:à côté|à une autre|à autre chose)|‹à côté (?:de la plaque|de la question|du sujet)|‹hors[- ]sujet›|‹rien à voir(?: avec)?›|‹(?:ne |n')?répond(?:ez)? (?:\p{L}+ )?pas à ma question|‹(?:question|problème|demande) (?:n'est|est|était) (?:\p{L}+ )?(?:pas là|tout autre|tout autre|ailleurs|autre)›|‹(?:pas|même) de la même chose|‹on ne parle pas|‹jamais (?:été )?question (?:de|d')|‹(?:ne concerne|concerne) pas (?:mon|ma|mes|notre)|‹me faites dire`,
    unless: fr`${HARMLESS}|${ASKS}`,
  },
  {
    rule: 'misunderstanding/did-not-read',
    strength: 'explicit',
    match: fr`‹(?:n'avez|avez) (?:\p{L}+ )?pas (?:bien |vraiment |même )?lu›|‹(?:avez-vous|vous avez|as-tu) (?:seulement|au moins|vraiment|bien|même) lu›|‹relisez›|‹lisez (?:bien|donc|attentivement|mieux|mon|ce que)`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'misunderstanding/not-this-but-that',
    strength: 'explicit',
    match: fr`‹(?:ne |n')?(?:parle|parlais|demande|demandais|s'agit|plains|est question) pas (?:de |du |d'|des |la |le |un |une )?[^.!?\n]{1,45}(?: mais|, je|, mais) |‹(?:ne |n')?(?:veux|voulais|cherche|cherchais) pas [^.!?\n]{1,45}(?:, je (?:veux|voulais)|,? mais (?:un|une|de|du|des|le|la|l'))|‹(?:parlais|parle|voulais|demandé|demandais|demande|j'entends|cherchais)› [^.!?\n]{2,45},? pas (?:de |du |d'|des |la |le |l'|un |une |à )|‹vous parlez (?:de|du|d') [^.!?\n]{2,30}, (?:moi|je)|‹n'est pas celle de mon|‹ce n'est pas moi, je`,
    unless: fr`${HARMLESS}|‹(?:s'il vous plaît\P{L}*$|très bien français|veux pas (?:résilier, juste|prendre|de problème|déranger)|je veux parler|voulais pas)›|‹parler? à (?:un|une|quelqu)`,
  },
  {
    rule: 'misunderstanding/other-thing',
    strength: 'explicit',
    match: fr`^\P{L}*(?:[\p{L} ]{0,20}: )?(?:la |le |l'|les |\d+ ?)\p{L}+, pas (?:la |le |l'|les |du |de |\d+ ?)\p{L}+|‹je n'ai jamais dit [^.!?\n]{3,60}, j'ai dit›|‹que j'avais (?:cité|mentionné|donné|joint|envoyé) dans mon|‹je l'ai dit à votre \p{L}+ et (?:encore )?à|‹(?:je (?:vous )?(?:parle|parlais|disais|dis|demandais)|j'ai (?:demandé|écrit|dit|parlé|réclamé|commandé)|je demandais|ma (?:question|demande|réclamation) (?:portait|porte|concernait|concerne|visait)|mon (?:message|mail|courrier) (?:disait|parlait|concernait|portait))› [^.!?\n;]{2,60}[,;] (?:et non |et pas |pas |non )(?:pas )?(?:de |du |d'|des |le |la |l'|les |sur |une? |en |au |à |plus )\p{L}|[,;] (?:et )?(?:on|vous|ils|tu|elle|il) (?:m'|me |nous )(?:répon\p{L}+|renvo\p{L}+|réplique\p{L}*|parl\p{L}+|donn\p{L}+|envoy\p{L}+|propos\p{L}+|a répondu|avez répondu|ont répondu|ressort\p{L}*|récit\p{L}*|expliqu\p{L}+) (?:sur |à |de |du |avec |un |une |celui |celle |le |la |les |par |« ?|comment |que )|‹et (?:on|vous|ils|tu) (?:me |m'|nous )(?:répon\p{L}+|renvoy\p{L}+|récit\p{L}*|ressort\p{L}*|envoy\p{L}* (?:un|une|le|la) (?:mode d'emploi|notice|faq|lien|tuto|procédure))|‹(?:vous|tu) (?:m'avez|nous avez|avez|as|m'as) (?:\p{L}+ )?(?:compris|lu|entendu|retenu|cru comprendre|traité|noté|répondu) (?:\p{L}+ ){0,4}(?:comme|« ?|sans|que (?:l'objet|la moitié|le titre|je voulais)|autre chose|de travers|l'inverse|le contraire|à côté)|‹(?:vous n'avez|vous n'ayez|avez|n'ayez|t'as|as) (?:pas |mal )lu (?:\p{L}+ ){0,2}(?:que|mon|ma|mes|jusqu|le)|‹lu (?:que|qu'à moitié|seulement|en diagonale|l'objet)|‹(?:que l'objet|en diagonale)›|‹(?:relis|relisez)(?:[ ,-]+(?:stp|svp|bien|donc|de grâce|mon|ma|mes))›|‹(?:on |nous )?s'est mal compris|‹(?<!‹(?:tout|éviter un|éviter le) )malentendu›|‹quiproquo›|‹dialogue de sourds|‹à côté de la (?:plaque|question|demande)|‹réponse (?:est )?(?:\p{L}+ )?à côté|‹sur la même longueur d'onde|‹compris de travers|‹(?:parl\p{L}+|répond\p{L}*) (?:d'autre chose|d'un autre|à une autre|à autre chose)|‹(?:n'a|ont|n'ont|a) (?:strictement |absolument )?rien à voir›|‹il ne s'agit (?:ni|pas) (?:du|de la|de|d')|‹(?:ce )?n'(?:est|était) pas (?:la|ma|le|du tout la|du tout ma) (?:même (?:chose|langue|demande|question)|question|sujet|demande)›|‹\p{L}+(?:er|ir|re) n'est pas \p{L}+(?:er|ir|re)›|^\P{L}*(?:non,? |euh,? |nan,? )?(?:mais )?(?:je|j') ?(?:dis|parle|demande|écris)(?: (?:de|du|des|la|le|d'))? ?(?:[\p{L}-]+ ?){1,3}, (?:vous|tu|on) (?:me |m')?(?:di(?:tes|s|t)|répond\p{L}*|parl\p{L}*|donn\p{L}*)|‹(?:je parlais|moi,? je parlais|je disais pas|je dis pas|j'ai pas oublié|je n'ai pas perdu)›|‹c'est (?:le|la|l'|les|mon|ma) ?\p{L}+ que j(?:'attends|e demande|e voulais|e veux),|^\P{L}*non, (?:la|le|l'|les) ?(?:\p{L}+ ?){1,4}\. |‹(?:répondez|répondent|réponse|répond)› …‹(?:; |et |alors que |quand )(?:je|moi|ma|mon)› ?(?:parl|demand|dis|question)|‹m'avez répondu « ?[^.!?\n]{2,40}; je`,
    unless: fr`‹(?:désolée?|pardon|j'ai mal|moi qui|je me suis (?:trompée?|mal)|ma faute|excusez)›`,
  },
];
