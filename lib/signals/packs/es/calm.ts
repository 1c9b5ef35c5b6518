import { loosely } from '../../loosely.ts';

/** Spanish: thanks, apologies, praise: a message with these and no complaint, question or demand is calm. */
export const calm: readonly RegExp[] = [
  loosely`(?:muchas |muchísimas |mil |un millón de )?gracias(?! (?:por nada|por (?:hacerme|ignorar|arruinar)|de antemano|a dios|pero))|(?:se|os|les|le|lo) (?:lo )?agradezco|agradecid[oa]s?|un millón`,
  loosely`(?:perdón|perdone|perdonen|disculpe|disculpen|disculpas|lamento|siento|lo siento) …(?:tono|palabras|enfado|ayer|actitud|correo anterior|mensaje anterior|brusc|groser|mal humor|lo que dije|haber|malas formas|me pasé|grit)~|me (?:pasé|excedí) con|no debí (?:haber )?(?:grit|escrib|habl|dec|insult)~`,
  loosely`(?:excelente|estupend|magnífic|fantástic|maravillos|gran|muy buen|buenísim|genial|impecable|inmejorable)~ (?:servicio|atención|trabajo|soporte|ayuda|trato|equipo)|(?:servicio|atención|trabajo|trato) (?:excelente|estupend|magnífic|fantástic|maravillos|impecable|inmejorable|de diez)~|(?:muy|súper|realmente|encantad) ?(?:content|satisfech|feliz|agradecid)~|(?:sois|son|eres|es usted) (?:l[oa]s? mejor|genial|un sol|un ángel|estupend|increíbl|un crack)~|(?:me|nos) (?:encanta|encantó|ha encantado)`,
];

/** Spanish: solved, works now: this is calm beside a question, too. */
export const solved: readonly RegExp[] = [
  loosely`(?:ya |ahora |todo |por fin )+(?:me |nos |lo |se |está |ha |han |todo )*(?:funciona|va|solucionad[oa]|resuelt[oa]|arreglad[oa]|llegado|llegó|solucionó|resolvió|arregló|en orden|carga|anda|entra)(?: (?:bien|perfecto|perfectamente|otra vez|de nuevo|de maravilla|genial))?|(?:problema|asunto|incidencia|error|caso|tema) (?:ya )?(?:está |quedó |ha sido |fue |queda )?(?:solucionad|resuelt|arreglad)[oa]|(?:quedó|está|queda) (?:todo |ya )?(?:solucionad|resuelt|arreglad|list)[oa]|vuelve a funcionar|funciona (?:perfecto|perfectamente|de maravilla|bien|genial|otra vez|de nuevo)|pueden? cerrar (?:el|este|mi|la)|podéis cerrar|(?:eso|esto) (?:lo )?(?:solucionó|resolvió|arregló|era)|asunto zanjado|no hay (?:ningún )?problema`,
];

/** Spanish: a question without its mark, a demand, a hope. A sentence with one of these is never calm. */
export const asks: readonly RegExp[] = [
  loosely`^\P{L}*(?:(?:y|pero|entonces|bueno|hola) ){0,2}(?:cuándo|qué (?=\p{L}+ (?:pasa|hago|debo|tengo))|dónde|por qué|quién|cuál|cómo (?:puedo|hago|se|es)|cuánto|puede|pueden|podría|podrían|podéis|me pueden|me puede|me podría|hay|tienen|está|es posible|sabe|saben)`,
  loosely`(?:quiero|queremos|quisiera|quisiéramos|necesito|necesitamos|exijo|exigimos|espero|esperamos|solicito|solicitamos|pido|me gustaría|nos gustaría|requiero|ruego)(?! (?:agradecer|dar(?:les|os|le)? las gracias|felicitar|disculparme|pedir (?:perdón|disculpas)|que sepan))|por favor(?! (?:disculp|perd)~)|(?:tienen|tenéis|tiene) que|deben|(?:devuélv|arregl|envíen|mánd|respónd|contést|llám|soluci|confírm|indíqu|díga|avís|revís)\p{L}{0,5}(?:me|nos|lo)|quedo a la espera`,
  loosely`(?:cuando|hasta que|si|una vez|en cuanto) (?:_)?(?:funcione|esté (?:solucionad|resuelt|arreglad)|se (?:solucione|resuelva|arregle)|llegue)~`,
];

/** Spanish: thanked, but not helped yet. With one of these a message is no sign of calm. */
export const notYet: readonly RegExp[] = [
  loosely`pero|sin embargo|aunque|por desgracia|desgraciadamente|lamentablemente|no obstante|desafortunadamente|aun así`,
  loosely`(?:sigue|siguen|sigo|todavía|aún|continúa) …(?:sin|no|igual|mal|fall|esper|rot|error|pendient|caíd)~|no (?:me |se |nos )?(?:funciona|carga|abre|llega|llegó|ha llegado|sirve|ayud|resuelve|soluciona|ha funcionado|anda|va|deja)~`,
  loosely`gracias por (?:nada|hacer(?:me|nos) perder|ignorar|arruinar)~`,
];
