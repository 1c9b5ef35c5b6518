import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { GOING, YOU } from './words.ts';

const BODY =
  '(?:consumo|la omic|omic|ocu|facua|profeco|condusef|sernac|indecopi|aepd|banco de españa|defensa (?:del|al) consumidor|defensor del pueblo|protección (?:al consumidor|de datos)|superintendencia~|sic|procon|coprec|osiptel|sunass|el regulador|la agencia|arbitraje|junta arbitral|cnmc|cnmv|oficina del consumidor|ministerio|fiscalía|inspección|secretaría|autoridades)';
const UNLESS = loosely`no (?:voy|vamos|pienso|quiero) (?:a )?(?:denunci|demand)~|cómo (?:denuncio|se denuncia|reporto)|(?:robo|robad[oa]|robaron)|somos un (?:despacho|bufete)|todo (?:está )?bien|tenemos una pregunta|trabajo en|es cliente|(?:bajo|alta|sobre) demanda|la demanda de|demanda de este|~\?\P{L}*$`;

/** Spanish: lawyer, court, regulator, chargeback (R32). An accusation alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match: loosely`(?:${GOING} |${YOU} (?:voy|vamos) a |${YOU} )?(?:demandar(?:l[eo]s?|te|os|é|emos|los)|denunciar(?:l[eo]s?|te|os|é|emos|los|lo)(?! públicamente))|${YOU} (?:voy|vamos) a (?:demandar|denunciar|reportar a|llevar a (?:juicio|los tribunales))|${GOING} (?:demandar|denunciar|querellar)~|(?:pon(?:er|dré|go|dremos|gan)|puesto|puse|present(?:ar|aré|é|aremos|ado|o)|met(?:er|í|eré|o)|interpon(?:dré|dremos|er|go)|interpuse|hac(?:er|é)|haré|hecho) (?:ya )?(?:una|la|mi|nuestra) (?:_)?(?:denuncia|demanda|querella)|(?:nos vemos|nos veremos|los veo|les veo|os veo|te veo|verá?n?|acabar~?|terminar~?|llegar~?|iremos|iré|ir|llev\p{L}+) …(?:en |a |hasta )(?:los tribunales|el juzgado|la corte|un juez|juicio|tribunales|la justicia|el tribunal)|(?:acciones|medidas|vía|vías) (?:legal|judicial|penal)(?:es)?|demanda colectiva|daños y perjuicios|querella|indemnización por la vía`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match: loosely`(?:habl|consult|contact|llam|pon|contrat|busc|acud|pas|dej|est|tien|recibir|tendr|manos|noticias)~ …(?:con |a |de |en manos de )?(?:mis?|un|una|nuestr[oa]s?|el|la) (?:abogad[oa]s?|asesoría (?:jurídica|legal)|equipo (?:legal|jurídico)|bufete|gabinete jurídico)|(?:mis?|nuestr[oa]s?) (?:abogad[oa]s?|asesoría (?:jurídica|legal)|equipo legal|bufete|representante legal) (?:ya |les? |os |se |me )*(?:está|enviará|envió|pondrá|contactará|tiene|prepara|llamará|dice que|recomienda|hará|va a|lo verá|mandará|aconsej)~|burofax|carta documento|carta de mi abogad[oa]`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match: loosely`(?:pon|pus|present|interpon|acud|recurr|ir|iré|voy|vamos|llev|denunci|reclam|report|met|hac|har|quej|solicit|escrib|elev|inici|formul|radic|en manos del?|conocimiento)~ …(?:en|a|ante|al|del?|con) (?:la |el |los )?(?:agencia española de )?${BODY}|(?:hoja|libro|hojas) de reclamaci(?:ones|ón)|queja (?:en|ante) (?:la )?${BODY}|en manos del? (?:la )?${BODY}|^\P{L}*voy a profeco|en conocimiento de (?:la|las) (?:fiscalía|autoridades)`,
    unless: loosely`no (?:voy|vamos|pienso) ~|dónde|cómo (?:se|puedo|hago|presento)`,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match: loosely`(?:ir|iré|voy|vamos|iremos|llamar|llamaré|acudiré|denunciar|denuncia|denuncié|avisar|avisaré|reportar) (?:_)?(?:la policía|comisaría|la guardia civil|los mossos|carabineros|ministerio público)|es un delito y lo|por estafa y fraude`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match: loosely`(?:contracargo|chargeback|retracto de cobro)s?|(?:disput|desconoc|imput|reclam|impugn|retroced|revert)~ (?:_)?(?:cargo|pago|cobro|transacción)s? …(?:banco|tarjeta|visa|mastercard)|(?:retroceder|devolver) el (?:recibo|cargo) y (?:a )?denunciar`,
    unless: loosely`cómo (?:se )?(?:gestion|respond|evit)~|de un cliente|nuestros? clientes?|~\?\P{L}*$`,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match: loosely`(?:esto |eso )?es (?:un |una |totalmente |completamente )?(?:ilegal|delito|fraude|estafa|robo|ilícito)|un (?:fraude|delito|robo|timo)(?= y|[.!]*$)|(?:incumpl|viol|vulner|infring)~ (?:_)?(?:la ley|leyes|mis derechos|nuestros derechos|derechos del consumidor|normativa|la normativa|el reglamento)|publicidad engañosa|cláusula abusiva|práctica abusiva`,
    unless: loosely`~\?\P{L}*$|no es (?:un |una )?(?:fraude|estafa|delito)|falso positivo`,
  },
  {
    rule: 'legal-threat/bodies-and-papers',
    aspect: 'regulator',
    strength: 'explicit',
    match: loosely`(?:profeco|sernac|indecopi|aesa|osiptel|consumo|omic|anatel|defensor(?:ía)? del (?:pueblo|consumidor|usuario|cliente)|defensa del consumidor|dirección general de (?:seguros|consumo)|colegio (?:oficial )?de (?:médicos|dentistas|abogados|veterinarios|farmacéuticos)|oficina (?:municipal )?de (?:atención al usuario|consumo|información al consumidor)|inspección|superintendencia|superfinanciera|condusef|ift|banco de españa|aepd|agencia de protección de datos|enacom|supersalud|junta arbitral|fiscalía|juzgado|tribunal(?:es)?|magistratura) …(?:admitid|sabrá|avisad|reclamo|queja|expediente|hech|ya|sancion|marcha|camino|demanda|denuncia|intervien|lo sab|dado)~|(?:queja|reclamo|reclamación|denuncia|denunci|hoja|escrito|trasladad|presentad|puest|levant|fui|camino|voy|iré|acud|demanda|puse|recurr|interpu|avisad|metí|hacer valer|denunciad)~ (?:[\p{L}']+,? ){0,6}(?:profeco|sernac|indecopi|aesa|osiptel|consumo|omic|defensor(?:ía)? del (?:pueblo|consumidor|usuario|cliente)|defensa del consumidor|dirección general de (?:seguros|consumo)|colegio de (?:médicos|dentistas|abogados)|inspección|superintendencia|condusef|aepd|enacom|junta arbitral|fiscalía|juzgado~|tribunal(?:es)?|comisaría|guardia civil)|(?:derecho de petición|acción de tutela|la tutela|burofax|carta documento|hoja de reclamaciones|denuncia penal|contracargo|contra cargo|peritaje hecho|acto de conciliación|medida cautelar)(?= (?:ya|y|si|va|env|está|contra|con|en)|[.,;]|$)|(?:industria|consumo|inspección|trabajo) está avisad~|(?:mi|nuestr[oa]s?|un|una|mis|el|al) (?:abogad[oa]s?|letrad[oa]|procurador|gabinete jurídico|despacho) (?:_)?(?:va|van|les|os|tiene|tienen|se|pres|citar|proced|escrib|reclam|entra|ya|del sindicato)~|(?:y|a) (?:de )?mi abogad[oa]|ya tenemos (?:despacho|abogad)~|la colectiva entra|(?:repercut|reclam|deman|exig)~ …(?:vía judicial|judicialmente|por daños|daños y perjuicios)|por (?:la )?vía judicial|con un juez|ante (?:un|el) juez|al \p{L}+, demanda|(?:cita|cité|citarán|citará) a (?:un )?(?:letrad|abogad|conciliación)~`,
    unless: loosely`gracias|cómo|despacho de abogados|busco un|mi socio|soy abogad[oa]|para mi propia|pero hablaba|de parte del departamento|nos pidió`,
  },
];
