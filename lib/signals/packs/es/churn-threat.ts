import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const LEAVE =
  '(?:me (?:voy(?! a (?:suicid|mat|quej|dorm|morir))|iré|largo|paso|cambio|cambiaré|pasaré|marcho|mudo)|nos (?:vamos|iremos|largamos|pasamos|cambiamos|cambiaremos|pasaremos|marchamos)|irnos|irme|cambiarme|cambiarnos|pasarme|marcharme|cancel(?:o|aré|amos|aremos|ar)|(?:me |nos )?(?:doy|daré|damos|daremos|dar|darme|darnos) de baja|rescind(?:o|iré|imos|iremos|ir)|romper?emos|dejaré de ser cliente|cierro (?:mi|la) cuenta|cerraré (?:mi|la) cuenta|cerrar (?:mi|la) cuenta|busc(?:o|aré|amos|aremos|ar) (?:otr[oa]|a otr[oa])|contrat(?:o|aré) (?:otr[oa]|con otr[oa])|no nos queda otra que irnos)';
const RIVAL =
  '(?:la competencia|otr[oa]s? (?:compañía|empresa|proveedor(?:a|es)?|operador[a]?|banco|tienda|sitio|plataforma|aseguradora|marca|opción|parte|lado|lugar)s?|un competidor|otros)';
const UNLESS = loosely`(?:cómo|puedo|qué pasa si|se puede) (?:_)?(?:cancel|dar|doy)~|(?:cancelar?|cancele|cambio|cambiar) (?:_)?(?:cita|reunión|pedido|reserva|fecha|casa|color|talla|mesa|contraseña|nombre|correo|domicilio)|no (?:pienso|quiero|queremos|voy a|vamos a) (?:irme|irnos|ir|cancelar|cambiar)|de vacaciones|encant~|gracias por (?:todo|est~)|(?:he|hemos|la) vendid~|vendí|muy content[oa]|plan anual|qué maravilla|al extranjero|una línea|usuario|dejo el trabajo|cliente potencial`;

/** Spanish: threatens to leave (R31). A plain request to cancel is no threat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'churn-threat/if-then',
    strength: 'explicit',
    match: loosely`(?:si|como|o|a menos que|mientras|salvo que) (?:no |esto |me |nos |lo |sigue|siguen|seguimos|vuelve|antes|hoy|mañana|cumpl|falla|así)[^.!?\n]{2,90}(?:,|o|entonces|y)? ${LEAVE}|o (?:me |nos |lo |esto )?(?:se )?(?:lo )?(?:soluc|arregl|resuelv|resolv)~ …o (?:bien )?${LEAVE}|(?:de lo contrario|si no|en caso contrario|otro fallo más y|un(?:a)? (?:fallo |vez )?más y|a la próxima|la próxima vez),? (?:yo )?${LEAVE}|${LEAVE} (?:_)?(?:si (?:no|esto|siguen|sigue|vuelve)|por (?:esto|culpa|incumplimiento|todo))|por (?:todo )?(?:esto|ello|eso),? (?:voy a |vamos a |quiero )?${LEAVE}`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/to-a-rival',
    strength: 'explicit',
    match: loosely`(?:me (?:voy|iré|paso|largo|cambio|marcho|mudo)|nos (?:vamos|iremos|pasamos|cambiamos|marchamos)|irme|irnos|cambi(?:ar|arme|arnos|o|amos|aré)|pas(?:arme|aré)|buscar|buscando|busco|buscaremos|mirando|prefiero (?:irme|ir)|valorando|considerando|evaluando|estudiando|pidiendo|pedimos|pedí|llevo|llevamos|mudar) …(?:a|con|por|en|de|su)?(?: la| su| l[ao]s)? ?(?:${RIVAL}|competencia)|(?:me|nos) (?:cambio|cambiamos|cambiaré|cambiaremos) de (?:compañía|proveedor|operador[a]?|banco|empresa|aseguradora)|cambiar(?:me|nos) de (?:compañía|proveedor|operador[a]?|banco|empresa|aseguradora)|(?:me|nos) (?:llevo|llevamos|llevaré|llevaremos) (?:mi|nuestr[oa]|el|todo)(?: \p{L}+)? a|(?:haré|haremos|pediré|pido|pedimos|pedir|solicitaré|inicio|iniciaré) la portabilidad|(?:valorando|evaluando|buscando|considerando|estudiando|mirando) (?:otras )?(?:alternativas|opciones|irnos|cancelar|ofertas)|pensando en (?:cambiarme|irme|irnos|cancelar|darme|dejarlos|dejaros|cambiar de)|considerando (?:cancelar~?|irme|irnos|otras|darme)|la competencia …(?:mejor|barat|sí )~`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/never-again',
    strength: 'explicit',
    match: loosely`(?:nunca|jamás)(?: más)? (?:les |os |te |le )?(?:volver|vuelv|compr|contrat|pedi|pid)~|no (?:pienso |pensamos |voy a |vamos a )?(?:volver|vuelvo|volveré|volveremos) a (?:compr|contrat|pedi|us|confi|reserv|pis|trabaj|hacer)~|(?:última vez|último pedido|última compra) que (?:les |os |le )?(?:compr|pid|contrat|hag|reserv|us)~|no (?:voy a |vamos a |pienso |pensamos |les )?renov(?:ar|aré|aremos|amos|o)~|olvíd(?:ense|aos|ese) de (?:mi|nuestra|la) renovación|(?:no quiero|ya no quiero|dejo de|dejaré de|dejamos de) (?:seguir siendo|ser)(?: su| vuestr[oa])? client~|no (?:quiero|queremos) (?:saber )?nada más (?:de|con) (?:ustedes|vosotros|esta)|no sé si segu(?:iré|iremos) (?:siendo|con)|(?:así )?no me dan ganas de seguir|(?:con ustedes|con vosotros),? no quiero nada más|he terminado con (?:esta|ustedes|vosotros|su)`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/lost-customer',
    strength: 'explicit',
    match: loosely`(?:han|habéis|acaban de|acabáis de|has|van a|vais a|vas a|están por|me han|me habéis) (?:perdido|perder|perdiendo)(?: a)?(?: (?:un|una|otro|otra|mi|nuestra|como))*(?: (?:buen[ao]?|más|fiel))? (?:client[ea]|usuari[oa]|confianza|suscriptor)~|perd(?:erán|eréis|ieron|isteis|ió) (?:a )?(?:un|una|otr[oa])(?: buena?)? client[ea]~|(?:despedirse|despídanse|despedíos|despediros) de (?:mí|nosotros|mi)|adiós,? me (?:voy|paso|cambio)|(?:pon(?:dremos|dré|go)|dar(?:emos|é)) (?:fin|por terminad[oa]) (?:a |el |la |nuestr[oa] )*(?:relación|contrato|colaboración|acuerdo)|(?:romp|rescind|cancel)(?:eremos|iremos|iré|eré|aré|aremos|ir el|ir nuestro|o)~ (?:la|el|nuestr[oa]|mi|todos) (?:relación|colaboración|contrato|acuerdo|suscripción|servicio)s?|(?:retir|sac)(?:aré|aremos|o) (?:todos? )?(?:mis?|nuestros?|el) (?:fondos|dinero|ahorros|cuentas)|no (?:me|nos) (?:dejan|queda|dejáis|quedará) (?:más remedio|otra|otra opción)(?: que)? (?:buscar|que irnos|que irme|irnos)~|(?:me|nos) (?:obligan|están obligando|obligáis) a (?:buscar|irme|irnos|cancelar|cambiar)~|tendr(?:é|emos) que (?:buscar|irme|irnos|cancelar|cambiar)~`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/cancel-angrily',
    strength: 'explicit',
    match: loosely`(?:cancel(?:o|en|ar|e)|de baja|cierr(?:o|en|e) (?:mi|la) cuenta)(?: (?:mi|la|el|todo|ya|suscripción|contrato|servicio|inmediatamente|de inmediato|ahora mismo))*,? (?:porque|ya que|esto|estoy|ya no|qué|son|nadie|y me)…(?:hart|nadie|aguant|mal|pésim|resuelv|servicio|llev|funcion|soport|vergüenz)~|(?:me doy|nos damos) de baja (?:ahora mismo|ya|hoy mismo)|cierro mi cuenta y`,
    unless: UNLESS,
  },
  {
    rule: 'churn-threat/next-door',
    strength: 'explicit',
    match: loosely`(?:la siguiente|el siguiente|la próxima|el próximo|mi próxim[oa]|el veintitrés|el sexto|un sexto) (?:_)?(?:ser(?:á|é)|la compro|lo compro|lo haré|la haré|con otr|en otr|irá|soy yo)~|(?:no habrá|ya no habrá) (?:un |una )?(?:sext|tercer|segund|próxim|otr)[oa]?|(?:será|compr(?:o|aré)|va(?:mos|n|s)?|vol(?:aré|amos)|pon(?:emos|dremos|go)) (?:_)?(?:con otr[oa]|en manos de otr[oa]|a otr[oa]|en la calle de enfrente|la de enfrente|con la competencia|el de enfrente|en la acera)|(?:me|nos|se) (?:paso|pasamos|cambio|cambiamos|voy|vamos|largo|viene~|mudo|apunt~)(?: no más| todos)?(?: en bloque| al| a l[ao]| a otr[oa]| con)? ?(?:a (?:la )?(?:aerotermia|competencia|billetera)|al de (?:la competencia|enfrente|al lado)|,? y filo|en bloque|y como|a la competencia|de compañía)|ya se apuntó a|(?:cojo|agarro|recojo|hago) (?:los bártulos|mis cosas|las maletas|los petates)|se busc(?:an|áis|en) a otr[oa]|(?:borro|desinstalo|borraré|elimino) (?:la app|la aplicación|y|mi cuenta)|o desinstalo|(?:cierro|cerraré|cancelo) la cuenta|(?:renovación|contrato|póliza|abono|pólizas) (?:_)?(?:sin (?:firma|firmar|renovar)|en el aire|vuelan?|se acab~|no se (?:firma|renueva))|dejo de (?:vender|comprar|trabajar|venir|pagar) (?:aquí|acá|con)|(?:cotiz|presupuest)(?:amos|é|ado|ando) con otr[oa]s?|(?:el|la|los) de (?:el |la |l )?(?:otro|otra|competencia|enfrente)~ (?:_)?(?:está|me (?:ofre|esper|hac)|viene|ya)|el del otro (?:banco|operador)|me está tentando|(?:no les|no os|no te) compr(?:a|o|amos|aré|aremos)(?: \p{L}+)? (?:_)?(?:más|clavo)|quédense con (?:su|el|la)|nos vamos (?:todos|detrás|en bloque)|nosotros detrás|(?:última|último) (?:_)?que (?:les|os) (?:compr|contrat|ped)~|se viene a otra|si \p{L}+ \p{L}+ se va, nosotros|con ustedes, (?:no|nunca)|voy a comprar (?:rojo|otr|en)~|a este paso|yo ya (?:me )?estoy mirando`,
    unless: loosely`gracias|mudanza|por viaje|vend(?:o|emos|ido|í)|cómo|al extranjero|el resto|de mayores|a la playa|pasado`,
  },
];
