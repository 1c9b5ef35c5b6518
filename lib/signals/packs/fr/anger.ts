import type { Pattern } from '../../pattern.ts';
import { patterns as abuse } from './abuse.ts';
import { fr } from './words.ts';

/** The same words said in delight, of oneself, or of a thing. */
const MEANT_WELL =
  "‹(?:merci beaucoup|merci pour (?:tout|votre aide)|ravie?|je recommande|désolée?|c'est (?:moi|ma faute)|c'était moi|fou de joie|folle de joie|mort(?:e)? de rire|bon service|de mon collègue|au début|rassurez-vous|n'est pas votre faute|lave-vaisselle|livraison, merci)›|‹(?:pas|point|rien de|jamais|plus|aucune?) (?:du tout |vraiment |très |de |si |en |le moins du monde )*(?:fâchée?s?|furieu(?:x|se)|colère|énervée?s?|scandaleu(?:x|se)|inacceptable|honteu(?:x|se)|déçue?s?|mécontente?s?)›|‹(?:vachement|putain de|sacrément|foutrement) (?:bon|bien|bonne|efficace|rapide)|‹film›";

/** French: anger said in words (R26, R27); disappointment and irony are tones. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: fr`‹(?:suis|sommes|on est|deviens|devient|étais|reste|rend|rendez|rendent|chui|chuis|me sens|met|mettez|mets|fout|foutez) ·(?:furieu(?:x|se)s?|furax|furibonde?s?|furibarde?|en colère|excédée?s?|exaspérée?s?|enragée?s?|outrée?s?|scandalisée?s?|révoltée?s?|indignée?s?|ulcérée?s?|hors de (?:moi|nous)|fâché(?:e)? (?:noir|contre)|en beau fusil|en (?:tabarnak|crisse|câlisse|osti)|vénère?s?|à bout|remontée?s?|écœurée?s?|écoeurée?s?|folle? de rage|fou de rage|en rogne|en rage|dégoûtée?s?|horripilée?s?|courroucée?s?|très énervée?s?|énervée?s?|très fâchée?s?|tanné(?:e)?s?)›|‹(?:furieu(?:x|se)|excédée?|outrée?|scandalisée?|exaspérée?|écœurée?|révoltée?)s? (?:par|de|contre|que)›|‹(?:ça|cela|tout ça|vous) m'?(?:énerve|exaspère|horripile|écœure|insupporte|révolte|gonfle|saoule|soûle)(?:z|nt)?›|‹(?:vous|tu) (?:me|nous) (?:gonfl|saoul|soûl|cass(?:es|ez) les|pomp|énerv|exaspér)\p{L}*|‹j'?ai la (?:haine|rage)›|‹la moutarde me monte|‹j'?hallucine|‹les nerfs|‹nerfs (?:en|à|lâch)|‹ma colère›`,
    unless: fr`${MEANT_WELL}`,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: fr`‹(?:j'?|on |nous |n'?)?en (?:ai|a|avons) (?:\p{L}+ )?(?:marre|assez|soupé|ras le|plein (?:le|mon)|par[- ]dessus|jusque|ma claque|mon voyage|plein mon casque|gros sur)›|‹(?:y'?|il y )?en a (?:vraiment )?marre›|‹(?:marre|ras[- ]le[- ]bol|ras la casquette|ras le pompon)›|‹(?:ça|là|maintenant|cette fois),? (?:ça |cela )?suffit›(?! (?:largement|amplement|pour|si|que|de))|^\P{L}*(?:ça |cela )?suffit\P{L}*$|‹commence (?:sérieusement |vraiment )?à (?:bien faire|faire (?:beaucoup|long|suer|chier)|me (?:gonfler|saouler|lasser|taper|courir))|‹trop,? c'?est trop›|‹(?:la )?coupe est pleine›|‹goutte d'?eau|‹patience (?:\p{L}+ )?(?:a (?:ses |des )?limites|à bout|est (?:à bout|terminée|finie|épuisée))|‹à bout (?:de (?:patience|nerfs|force)|\P{L})|‹(?:perd|perds|perdons|perdre|perdu) (?:\p{L}+ )?patience|‹(?:limite|bout) de (?:ma|notre) patience|‹assez (?:!|de (?:vos|ces|ce|cette|votre))|‹foutez-moi la paix|‹(?:là|maintenant) c'?est (?:bon|fini)\P{L}*!|‹perdre mon temps|‹c'?est (?:vraiment )?la fin des haricots`,
    unless: fr`${MEANT_WELL}|‹pour cette semaine›`,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: fr`‹(?:honteu(?:x|se|sement|ses)|(?:une|la|quelle|votre|avoir) honte|scandal(?:e|eux|euse|euses)|inadmissibles?|inacceptables?|intolérables?|insupportables?|inqualifiables?|indignes?|lamentables?|déplorables?|minables?|odieu(?:x|se)|abjecte?|ignobles?|innommable|révoltante?s?|scandaleusement|aberrante?s?|(?:du|quel) mépris|méprisante?s?|foutage de gueule|(?:du )?grand n'?importe quoi|(?:c'?est|faites|vous dites|du|vraiment) (?:\p{L}+ )?n'?importe quoi|arnaque (?:pure|totale)|de l'?arnaque|carrément du vol|c'?est du vol|du (?:pur )?vol|racket|se moquer? du monde|foutoir|(?:ce|quel|votre) (?:bordel|cirque)|mascarade|le comble|c'?est un comble|c'est une insulte|catastrophiques?|désastreu(?:x|se)|exécrables?|détestables?|écœurante?s?|dégueulasses?|quelle (?:indécence|incompétence|bande)|(?:quel|sacré|gonflé|un) culot|manquez pas d'?(?:air|culot)|vous abusez|c'est abusé)›`,
    unless: fr`${MEANT_WELL}|‹(?:cirque du|signaler un contenu|cette retenue|billets?)›|‹mauvaise note`,
  },
  {
    rule: 'anger/are-you-kidding',
    strength: 'explicit',
    match: fr`‹(?:vous|tu|on|ils) (?:vous |te |se |nous )?(?:êtes en train de )?(?:fout\p{L}*|fich\p{L}*|moqu\p{L}*|pay\p{L}*) (?:\p{L}+ )?(?:de (?:moi|nous|ma gueule|la gueule|qui|notre|la tête)|du monde|de nous)›|‹(?:se|vous) (?:fout|moque|foutez|moquez|fichez)\p{L}* (?:de (?:nous|moi)|du monde)|‹pren(?:ez|ds|d|nent|dre) (?:\p{L}+ )?(?:pour (?:un|une|des|qui|le|la) ?·(?:imbécile|idiot|con|conne|débile|abruti|pigeon|vache|jambon|bille|naïf|crétin|dinde|poire|qui|cave|valise)\p{L}*)|‹(?:c'?est|serait-ce|est-ce) (?:\p{L}+ )?(?:une|d'une) (?:(?:mauvaise|sacrée) )?(?:blague|plaisanterie|farce)›|‹(?:vous|tu|non mais vous) (?:rigolez|plaisantez|blaguez|rigoles|plaisantes|déconnez|déconnes)›|‹non mais (?:allo|allô|franchement|sérieux|oh|vous)›|‹(?:c'?est|mais c'?est) pas (?:possible|vrai|croyable)›(?:\P{L}*$|, vous)|‹(?:on ne|on) (?:traite|se comporte|se moque|parle|prend) (?:\p{L}+ )?(?:pas|plus)› …‹(?:gens|client\p{L}*|comme ça|ainsi|façon|manière)|‹(?:traitée?s?|considérée?s?|pris) comme (?:un|une|des|de la|du) (?:chien|moins que rien|merde|bétail|numéro|voleur|délinquant|criminel|vache|bête|pestiféré)\p{L}*|‹vous le faites exprès|‹vous vous rendez compte|‹de qui se moque|‹pour qui (?:vous )?(?:vous )?(?:prenez|me prenez)`,
    unless: fr`${MEANT_WELL}`,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match: fr`‹(?:putains?|ptn|ptain|merde|merdique|merdier|bordel|fait chier|faites chier|chier|chiant\p{L}*|tabarna[kc]\p{L}*|câlisse\p{L}*|calice|crisse|criss|osti|ostie|hostie|estie|ciboire|viarge|maudite? (?:compagnie|service|affaire|marde|système|niaiserie)|marde|nom de dieu|bon sang|sacrebleu|zut à la fin|fuck\p{L}*|wtf|de mes deux|je m'en (?:fous|tape) de vos|à la con|casse[- ]couilles?|pété(?:e)? les plombs)›`,
    unless: fr`${MEANT_WELL}|‹(?:mal branché|oublié|j'ai (?:cassé|renversé|perdu|effacé|supprimé)|mon erreur|la calice|café)›`,
  },
  {
    rule: 'anger/worst-ever',
    strength: 'explicit',
    match: fr`‹(?:le|la|les|du|un des|votre) pires?› (?:\p{L}+ )?(?:service|support|client|entreprise|société|expérience|boîte|boite|banque|assurance|opérateur|hôtel|compagnie|achat|site|fournisseur|accueil|livraison|sav|enseigne|agence|magasin|qui soit)|‹(?:jamais|rarement) ·(?:vue?|connue?|rencontrée?|eu affaire|subi) …‹(?:(?:aussi|si) (?:nul|mauvais|incompétent|minable|lamentable|méprisant|mal|désagréable|lent|désorganisé|impoli)\p{L}*|(?:pareil|pareille|tel|telle) (?:mépris|incompétence|cirque|bazar|foutoir|service|désorganisation|amateurisme|je-m'en-f\p{L}+))|‹(?:aussi|si|tellement) (?:nul|mauvais|incompétent|minable|lamentable|méprisant)\p{L}*›|‹(?:service|support|sav|hotline|boîte|boite|site|accueil|suivi)›(?: client)? (?:est |de |vraiment |c'est |totalement |complètement )*(?:nul(?:le)?|pourri(?:e)?|merde|catastroph\p{L}*|zéro|minable|exécrable|lamentable|déplorable|à vomir|de la merde)›|‹zéro pointé|‹en dessous de tout|‹au-dessous de tout|‹du jamais vu`,
    unless: fr`${MEANT_WELL}`,
  },
  {
    rule: 'anger/displeased',
    strength: 'tone',
    match: fr`‹(?:déçue?s?|déception|décevante?s?|mécontente?s?|mécontentement|insatisfaite?s?|pas (?:du tout )?(?:satisfaite?s?|contente?s?|contant)|agaçante?s?|agacée?s?|agacement|lassante?s?|frustrante?s?|frustrée?s?|frustration|énervante?s?|pénible|navrante?s?|désolante?s?|regrettable|consternante?s?|consternée?s?|affligeante?s?|stupéfaite?|dépitée?s?|lassée?s?|sidérée?s?|sidérante?|abasourdie?s?|incompréhensible|ridicules?|laisse(?:nt)? à désirer|peu professionnel\p{L}*|pas (?:très )?(?:professionnel\p{L}*|sérieux)|manque de (?:sérieux|respect|professionnalisme|considération)|amateurisme|fort de café|connu mieux|plate en maudit|bonjour le (?:service|sérieux|suivi)|merci pour (?:rien|ce magnifique|votre (?:absence|silence))|merci de rien|bravo(?! (?:à|pour votre aide|et merci))|chapeau(?! à)|félicitations pour (?:ce|cette|votre) (?:fiasco|désastre)|belle (?:performance|réussite)|(?:digne d'|on dirait )un sketch|bien beau tout ça|de pire en pire|aucun respect|aucune considération|c'est triste|se fiche du|j'en reviens pas|je n'en reviens pas|incroyable|inouï|c'?est fou|ras le)›`,
    unless: fr`${MEANT_WELL}|‹(?:pas|jamais|plus|n'étais) (?:du tout )?(?:déçue?s?|agacée?|frustrée?)›|‹(?:je recommande|bravo (?:à|pour (?:la rapidité|tout)|!? ?merci)|merci|incroyablement|attendait|maintenant je)›(?! (?:pour (?:rien|ce)|de rien))|‹c'?est fou ce que`,
  },
  {
    rule: 'anger/fed-up-ways',
    strength: 'explicit',
    match: fr`‹(?:non mais,? |mais )enfin›(?=[^?]*!)|‹ça va faire›(?:\P{L}|$)(?! (?:deux|trois|un|une|\d))|‹(?:chus|chui|suis|t'es) (?:\p{L}+ )?(?:tannée?|en maudit|en fusil|choquée? noir)›|‹rire du monde›|‹arrêtez de (?:me |nous )?(?:racont|prend|mentir|balad|foutre|souler|fair)\p{L}*|‹(?:bravo|chapeau|félicitations|merci),? (?:les (?:artistes|champions|gars|pros)|du respect|pour (?:le (?:respect|sérieux|professionnalisme)|rien|l'accueil glacial)|vous avez réussi (?:à|l'exploit))|‹quel plaisir d'(?:entendre|attendre|être)|‹on dirait (?:un gag|une blague|un sketch|un mauvais film)|‹vous attendez quoi|‹faut (?:vraiment )?pas avoir (?:de )?(?:honte|peur du ridicule)|‹(?:me|nous) prendre pour (?:un|une|des) \p{L}+|‹pren(?:ez|ds|dre|d) ·(?:pour une oie|à la légère|pour un pigeon)|‹(?:bel|belle|bon) (?:esprit|mentalité)\P{L}*$|‹il fallait (?:l')?oser|‹(?:je vends|vend) des courants d'air|‹vous faites une collection|‹(?:savez|sais|sachez|faut) (?:\p{L}+ ){0,2}(?:l'écrire|le dire|vous le) (?:comment|en quelle langue|sur quel ton)|‹à quoi (?:on vous paie|servez-vous|vous servez|ça sert de)|‹on vous paie à quoi|‹vous (?:servez|foutez) (?:à rien|quoi)|‹vous fichez|‹(?:gonfl|pomp|saoul)\p{L}* à la fin|‹c'est à (?:pleurer|hurler|s'arracher)|‹(?:félicitations|bravo),? vous avez|‹elle est belle,? (?:la|votre)|‹de mieux en mieux›|‹(?:on|j'en) croit rêver|‹je rêve\P{L}*$|‹le pompon`,
    unless: fr`‹(?:plaisante|rigole|je vous rassure|merci beaucoup|adore)›|‹(?:pas|point) (?:du tout )?(?:en colère|fâchée?)`,
  },
  // Who insults is angry, too: as a tone beside the insult itself.
  ...abuse.map(
    (insult): Pattern => ({ ...insult, rule: insult.rule.replace('abuse/', 'anger/insult-'), strength: 'tone' }),
  ),
];
