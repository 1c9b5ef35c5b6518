import type { Pattern } from '../../pattern.ts';
import { fr } from './words.ts';

const FOOL =
  '(?:incapables?|idiote?s?|imbéciles?|abrutie?s?|débiles?|crétine?s?|connards?|connasses?|conne?s?|enculés?|enfoirés?|salauds?|salopes?|salopards?|ordures?|escrocs?|voleu(?:rs?|ses?)|menteu(?:rs?|ses?)|arnaqueurs?|bandits?|truands?|crapules?|charlatans?|charlots?|guignols?|clowns?|rigolos?|branquignols?|bouffons?|pitres?|parasites?|feignants?|fainéants?|flemmards?|bons? à rien|incompétente?s?|nuls?|nulles?|nullards?|minables?|ratés?|tocards?|andouilles?|bourriques?|ânes?|cruches?|gourdes?|pourris?|vautours?|requins?|mafieux|racketteurs?|porcs?|chiens?|vermines?|sous-merdes?|merdeux|crosseurs?|niaiseux|innocents|épais|tata|cave|colons|sangsues?|lâches|hypocrites|malhonnêtes?|bêtes?|stupides?|bouchée?s?|illettrés?|malades mentaux|tarés?|pourriture)';

/** Such as are said by themselves: no animals, no adjectives. */
const CURSE =
  '(?:incapables?|imbéciles?|abrutie?s?|crétine?s?|connards?|connasses?|enculés?|enfoirés?|salauds?|salopes?|salopards?|ordures?|escrocs?|voleurs?|menteu(?:rs?|ses?)|arnaqueurs?|crapules?|charlatans?|charlots?|guignols?|branquignols?|bouffons?|bons? à rien|incompétents|andouilles?|vautours|racketteurs|crosseurs|merdeux|pourritures?|idiots)';

/** Said of oneself, of a third, of a word, or not at all. */
const NOT_YOU = fr`‹(?:je|j'ai|moi|me|mon (?:frère|mari|chien|fils)|ma (?:femme|sœur)) (?:\p{L}+ ){0,3}(?:idiote?|imbécile|nulle?|bête|con|débile|stupide)›|‹(?:idiote?|imbécile|bête|nulle?|andouille|cruche|gourde|âne|bourrique|tête en l'air) (?:que )?(?:je (?:suis|fais)|j'ai)|‹(?:pas|jamais|point|aucunement) (?:du tout |vraiment |si )?(?:bêtes?|idiote?s?|incompétente?s?|nuls?|nulles?|malhonnêtes?|stupides?|débiles?|menteu\p{L}+|voleu\p{L}+)›|‹(?:des|les|un|d'|de) ?(?:escrocs?|voleurs?|arnaqueurs?|bandits?) (?:ont|a|m'ont|m'a|se|qui se|en se|utilis|ont pris|par)|‹(?:question|erreur|faute) bête|‹(?:dîner de cons|le mot|costume|le film|pour porcs|les porcs|le solde|filtre)›|‹(?:désolée?|trop forts|des anges)›`;

/** French: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match: fr`‹(?:vous|t'?|tu|ils|z'|v') ?(?:êtes|etes|es|sont|n'êtes|n'es) (?:tous |toutes |vraiment |tellement |trop |bien |que |qu'|complètement |totalement |juste |rien que |pas mal |carrément |un |une |des |de |d'|le |la |les |vrais |gros |grosse |sacrés |beaux |vraies |bande |belle |gang |tas |ramassis |toutes |aussi |franchement |donc |de fieffés )*${FOOL}›|‹(?:bande|tas|ramassis|gang|espèces?|nid|troupeau|équipe|société|entreprise|boîte|boite|service|maison|collection) (?:de |d'|des )(?:gros |vrais |sales |petits |beaux |pauvres )?${FOOL}›|‹(?:sales?|gros|grosse|pauvres?|quelle?|maudite?s?|foutus?|espèce d'|quel|hé,? l'|fieffés?|sacrés?) ?${CURSE}›|^\P{L}*${CURSE}(?:(?:,| et|,? bande de|,? tous|,? tous autant)[^.?!\n]{0,40})?\P{L}*$|^\P{L}*${CURSE},|‹(?:votre|ton|vos|tes|un) (?:collègue|technicien|livreur|conseill\p{L}+|employé\p{L}*|chauffeur|agent|patron|directeur)s? (?:est|sont) (?:\p{L}+ )?(?:un |une |des |de )?(?:gros |grosse |vrai |sale |pauvre )?${FOOL}›|‹crétin des alpes|‹pauvre (?:type|fille|mec|con|conne)›`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/company',
    strength: 'explicit',
    match: fr`‹(?:boîte|boite|société|entreprise|compagnie|équipe|banque|maison) (?:de |d')(?:merde|marde|escrocs?|voleurs?|arnaqueurs?|menteurs?|incapables?|guignols?|cons|charlots|bandits)›|‹(?:tenue|dirigée|gérée) par des ${FOOL}|‹(?:d'une|quelle|votre) (?:\p{L}+ )?(?:incompétence|bêtise|nullité|malhonnêteté|connerie|stupidité) (?:crasse|totale|abyssale|incroyable|sans nom|est)|‹(?:incompétence|bêtise|connerie) crasse|‹bande de (?!dessin)\p{L}+(?:s|x)›\P{L}*$|‹ramassis (?:de|d')|‹mafia›|‹la lie (?:du|de)|‹(?:vous|tu) me dégoûte(?:z|s)|‹(?:vous|tu) (?:ne )?val(?:ez|es) (?:pas mieux|rien)|‹(?:vous|tu) ment(?:ez|s)› (?:comme|effront|sans|à)`,
    unless: fr`‹(?:clients? de|le film|jeu)›`,
  },
  {
    rule: 'abuse/stupid',
    strength: 'explicit',
    match: fr`‹(?:êtes|etes|es|t'es)(?:-vous|-tu)? ·(?:débiles?|cons?|conne|bouchée?s?|sourds?|aveugles?|idiote?s?|bêtes?|demeurés?|attardés?|malades?|fous|dingues|dérangés?|tarée?s?|mongol\p{L}*|stupides?) (?:ou (?:quoi|bien|tu|vous)|à ce point|à manger)|‹(?:petit pois|pois chiche|rien|quoi) (?:à la place|dans) (?:la|le|du) (?:tête|crâne|cerveau|ciboulot|caboche)|‹(?:aucun|pas de|un) cerveau›|‹(?:vous|tu) (?:savez|sais|sait) (?:au moins |seulement |même )?lire ou|‹(?:apprenez|apprends) (?:donc )?à lire|‹faut(?:-il)? vous (?:faire|f) un dessin|‹trop (?:bête|con|conne|débile|stupide|nul)s? pour|‹bête à manger|‹bêtes à manger|‹bons à rien›|‹que dalle à votre métier|‹vous n'?(?:y )?connaissez rien à votre`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match: fr`‹(?:ta|vos|vot'?|votre) gueule›|‹ferm(?:ez|e)[- ]la›|‹(?:la )?ferme !|‹(?:va|allez|aller)[ -]?(?:te|vous)? ?(?:te |vous )?(?:faire (?:foutre|voir|mettre|enculer|cuire un œuf)|chier|au diable|crever|pendre)›|‹(?:nique|niquez|nike|ntm|fdp|pd|fils de pute|enculée?)›|‹(?:je|j') ?(?:vous |t'|t' |te )?emmerde›|‹emmerd(?:ez|e|es|eurs?)›|‹mange(?:z|s)? (?:donc )?(?:de la (?:marde|merde)|un char)|‹(?:casse-toi|cassez-vous|dégage(?:z)?|barre-toi)›|‹je (?:vous|te) (?:pisse|chie|crache)|‹(?:où|là où) (?:je|vous) (?:\p{L}+ )?(?:pense|mettez)\P{L}*$|‹au cul›|‹dans le cul`,
    unless: fr`‹(?:session|porte|onglet|application|fenêtre|le mot|filtre)›`,
  },
  {
    rule: 'abuse/threat',
    aspect: 'aggression',
    strength: 'explicit',
    match: fr`‹(?:vais|vas|veux|va|viens|venir) (?:\p{L}+ )?(?:te|vous|t'|le|la|les) ?(?:tuer|casser la (?:gueule|figure|tête)|péter (?:la|les)|crever|buter|frapper|démolir|défoncer|défigurer|planter|massacrer|étrangler|retrouver)›|‹sais où (?:tu|vous) (?:\p{L}+ )?(?:habit|viv|travaill|bosse)|‹(?:fais|faites) (?:gaffe|attention) (?:à toi|à vous|en sortant|quand|ce soir|derrière)|‹mettre le feu à (?:votre|vos|ton|l'agence|la boutique)|‹mérit(?:ez|es) (?:une balle|de crever|des baffes|une raclée)|‹(?:avec|sors) (?:une|ma|la) (?:batte|barre de fer|machette|carabine)`,
  },
  {
    rule: 'abuse/pack-of',
    strength: 'explicit',
    match: fr`‹(?:bande|bandes) (?:de |d')(?!(?:copains|amis|amies|potes|musiciens|jeunes|roulement|passante|fréquence|papier|tissu|caoutchouc|chanceux|signalisation|arrêt|rive|terre|led)›)\p{L}+(?: \p{L}+)?(?=\P{L}*(?:$|[,!.]))(?<!‹(?:une|la|notre|en) bandes? .{0,30})|‹espèces? (?:de |d')(?!(?:poisson|oiseau|animal|plante|arbre|fleur|chien)\p{L}*)\p{L}+|‹(?<!un |des |aux |en )(?:tas|ramassis|équipe|cambada|collection) (?:de |d')(?:\p{L}+ )?(?:fonctionnaires|aveugles|minables|arnaqueurs|bras cassés|escrocs|tocards|nuls|incapables|menteurs|voleurs|amateurs|guignols|rapaces|bons à rien|charlots|parasites|fainéants|feignasses)›|‹(?:rapaces|tocards?|tortionnaires?|arracheurs? de dents|pimbêches?|petits comiques|peigne-cul|trous? du cul|gougnafiers?|margoulins?|aigrefins?|fumistes?|je-m'en-foutistes?|moins que rien|brêles?|quiches?|tanches?|boulets?|baltringues?|tacherons?|bons à rien)›(?=[^?]*$)|‹(?:vous êtes|t'es|tu es|c'est|sont|êtes) (?:vraiment |qu'|que )?(?:un |une |des |de )(?:vraie? |gros |sacrée? |petits? )?(?:bouchers?|buse|âne|cloche|gang de croches|croches|sangsue|tanche|quiche|branleurs?|amateurs|bras cassés|voleurs|vautours|requins|sagouins|guignols|charlatans|tocards|arracheur)›|‹c'est quoi (?:ce|cette|votre|ces) (?:\p{L}+ ){1,2}(?:de |d')(?:guignols|clowns|merde|incapables|charlots|branquignols|nuls)|‹une honte pour la profession|‹nuls? à (?:en pleurer|chier|vomir)|‹(?:bot|humain|entreprise|service|équipe) débile|‹des amateurs,|‹pauvre (?:cloche|pomme|nouille|tache|buse|merde)|‹(?:êtes|est) un âne|‹(?:allez|aller) tous vous faire|‹t'es (?:bête|débile|con|conne|stupide|neuneu) ou|‹(?:qui a|avec) un cerveau|‹mon chien (?:il )?\p{L}+ mieux|‹même (?:un|mon|ma) (?:pigeon|chien|chat|enfant|gosse|singe|poule|hamster)[\p{L} ]{1,30}mieux›`,
    unless: fr`‹(?:je suis|que je suis|quelle .{1,20} je|merci|désolée?|film|recette|salade)›`,
  },
];
