import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const TECHNICAL = loosely`mitt (?:eget )?fel|process(?:en|er)?|servern?|tråden|kommando~|film(?:en)?|spelet|zombier|boken|låten|av (?:skratt|nyfikenhet|hunger|längtan)|kampanjen|dator(?:n)?|inkorgen|fire tv|event(?:et)?|brandvägg~|försäljningen|batteriet dör|ogräs|bakterier`;
const WHO =
  '(?:min|mitt|vår|en|ett|barnet|mina) ?(?:dotter|son|barn|bebis|man|fru|sambo|mamma|pappa|mor|far|farfar|farmor|mormor|morfar|svärmor|anställd|kollega|kund|person|hund|katt|granne|patient|besökare|syster|bror)?(?:en|n|et)?';

/** Swedish: danger to people, violence, self-harm. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'safety/violence',
    aspect: 'violence',
    strength: 'explicit',
    match: loosely`(?:ska|kommer att|vill|tänker|borde) (?:döda|mörda|slå|skjuta|knivhugga|strypa|spränga|bränna ner) (?:ihjäl |ner )?(?:dig|er|honom|henne|någon|på|allihop|er)|(?:slå|slår) (?:ihjäl|in skallen|sönder dig|ner dig)|få (?:rejält med )?stryk|vet var (?:du|ni) (?:bor|jobbar)|(?:tar med|kommer med) (?:mig )?(?:en |ett )?(?:kniv|vapen|pistol|yxa)|(?:lägger|har|placerar) en bomb|hota(?:de|r|t) (?:mig |oss |att |med )*(?:slå|döda|kniv|stryk|våld|skada|mig|oss)|(?:knuffade|slog|sparkade|misshandlade|antastade|örfilade) (?:till )?(?:mig|min|oss|mitt)`,
    unless: TECHNICAL,
  },
  {
    rule: 'safety/self-harm',
    aspect: 'self-harm',
    strength: 'explicit',
    match: loosely`vill (?:bara )?dö|(?:vill|orkar) inte (?:fortsätta )?leva|ta livet av|självmord|självskade~|skada mig själv|mening med att leva|avsluta mitt liv`,
    unless: loosely`av (?:skratt|nyfikenhet)|filmen|boken|spelet`,
  },
  {
    rule: 'safety/fire',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`(?:börja|började|börjat) (?:ryka|brinna|glöda|gnistra|smälta)|(?:kom|kommer|slog|slår) (?:_)?(?:rök|gnistor|lågor|eld)|(?:ryker|gnistrade|gnistrar) (?:ur|från|om)|gnistor om|(?:fattade|fatta|tog|tagit) eld|exploder(?:ade|at|ar)|blev (?:det )?brand|(?:hade|blev|orsakade|startade) (?:_)?brand|brand (?:i|på grund)|(?:höll på att|nära att) (?:_)?(?:brinna|explodera|fatta eld)|luktar (?:_)?(?:bränt|gas|rök)|gasläcka|kolmonoxid~|(?:oisolerad|strömförande|avskalad|blottad|lös)[ea]? (?:sladd|ledning|kabel|kablar)~|kortslutning|smälte(?= )`,
    unless: loosely`försäljningen|inkorgen|brödet|brandvarnare\?|har \p{L}+ brandvarnare|filmen|spelet|brandvägg~|rökfri~|kostnader~|haha`,
  },
  {
    rule: 'safety/injury',
    aspect: 'danger',
    strength: 'explicit',
    match: loosely`(?:en|kraftig|ger|gav|elektrisk) (?:elektrisk |kraftig |rejäl |elektriska )?(?:stöt|elstöt|stötar|strömstöt)|elstöt|${WHO} (?:_)?(?:brände|skar|skadad|skadades|skada|ramlade|föll|kvävas|satte i halsen|förgift|svullnade|slog i)~|(?:jag|vi) (?:brände|skar|skadade|bröt|klämde) (?:mig|oss|handen|armen|fingret|benet|foten)|(?:bröt|brutit) (?:armen|benet|foten|handleden|nyckelben)~|(?:mat)?förgiftade?|förgiftning|allergisk reaktion|anafyla~|inte andas|(?:hamna(?:de|t|r)?|åka|åkte|ligger|låg|köra|kördes|fick åka|sitter) (?:_)?(?:på |till )?(?:akuten|sjukhus(?:et)?|iva)|(?:en|person|anställd|någon|barn|kund) (?:\p{L}+ )?(?:skadades|blev skadad|har skadats|blev bränd)|(?:glas|metall|metallbit|spik|nål|plast|rakblad)(?:bitar|splitter)? i (?:barnmaten|maten|brödet|soppan|salladen|burken|mjölken|yoghurten)|metallbit|satte? i halsen|bromsarna (?:_)?(?:slut|funger|tar inte|svikt|fallera)~|ihjäl mig|(?:kan|kommer att|kunde ha|kunnat) (?:dö|dött|omkomma|sluta med döden)|fara för livet|(?:sitter fast|fast|instängd|instängda|fastnat) i hissen|(?:respirator|syrgas|dialys)…(?:ström|el)|beroende av (?:respirator|syrgas)|fel medicin`,
    unless: loosely`ingen (?:blev |har |skadades)~|mitt (?:eget |helt eget )?fel|ingen människa|ingen fara|(?:min|mitt|mina) (?:biljett|nyckel|nycklar|telefon|mobil|paket|kort|sim)~|jobbar på ett sjukhus|trafikolycka|haha|brände brödet`,
  },
  {
    rule: 'safety/dangerous',
    aspect: 'danger',
    strength: 'tone',
    match: loosely`livsfarlig(?:t|a)?|(?:är|var|blir|känns) (?:_)?(?:farligt|farlig|farliga|riskabelt|osäkert|en fara)|hända en olycka|(?:brand|olycks|kvävnings|explosions|hälso)risk~`,
    unless: loosely`inte farlig~|lösenord|fil(?:en)?|länk(?:en)?|mejl|skript|webbplats`,
  },
  {
    rule: 'safety/hurt',
    strength: 'explicit',
    match: loosely`(?:nyckelben|arm|ben|hand|höft|handled|fot|revben|tumme|fing|näsa|tinning|huvud|rygg)~ (?:_)?(?:är av|gick av|bruten|brutet|brutna|bröts|blå|krossad|klämd|fastklämd)~|bröt (?:_)?(?:höften|armen|benet|handleden|nyckelbenet|foten|revben~)|(?:satt|sitter|fastnade) (?:_)?(?:fastklämd|fast med armen|klämd)|(?:blödde|blöder|blod) (?:_)?(?:ur|från|i) (?:huvudet|näsan|munnen|ansiktet)|(?:svimmade|medvetslös|avsvimmad|ihjäl|brännskad~|rökskad~|stöt så|strömförande|livshotande|hjärnskakning|matförgift~)|(?:ligger|låg|hamnade|ligga|är) (?:_)?(?:på (?:dropp|intensiven|sjukhus(?:et)?|akuten|iva)|inlagd)|(?:kräks|kräktes|spyr|spydde) efter|(?:körts? på|påkörd|överkörd|nedslagen|knivskuren|rånad|förföljde|förföljer|överfallen)(?= |[.,!]*$)|(?:karl|man|kille|någon|person) med (?:kniv|yxa|pistol|vapen)|(?:jag|han|hon|mamma|pappa|sonen|dottern|barnet|mormor|farmor|morfar|farfar|kunden|gästen|kollegan|dam|dam~|brukaren|patienten) (?:_)?(?:trillade|ramlade|föll|flög|kastades|störtade|åkte) (?:_)?(?:i natt|i golvet|i backen|ner|omkull|över|rakt in i|från|ut)|(?:hårsmån|millimeter|en hårsmån|nära|höll på att|hade kunnat|vore ni) (?:_)?(?:från att|att bli av med|dö|åka över|drunkna|förlora|ge en patient|gå åt)~|(?:höll|var) (?:_)?på att åka över|någon behöva dö|ska någon (?:dö|skadas)|först när någon dör|hade jag inte suttit här|(?:broms~|styrservo~|nödstopp~|styrning~|airbag~|bälte~|ljusridå~) (?:_)?(?:tog inte|la av|lade av|slutade|bryter inte|fungerar inte|slår inte|löste inte|släppte|dog)|(?:framhjul|hjul|räcke|balkongräck|överskåp|hylla|skåp|tak|vajer|grind|stege|list|fönst)~ (?:_)?(?:lossnade|lossnat|är löst|släppte|gick av|föll ut|föll ner|rasade|brast|gav vika)|lossnade (?:_)?(?:hjul|framhjul)~|(?:nödutgång|utrymningsväg|brandutgång)~ (?:_)?(?:blockera|låst|spärra|stängd|igen|belamra)~|(?:slog|flög) (?:_)?gnistor|(?:kontakten|kabeln|sladden|batteriet|laddaren) (?:_)?(?:smält|ryka|ryker|smälte|brann|exploderade|glödde)~|fel (?:medicin|dos|tablett|läkemedel)~|hann hon svälja|överdos~|allergivarning~|(?:giftig|metall|glas)(?:flisa|splitter|bit|bitar|skärva)~ (?:_)?(?:i|skar)|skar (?:_)?(?:gom|mun|finger|hand)~|(?:brinna|brinner|börjar brinna) …(?:inte en människa|ingen (?:kommer|hinner)|kommer inte)|höll (?:_)?mobilen|(?:mobilen|telefonen) (?:_)?(?:hela vägen|vid ratten|bakom ratten)|somnade (?:_)?(?:ratten|vid ratten)|grönt åt båda (?:håll|hållen)|(?:må|mår|mådde) illa av (?:_)?(?:rök|lukt|gas|ångor)~`,
    unless: TECHNICAL,
  },
];
