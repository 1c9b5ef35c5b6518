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
    unless: loosely`${KIND}|soy periodista|gabinete|nota de prensa|adjunt[oa]|me interesa|anuncio|suscri~|nuestro (?:diario|periódico)`,
  },
  {
    rule: 'reputation-threat/tell-everyone',
    strength: 'explicit',
    match: loosely`(?:cont|dir|dig|dec|avis|advert|advier|inform|alert|encarg|asegur|correr?)~ …(?:a )?(?:tod[oa]s? (?:el mundo|mis|mi|los|lo sepan|sepan)|todo el mundo|otros clientes|otras personas|mis (?:amigos|contactos|conocidos|colegas|vecinos)|nadie (?:les |os |más )?(?:compre|contrate|venga|caiga)|todos lo sepan|la gente)|(?:que )?(?:todo el mundo|todos|la gente|todo dios|los demás|el barrio entero) (?:se )?(?:va a |van a |tiene que |tienen que |debe |debería |se va a )?(?:sep|saber|enter|conoc)~|que se entere (?:todo|la gente)|correr la voz|no (?:se )?(?:los?|les|las?|os) (?:pienso )?recom(?:end|iend)~ (?:a nadie|absolutamente)|(?:no|nunca) (?:se )?(?:lo|los|os|les) recom(?:end|iend)~…(?:nadie|diré)|para que nadie (?:contrate|compre|caiga)`,
    unless: loosely`${KIND}`,
  },
];
