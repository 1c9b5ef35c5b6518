import type { Pattern } from '../../pattern.ts';
import { de } from './words.ts';

const FOOL =
  '(?:voll)?(?:idiot(?:en|in)?|trottel|depp(?:en)?|pfosten|honks?|spast\\p{L}*|arschl(?:o|ö)ch(?:er)?|arschgeigen?|wichser|penner|versager(?:truppe)?|lügner(?:in|pack)?|betrüger(?:in|innen)?|verbrecher|gauner|abzocker|ganoven|halunken|schwachk(?:o|ö)pfe?n?|schwachmat\\p{L}*|dumpfbacken?|hohlbirnen?|hohlköpfe?|nieten?|dilettanten|stümper|clowns?|affen|pfeifen?|flaschen|schweine|dreckschweine?|drecksäcke?|drecksack|mistkerle?|hurens(?:o|ö)hne?|schlampen?|analphabeten|luschen?|lappen|kasper|hampelmänner|pappnasen?|vollpfosten|löli|tubel|wappler|koffer|dodel|dillos?|blindgänger|pfuscher|betrügern|lügnern|gaunern|verbrechern|idioten|raubritter|aasgeier|blutsauger|halsabschneider|abschaum)';

/** Said of oneself, of a third, of a word, or not at all. */
const NOT_YOU = de`‹(?:ich|mich|mir|bin ich|war ich|komme ich|mein (?:bruder|mann|sohn|chef|kollege)|meine (?:frau|tochter|schwester))› (?:\p{L}+ ){0,3}(?:ein |so |zu |alter )?(?:idiot|trottel|depp|blöd|dumm|doof|dämlich|esel)|‹(?:kein|keine|keinen|nicht|keineswegs)› (?:\p{L}+ )?(?:dumm|blöd|doof|idiot|trottel|lügner|betrüger|unfähig|inkompetent)|‹(?:betrüger|gauner|diebe|ganoven|verbrecher|abzocker|lügner)n?› (?:haben|hat|geben|gab|am|am telefon|im namen|ausgegeben|nutzen|versuchen|verschicken)|‹von (?:gaunern|betrügern|dieben)›|‹(?:wort|film|spiel|song|filter|zeichentrick)›|‹(?:blöde|dumme) (?:frage|sache|fehler)|‹gegen (?:gauner|betrüger|clowns)`;

/** German: insults aimed at the representative or the company, not at the product (R28, R30). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'abuse/you-are',
    strength: 'explicit',
    match: de`‹(?:ihr|sie|du|bist|seid|seids|euch|dein|deine|ihre|ihre?n?|eure|was für|lauter|alles|alle|nur|bande von|bande aus|haufen|haufen von|verein von|so ein|so eine|so einen|diese|dieser|blöder?|elende[rsn]?|verdammte[rsn]?|unfähige[rsn]?|inkompetente[rsn]?|dreckige[rsn]?|dumme[rsn]?|miese[rsn]?|verlogene[rsn]?|schei(?:ß|ss))› ·${FOOL}›|^\P{L}*(?:ihr |alles |ach,? |blöde )?${FOOL}(?:,? (?:alle|alle miteinander|seid ihr|seid ihr alle|allesamt|elende|ihr|sind das|sind sie|ihr seid))?\P{L}*$|‹${FOOL} (?:seid ihr|sind sie|bist du|bei euch|bei ihnen|sitzen|seids)›|‹(?:blöde|dumme|faule) (?:kuh|sau|gans|schlampe|tussi|schnepfe|nuss)›|‹(?:du|sie|ihr) ·(?:bist|sind|seid) (?:so ein |ein |eine |wie |doch )?(?:hund|schwein|ratte|esel|rindvieh|ochse|hornochse|sauhaufen|witzfigur)›|‹hirnlos\p{L}*›|‹besteht (?:nur |bloß )?aus ${FOOL}`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/company',
    strength: 'explicit',
    match: de`‹(?:saft|schei(?:ß|ss)|drecks?|gauner|betrüger|abzocker?|verbrecher|lügner|lumpen|sau|deppen|idioten|pfuscher|versager|räuber|chaoten|schrott|halsabschneider|kasperl?|mafia|affen|trottel|ramsch|penner)(?:laden|läden|bude|verein|firma|bande|pack|truppe|haufen|club|konzern|unternehmen|methoden|netzwerk|bank|organisation)›|‹(?:mafiöse|kriminelle)[rsn]? (?:vereinigung|bande|firma|verein|organisation|laden)|‹bande von›|‹(?:unfähig\p{L}*|inkompetent\p{L}*|dämlich\p{L}*|verlogen\p{L}*|asozial\p{L}*|arrogant\p{L}*|faul\p{L}*) (?:\p{L}+ )?(?:haufen|pack|mensch|verein|bande|sippschaft|truppe|gesindel|person|pfeifen|leute|mitarbeiter|volk|saubande|laden)›|‹(?:so (?:ein|eine|a)|was für (?:ein|eine)|sie|du|ihr) ·(?:unfähig|inkompetent)\p{L}*›`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/stupid',
    strength: 'explicit',
    match: de`‹(?:sie|ihr|du|seid|sind|bist|leute|alle|kollege|kollegin|euch)› ·(?:zu|so|einfach|komplett|total|völlig) (?:\p{L}+ )?(?:dumm|blöd|doof|dämlich|deppert|bescheuert|bekloppt|beschränkt|unterbelichtet|faul|unfähig|blöde|strohdumm|hirnverbrannt)›|‹(?:seid ihr|sind sie|bist du|seids ihr|seids|sind (?:bei|da) \p{L}+) ·(?:bescheuert|behindert|blöd|doof|dumm|deppert|bekloppt|hirnamputiert|geisteskrank|taub|blind|besoffen|bekifft|beschränkt|nicht ganz (?:dicht|sauber|bei trost))›|‹(?:dümmer|blöder) (?:als|gehts|geht's|kann man)|‹(?:haben (?:sie|die)|habt ihr|hast du)›…‹(?:gehirn|hirn|verstand|lack gesoffen|gehirnzellen?|schulabschluss)›|‹nicht alle tassen|‹ins (?:ge)?hirn (?:ge)?(?:schissen|schossen)|‹ins hirn›|‹hirn (?:ein|an)schalten|‹schalten sie ihr (?:ge)?hirn|‹lack gesoffen|‹(?:so|derart) (?:deppert|dumm|blöd|dämlich) (?:muss|kann|darf)|‹(?:ihr|sie|du) (?:lügst?|lügt|lügen) (?:doch|ja|wie|mich|uns|mir|wenn|nur)|‹(?:keine ahnung|null ahnung) von (?:ihrem|eurem|deinem) (?:job|beruf|fach)|‹(?:ihr|sie) (?:könnt|können|chönd) (?:ja |einfach |doch )?(?:gar nichts|gar nüt|nix|nichts)›|‹(?:ihr|sie|du) (?:seid|sind|bist) (?:\p{L}+ ){0,2}(?:das (?:aller)?letzte|unfähig|inkompetent|erbärmlich|kriminell|verlogen|asozial|zum kotzen|hirnlos|eine schande|ein witz|lächerlich|krank|gestört)›`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/threat',
    aspect: 'aggression',
    strength: 'explicit',
    match: de`‹bring(?:e|en)? (?:ich |wir )?(?:dich|euch|sie) ·um›|‹(?:schlag|schlage|polier|poliere|hau|haue|tret|trete) (?:ich )?(?:dir|euch|ihnen) ·(?:fresse|zähne|eine|nase|schädel|knochen)|‹polier\p{L}* ·fresse|‹(?:eine|eins) reingehauen|‹weiß,? (?:ja )?(?:genau )?,?wo (?:du|ihr|sie) (?:\p{L}+ )?(?:wohn|arbeit)\p{L}*|‹zünd(?:e|en)? …‹(?:laden|büro|filiale|bude) ·an›|‹pass(?:t|en sie)? (?:bloß |gut |mal )?auf,? (?:wenn|was)`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/shut-up',
    strength: 'explicit',
    match: de`‹(?:halt|haltet|halten sie|halt's|halts) (?:\p{L}+ ){0,2}(?:fresse|maul|klappe|mund|schnauze|goschn|goschen|rand)›|‹halt'?s? ?maul|‹(?:verpiss|fick|fickt|ficken sie)(?:t|en)? (?:dich|euch|sie|sich)›|‹leckt? (?:mich|mi|uns)›|‹am arsch lecken|‹geh(?:t|en sie)? (?:doch )?(?:scheißen|sterben|kacken)|‹schleicht?'?s? (?:euch|di|dich)›|‹(?:scher|schert|scheren) (?:dich|euch|sie sich)|‹(?:fahrt?|fahren sie|geht|geh) (?:doch )?zur? hölle|‹zur hölle mit|‹(?:ihr könnt|sie können|du kannst) mich (?:alle |alle mal |mal |kreuzweise|gern ?haben)|‹steckt?(?:en sie)? (?:es |sie |das )?(?:euch|sich|dir) ·(?:sonst ?wohin|in den (?:arsch|hintern)|dahin)|‹du mich auch›`,
    unless: NOT_YOU,
  },
  {
    rule: 'abuse/more-insults',
    strength: 'explicit',
    match: de`‹(?:pfuscher|blender|dilettanten?|sesselfurzer|halsabschneider|holzköpfe|schnarchnasen?|schlafmützen|witzfiguren?|kleingeister|nichtsnutze?|banausen|gesindel|lumpenpack|gurkentruppe|chaotentruppe|abzockerbande|gaunerbande|räuberbande|tierquäler|blutsauger|schlaumeier|klugscheißer|besserwisser|wichtigtuer|bürschchen|tölpel|torfköpfe|knallköpfe|dummschwätzer|schwätzer|schmarotzer|wegelagerer|geier|hornochsen|kameltreiber|bürohengste|paragraphenreiter|erbsenzähler)›(?=\P{L}*$|!|[^?]*‹(?:seid|sind|ihr|euch|sie|du|doch|vor dem herrn)›)|‹(?:aufgeblasene[rs]?|hartherzige[rs]?|eiskalte[rs]?|geldgeile[rs]?|gierige[rs]?|selbstgefällige[rs]?|hirnlose[rs]?|arrogante[rs]?) (?:\p{L}+ )?(?:idiot|bürokraten?|gauner|geier|fatzke|schnösel|affen?|säcke?|sack|beamte[nr]?|gesellen?|zeitgenossen?)›|‹(?:habt|haben|hast) (?:ihr |sie |du )?(?:sie )?(?:ja |doch |wohl |eigentlich )*nicht mehr alle›(?=\P{L}*$| tassen| beisammen)|‹(?:ihr habt|sie haben) sie (?:ja |doch |wohl )*nicht (?:mehr )?alle›|‹(?:seid ihr|sind sie|ihr seid|sie sind|bist du|du bist) (?:\p{L}+ ){0,3}(?:das (?:aller)?letzte|dumm|eine lachnummer|ein witz|lachhaft|eine plage|eine pest|nicht ganz dicht)›|‹von tuten und blasen›|‹kleines licht›|‹das handwerk legen›|‹(?:ihr|sie|du) (?:wohl )?noch nie eine?n? \p{L}+ von innen|‹pfui teufel›|‹kompetenz null›|‹(?:sie|ihr|du|diese|so ein|solche|lauter|seid|sind) (?:\p{L}+ ){0,3}(?:luschen|flaschen|pappnasen|versager|lügner|betrüger|trottel|stümper|gauner)›|‹(?:unfähigen?|inkompetenten?|chaotischen?) (?:haufen|verein|laden|truppe|bande)›|‹welcher (?:trottel|idiot|depp|vollpfosten|esel)›|‹ihr (?:flaschen|luschen|versager|holzköpfe|trottel|pfeifen)›`,
    unless: NOT_YOU,
  },
];
