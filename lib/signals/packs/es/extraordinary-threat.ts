import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const UNLESS = loosely`(?:recibí|me llegó|me enviaron) …(?:aviso|advertencia)|~\?\P{L}*$|medidas d[eoa]l?|tarjeta|no me arrepiento|efectivo|descuento|gracias|recoger|probármelo|formación|visit(?:ar|arlos)|error|jaj~|cumpleaños|fiesta|me arruino|extranjero|ha terminado el curso`;

/** Spanish: another extraordinary measure or an ultimatum (R33). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'extraordinary-threat/ultimatum',
    aspect: 'ultimatum',
    strength: 'explicit',
    match: loosely`(?:mi|este es (?:mi|el)|es (?:mi|el|su|vuestra|tu|la)|^) ?(?:últim[oa]) (?:aviso|advertencia|oportunidad|ultimátum|llamado|requerimiento)|ultimátum|(?:les|os|te|le) (?:doy|damos|daré) (?:un plazo |de plazo |de |hasta |exactamente |solo )*(?:\d|hasta|veinti|un|dos|tres|cinco|las?|el|mañana|plazo)~|(?:tienen|tenéis|tiene|tienes) (?:_)?(?:\d+|una|dos|tres|24|48|hasta)(?: \p{L}+)*? (?:horas?|días?|viernes|lunes|martes|miércoles|jueves|mañana|hoy|semana)[^.!?\n]{0,30}(?:para (?:devolver|resolver|solucionar|arreglar|responder|contest|dar)~|después|o|, (?:si|luego|o))|(?:se|os|te) (?:van?|vais|vas) a arrepentir|(?:lo|esto lo) (?:van?|vais|vas) a (?:lamentar|pagar|sentir)|se arrepentirán|os arrepentiréis|(?:les|os|te|le) (?:va|saldrá|costará|va a) ?(?:a )?(?:salir|costar)? ?(?:muy )?caro|aténganse|ateneos|atenerse a|habrá consecuencias|no me (?:hago|haré) responsable|(?:no|luego no) dig(?:an|áis|as) que no|(?:luego|después) no (?:se quejen|os quejéis|digan|digáis|lloren)|o (?:si no )?ya (?:verán|veréis|verás|verá)|ya (?:verán|veréis) (?:lo que|de lo que)|van a ver (?:de )?lo que|de lo que soy capaz|(?:esto )?no (?:se )?va a quedar así|esto no (?:se )?queda(?:rá)? así|no me conocen|(?:me|nos) (?:dejan|dejáis|deja|queda) (?:otra|más) (?:opción|salida|remedio|alternativa)(?= *[.!,]|$)(?! que (?:buscar|ir|cancel))`,
    unless: UNLESS,
  },
  {
    rule: 'extraordinary-threat/measures',
    strength: 'explicit',
    match: loosely`(?:tom(?:ar|aré|aremos|o)|adopt(?:ar|aré|aremos)) (?:_)?(?:medidas(?! (?:del?|de la))|cartas en)(?: \p{L}+)?|(?:haré|haremos) (?:todo )?lo que (?:haga falta|sea necesario)|medidas (?:drásticas|necesarias|extremas|más serias|contundentes)|no (?:voy a )?(?:descans|par)(?:ar|aré|aremos|o) hasta|(?:llam|escrib)(?:aré|aremos|iré|iremos) (?:_)?(?:cada|todos los días|a diario|hora|día)~ …hasta|hundir(?:é|les|los)? (?:su|vuestro|el) negocio|hasta cerrarles|(?:pedir|exigir|solicitar)(?:é|emos)? (?:una )?auditoría|(?:escrib|habl|contact)(?:ir|ar)?(?:é|iré|aré|emos|aremos) (?:a|con) (?:sus|vuestros) (?:inversor|soci|accionist|patrocinador|client)~`,
    unless: loosely`~\?\P{L}*$|medidas d[eoa]l?|salón|anual`,
  },
  {
    rule: 'extraordinary-threat/withhold-payment',
    aspect: 'payment',
    strength: 'explicit',
    match: loosely`no (?:les |os |pienso |pensamos |voy a |vamos a )?(?:pagar(?:é|emos|les|os)?|pago|pagamos|abonar~) (?:ni|nada|más|la|hasta|otr[oa]|una?|es[ea]|mientras)|^\P{L}*no (?:pienso |voy a )?pagar(?:é)?\P{L}*$|(?:dej|dejar)(?:aré|aremos|o|amos) de pagar|(?:bloque|suspend|reten|congel|fren|cancel|detendr|retendr|dev[ou]e?lv)~ (?:_)?(?:pagos?|recibos?|facturas?|cuotas?|domiciliación)|orden(?:é|aré) a mi banco (?:no|que no)|(?:devolver|devolveré) (?:el|los|todos los) recibos?|huelga de pagos`,
    unless: loosely`~\?\P{L}*$|tarjeta|efectivo|bloqueó|automáticos|error|gracias`,
  },
  {
    rule: 'extraordinary-threat/visit',
    aspect: 'visit',
    strength: 'explicit',
    match: loosely`(?:me present(?:o|aré)|me plant(?:o|aré)|me siento a la puerta|iré|voy a ir|voy|iremos|acamp~|encaden~|protest~|manifest~|aparec~) …(?:en|a|frente a|ante|delante de) (?:la (?:puerta|oficina|sede|tienda) ?(?:de )?)?(?:su|sus|vuestra|vuestras|tu|la|el) ?(?:oficina|sede|local|tienda|puerta|sucursal|central|empresa)s?(?: …(?:no me|hasta|personalmente|mañana|acampar|encaden)~)?|sé dónde está su (?:oficina|sede|empresa)|me (?:encadeno|planto)|protesta frente a`,
    unless: loosely`~\?\P{L}*$|recoger|prob~|formación|visit~|reunión|cita|competencia|consumo|policía|prensa|abogad~|tribunal~|juzgado|medios|profeco|dirección|director~|televisión|tele|corte|ocu|superintendencia|defensa|sernac|regulador|banco de|otra|cancelar|comprar`,
  },
  {
    rule: 'extraordinary-threat/formal-complaint',
    aspect: 'complaint',
    strength: 'explicit',
    match: loosely`(?:present|pon|pus|hac|har|interpon|quier|es|tom|consider|formul|elev|registr)~ …(?:queja|reclamación|reclamo) (?:muy )?(?:formal|oficial|por escrito)`,
    unless: loosely`cómo (?:se|puedo|hago|presento)|dónde|nuestros? clientes?|trabajo de clase`,
  },
  {
    rule: 'extraordinary-threat/boycott',
    aspect: 'boycott',
    strength: 'explicit',
    match: loosely`boicot~|(?:recog|junt)~ firmas|(?:inici|abr|cre)~ una petición|(?:organiz|convoc)~ (?:una|un) (?:protesta|manifestación|boicot|concentración|plantón)`,
  },
  {
    rule: 'extraordinary-threat/purse-and-door',
    strength: 'explicit',
    match: loosely`(?:el|los|su|ese|del|sus|mi|la) (?:recibos?|pagos?|cuotas?|canon|dinero|factura~|renta|alquiler|mensualidad|saldo|30 %|anticipo|fianza)(?: [\p{L}\d]+){0,6} (?:(?:lo|los|la|las) (?:devuelvo|devolveré|congelo|retengo|bloqueo)|se queda(?:n)? (?:_)?(?:quiet|en mi|conmigo|bloquead|retenid)~|devuelt|queda~ (?:en suspenso|retenid|congelad|bloquead|devuelt)|olvíd)~|(?:devuelv|congel|reten|bloque|paraliz|suspend|fren)(?:o|emos|amos|eré|aré|aremos|endremos|go|ado|ido|er|ar) (?:_)?(?:los |el |la |las |todos los |su |sus |mi )?(?:pagos?|recibos?|cuotas?|financiación|facturas?|transferencias?|domiciliación|mensualidad~)|(?:orden|instrucciones) al banco de (?:devolv|bloque|no pag|rechaz)~|(?:no )?(?:verán|veréis|pienso soltar|suelto|van a ver|vais a ver|pagaré|pagamos|pago) (?:un|ni un) (?:peso|euro|duro|céntimo|centavo|sol|peso más|solo)~|ni un (?:peso|euro|duro|centavo|céntimo) (?:más )?(?:hasta|mientras)|(?:no|ni) pagamos|dejar de (?:abonar|pagar) (?:_)?(?:cuota|recibo|mantenimiento|comunidad)|(?:votó|acordó|decidió|decidimos|votamos) (?:_)?(?:dejar de|no (?:pagar|abonar)|bloquear|cortar)|yo me quedo con las llaves|yo tampoco les cojo|(?:voy|vamos|iré|iremos|me presento|nos presentamos|me planto|nos plantamos|me voy a|caigo|caemos|me paro|voy a pararme)[^.!?\n]{0,60}(?:fotógrafo|de (?:la tienda|aquí|ahí) no nos movemos|a ver si así|con un cartel|en la puerta|cámaras|encadenar|cuñado|plantar|a la oficina hasta)|(?:encaden|encerr)(?:ar|o|aré|aremos|amos)~ (?:a|en|hasta)|(?:no (?:nos|me) (?:muevo|movemos|vamos|voy)|no salimos|de (?:aquí|esta habitación) no) …(?:hasta|tienda|aparezca|paga)~|(?:bloquear|cortar) la (?:vía|calle|carretera|ruta|entrada)|(?:cruzad[oa]|atravesad[oa]) en la puerta|(?:última|últim[oa]) (?:vez|aviso) que (?:lo |se lo |os lo )?(?:pid|dig|avis)~(?: por las buenas| amable~)?|por las buenas|tienen hasta (?:las (?:\d|dos|tres|cuatro|cinco|seis|doce)|mañana|hoy|este)|tenéis hasta|luego no (?:digan|digáis|se quejen|vengan)|aténganse a|ateneos a|a las consecuencias|(?:auditoría|auditaremos) (?:_)?(?:de|completa|sus|la hacemos)|(?:pedir|exigir|solicitar)emos una auditoría|no respondo de mí|van a (?:arrepentirse|saber quién soy)|se van a arrepentir|huelga de hambre|sin avisar(?= |\.)(?<=en su casa y sin avisar)`,
    unless: loosely`gracias|cómo|puedo|auditoría anual|para saludar|recoger el pedido|por favor\?`,
  },
];
