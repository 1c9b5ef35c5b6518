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
  {
    rule: 'ignored/left-hanging',
    aspect: 'chasing',
    strength: 'explicit',
    match: loosely`(?:ni|sin) (?:una? (?:mísera |triste |sola |mala )?(?:llamad|respuesta|correo|mensaje|señal|explicación|palabra|visto|disculpa|aviso)~|un «visto»)|ni (?:vino|vinieron|llam(?:ó|aron|an?)|apareci(?:ó|eron)|avis(?:ó|aron)|contest(?:ó|aron|an?)|respond~)(?: ni)?|ni (?:un|una|siquiera un|siquiera una) (?:sol[oa] )?(?:llamad~|respuesta|correo|mensaje|whatsapp|visto|«visto»|acuse|línea)|nadie (?:me |nos |se |ha |lo )*(?:da bola|da la cara|dign~|contest~|respond~|devuelve|devolvió|llam~|atiend~|hace caso|pela|avis~|aparec~|abre la boca|coge~|descuelg~)|no (?:ha |me |nos |se )*(?:vuelto ninguno|devuelven?|asom~|contest~|cog(?:e|en)|descuelg~|dign~)(?= (?:las|los|mis|ni|desde|mensaj|llamad|teléfono|correo|nunca|jamás|nadie))|mientras nadie se digne~|no responder ni|(?:llev(?:o|amos)|va(?:n|mos)?|hace|completamos|cumple hoy|ya son|desde hace) (?:ya |casi |más de |como )?(?:un|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|once|doce|quince|veinte|treinta|\p{L}+ y \p{L}+|\d+) (?:minutos?|horas?|días?|semanas?|meses|mes|año|años)(?: y media)? (?:que )?(?:esperando|aguardando|en (?:este chat|espera|línea)|pidiendo|escuchando|colgad~|al teléfono|sin (?:noticias|respuesta|que|saber)|dando vueltas|me tienen|nos tienen|tras|detrás|así)|(?:horas?|minutos) (?:y media )?(?:en (?:este chat|espera|línea|el pasillo)|al teléfono|de (?:espera|música|tono))|me tienen (?:de acá para allá|del tingo al tango|dando vueltas|de un lado|esperando|colgad~|en visto)|(?:suena|tono de|música de|sonar?) (?:_)?(?:bossa|vivaldi|llamada|contestador|musiquita|espera)|(?:el|al) contestador|un agente se unirá|agente …(?:en breve|enseguida)|(?:lleva|llevan) (?:viniendo|«)|«?ya viene»?|vuelva mañana|día \d+ (?:del ticket|sin|y|de espera)|(?:expediente|caso|ticket|reclamo|solicitud|queja|correo|mensaje)s? (?:_)?(?:duerm~|cumple|sigue en|criando|acumul~|durmiendo|en el limbo|cogiendo polvo)|(?:escribí|radiqué|envié|mandé|llamé|puse|dejé|pedí|avis(?:é|e)|dejado|he (?:escrito|enviado|mandado|llamado|dejado)|mensajes?|correos?|llamadas|notas?)[^.!?\n]{0,50}(?:,|y|pero) (?:nada|ni|nadie|silencio|aquí no|cero|todavía|aún|sigo|nunca|hasta (?:hoy|ahora))|(?:otro|otra) (?:el|la) (?:lunes|martes|miércoles|jueves|viernes|sábado)|(?:escribí|llamé|vine|fui|radiqué) (?:ayer|el \d+|en \p{L}+),? (?:y |vine |el |radiqué |escribí |llamé |en )_(?:antes de ayer|anteayer|el \d+|en \p{L}+|ayer)|(?:hay|queda) alguien (?:en casa|ahí|vivo|al otro lado)|(?:están|estáis) sord[oa]s|se lav(?:a|an|áis) las manos|silencio (?:absoluto|total|administrativo|radio)|(?:su|vuestro) silencio|(?:prometieron|prometido|era|quedaron) (?:_)?para (?:el lunes|antes|ayer|hoy)(?: \p{L}+)?,? (?:_)?(?:no|y|sigo)|yo sigo esperando|sigo esperando (?:que|a que)|no (?:vino|apareció|llegó|ha venido|vinieron) (?:el técnico|nadie|ningún)|el técnico (?:ni|no|nunca|jamás) (?:vino|apareció|ha venido|llegó|se presentó)|aquí no (?:vino|ha venido|apareció) nadie|(?:sin|ni) (?:técnico|grúa|llamada|noticia|aviso|respuesta),? ni|ni grúa|no (?:ha )?vuelto ninguno con|desaparecen|nadie (?:en|al|del) (?:_)?(?:teléfono|recepción|mostrador)|lo único que (?:sé|recibo|tengo|oigo)`,
    unless: loosely`gracias por|no hay prisa|resuelto|ya (?:me|nos) (?:contest|llam|respond)~|por si|por la tarde|no se preocup~|cuando (?:pued~|tengan)`,
  },
];
