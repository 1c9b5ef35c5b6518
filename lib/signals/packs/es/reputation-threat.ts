import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { KIND } from './words.ts';

const UNLESS = loosely`${KIND}|puedo (?:publicar|compartir)|no puedo (?:publicar|compartir|subir)|botón|campaña|anuncio|gabinete de prensa|soy periodista|nota de prensa|nuestra (?:campaña|cuenta)|video promocional|de mi cliente|colabor~|adoran`;
const NETS =
  '(?:redes(?: sociales)?|twitter|facebook|instagram|tiktok|tik tok|youtube|linkedin|reddit|x con|internet|la web|línea|los foros|foros|todos lados|todas partes|whatsapp|google|trustpilot|mis (?:redes|estados|historias)|mi (?:blog|canal|muro))';

/** Spanish: threatens a bad review, social media or the press (R29, R36). Named sites: see the kind. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'reputation-threat/review',
    strength: 'explicit',
    match: loosely`(?:dej|pon|pus|escrib|public|dar|sub|prepár|esper|hag|har|verán|les daré|os daré)~ …(?:(?:mal|pésim|negativ|horribl|terribl|pésim|durísim|devastador|sincer)[aeo]s? (?:reseña|valoración|opinión|crítica|calificación|comentario|puntuación)|(?:reseña|valoracion|valoración|opinión|crítica|calificación|comentario|puntuación)(?:e?s)? (?:muy |bien |súper )?(?:negativ|mal|pésim|horribl|de una|de 1|clar|dur|sincer)[aeo]?~|(?:una|1|cero|0|ninguna) estrellas?|malas reseñas|mi reseña|comentario en todos)|(?:mi|la) (?:reseña|opinión|valoración)(?: que (?:les|os) (?:voy a dejar|dejaré|pondré))? (?:va a ser|será|no les va|no os va)|(?:cero|una) estrellas? y|(?:mala|hacer(?:les|os)?|voy a hacer) (?:una )?(?:mala )?publicidad(?= que|[ .!]*$)`,
    unless: UNLESS,
  },
  {
    rule: 'reputation-threat/social-media',
    strength: 'explicit',
    match: loosely`(?:public|lo cuento|esto lo cuento|sub(?:o|ir|iré|a|iremos)|cont|compart|pon|pus|escrib|denunci|expon|exhib|quem|difund|colg|cuelg|escrach|etiquet|grab|post|opin)~ …(?:en|a|por|al?)(?: los?| las?| tod[oa]s| mis| el| mi)* ?${NETS}|(?:los|les|os|te) (?:voy|vamos) a (?:funar|exhibir|quemar|escrachar|exponer|hundir en)|(?:funar|escrachar)(?:los|les|te)?|hacer(?:lo|se|é|emos)? (?:que sea )?viral|(?:haré|hago|hacer) (?:pública|público|un hilo|un vídeo|un video|un reel)|(?:ser|haremos|serán?) (?:tendencia|trending)|public(?:aré|o|ar) (?:la|las|el|los|todas?) (?:_)?(?:captura|conversación|correo|foto|mensaje|audio|prueba)~|(?:mis|nuestros|mil|\d+) seguidores …(?:enter|encant|sab|ver)~|seguidores y les|(?:en|escribiré en) mi blog …(?:ustedes|post|vosotros|dedicar)|mi próximo (?:artículo|vídeo|video|post|reportaje)|(?:a ver|ya verán|ya veréis) (?:qué|cuando|lo que) …(?:redes|internet|gente)|en el grupo de …(?:para que|que nadie)`,
    unless: loosely`${KIND}|puedo (?:publicar|compartir|subir)|no puedo|botón|campaña|anuncio en|promocional|cómo (?:se|puedo|conecto)|conecto|colaboramos`,
  },
  {
    rule: 'reputation-threat/press',
    strength: 'explicit',
    match: loosely`(?:contact|llam|escrib|ir|iré|voy|vamos|llev|habl|acud|avis|cont|mand|envi|filtr|salir|lleg|pas|dar|interes|encant|publi)~ …(?:(?:a|con|en|por)? ?(?:la|los|las|al|el|un|una|algún|varios)? ?(?:prensa|periódicos?|diarios?|medios(?: de comunicación)?|televisión|tele|periodistas?|radio|noticieros?|noticias|telediario|noticiario))|(?:a la prensa|a los medios)(?: \p{L}+)? (?:le|les) (?:va a |encant|interes|gust)~|(?:los|les|os) (?:veré|veremos) en (?:las noticias|los periódicos|la tele)|(?:sac(?:aré|ar|aremos)(?:lo)? (?:lo |todo )?a la luz|a la luz pública|denunciar(?:é|emos)? públicamente)`,
    unless: loosely`${KIND}|soy periodista|gabinete|nota de prensa|adjunt[oa]|me interesa|anuncio|suscri~|frazada|un radio|¿puedo|nuestro (?:diario|periódico)`,
  },
  {
    rule: 'reputation-threat/tell-everyone',
    strength: 'explicit',
    match: loosely`(?:cont|dir|dig|dec|avis|advert|advier|inform|alert|encarg|asegur|correr?)~ …(?:a )?(?:tod[oa]s? (?:el mundo|mis|mi|los|lo sepan|sepan)|todo el mundo|otros clientes|otras personas|mis (?:amigos|contactos|conocidos|colegas|vecinos)|nadie (?:les |os |más )?(?:compre|contrate|venga|caiga)|todos lo sepan|la gente)|(?:que )?(?:todo el mundo|todos|la gente|todo dios|los demás|el barrio entero) (?:se )?(?:va a |van a |tiene que |tienen que |debe |debería |se va a )?(?:sep|saber|enter|conoc)~|que se entere (?:todo|la gente)|correr la voz|no (?:se )?(?:los?|les|las?|os) (?:pienso )?recom(?:end|iend)~ (?:a nadie|absolutamente)|(?:no|nunca) (?:se )?(?:lo|los|os|les) recom(?:end|iend)~…(?:nadie|diré)|para que nadie (?:contrate|compre|caiga)`,
    unless: loosely`${KIND}`,
  },
  {
    rule: 'reputation-threat/crowd',
    strength: 'explicit',
    match: loosely`[\d.]+ ?(?:k|mil)? ?(?:mil )?(?:seguidor~|oyentes|suscriptor~|lectores|socios|visitas|views|followers)|(?:mil|cientos de|miles de) (?:seguidor|oyent|suscript)~|(?:soy|como) (?:streamer|influencer|guía local|periodista|youtuber|bloguer[oa]|tiktoker)|(?:hilo|vídeo|video|reseña|reel|directo|live|historia|estado|publicación|post|boletín|capturas|foto)s? [^.!?\n]{0,60}(?:subo|publico|cuelgo|twitter|tiktok|instagram|facebook|grupo|grupos|vecin~|capítulo|leído|leer|público|amanecen|viral~|sal(?:ís|en)|que hayan visto)|(?:subo|subiré|publico|publicaré|cuelgo|colgaré|posteo|etiqueto|difundo|comparto) (?:_)?(?:el (?:video|vídeo)|todo|la foto|las fotos|las capturas|en (?:el|los|la|mi|todos)|a (?:la|todos|los)|esto|el audio|ahora)(?=[^?]*$)|(?:le|os|les) dedico (?:_)?(?:directo|vídeo|video|hilo|programa)|amanecen en|(?:los |el )?grupos? (?:de |del )(?:compraventa|vecin|barrio|facebook|whatsapp|damnificad|afectad|padres)~(?=[^?]*$)|(?:lo |se |os |les )?(?:(?:va|voy|iré|vamos) a )?(?:saber|contarlo|ir contando|lo sabrá|sabrán|sabrá|enterar~|entere)(?: (?:todo|toda|tod|el barrio|el porqué|por qué|de puerta|en (?:la tele|el pueblo)|quien|mi|que|la provincia|el heraldo|el colegio))(?=[^?]*$)|(?:lo )?(?:va a |van a )?(?:saber|enterar(?:se)?) (?:todo el mundo|todos|medio|toda)|se sabrá|que no se entere|(?:una|cero|ninguna) estrella|y si pudiera, ninguna|(?:programa|diario|periódico|radio|tele|televisión|canal \d+|prensa|noticiero|noticiario|informativo|reportero|periodistas?|heraldo|cámaras)[^.!?\n]{0,60}(?:contar|contarlo|tema|sal(?:e|imos|ir|go)|llam~|coger~ el|pedido|cámaras|interesad~|conozco|domingo|encant~)|(?:contar|contarlo|tema|vamos|sale|salimos|llaman|llamaré|con las|aviso) (?:_)?(?:a |al |en |del |de )?(?:la |los |el |las )?(?:programa|diario|periódico|radio|tele|televisión|prensa|noticiero|informativo|periodistas|heraldo|cámaras)|(?:hagan|haced) cuentas|de puerta en puerta|el gremio es (?:pequeño|chico)|hablamos entre nosotros|esta noche tenemos tema|en el próximo número|se lo digo a (?:todo|toda)`,
    unless: loosely`gracias|encant~|genial|puedo|radio\?|(?:un )?artículo|con quién hablo|cinco estrellas|5 estrellas|recomiendo|oficina de prensa|gabinete de prensa`,
  },
];
