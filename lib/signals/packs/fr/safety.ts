import type { Pattern } from '../../pattern.ts';
import { fr } from './words.ts';

/** Lamps, files, games, fun, drills, what did not happen. */
const HARMLESS =
  "‹(?:voyant|jeu|film|processus|serveur|boîte mail|newsletters|pare-feu|exercice incendie|détecteur de fumée a besoin|feu vert|coup de foudre|mort de rire|d'impatience|morte?, combien|bombe, votre|couvre-t-elle|souhaite commander|graver|une fois sèche|que conseillez|aspirateur|de la bombe|tue un)›|‹(?:personne|rien|aucun|pas) (?:\\p{L}+ )?(?:blessée?|dangereu\\p{L}+|de grave|grave)";

const THING =
  '(?:batterie|chargeur|appareil|câble|prise|multiprise|rallonge|téléphone|portable|ordinateur|grille-pain|sèche-linge|sécheuse|lave-linge|lave-vaisselle|four|chaudière|radiateur|chauffe-eau|trottinette|vélo électrique|voiture|moteur|lampe|bouilloire|friteuse|télé|téléviseur|écran|onduleur|panneau|panneaux|borne|tableau électrique|couverture chauffante|box|modem|console|machine|transformateur|adaptateur|poêle|cuisinière|aspirateur-balai|hotte)';

const PERSON =
  "(?:mon (?:fils|enfant|bébé|mari|père|frère|collègue|grand-père|ami|petit|voisin|chum|conjoint)|ma (?:fille|femme|mère|sœur|collègue|grand-mère|petite fille|blonde|voisine|conjointe|copine)|mes enfants|les enfants|un (?:enfant|ouvrier|client|employé|patient|collègue|salarié|résident)|une (?:cliente|employée|patiente|collègue|enfant)|notre (?:employé|fils|fille|bébé|salarié)|quelqu'un|l'un|l'une|je me suis|il s'est|elle s'est|nourrisson|bébé|sa main)";

/** French: danger to life, violence or self-harm. Killing a process is none. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/self-harm',
    strength: 'explicit',
    match: fr`‹(?:veux|voudrais|vais|préfère|envie de) (?:\p{L}+ )?(?:mourir|me tuer|me suicider|me foutre en l'air|me jeter|me pendre|en finir|disparaître pour de bon|me flinguer|crever)›|‹(?:suicid\p{L}*|mettre fin à mes jours|idées noires|me supprimer|sauter (?:du|par la|d'un) (?:pont|toit|fenêtre|balcon))|‹(?:plus|pas) (?:\p{L}+ )?(?:envie|force|goût|raison|courage) (?:de |à )(?:vivre|continuer à vivre|la vie)|‹(?:vaudrait mieux|mieux si|mieux vaudrait|préférable) …‹(?:sois plus là|plus là|mort|morte|disparaisse|plus de ce monde)|‹plus la force de vivre|‹envie d'en finir|‹j'en finis avec la vie`,
    unless: fr`‹(?:film|livre|prévention|jeu|chanson|de rire|d'impatience)›`,
  },
  {
    rule: 'safety/violence',
    strength: 'explicit',
    match: fr`‹(?:vais|veux|va|viens|venir|ferai|ferais) (?:\p{L}+ )?(?:te|vous|t'|la|le|les|lui) ?(?:tuer|buter|crever|casser la (?:gueule|figure|tête)|péter (?:la gueule|les dents|les jambes)|frapper|défoncer|défigurer|planter|massacrer|étrangler|égorger|démolir|foutre une|mettre (?:une balle|mon poing|un coup|une droite))|‹sais où (?:tu|vous) (?:\p{L}+ )?(?:habit|viv|travaill|bosse|cré)|‹(?:mettre|mets|foutre|mettrai) le feu›|‹(?:fais|faites) (?:gaffe|attention) (?:à toi|à vous|en sortant|quand|ce soir|derrière)|‹mérit(?:ez|es) (?:une balle|de crever|de mourir)|‹avec (?:une|ma) (?:batte|barre|machette|carabine|arme|hache)|‹(?:bombe dans|tout faire sauter|faire sauter (?:votre|vos|le)|tirer dans le tas)|‹(?:m'a|l'a|nous a|m'ont|a|ont|s'est fait) (?:frappée?s?|menacée?s?|agressée?s?|giflée?|poussée?|insultée? et|bousculée?|frappé|menacé|suivie?|touchée? (?:sexuellement|les)|étranglée?|violentée?)›|‹(?:harcèle|harcelée?|harcèlement sexuel|stalk\p{L}*|me suit (?:grâce|via|avec|partout)|me traque|me menace|menaces? de mort|violences? conjugales?)›|‹condui\p{L}* (?:\p{L}+ )?(?:ivre|bourré|saoul|soûl|sous alcool|en état)|‹(?:ivre|bourré|soûl|saoul) au volant`,
    unless: fr`${HARMLESS}`,
  },
  {
    rule: 'safety/fire',
    strength: 'explicit',
    match: fr`‹(?:pris feu|prend feu|prenait feu|en feu|en flammes|départ de feu|début d'incendie|court-circuit|a explosé|ont explosé|explosé dans|a fondu|ça flambe|flammes|étincelles|carbonisée?s?|électrocut\p{L}*|électrisée?|décharge électrique|choc électrique|coup de jus|monoxyde|intoxication|brûlures? (?:au|du|de|sur|aux)|brûlée? (?:vif|vive)|il y a le feu|au feu !|fils? (?:électriques? )?(?:sont )?à nu|dénudés?)›|‹${THING} …‹(?:brûl\p{L}*|fum(?:e|ée|ait|er)|flamb\p{L}*|explos\p{L}*|gonfl\p{L}*|fond\p{L}*|chauffe (?:anormal|énorm|dangereu|tellement|trop)\p{L}*|étincel\p{L}*|crépit\p{L}*|disjonct\p{L}*)›|‹(?:ça |ca )?(?:fume|brûle)› …‹${THING}›|‹(?:fumée|odeur) (?:\p{L}+ ){0,3}(?:sort|sortait|s'échappe|noire|âcre|de gaz|de brûlé|de plastique|de fumée|dans)|‹(?:sent|sentait|puait|odeur) (?:\p{L}+ )?(?:le |de |du )?(?:gaz|brûlé|cramé|roussi)|‹fuite de (?:gaz|monoxyde)|‹pompiers (?:sont|ont|venus?|appelés?|interven\p{L}*)|‹appel\p{L}* (?:\p{L}+ )?pompiers`,
    unless: fr`${HARMLESS}|‹(?:assurance incendie|porte coupe-feu)›`,
  },
  {
    rule: 'safety/harm',
    strength: 'explicit',
    match: fr`‹(?:danger (?:de mort|immédiat|pour|réel|grave|public|mortel)|en danger|mettre en danger|dangereu(?:x|se) pour|très dangereu(?:x|se)|extrêmement dangereu(?:x|se)|vraiment dangereu(?:x|se)|urgences? vitales?|risque (?:de mort|mortel|d'accident|d'incendie|d'explosion|vital)|hospitalisée? (?:après|à cause|suite à)|(?:fini|emmené|conduit|transporté|envoyé|partie?|est|atterri|finit)e? (?:\p{L}+ )?(?:à l'hôpital|aux urgences|en réanimation)(?= (?:après|à cause|suite|avec|depuis)|\P{L}*$)|le samu|choc (?:allergique|anaphylactique)|réaction allergique|allergie grave|œdème|intoxication alimentaire|intoxiquée?s?|empoisonn\p{L}*|(?:bouts?|morceaux?|éclats?) de (?:verre|métal|plastique dur)|lame de rasoir|grièvement|saign(?:e|ait|er)|perdu connaissance|fait un malaise|fais un malaise|malaise cardiaque|n'arrive plus à respirer|étouff\p{L}*|s'est noyé|écrasé|coincé les doigts|doigts? (?:cassés?|coupés?|sectionnés?)|failli (?:y (?:passer|rester)|mourir|tomber|perdre|se noyer|être)|(?:pu|aurait pu|pourrait|va) (?:y )?(?:mourir|se tuer|y rester|en mourir|tuer quelqu'un|tourner au drame|y passer))›|‹${PERSON} …‹(?:brûlée?|blessée?|tombée?(?! (?:en panne|malade|amoureu))|hospitalisée? après|malaise|électrocuté|fracassé|saigne|vomit|par terre|étouff\p{L}*|coincée?|ébouillantée?)›|‹(?:échelle|étagère|plafond|balançoire|armoire|lit superposé|portail) …‹(?:effondr\p{L}*|écroul\p{L}*|tombée? sur|cédé)›|‹(?:freins?|volant|airbag|siège (?:bébé|auto|enfant)|échafaudage|garde-corps|trampoline|respirateur|téléassistance|défibrillateur|pompe à insuline|pacemaker) …‹(?:lâch\p{L}*|bloqu\p{L}*|détach\p{L}*|cass\p{L}*|céd\p{L}*|effondr\p{L}*|bouge|tomb\p{L}*|arrête|éclat\p{L}*|refermée?|marche pas|écroul\p{L}*)›(?=[^?]*$)|‹sans (?:mon |ma |son |l')?(?:insuline|oxygène|dialyse|traitement|médicament\p{L}*|ventoline) …‹(?:pas|mour\p{L}*|tien\p{L}*|surviv\p{L}*)›|‹(?:mauvais|erreur de|mauvaise|surdosage|double) (?:médicament|dosage|dose|posologie)s?›|‹(?:nourrisson|nouveau-né|bébé) …‹(?:degrés|froid|chauffage|respir\p{L}*|fièvre)|‹(?:chauffage|degrés) …‹(?:nourrisson|nouveau-né|bébé)|‹bloquée?s? dans (?:l'|un )ascenseur|‹(?:va|vont) (?:se )?(?:tomber|blesser|tuer)›(?<=‹quelqu'un va .{0,20})`,
    unless: fr`${HARMLESS}|‹(?:internet|site|commande) ·bloqu`,
  },
];
