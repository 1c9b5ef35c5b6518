import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';
import { BOSS } from './words.ts';

const UNLESS = loosely`(?:meu|minha|nosso|nossa|da nossa) ${BOSS} (?:me |nos |de |da )?(?:pediu|pede|quer|precisa|disse|assina|está)|sou (?:o |a )?${BOSS}|não (?:precisa|quero|é preciso|é necessário) (?:chamar|escalar|envolver)|(?:gerenciador|gestor) de|gerente de conta|obrigad[oa] por|parabéns|muito simpátic[oa]|papel de|como (?:adiciono|escalo|atribuo|altero)|botão|a imagem|o servidor|chefe final|de férias|precisa de acesso|quer saber`;
const TO =
  '(?:com|a|ao|à|para|pro|pra|pelo|pela|aos)(?: (?:o|a|os|um|uma|seu|sua|teu|vosso|vossa|algum|alguma|outro|qualquer|de|vocês))*';

/** Portuguese: asks for someone above the agent (R24, R34). */
export const patterns: readonly Pattern[] = [
  {
    rule: 'manager-demand/speak-to',
    strength: 'explicit',
    match: loosely`(?:fal[ao]r?|falarei|conversar|tratar|contact(?:ar|o)|contatar|reunião|reunir|discutir|reclamar) …${TO} ${BOSS}|(?:pass|transfir|transfer|encaminh|lig|ponh|coloqu|coloc|direcion|remet|conect)\p{L}{0,4}(?:-me|-nos)? ?…${TO} ${BOSS}|(?:em|ao) contac?to com (?:o |a )?(?:seu |vosso |sua )?${BOSS}|(?:passar|transferir) (?:para|pro|ao|à) (?:o |a )?(?:seu |sua )?${BOSS}`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/have-boss',
    strength: 'explicit',
    match: loosely`(?:cham(?:e|a|em)|chamar) (?:o |a |um |seu |teu |vosso )*${BOSS}|(?:que|peço que|exijo que|quero que|espero que) (?:o |a |um |uma |seu |sua |vosso )*${BOSS} (?:me |nos )?(?:lig|retorn|respond|contact|contat|entre|resolv|fal|interv|atend)~|(?:quero|exijo|preciso d?e?|solicito|peço) (?:_)?(?:um|uma|o|a|o contato d[ao]|ser (?:atendid|contactad|contatad)[oa] (?:por|pel[oa])) (?:um |o )?${BOSS}|(?:cadê|onde está|quem é|nome|e-mail|contac?to|telefone) …(?:o|a|do|da|seu|sua|teu|vosso|um) ${BOSS}|^\P{L}*(?:o |a |um )?(?:supervisora?|gerente|chefe|responsável|superior),? (?:já|agora|por favor|imediatamente)|quem (?:manda|comanda|é o responsável)|(?:o |a )(?:supervisora?|gerente|chefe) pode (?:assumir|me|ver)|quero (?:falar|uma reunião|reunião) com (?:o|a) ${BOSS}|quero o gerente|quero (?:um )?superior`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/someone-above',
    strength: 'explicit',
    match: loosely`(?:alguém|pessoa|quem) …(?:acima de (?:você|si|ti|vocês)|com (?:_)?(?:autoridade|poder|alçada|direito a decidir|cargo)|que (?:possa|tenha poder|realmente possa|pode) (?:_)?(?:decid|resolv)~)|(?:só )?(?:falo|trato|vou tratar|vou falar)(?: disto)? com quem (?:decid|mand|pod|possa|tenha)~|(?:primeiro|1º) nível|não (?:quero|vou) (?:mais )?falar (?:mais )?com (?:atendente|robô|você)|alguém (?:acima|superior)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/escalate',
    strength: 'explicit',
    match: loosely`escal(?:e|em|ar|o|onem|one) (?:já |imediatamente )?(?:isso|isto|o meu|meu|minha|a minha|o caso|este|esse|o)|(?:quero|peço|solicito|exijo|preciso) (?:que )?(?:_)?(?:escalem|escalonamento|escalar|escalação|o escalonamento)|(?:levar|chegar|subir|encaminh\p{L}+) (?:_)?(?:à|ao|para a|a) (?:diretoria|administração|direção|gerência|chefia|gestor|seu superior|ouvidoria)`,
    unless: UNLESS,
  },
  {
    rule: 'manager-demand/upper-management',
    aspect: 'upper-management',
    strength: 'explicit',
    match: loosely`(?:escrev|mand|envi|fal|lev|contact|contat|reclam|chegar|dirig|e-mail|contato)~ …(?:ao|para o|com o|à|pro|do|da|a) (?:vosso |seu )?(?:diretor(?:-| )geral|ceo|dono|dona|presidente|presidência|diretoria|administração|conselho|diretor)`,
    unless: UNLESS,
  },
];
