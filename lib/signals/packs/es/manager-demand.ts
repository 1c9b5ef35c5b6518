import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

const UNLESS = loosely`(?:mi|nuestr[oa]|mis) ${BOSS} (?:me |nos )?(?:pidió|pide|quiere|necesita|dice|firma|está)|soy (?:el|la) ${BOSS}|no (?:hace falta|necesito|quiero|es necesario) (?:que )?(?:hablar con (?:ningún|ninguna) ${BOSS}|escal|involucr)~|(?:gestor|administrador) de|gracias por|felicit~|muy amable|rol de|cómo (?:añado|se|escalo|asigno|agrego|cambio)|botón|la imagen|el servidor|nodos|jefe final|está de vacaciones|necesita acceso`;

/** Spanish: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: loosely`(?:habl(?:ar|aré|aremos|e|en)|ablar|trat(?:ar|aré)|contactar|comunic(?:arme|arnos|ar|ado)|conversar|tratarlo|entenderme|quej(?:arme|arnos)|escrib(?:ir|iré|iremos)|dirigirme|reunirme|seguir hablando) …(?:con|a|al|ante)(?: (?:su|tu|vuestr[oa]|el|la|un|una|algún|alguna|otr[oa]|cualquier|los|sus))* ${BOSS}|(?:pás[ea]n?(?:me|nos)|pas(?:ar|e|en)me|pón(?:ga|gan)(?:me|nos)|pon(?:me|edme|gan(?:me|nos)|ga(?:me|nos))|comuníqu(?:e|en)(?:me|nos)|comuníca(?:me|nos)|transf(?:iéra|iéran|iére|iera|ier[ea]n)(?:me|nos)?|transfiera|conécte(?:me|n?me)|deriv(?:e|en|a|ar)(?:me|nos)?|dérív(?:e|en)(?:me|nos)|remít(?:a|an)(?:me|nos)|pase(?:n)?) _?(?:con|a|al)(?: (?:su|tu|vuestr[oa]|el|la|un|una|algún|alguna|otr[oa]|los))* ${BOSS}|(?:me |nos )?(?:puede|puedes|pueden|podría|podéis|podrían) (?:usted )?(?:pasar(?:me|nos)?|poner(?:me|nos)?|comunicar(?:me|nos)?|transferir(?:me|nos)?|conectar(?:me|nos)?) …${BOSS}`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/have-boss',
    strength: 'explicit',
    match: loosely`(?:quiero|queremos|exijo|exigimos|necesito|necesitamos|pido|solicito|demando|requiero|reclamo|insisto|espero|deseo|quisiera|me gustaría|hasta que|que) …(?:que )?(?:me |nos |se |lo |esto )*(?:llame|ponga|conteste|atienda|responda|contacte|contacten|atiendan|llamen|intervenga|vea|viera|escriba|resuelva|la atención de) (?:de )?(?:el |la |un |una |su |tu |vuestr[oa] |algún |otr[oa] )*${BOSS}|(?:quiero|exijo|necesito|insisto|solicito|reclamo|demando|pido|quisiera)[: ]+(?:ya |ahora )?(?:ver |tener |a )?(?:un|una|al|el|la|su|tu) ${BOSS}|(?:intervenga|llame|responda|conteste|vea|viera|lo vea) (?:su|tu|un|el|vuestro) ${BOSS}|(?:dónde está|quién es|cómo se llama|deme|dame|denme|dígame|dime|nombre|teléfono|correo|contacto|datos) …(?:su|tu|vuestr[oa]|el|del?|la)(?: nombre (?:y el correo )?de)?(?: su| tu| vuestro)? ${BOSS}|^\P{L}*(?:el |la |un |una )?(?:supervisora?|encargad[oa]|gerente|jef[ea]|superior|responsable),? (?:ya|ahora|por favor|inmediatamente)|(?:llam|avis|consult)(?:e|en|a|ad|en) a (?:su|tu|vuestr[oa]) ${BOSS}|quién (?:manda|está a cargo|dirige)|no otro agente|(?:con|ante) su (?:jefatura|jefe|jefa|gerencia|gerente|superior)|con el (?:jefe|responsable|gerente) de`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: loosely`(?:hablar|tratar|alguien|persona|pónga(?:me|nos)|ponedme|páse(?:me|nme)|comuníqu~|quien|quién|a un?a?) …(?:de más arriba|más arriba|que mande|por encima de (?:usted|ti|ustedes|vosotros)|con (?:más |mayor |suficiente |verdadera |poder de |capacidad de |capacidad para |poder para )?(?:autoridad|decisión|decidir|rango|poder|mando|resolver|cargo)|que (?:pueda|puede|tenga (?:la )?(?:autoridad|capacidad|poder)~)(?: de| para| realmente)? ?(?:decid|resolv|autoridad)?~|a cargo|con quien decida|tenga (?:autoridad|capacidad|poder)|tenga capacidad de)|con quien (?:decida|mande|tenga)|(?:primer|1er) nivel(?: otra vez| de nuevo)?|no quiero hablar (?:más )?con (?:el primer nivel|otro agente|un robot)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: loosely`(?:escal(?:e|en|ad|éis|ar|a|aré|aremos)|elev(?:e|en|ad|ar|aré|aremos|o|amos)|remít(?:a|an|e)) (?:ya |urgentemente )?(?:esto|mi|el|la|este|esta|nuestr[oa]|inmediatamente)(?: (?:caso|queja|reclamo|reclamación|ticket|incidencia|asunto|problema|solicitud|tema|ya))?|(?:solicit|pid|exig|quier|quer|requier)\p{L}+ (?:que )?(?:se )?(?:me )?escal(?:e|en|éis|amiento|ado|ar)~|(?:el|un) escalamiento (?:inmediato|de)|que (?:esto |mi caso |mi queja )(?:llegue|se eleve|suba) a (?:la )?(?:dirección|gerencia|niveles|quien|${BOSS}|instancias)|(?:quiero|necesito|exijo) escalar~`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/upper-management',
    aspect: 'upper-management',
    strength: 'explicit',
    match: loosely`(?:escrib|habl|contact|dirigi|llam|llegu|acud|mand|envi|nombre|correo|contacto|teléfono)~ …(?:(?:al|a la|con el|con la|a su|con su|a vuestro|del|de su) (?:director(?:a)? general|ceo|dueñ[oa]|propietari[oa]|presidente|presidencia|dirección general|consejo|junta directiva|alta dirección|central|casa matriz|dirección))`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/somebody-above',
    strength: 'explicit',
    match: loosely`alguien (?:que (?:mande|mandé|decida|corte|tenga (?:poder|mando|autoridad)|no tenga serrín|pueda (?:decidir|resolver)|firme)|con (?:galones|mando|poder|autoridad|dos dedos|capacidad)|de más (?:arriba|nivel)|por encima|más arriba)|corte el bacalao|con galones|subir un escalón|(?:quién|que|qué) (?:le|te) (?:firma|manda|paga las vacaciones)|(?:quién|quien) está por encima|(?:páseme|pásame|póngame|ponme|comuníqueme|comunícame|pasame|poneme|páseme|pónganme|me pone|me pasa|me comunica|póngame|que me (?:llame|llamen|atienda|reciba)|que (?:salga|venga|baje)|prefiero hablarlo|quisiera (?:conversar|hablar)|necesito (?:a|hablar)|quiero a|se siente?a?) (?:_)?(?:con |a |el |la |al )?(?:el |la |su |los |tu )?(?:jef[ea]|dueñ[oa]|gerent|director|direcci|delegad|administrador|encargad|responsable|supervisor|vicerrector|mandamás|superior|segundo nivel|gerencia|patrón|patrona|coordinador|presidente|alguien)~|(?:que lo|lo) (?:lea|vea|lleve|estudie|resuelva|revise) (?:_)?(?:gerencia|dirección|jef|director|vicerrector|alguien que mande)~|(?:vicerrector|director|gerent|jef|dueñ|delegad|alcald)~ (?:_)?(?:en persona|ell[oa] mism[oa]|él mismo|personalmente)|elev(?:en|ar|ad|e) (?:esto|el caso|mi caso|la queja) a|(?:segundo|tercer) nivel y|o se sienta el|(?:contacto|teléfono|correo|nombre) del? (?:_)?(?:jef|director|gerent|supervisor|responsable de cuentas)~|déjese de mostrador|no dejo recado|quién es el (?:jefe|responsable|director) (?:_)?me l[oa] (?:pasa|pone)~|¿?quién es el responsable de \p{L}+\? me lo pasa`,
    unless: loosely`gracias|soy (?:el|la)|me pidió|os manda saludos|por mi propio|enhorabuena|cita con`,
  },
];
