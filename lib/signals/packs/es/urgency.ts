import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NO_HURRY = loosely`(?:no|nada|sin|ni) (?:me |es |corre |tengo |hay |muy |tan |tenemos |nos )*(?:urg|pris|emergenci)~|cuando puedan|gracias|tiempo de sobra|vídeo se|no se detiene|en agosto|hasta enero|~\?\P{L}*$`;

/** Spanish: business at a standstill, stated loss, a deadline, hurry. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: loosely`(?:no|nadie|sin) (?:podemos|puedo|puede|poder|pueden) (?:_)?(?:trabajar|facturar(?:le)?|vender|cobrar(?:le)?|atender|operar|producir|despachar|enviar pedidos|abrir (?:el|la)|pagar (?:l[ao]s? |mis )?(?:nómina|sueldo|salario)|emitir|tomar pedidos|cobrar|imprimir (?:las )?etiquetas)~|(?:clientes|pacientes|usuarios|huéspedes|alumnos) no (?:pueden|consiguen) (?:pagar|comprar|reservar|pedir)~|(?:producción|fábrica|planta|empresa|oficina|negocio|operación|tienda|almacén|línea|actividad|restaurante|clínica|estamos|caja|cocina|obra|local|todo) …(?:parad|paralizad|detenid|bloquead|frenad|caíd)[oa]s?|(?:tenemos|tengo) (?:_)?(?:parad|paralizad|detenid|bloquead)[oa]s?|(?:sistema|web|tienda online|plataforma|servidor|página|red) (?:está|sigue|lleva) (?:_)?(?:caíd|inoperativ|fuera de servicio)~|tuvimos que (?:cerrar|mandar|parar|detener)~|nos (?:ha )?(?:parado|paralizado) (?:la|el|todo)|sin (?:esto|ello|sistema|él|ella) no (?:puedo|podemos) (?:trabajar|abrir|operar|cobrar|vender)|fuente de ingresos`,
    unless: loosely`el vídeo|agosto|hasta enero|¿puedo cerrar|ayer estuvo|mantenimiento programado|motor de búsqueda`,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match: loosely`(?:perd(?:iendo|emos|imos|í|o|iste|ido)) (?:_)?(?:dinero|ventas?|clientes?|pedidos?|euros|dólares|pesos|miles|plata|contratos?|reservas|ingresos|negocio|facturación|\d)~|cada (?:hora|día|minuto) (?:_)?(?:cuesta|perdemos|pierdo|supone)~…|(?:me|nos) (?:está |están )?cost(?:ando|ado|ó) (?:una fortuna|muchísimo|miles|clientes|ventas|dinero|\d)~|pérdidas (?:de|económicas|millonarias|diarias|enormes)`,
    unless: loosely`han perdido|habéis perdido|van a perder|cliente potencial|crm|perdí el|vais a`,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match: loosely`(?:plazo|fecha límite|convocatoria|licitación|declaración) (?:_)?(?:vence|termina|acaba|expira|cierra|es|finaliza) (?:_)?(?:hoy|mañana|esta|en|a las|\d)|(?:hoy|mañana) (?:es|cierra|vence|termina|acaba) (?:_)?(?:fecha límite|plazo|último día|el límite)~|(?:lo |la |los |las )?(?:necesit(?:o|amos)|tiene que|debe|tienen que|deben) (?:_)?(?:estar|llegar|listo|tener|que lo|resuelv)?~ ?(?:_)?(?:para (?:hoy|mañana|el (?:lunes|martes|miércoles|jueves|viernes))|antes de(?:l| las?)|hoy mismo|hoy|a primera hora|en (?:una|dos|menos de|\d+)|ya(?=[ .,!]*$| mismo))(?= |[.,!]*$)|(?:necesit|quier|exij)~ (?:_)?(?:respuesta|solución|contestación) (?:en|antes|hoy|para hoy|ya)~|(?:mi vuelo|el vuelo|la boda|el evento|la inauguración|la presentación|el examen|la auditoría|la cirugía|el estreno|la mudanza|la entrega|el viaje) (?:_)?(?:es|sale|empieza|comienza|son) (?:_)?(?:hoy|mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)|en (?:una|dos|tres|\d+) horas?|esta (?:noche|tarde))|(?:tenemos|tengo) (?:_)?(?:presentación|inauguración|boda|examen|evento|cirugía|vuelo) (?:hoy|mañana|esta|en)~|(?:viajo|vuelo|salgo|volamos|viajamos) (?:hoy|mañana|esta noche|en \d)|no (?:puedo|podemos|puede) esperar(?: (?:más|hasta|a)|[.!]*$)|si no (?:llega|está|sale) (?:hoy|mañana|antes)…|pierdo la plaza`,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match: loosely`urgent(?:e|es|emente|ísimo)|urgencia|(?:me|nos) urge|urge|cuanto antes|lo antes posible|lo más (?:pronto|rápido) posible|inmediatamente|de inmediato|a la (?:mayor )?brevedad|emergencia|prioridad (?:máxima|absoluta|alta)|máxima prioridad|ya mismo|ahora mismo|apúr(?:ense|ate|ese)|dense prisa|daos prisa|corre prisa|muchísima prisa|rápido(?= *!)|contést(?:en|e|a)me ya|(?:gente|clientes|personas|paciente|pacientes|camiones|cola) …esperando|cola de gente`,
    unless: loosely`(?:no|nada|sin|ni) (?:me |es |corre |tengo |hay |muy |tan |nos )*(?:urg|pris|emergenci)~|envío (?:urgente|exprés)|salida de emergencia|número de emergencia~|gracias|como urgente|acab~ en urgencias|a urgencias|en urgencias|urgencias del hospital`,
  },
  {
    rule: 'urgency/countdown',
    aspect: 'deadline',
    strength: 'explicit',
    match: loosely`(?:me caso|se casa|es (?:mañana|hoy|el (?:jueves|viernes|sábado|domingo|lunes))|operan|sale) (?:dentro de|en|el) (?:dos|tres|cuatro|cinco|seis|\d+|unas) (?:días|horas|semanas)|(?:la |el |mi |su )(?:boda|vuelo|examen|entierro|operación|audiencia|bautizo|comunión|juicio|entrega|preoperatorio|plazo|show|concierto|inauguración|alquiler|matrícula|beca|visado|pasaporte|oferta|mudanza|plazo de \p{L}+)(?: [\p{L}]+){0,5} (?:es|son|caduca|vence|se cierra|cierra|empieza|expira|termina|acaba|será) (?:mañana|hoy|el|a las|esta|pasado|en|dentro)|(?:hoy|mañana) a las \d+ vence|vence (?:hoy|mañana)|mañana es (?:día de|el|la)|(?:me juego|pierdo|perdemos|voy a perder) (?:el (?:puesto|curso|empleo|trabajo|contrato|piso)|mi (?:puesto|trabajo|empleo)|la (?:beca|plaza|venta))|(?:sin|y sin) \p{L}+ (?:no hay|no (?:como|cobro|trabajo|me operan|puedo trabajar|abro))|me quedo en casa sin cobrar|(?:antes de|para antes de) (?:las (?:\d+|dos|tres|cuatro|cinco|seis|doce)|mediodía|esta noche|el parto)|es para (?:ya|hoy|antes)|(?:terraza|local|tienda|restaurante|bar|salón) llen[oa]|regalando|(?:mano sobre mano|de brazos cruzados)|a media máquina|(?:parad[oa]s?|detenid[oa]s?) (?:por|desde|y|, turno)|(?:línea|planta|obra|taller|máquinas?|tractor) (?:\d+ )?(?:parad|detenid)[oa]s?|sin (?:poder )?(?:cobrar|facturar)(?=,| y| desde|\.)|(?:pantalla|remesa|nómina) (?:_)?(?:congelad|en blanco)~|\d+ (?:personas|empleados|trabajadores) esperando|(?:dólares|euros|pesos) diarios|(?:cada|por) (?:hora|minuto|día) (?:_)?(?:perd|cuest|son)~|no llego, ¿?entend~|(?:dan|dará|anuncian) (?:agua|lluvia|helada|granizo)~ (?:para|el)|sigue colgad[oa] de|dónde dejo (?:a la|al|a los)|mañana no abr~|abro a las|(?:salgo|viajo|vuelo|embarco) (?:el|mañana|hoy)[^.!?\n]{0,60}(?:sigue|y (?:no|mi|el|la)|todavía|aún)|me lo pasa ya|llega a las doce|turno (?:_)?enviado a casa|(?:se va a secar|se pudre|se echa a perder)`,
    unless: loosely`no hay prisa|gracias|sin prisa|cuando puedan|ticket gratis|encant~|tranquil~|corre prisa\?|me gustaría|¿a qué hora`,
  },
];
