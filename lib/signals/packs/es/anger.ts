import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NOT_SO = loosely`no (?:es que )?(?:estoy|estamos|esté|me (?:enfad|enoj)~|se (?:enfad|enoj)~|es el peor|fue el peor)|sin (?:enfad|enoj)~|gracias|genial|encantad~|me encanta~|al principio|pensé que|jaj~|me equivo~|perdón|culpa mía|mi error|al contrario|cosa mía|la mía|no estaba|de daros las gracias|tan majos|soy (?:un|una) desastre|hech[oa] un asco|era el cable|piropazo|guardaron la mesa|resolvió el asunto`;

/** Spanish: anger in words (R26, R27). Shouting in capitals is heard by the kind itself. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'anger/i-am-angry',
    strength: 'explicit',
    match: loosely`(?:estoy|estamos|estaba|me siento|nos sentimos|me tien(?:en|es|e)|nos tien(?:en|es|e)|ando|me pongo|me puse) _(?:furios[oa]s?|enfad(?:ad|adísim)[oa]s?|enoj(?:ad|adísim)[oa]s?|cabread~|indignad~|indignadísim~|hart(?:ísim)?[oa]s?|encabronad~|rabios~|iracund~|recaliente|caliente con|negr[oa] con|hasta (?:las narices|el gorro|la coronilla|el moño|los huevos|los cojones|la madre|el cuello|el límite)|que (?:echo humo|trino|ardo|muerdo|exploto|reviento)|temblando de|llorando de|estafad[oa]s?|humillad[oa]s?|engañad[oa]s?|podrid[oa]s?)|(?:ya )?me (?:harté|hartaron|cansé de|cabreé|indigna|enfurece|revienta|hierve la sangre|sacan? de (?:quicio|mis casillas)|ponen? furios[oa])|(?:me|nos) (?:están? |estáis )?volv(?:iendo|éis|en) loc[oa]s?|(?:rabia|bronca) me da|(?:lloré|lloro|temblando) de (?:la )?(?:rabia|impotencia|coraje)|qué (?:rabia|coraje|impotencia|bronca)|me da (?:mucha |muchísima )?(?:rabia|bronca|coraje)|me hierve la sangre`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/enough',
    strength: 'explicit',
    match: loosely`(?:mi |la |nuestra )?paciencia (?:tiene un límite|se (?:me )?(?:está )?(?:acab|agot|termin)~)|se (?:me|nos) (?:está |ha )?(?:acab|agot|termin)(?:ó|a|ando|ado|an) la paciencia|(?:he |hemos )?perd(?:ido|í|imos|iendo) (?:toda )?la paciencia|perdiendo los (?:nervios|estribos)|(?<!(?:con \p{L}+|con \p{L}+ me|me|nos|le|les|te) )basta(?: ya)?(?= de|[ !.]*$|,)|ya basta|ya (?:está|estuvo) (?:bien|bueno|suave)(?= de|[ !.,]*)|no (?:lo |la |los )?(?:aguanto|soporto|aguantamos|soportamos|puedo) más|ya no (?:lo |la |los )?(?:aguanto|soporto|aguantamos|soportamos)|(?:esto )?(?:ya )?es el colmo|el colmo de (?:los colmos|la)|se pasaron(?! (?:por|con) (?:la|el|lo) (?:rapid|aten|bien|buen|detalle|amab)~)|os habéis pasado|esto (?:ya )?no tiene nombre|la gota que colma`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/outrage',
    strength: 'explicit',
    match: loosely`(?:es|son|ha sido|fue|me parece|nos parece|qué|vaya|menud[oa]|una?|simplemente|absolutamente|totalmente|realmente|completamente|^) ?(?:una? |un[oa]s |tan |muy |total |verdader[oa] |auténtic[oa] |absolutamente |totalmente |realmente |completamente |de lo más ){0,3}(?:vergüenza|vergonzos[oa]s?|indignante|inaceptable|inadmisible|intolerable|escándalo|escandalos[oa]|tomadura de pelo|falta de respeto|burla|indecencia|descaro|desfachatez|poca vergüenza|bochornos[oa]|patétic[oa]|asco|asqueros[oa]|ridícul[oa]|abuso|atropello|despropósito|desastre|infame|ultraje|tomada de pelo|insulto|chapuza|circo|cachondeo|mamada)|(?:me|nos) (?:están|estáis|estás|está) tomando el pelo|(?:nos|me) (?:toman|tomáis|tomen) el pelo|se (?:están )?burlan(?:do)? de (?:mí|nosotros|la gente)|burlando de (?:mí|nosotros)|cómo (?:se|os|te) atrev(?:en|éis|es|e)|qué (?:descaro|cara|morro|poca vergüenza|jeta)|(?:tienen|tenéis|tienes) (?:la cara|el morro|mucha cara|mucho morro|un morro|una cara|mucha jeta)|(?:vaya|menud[oa]) (?:morro|cara|jeta)|(?:debería|tendría)(?:n)? (?:daros|darles|darte|darle) vergüenza|(?:no )?(?:les|os|te) (?:da|daría) vergüenza|vergüenza (?:les|os|te) (?:tendría|debería|había)~`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/worst',
    strength: 'explicit',
    match: loosely`(?:el|la|los|las) peor(?:es)? _(?:servicio|empresa|compañía|atención|experiencia|soporte|tienda|banco|operadora|compra|trato|aplicación|app|proveedor|cliente|hotel|aerolínea)s?|(?:pésim|nefast|lamentable|horribl|terribl|deplorabl|penos|desastros|fatal|asqueros)~ (?:el |la |su |vuestr[oa] )?(?:servicio|atención|trato|soporte|experiencia|gestión|empresa|compañía)|(?:servicio|atención|trato|soporte|experiencia|gestión|empresa|compañía)(?: al cliente)?(?: es| fue| ha sido)? (?:pésim|nefast|lamentable|horribl|terribl|deplorabl|penos|desastros|vergonzos|asqueros)~|(?:nunca|jamás) _(?:me|nos) _tratad[oa]s? (?:tan mal|con tanto|así|peor|como)|(?:nunca|jamás)(?: en mi vida)? (?:había|he|me habían|me han)_ ?(?:visto|tratado|sentido) (?:algo así|tan mal|tanta|tanto|semejante)~|(?:han|habéis|has|ha) arruinado|(?:me|nos) (?:arruin|jodi|fastidi|destroz|amarg)~ (?:la|el|las|los|mi|nuestr[oa])|(?:mal|malditos?) servicio de mierda`,
    unless: NOT_SO,
  },
  {
    rule: 'anger/swearing',
    strength: 'explicit',
    match: loosely`(?:una? |puta |menuda |vaya |de )?(?:mierda|porquería|cagada|basura de (?:servicio|empresa|app|aplicación|producto))|joder|coño|qué cojones|carajo|hostias?|me cago en|maldit[oa]s? sea|qué (?:demonios|diablos|carajos|chingados|mierda)|no mam(?:es|en)|no (?:jodas|jodan|manches)|puta (?:vida|madre|mierda)|la puta`,
    unless: loosely`jaj~|maldita sea la lluvia|de puta madre|(?:al|vete|váyan~|iros|todos al) _(?:carajo|mierda)|gracias|genial|mierda de perro|hostia,? qué (?:bien|bueno)`,
  },
  {
    rule: 'anger/upset',
    strength: 'tone',
    match: loosely`decepcion~|decepción|desilusi~|frustra(?:nte|d[oa]s?|ción)|(?:me|nos) molesta~|molest[oa]s?(?= con| por| porque|[.,!]*$)|disgustad[oa]s?|disconforme|insatisfech[oa]s?|descontent[oa]s?|no (?:estoy|estamos|quedé|quedamos) (?:nada |muy |para nada |en absoluto )?(?:content|satisfech|conform)~|poco profesional~|poca seriedad|poca profesionalidad|(?:no es|nada) serio|deja~ (?:mucho|bastante) que desear|me parece (?:muy mal|fatal|increíble)|no es de recibo|no (?:me parece|es|lo veo) normal|(?:mala|malísima|desagradable) experiencia|experiencia (?:muy |bastante |realmente )?(?:mala|malísima|desagradable|negativa)|(?:es|parece) de (?:chiste|risa)|una broma|mal[oa] (?:servicio|atención)|esperaba (?:más|bastante más|mucho más|otra cosa)|(?:sumamente|muy|bastante) (?:incómod|desagradable|indignad|preocupad)~`,
    unless: loosely`(?:no|nunca|sin|ni|nada) (?:me |nos |es que |estoy |estamos |esté |fue |ha sido ){0,2}(?:(?:decepcion|frustra|disgust|desilusi|insatisfech|molest)~|una broma)|(?:disculp|perdon)~ (?:por )?(?:la|las) molest~|jaj~|(?:era|es) una broma,? (?:jaj|tranquil)~|gracias por todo`,
  },
  {
    rule: 'anger/irony',
    aspect: 'irony',
    strength: 'tone',
    match: loosely`gracias por (?:nada|hacer(?:me|nos) perder|ignorar~|arruinar~|no hacer nada|tanto)|(?:genial|perfecto|estupendo|fantástico|maravilloso|bravo|enhorabuena|felicidades|felicitaciones|qué maravilla|qué bien|qué bonito|olé)(?: de servicio)?[,:.] ?(?:otra|otro|lo (?:habéis|han)|sigue|ahora|todo un|ya van|un aplauso|sí señor)…|(?:vaya|oh),? qué (?:sorpresa|casualidad)|qué sorpresa,|(?:claro|por supuesto),? (?:cómo no|como siempre|la culpa)|cómo no,? (?:la culpa|otra|no)|servicio de lujo, (?:sí|eh)|"?(?:atención|servicio) al cliente"? (?:por llamarlo|si se le puede)|luciéndo(?:se|os)|se (?:lucieron|han lucido)|os habéis lucido`,
    unless: loosely`muchas gracias por tanto`,
  },
  {
    rule: 'anger/boiling',
    strength: 'explicit',
    match: loosely`no manchen|no me jodan?|(?:ya|me) (?:me )?(?:harté|hartaron|cansé|tienen hart[oa])|ya está bien de|tomar(?:nos|me) por (?:tont|idiot|imbécil|el pito)~|¿?(?:les|os|te) parece (?:serio|normal|bonito|de recibo)|¿?(?:os|se) enter(?:áis|an) o no|¿?qué esperan,? que|¿?en qué (?:estaban|estabais) pensando|(?:lo (?:suyo|vuestro)|esto) es de (?:traca|locos|juzgado|chiste|risa|vergüenza|circo)|de locos lo suyo|me va a dar algo|(?:un|qué) asco(?=[.!,])|chuta que|(?:venga|vamos),? hombre|anda ya|menud[oa] (?:arreglo|servicio|chapuza|atención|cachondeo|tomadura|cara)|(?:y|pero) encima (?:me|nos|me mandan|tengo que|se|nos cobran|os)|¿?(?:ustedes|se) (?:se )?creen que una?|ya tengo para abrir|se les felicita|(?:qué|vaya) gracia,|ni de coña|hasta las narices|hasta la coronilla|hasta el gorro|hasta los (?:huevos|cojones|mismísimos)|podrido de|me saca de quicio|esto (?:ya )?(?:clama|es una tomadura|pasa de castaño)|y se reía|se quedan tan (?:anch|panch)~|con todo el morro|tan campante`,
    unless: loosely`jaj~|gracias por todo|gracias totales|guardaron|resolvió|de risa con|encant~|genial|broma`,
  },
];
