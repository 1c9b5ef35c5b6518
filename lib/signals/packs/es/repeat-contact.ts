import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NTH = '(?:segund|tercer|cuart|quint|sext|séptim|octav|noven|décim|enésim|2|3|4|5|6|7|n)(?:[oaª]|er)?';
const FINE = loosely`gracias|genial|excelente|encant~|funciona (?:ya|perfecto|otra vez|bien)|ya funciona|vuelve a funcionar|comprar|compro|reinici~|por favor|de bien|vacaciones|pagar en|al día|primera vez que (?:escrib|compr|llam)~`;

/** Spanish: has written, called or explained before, and must do it again. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'repeat-contact/nth-time',
    strength: 'explicit',
    match: loosely`(?:por |es (?:ya )?(?:la |mi )?|ya (?:es|va) (?:la |por la )?|la )${NTH} vez(?= (?:que|y|en|les|os)|[.,!]*$)…|por ${NTH} vez|(?:mi|este es mi|es mi|el) ${NTH} (?:correo|mensaje|llamada|ticket|reclamo|email|mail|intento|queja|reclamación|solicitud|aparato|técnico|repuesto)|^\P{L}*${NTH} (?:correo|mensaje|llamada|ticket|reclamo|email|intento)(?= )|cuántas veces (?:más )?(?:_)?(?:tengo|debo|hay|he|voy|tenemos|necesito|tendré)~|(?:he |hemos |les |os |los |yo |ya )*(?:llam|escri[bt]|contact|reclam|avis|explic|report|repet|ped|solicit|dich|dij|envi|mand)~ …(?:(?:dos|tres|cuatro|cinco|seis|siete|diez|mil|varias|muchas|infinidad de|un montón de|\d+|repetidas|innumerables|cien) (?:veces|ocasiones|oportunidades|mails|correos|tickets))|(?:repetidas|reiteradas|numerosas|múltiples|innumerables) (?:ocasiones|oportunidades|veces)|(?:abierto|abrí|tengo) (?:_)?(?:dos|tres|cuatro|cinco|varios|\d+) (?:tickets?|casos|reclamos|incidencias)|no es la primera vez|no es la primera`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/told-you',
    strength: 'explicit',
    match: loosely`ya (?:se |os |les |le |te |lo |la |me )*(?:había |he |hemos |habíamos )?(?:expliqu|explic|dij|dich|coment|report|escri[bt]|cont|inform|avis|reclam|envi|mand)~ …(?:antes|veces|anterior|semana pasada|mes pasado|sobre esto|compañer|ayer|por (?:esto|teléfono)|esos|dos|en mi|lo mismo)~|(?:como|tal como|tal y como) (?:ya )?(?:les |os |le |se lo )?(?:he |hemos )?(?:dij|dich|expliqu|explic|coment|mencion|inform|escrib)~|(?:tengo|tenemos|hay|cansad[oa] de|hart[oa] de|debo) (?:que )?(?:repetir|explicar|empezar|volver a (?:explicar|contar|empezar))~ (?:_)?(?:lo mismo|todo|otra vez|de nuevo|de cero|la historia|cada vez)?|empezar de cero|vuelv(?:o|e|emos|an)? a (?:escrib|contact|llam|reclam|insist|preguntar|repetir|explicar|lo mismo|las mismas)~|volvemos a (?:las mismas|lo mismo|empezar)|(?:insisto|reitero|reiteramos|insistimos)(?: de nuevo| nuevamente)?(?: (?:con|en|mi|la|el|nuestr[oa]))|otra vez yo`,
    unless: FINE,
  },
  {
    rule: 'repeat-contact/closed-not-fixed',
    strength: 'explicit',
    match: loosely`(?:cerr(?:aron|ado|asteis|ó)|dieron por (?:cerrad|resuelt|solucionad)[oa]|marcaron como (?:resuelt|cerrad)[oa]) …(?:sin|y (?:el|la|sigue|no|todavía)|pero|aunque)…|por qué (?:han |me )?(?:cerr(?:aron|ado|asteis|ó)|cierran) …(?:caso|ticket|reclamo|incidencia|solicitud|reclamación)|(?:reabr|reabier)~ …(?:porque|no|sigue|caso|ticket)|tuve que abrir otr[oa]|(?:supuestamente|según ustedes) (?:estaba |ya estaba |está )?(?:arreglad|resuelt|solucionad|reparad)~|(?:dijeron|dijisteis|decían) que (?:ya )?(?:estaba|está) (?:arreglad|resuelt|solucionad|reparad)~|no (?:se )?(?:ha|han|está|quedó|fue|me lo han) (?:sido )?(?:soluc|resuel|resolvi|arregl|repar)~`,
    unless: loosely`gracias|la app|ventana|puerta`,
  },
  {
    rule: 'repeat-contact/again',
    strength: 'explicit',
    match: loosely`(?:sigue|siguen|continúa|persiste)(?: \p{L}+)? (?:sin (?:funcionar|solucionar|resolver|arreglar|cargar|andar|servir)|fallando|igual|pasando|dando|ocurriendo|roto|mal|el (?:problema|error|fallo)|lo mismo|con el mismo)~|(?:problema|error|fallo|falla|avería) (?:persiste|continúa|sigue|ha vuelto|volvió|se repite)|(?:ha|han|volvió|volvieron|vuelto|vuelve) (?:vuelto )?a (?:pasar|fallar|ocurrir|suceder|romper|dejar|caer|dar|cobrar|aparecer|apagar|equivocar|llegar)~|se (?:volvió|ha vuelto) a (?:romper|caer|estropear|apagar|dañar)|(?:otra vez|de nuevo|nuevamente) (?:_)?(?:el mismo|la misma|lo mismo|mismo|sin|me (?:cobr|lleg)|caíd|rot|error|problema|igual|fallo|mal|no )~|(?:el|la|lo) mism[oa](?: \p{L}+)? (?:otra vez|de nuevo|nuevamente)|(?:cada|todos los|todas las) (?:mes|meses|semana|semanas|día|días|vez) (?:me pasa |es |con )?(?:la misma|lo mismo|el mismo)|siempre (?:lo mismo|el mismo|la misma) …(?:ustedes|error|problema|historia|vosotros)|la misma historia|(?:también|tampoco) (?:vino|llegó|viene|salió|funciona) (?:rot|defectuos|mal|dañad)~|y dale|todo sigue igual(?! de bien)|sigue igual(?! de bien)|se volvió a`,
    unless: FINE,
  },
];
