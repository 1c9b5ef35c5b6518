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
];
