import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const TECHNICAL = loosely`process(?:en|er)?|servern?|tråden|kommando~|film(?:en)?|spelet|zombier|boken|låten|av (?:skratt|nyfikenhet|hunger|längtan)|kampanjen|dator(?:n)?|inkorgen|fire tv|event(?:et)?|brandvägg~|försäljningen|batteriet dör|ogräs|bakterier`;
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
    unless: loosely`ingen (?:blev |har |skadades)~|jobbar på ett sjukhus|trafikolycka|haha|brände brödet`,
  },
  {
    rule: 'safety/dangerous',
    aspect: 'danger',
    strength: 'tone',
    match: loosely`livsfarlig(?:t|a)?|(?:är|var|blir|känns) (?:_)?(?:farligt|farlig|farliga|riskabelt|osäkert|en fara)|hända en olycka|(?:brand|olycks|kvävnings|explosions|hälso)risk~`,
    unless: loosely`inte farlig~|lösenord|fil(?:en)?|länk(?:en)?|mejl|skript|webbplats`,
  },
];
