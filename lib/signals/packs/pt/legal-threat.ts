import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const BODY =
  '(?:procon|anatel|anvisa|aneel|anac|ans|susep|bacen|banco central|banco de portugal|asae|deco|anacom|ersar|erse|cnpd|cmvm|senacon|consumidor\\.gov|ministério público|defesa do consumidor|centro de arbitragem|arbitragem|autoridade~|defensoria|regulador|agência reguladora|direção-geral do consumidor|provedor de justiça|proteção de dados|anpd|inspeção)';
const UNLESS = loosely`não (?:vou|penso|quero) (?:processar|denunciar)|como (?:denuncio|faço|processo)|roub(?:o|ad[oa])|somos um escritório|tudo certo|tem uma pergunta|trabalho n|é nosso cliente|processado|processar o (?:pagamento|pedido)|promocional|na bolsa|onde encontro|~\?\P{L}*$`;

/** Portuguese: lawyer, court, regulator, chargeback (R32). An accusation alone is a tone. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'legal-threat/court',
    aspect: 'court',
    strength: 'explicit',
    match: loosely`(?:vou|vamos|irei|iremos|pretendo|quero|serão|terei de) (?:_)?(?:process(?:ar|á-l[oa]s?|ados)|acion(?:ar|á-l[oa]s)|notific(?:á-los|ados extra))~ ?(?:vocês|a justiça|essa|esta|a empresa|judicialmente)?|(?:entr|abr|mov|ajuíz|ajuiz|inici|avanç)(?:ar|arei|o|emos|ir|irei|er|ando|em)? (?:com |um |uma |o )*(?:na justiça|ação(?! promo)|processo|ação judicial|demanda|queixa-crime)|(?:no|ao|em|nos|aos|para) (?:juizado|tribunal|tribunais|pequenas causas)|(?:medidas|via|vias|ação|ações|providências) (?:judici|lega)\p{L}+(?: cabíveis)?|na justiça|acionar (?:a justiça|meus direitos)|danos morais|ação coletiva|notificação extrajudicial|notificad[oa]s extrajudicialmente|queixa-crime|indemni[sz]ação por via|citação(?=[.!]*$)|vemo-nos em tribunal`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/lawyer',
    aspect: 'lawyer',
    strength: 'explicit',
    match: loosely`(?:fal|consult|contrat|pass|contact|contat|acion|notícias|receb|lig|procur)~ …(?:com |ao |o |a |um |para o |do |de )*(?:meus?|nossos?|um|uma|minha) advogad[oa]s?|(?:meus?|minha|nossos?|nossa|o nosso|a nossa) (?:advogad[oa]s?|assessoria jurídica|departamento jurídico|equipe jurídica|jurídico) (?:já |vai |irá |vão |está |foi |os )*(?:entrar|tratar|contact|notific|enviar|acion|com|a|cuid|prepar|orient|aconselh|process)~`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/regulator',
    aspect: 'regulator',
    strength: 'explicit',
    match: loosely`(?:reclam|denunci|abri|abrir|apresent|vou|fiz|far|registr|recorr|particip|lev|já est|formaliz|escrev|queix|acion|ir|irei|entr)~ …(?:no|na|à|ao|em|ante|junto (?:ao|à)|o|a|nos)(?: a| o)? ${BODY}|livro de reclamações|${BODY} (?:já )?(?:feita|registrad[oa]|aberta|notificad[oa])`,
    unless: loosely`não vou|onde|como (?:faço|denuncio)|~\?\P{L}*$`,
  },
  {
    rule: 'legal-threat/police',
    aspect: 'police',
    strength: 'explicit',
    match: loosely`(?:boletim de ocorrência|registr\p{L}+ (?:um )?b\.?o|(?:fiz|fazer|abri|farei) (?:um |o )?b\.?o|(?:à|a|na|chamar a|ir à|vou à) (?:polícia|psp|gnr|delegacia|judiciária)(?: apresentar)?|na delegacia|é crime e (?:vou|irei))`,
    unless: UNLESS,
  },
  {
    rule: 'legal-threat/chargeback',
    aspect: 'chargeback',
    strength: 'explicit',
    match: loosely`chargeback|estorn(?:ar|o) (?:pelo|no|via|com o) (?:banco|cartão)|(?:contest|disput|impugn)~ …(?:no (?:meu )?(?:cartão|banco)|com o (?:meu )?(?:banco|cartão))|disputa com o banco`,
    unless: loosely`(?:nossos?|um) clientes?|como (?:respondo|funciona)|~\?\P{L}*$`,
  },
  {
    rule: 'legal-threat/accusation',
    strength: 'tone',
    match: loosely`(?:isso|isto|fazem|o que fazem|que fazem) é (?:um |uma |totalmente )?(?:ilegal|crime|fraude|burla|estelionato|roubo|golpe|ilícito)|(?:viol|desrespeit|infring|fer)(?:a|am|ando|em|indo|e) (?:_)?(?:código|direitos|lei|cdc)~?…|propaganda enganosa|publicidade enganosa|cláusula abusiva|prática abusiva`,
    unless: loosely`~\?\P{L}*$|não é (?:crime|ilegal|golpe)`,
  },
  {
    rule: 'legal-threat/bodies-and-papers',
    aspect: 'regulator',
    strength: 'explicit',
    match: loosely`(?:procon|anatel|aneel|anac|anvisa|ans|bacen|banco central|susep|anpd|erse|anacom|asae|deco|cniacc|provedora? de justiça|provedoria|autoridade da concorrência|ministério público|promotoria|defensoria|delegacia|polícia|vigilância sanitária|juizado(?: especial)?|pequenas causas|tribunal|centro de arbitragem|julgado de paz|consumidor\.gov|livro de reclamações|crm|cremesp|ordem dos (?:médicos|advogados)|cnpd|act) …(?:aceit|abert|acion|já|tem|têm|cópia|preench|explic|ador|denúnci|protocol|entr|sem falta|segunda|n\.º|avis|notific|hoje|vai)~|(?:abri|queixa|denúncia|denunci|reclam|particip|apresent|exposiç|recorr|vai|vou|irei|caso|registr|acion|com|foi parar|laudo)~ (?:[\p{L}']+,? ){0,6}(?:procon|anatel|aneel|anac|ans|anvisa|bacen|banco central|anpd|erse|anacom|asae|provedora? de justiça|ministério público|promotoria|defensoria|delegacia|polícia|vigilância sanitária|juizado(?: especial)?|pequenas causas|tribunal|centro de arbitragem|livro de reclamações)|(?:boletim de ocorrência|liminar|notificação (?:sai|extrajudicial)|notificar extrajudicial~|judicializ~|chargeback|o auto está|queixa-crime|ação (?:judicial|coletiva|civil))|(?:pedi|pediu|solicitei) o estorno (?:pela|ao|na)|(?:o|meu) banco já estornou|estornou a compra|(?:meu|minha|nosso|o|a|nossos) (?:advogad[oa]s?|jurídico|departamento jurídico|solicitador) (?:_)?(?:vai|tá|está|já|entr|ped|process|notific|fech|prepar|cuid|do meu lado|contact)~|filho que é (?:delegado|advogado|juiz)|vai atrás disso|perante (?:o|um) juiz|em juízo|processo (?:na|no) (?:justiça|tribunal)|danos morais`,
    unless: loosely`obrigad[oa] (?:pel|por)~|como (?:faço|posso)|é preciso a|roubad[oa]|minuta|trabalho na|encanador|meu sócio|é cliente de vocês|sou (?:advogad|solicitador)~|para um cliente|por um cliente|depósito`,
  },
];
