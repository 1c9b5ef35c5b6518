import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const CALM = loosely`sin prisa|no hay prisa|cuando puedan|no hace falta|gracias por (?:responder|contestar|la)~|estupendo|ilusión|ansios[oa]|enseguida|encantad~|muy content~|va genial|déjenlo|cuánto (?:tarda|cuesta)`;

/** Spanish: unheard, too slow, not called back, chasing an answer (R9, R23). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'ignored/no-answer',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`nadie (?:de ustedes |de vosotros |allí |del equipo )?(?:me |nos |se |lo |ha |han |ni )*(?:respond|contest|llam|escrib|atiend|atendi|dice nada|dijo nada|da respuesta|cog|avis|dado)~|no (?:me |nos |se |han |habéis |ha )*(?:contest|respond|respuest|dignado|dais|dan)~(?= (?:los|a mis|a mi (?:correo|mensaje|llamada|solicitud|queja|reclam|email)|desde|ni|el|mis|nunca|nada|todavía|aún|en)|[.!,]*$)|(?:no (?:he |hemos |han |ha |me |nos )*(?:recib|ten|obten|obtuv|hay|dan|dado|lleg)~|sin) (?:_)?(?:respuesta|contestación|noticias)(?= |[.!,]*$)|(?:aún|todavía|sigo|seguimos|continúo) (?:_)?(?:sin (?:respuesta|noticias|saber|solución|que|contest|recibir)|no (?:recib|me|nos|he|hemos|han|tengo|llega)|esperando|a la espera)~|(?:cero|ninguna|ni una|ni una sola) (?:respuesta|contestación|llamada|noticia)|silencio (?:total|absoluto)|callada por respuesta|desde (?:el|la|hace|ayer) …(?:no sé nada|sin (?:noticias|respuesta|saber)|nadie|no (?:me|nos|han))~|me (?:dej|tien)(?:an|en|áis|aron)? (?:en visto|olvidad|colgad|abandonad|tirad)~|se (?:han )?olvid(?:aron|ado|an) de (?:mí|nosotros|mi)|por qué (?:nadie|no|tardan?|tardáis) (?:_)?(?:contest|respond|tanto|llam)~|cuándo (?:piensan|pensáis|van a|vais a) (?:contest|respond|llam|soluc|resolv)~`,
    unless: CALM,
  },
  {
    rule: 'ignored/too-slow',
    aspect: 'too-slow',
    strength: 'explicit',
    match: loosely`(?:llevo|llevamos|lleva) (?:ya |más de |casi |esperando )*(?:\d+|una?|dos|tres|cuatro|cinco|seis|siete|ocho|diez|quince|varios|varias|muchos|meses|semanas|días|horas|medio|media) ?(?:\p{L}+ )?(?:minutos?|horas?|días?|semanas?|meses|mes|año)?(?= esper|[^.!?\n]{0,25}(?:así|nadie|nada|sin|esper|respuesta|abierto|sol[uo]))|hace (?:ya |más de |casi )*(?:\d+|una?|dos|tres|cuatro|cinco|seis|diez|varios|varias) (?:\p{L}+ )?(?:horas?|días?|semanas?|mes(?:es)?) (?:que |y )[^.!?\n]{0,40}(?:nada|esper|nadie|sin|no )~|esperando (?:desde|hace|más de|por|al|su|una (?:solución|respuesta))…|(?:hasta cuándo|cuándo más|cuánto (?:tiempo )?más|cuánto más|cuánto tiempo más|qué más) …(?:esper|tard|aguant|demor)~|tard(?:an|áis|a|aron|ando) (?:_)?(?:una eternidad|siglos|semanas|meses|tanto|demasiado|muchísimo|días)|demasiado (?:tiempo|lento|tarde)|(?:ya )?pas(?:aron|ado|ó) (?:_)?(?:\d+|horas|días|semanas|plazo)~ …(?:prometi|dijeron|quedaron|y nada|sin|nada)~|(?:ticket|caso|consulta|reclamo|solicitud|incidencia|queja|reclamación)~ (?:sigue|continúa|lleva) (?:_)?(?:sin|abiert|pendient|parad)~|una eternidad`,
    unless: CALM,
  },
  {
    rule: 'ignored/no-callback',
    aspect: 'no-callback',
    strength: 'explicit',
    match: loosely`(?:promet|qued|dij|asegur|iban a|tenía que|debían?|garantiz)~ (?:_)?(?:llam|devolver la llamada|contactar|venir|escribir|contestar|responder|en llamar)~ …(?:nunca|no |nadie|sigo|ayer|y nada|todavía|aún|hoy)~|(?:me|nos) (?:iban|ibais|iba) a (?:llamar|devolver|contactar)~|(?:me|nos) dijeron que (?:me|nos) llamarían|(?:nunca|no|nadie) (?:me |nos )?(?:ha |han )?(?:devolvi|devuelt|devuelv)~ (?:la|mi|mis|las) llamadas?|(?:me|nos) (?:colg|cuelg|cort)(?:aron|ó|an|áis|asteis|ado) (?:el teléfono|la llamada|cada|siempre|otra)|(?:me|nos) cuelgan|no (?:apareci|vin|se present)(?:ó|eron|o|ieron)`,
    unless: CALM,
  },
  {
    rule: 'ignored/unheard',
    aspect: 'unheard',
    strength: 'explicit',
    match: loosely`(?:me|nos) (?:están |estáis |siguen )?ignor(?:an|ando|áis|aron|ado|a)|(?:me siento|nos sentimos|he sido|soy) (?:completamente |totalmente )?ignorad~|(?:no|nadie) (?:me |nos )(?:hac(?:en|éis|e)|han hecho|escuch(?:an|a|áis)|toman? en serio|leen?) ?(?:ni )?(?:caso)?|nadie (?:me |nos |se |le )*(?:escuch|hace (?:caso|cargo|nada|responsable)|importa|hace|da (?:una )?(?:solución|respuesta|explicación))~|a nadie le importa|no (?:les|os) importa~|(?:alguien|habéis|han|ha|lee|leen|leéis) (?:_)?(?:le(?:e|í)~ (?:_)?(?:correos?|mensajes?|escrib|lo que)|leído (?:siquiera|lo))~|ni siquiera (?:han |habéis )?le~|(?:respuestas?|mensajes?|correos?) (?:automátic|genéric|de plantilla|prefabricad|de robot)~|copia y pega|de plantilla|corta y pega|(?:me|nos) (?:pas(?:an|áis|aron|ando)|mand(?:an|áis)|marean|tienen|envían) de (?:un|una|aquí)…(?:otr[oa]|allá)|(?:dando vueltas|mareando|peloteando|de aquí para allá|la pelota)|hablar?(?:ndo)? con (?:la|una) pared|se desent(?:ienden|endieron|endéis)|siempre la misma respuesta|la misma respuesta (?:de )?siempre|me marean`,
    unless: CALM,
  },
  {
    rule: 'ignored/chasing',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`(?:alguna|hay|tienen|tenéis) (?:alguna )?(?:novedad|novedades|noticia|noticias|actualización)(?= |[?.!]*$)|(?:qué pasa|qué pasó|cómo va|en qué quedó) (?:con )?(?:mi|nuestr[oa]|el|la) (?:_)?(?:caso|solicitud|ticket|reclam|consulta|reembolso|incidencia|queja|devolución)~|(?:hay alguien(?: ahí)?|alguien ahí)[ ?!]*$|(?:les|os) recuerdo que|(?:segundo|tercer|cuarto|otro) recordatorio|sigue pendiente|(?:perseguir|andar detrás|insistir)(?:les|os)?|siempre (?:tengo|tenemos) que (?:ser yo|llamar|escribir)|tengo que perseguir~|(?:quedo|quedamos|estoy) a la espera desde`,
    unless: CALM,
  },
];
