import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const NO_HURRY = loosely`(?:não|nada|sem|nem) (?:é |há |tenho |muito |tão |temos )*(?:urg|press|emerg)~|quando puderem|obrigad[oa]|tempo de sobra|em agosto|até janeiro|fantástico|~\?\P{L}*$`;

/** Portuguese: business at a standstill, stated loss, a deadline, hurry. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'urgency/standstill',
    aspect: 'standstill',
    strength: 'explicit',
    match: loosely`(?:não|ninguém|sem) (?:conseg(?:uimos|ue|uir)|consigo|podemos|posso|poder|conseguem) (?:_)?(?:trabalhar|faturar|vender|cobrar|atender|operar|produzir|emitir|receber pagamentos|despachar|abrir a|pagar (?:os )?(?:salários|funcionários)|expedir|entregar aos)~?|client~ não (?:conseguem|podem) (?:pagar|comprar|reservar|pedir)|(?:produção|fábrica|loja|empresa|escritório|operação|negócio|linha|armazém|restaurante|clínica|estamos|obra|caixa|tudo|maquininha|equipa|equipe) …(?:parad[oa]s?|paralisad[oa]s?|parou|bloquead[oa]s?|fora do ar)|(?:loja online|site|sistema|plataforma|servidor|aplicativo|todos os caixas) (?:está |estão |segue |continua |completamente )*(?:fora do ar|em baixo|caiu|caído|abaixo)|tivemos (?:que|de) (?:fechar|mandar|parar)|sem (?:isso|isto|ele|ela) não (?:posso|podemos|consigo|conseguimos) (?:trabalhar|operar|abrir|vender)|fonte de renda`,
    unless: loosely`o vídeo|agosto|janeiro|posso fechar|ontem esteve|manutenção programada|motor de busca`,
  },
  {
    rule: 'urgency/loss',
    aspect: 'loss',
    strength: 'explicit',
    match: loosely`(?:perdendo|perdemos|a perder|perdi|perco) (?:_)?(?:dinheiro|vendas?|clientes|pedidos?|euros|reais|milhares|contratos?|reservas|faturamento|receita|negócio|\d)~|cada (?:hora|dia|minuto) (?:_)?(?:custa|perdemos|perco)~…|(?:me|nos) cust(?:a|ando|ou) (?:uma fortuna|muito|milhares|clientes|\d)~|(?:o |tendo |tenho |um |enorme )prejuízo(?= (?:de|já|todo|por|diário|enorme|é)|[.!]*$)`,
    unless: loosely`vocês (?:vão|acabaram|perderam)|no crm|perdi o|sem prejuízo`,
  },
  {
    rule: 'urgency/deadline',
    aspect: 'deadline',
    strength: 'explicit',
    match: loosely`(?:prazo|data limite|edital|licitação) (?:_)?(?:vence|termina|acaba|expira|encerra|é|fecha) (?:_)?(?:hoje|amanhã|em|às|\d)|(?:hoje|amanhã) (?:é|fecha|vence|termina|acaba) (?:_)?(?:último dia|prazo|data limite|o limite)|(?:precis(?:o|amos)|tem (?:de|que)|têm (?:de|que)) (?:_)?(?:estar |ficar |pronto |que resolvam |d?isso |d?isto |resposta |solução )*(?:_)?(?:hoje|até (?:amanhã|sexta|segunda|terça|quarta|quinta|hoje|às?|o fim)|antes d[aoe]s?|em (?:uma|duas|menos de|\d+)|já)(?= |[.,!]*$)|(?:voo|casamento|evento|inauguração|apresentação|prova|exame|auditoria|cirurgia|mudança|viagem|festa) (?:é|começa|sai|parte) (?:_)?(?:hoje|amanhã|sábado|domingo|segunda|terça|quarta|quinta|sexta|em (?:uma|duas|três|\d+) horas?)|(?:temos|tenho) (?:_)?(?:apresentação|inauguração|casamento|prova|evento|cirurgia|voo) (?:hoje|amanhã|em)|(?:viajo|viajamos|embarco|parto) (?:hoje|amanhã|em \d)|(?:não )(?:posso|dá para|podemos|pode) esperar(?= (?:mais|até)|[.!]*$)|se não (?:chegar|ficar|estiver) (?:hoje|pronto|até)…|perco a vaga`,
    unless: NO_HURRY,
  },
  {
    rule: 'urgency/hurry',
    strength: 'tone',
    match: loosely`urgent(?:e|es|emente|íssimo)|urgência|o quanto antes|quanto antes|o mais (?:rápido|depressa|breve) possível|imediatamente|de imediato|emergência|prioridade (?:máxima|total|absoluta)|agora mesmo|se apressem|apressem-se|despachem-se|rápido(?= *!)|respondam já|é pra ontem|é para ontem|(?:clientes|gente|pacientes?|caminhões|camiões|pessoas) …(?:esperando|à espera)|isso já(?=[.!]*$)`,
    unless: loosely`(?:não|nada|sem|nem) (?:é |há |tenho |muito |tão |temos )*(?:urg|press|emerg)~|envio (?:urgente|expresso)|saída de emergência|número de emergência|obrigad[oa]|como urgente|às urgências`,
  },
  {
    rule: 'urgency/countdown',
    aspect: 'deadline',
    strength: 'explicit',
    match: loosely`(?:faltam|restam|só tenho|só faltam|tenho) (?:só |apenas )?(?:um|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|\d+) (?:dias?|horas?|minutos)|(?:cirurgia|casamento|batizado|velório|voo|visto|prazo|final|festa|operação|rematrícula|exame|viagem|prova|contrato|apresento|embarque|formatura|enterro|matrícula|consulta)(?: [\p{L}]+){0,5} (?:é|são|caduca|vence|acaba|começa|expira|termina|sai|entra|fecha) (?:_)?(?:quinta|sexta|sábado|domingo|segunda|terça|quarta|hoje|amanhã|em|daqui|às|à|dentro|dez)~(?![^.!]*\?)|(?:amanhã|hoje) (?:às|à|ao) \p{L}+ (?:apresento|tenho|começ)~|daqui a (?:\p{L}+|\d+) (?:minutos|horas|dias)|acaba hoje|é domingo cedo|(?:acabou|última|último) (?:_)?(?:caneta|dose|ampola|frasco|comprimido|caixa|insulina)|perco o (?:emprego|curso|trabalho|contrato|voo)|(?:perdendo|perder|perco) (?:cliente|venda|dinheiro|a safra|o emprego)~|é o meu emprego|preciso (?:_)?(?:disso|embarcar|hoje|antes das|já|agora)(?= antes| em| para|$|\.|,)|antes das (?:cinco|\d+|seis|dez)|é para já|isto é para (?:já|ontem)|(?:a soja|o milho|a uva|o leite|peixe|a carga) (?:_)?(?:no ponto|estrag|a perder|ali dentro|tá)|chuva entra|(?:parad[oa]s?|braços? cruzados?|de braço cruzado)(?=[ .,!]| (?:por|esper|e|no))|(?:caminhão|colheitadeira|fábrica|linha|câmara|máquina|loja)s? (?:_)?parad[oa]s?|caixa fazendo conta|(?:nenhuma|não) (?:_)?emite nota|a 9 graus|subindo, tenho|toneladas de \p{L}+ ali|multa por hora|bloquearam (?:_)?(?:conta|cartão) (?:_)?no dia|dia do pagamento|não interna sem|(?:doentes|pacientes|clientes|convidados) à espera|não tem ninguém (?:pra|para) ficar|não tem o que calçar|(?:meu|o meu) voo sai em|cliente chega (?:ao|às|à)|trabalho a partir de casa e amanhã|(?:cortaram|corta) a luz`,
    unless: loosely`sem pressa|largo|não (?:há|tem) pressa|obrigad[oa]|quando (?:puder|der)|sem estresse|boa avaliação|coisa mais fofa|posso|avisem o cliente|que horas|a que horas`,
  },
];
