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
];
