import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const WELL = loosely`delar det|lägger ut|älskar|hälsar|jättenöjd~|dricker|present|fin resa|bara jag, för|vill också|frågar efter|hur många|licenser|vill ge|talar svenska|hittade jag|kommer in nu|middagen|tack|~\?\P{L}*$`;
const MANY =
  '(?:användare|kunder|anställda|kollegor|kolleger|grannar|medarbetare|elever|studenter|patienter|medlemmar|gäster|passagerare|föräldrar|personer|familjer|drabbade|hushåll|avdelningar|butiker|kontor|kassor|arbetsplatser|hyresgäster|lärare|läkare|förare|boende|bekanta|vänner|människor|agenter|bolag)(?:na)?';
const STUCK =
  '(?:utan|saknar|inte|nere|drabba|påverka|klaga|vänta|rapporter|samma (?:problem|fel|sak)|står still|strul|strömlös|missade|kunde inte|dragit|dubbeldebit|avstängd|blockera|lider|också det här|också blivit|har också)';

/** Swedish: more people than the writer are hit. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'affects-others/everybody-here',
    strength: 'explicit',
    match: loosely`(?:hela|halva) (?:vår(?:t)? )?(?:kontoret|företaget|teamet|avdelningen|huset|området|gatan|byn|skolan|klassen|personalen|föreningen|kvarteret|bolaget|arbetsplatsen|staden|stan|familjen|organisationen|fabriken|kommunen) …(?:${STUCK}~|ligger)|(?:alla|samtliga) (?:våra |mina |de |tolv |på )?${MANY}? ?…${STUCK}~|(?:händer|gäller|drabbar|nere för|likadant för|funkar inte för|fungerar inte för) (?:_)?alla|(?:ingen|inga) (?:av (?:oss|våra|mina|de)|på (?:kontoret|jobbet|skolan|avdelningen|företaget)|hos oss|kommer åt|i (?:teamet|huset|föreningen))(?: \p{L}+)? ?…(?:kan|kommer|har|får|åt|internet|logga)~|ingen kommer åt|av alla ${MANY}|i alla våra ~`,
    unless: WELL,
  },
  {
    rule: 'affects-others/many',
    aspect: 'many',
    strength: 'explicit',
    match: loosely`(?:\d{2,}|hundratals|tusentals|dussintals|många(?: av)?|flera|andra|våra|mina|de \d{2,}|trettio|tjugo|femtio|hundra|tiotals) (?:av )?(?:våra |andra |mina )?${MANY} …${STUCK}~|(?:drabbar|påverkar|drabbat) (?:_)?(?:alla|samtliga|många|\d+|hela|flera|våra)~|vi är (?:många|över|flera|mer än|hundra|ett hundratal)~ …(?:drabba|som|samma)~|(?:jag|vi) är inte (?:den|de) enda|inte ensam(?:ma|t)? (?:om|med)|inte ensam(?:ma)?(?=[.!]*$)|(?:är|har) det många|för många med samma`,
    unless: WELL,
  },
  {
    rule: 'affects-others/others-too',
    strength: 'explicit',
    match: loosely`(?:mina|min|mitt|andra|grannarna|grannar|flera|några|resten av) (?:\p{L}+ )?(?:${MANY}|syster|bror|teamet|gruppen|vänner)? ?(?:har |råkade ut för |klagade |väntar |kommer |fick |fungerar )(?:\p{L}+ ){0,2}(?:samma|också|inte heller|inte in heller|heller)~|samma sak för (?:mina|alla|mig och|grannar|oss alla)~|inte för (?:mina|våra) \p{L}+ heller|(?:i|på) (?:forum|forumet|facebook|twitter|gruppen|nätet|flashback|sociala medier) …(?:många|alla|samma|klagar)~|(?:ser|läser|läste|såg) på …(?:många|andra|alla)~|känner (?:flera|andra|många) …samma|generellt (?:problem|fel)|inte bara (?:jag|mitt|mig|hos mig)|råkade ut för samma`,
    unless: WELL,
  },
  {
    rule: 'affects-others/so-many',
    strength: 'explicit',
    match: loosely`(?:ett fyrtiotal|ett tjugotal|ett femtiotal|sjutton|tjugo|trettio|fyrtio|femtio|nittio|\d{2,}|sju|fem|samtliga|alla|alla tre|hundratals|minst tjugo) (?:\p{L}+ ){0,2}(?:föräldrar|lärare|skolungdomar|kollegor|personer|gäster|patienter|ledare|sängar|kundföretag|barn|man|grannar|behandlingsrummen|kassorna|boende|medlemmar|kunder|fansen|hushåll|deltagare|föräldrar)(?:s)? (?:_)?(?:står|sitter|glor|suttit|har råkat|råkat|råkar|kräks|visar|är utelåsta|är fulla|väntar|har lagt av|utelåsta|i samma|på golvet|kunde|ligger|kommer inte)~|(?:inte en enda|ingen enda|inget|ingen av|inte en människa) (?:_)?(?:vårdnadshavare|förälder|lärare|arbetslag|elev|kollega|kassorna|oss|kund|hyresgäst|därifrån|ut därifrån|människa)~ (?:_)?(?:ser|får|kan|kommer|står ut|tar|upp)?|(?:hela|halva) (?:byn|kvarteret|gotland|öland|kommunen|gatan|huset|området|stan|skolan|fanklubben|avdelningen|bygden|länet|trapphuset|staden|föreningen|norra|södra) …(?:utan|avskur|nere|har varit|är|står|sedan|strömlös|fast|mörk)~|(?:forum|uppfödarforum|flashback|facebookgrupp|köp- och säljgrupp|säljgrupp|discord|gruppen|reddit|twitter)~ (?:_)?(?:skriver|är fullt|fullt|hundratals|minst|många|klagar|rapporterar|folk|är vi)~|(?:alla|flera|många) i (?:fanklubben|gruppen|huset|föreningen|klassen|området|kön|teamet|laget) (?:_)?(?:sitter|står|har|fast|saknar|väntar)~|(?:minst|över|säkert) (?:\d+|tjugo|trettio|femtio|tio|hundra) (?:som|stycken|personer) (?:_)?(?:blåsta|drabbade|blivit|råkat|har)|(?:på|i) \p{L}+ säger de (?:likadant|samma|samma sak)|säger (?:de|dom) likadant|råkat ut för samma|vi är (?:_)?(?:\d+|\p{L}+) personer|i samma (?:leverans|sits|båt)|(?:två|tre|flera) av grannarna`,
    unless: WELL,
  },
];
