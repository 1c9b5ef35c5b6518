import { loosely } from '../../loosely.ts';
import type { Pattern } from '../../pattern.ts';

const ASKED = loosely`antivírus|será que|se eu estiver|me enganei|o erro foi meu|não tenho certeza|obrigad[oa]|só para avisar|facílimo|tinham razão|desculpe~|pode enviar|não há erro|dá para alterar|errei|resolvido|está corret[oa]\?|(?<!não )concordo com|no meu cartão|se (?:houver|for)`;

/** Portuguese: says that the company is wrong, argues about facts. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'dispute/not-true',
    strength: 'explicit',
    match: loosely`(?:isso|isto|o que (?:dizem|diz|dizes|afirmam|alegam)) (?:simplesmente |simples |pura e simplesmente )?não (?:é|corresponde|procede|está) (?:verdade|à verdade|certo|correto|exato|verdadeiro)|não (?:é|corresponde à|procede) verdade|isso não procede|(?:isso|isto|tudo|que dizem|dizem|é|uma) (?:é )?(?:uma |pura |totalmente )?(?:mentira|falso|falsidade|inverdade)s?|^\P{L}*(?:mentira|falso|errado)\P{L}|; mentira|(?:vocês |vendedor |atendente )?ment(?:iram|iu)(?: (?:para|pra|a) (?:mim|nós))?|mentiram-me|não (?:foi|é) (?:isso |o )?(?:que )?(?:assim|(?:me )?disseram|combin(?:amos|ado|ámos)|acordado|acertado|contratei|contratado|prometido|prometeram|assinei)~?|não é o que (?:está|consta|diz)|não é assim|não foi assim|não foi o combinado`,
    unless: ASKED,
  },
  {
    rule: 'dispute/you-are-wrong',
    strength: 'explicit',
    match: loosely`(?:vocês |o senhor |a senhora |você )?(?:estão|está|estás|tá|tão) (?:muito |completamente |redondamente )?(?:enganad[oa]s?|equivocad[oa]s?|mal informad[oa]s?)|(?:vocês|o sistema|os dados|a fatura|a conta|o valor|o cálculo|a cobrança|o saldo|a leitura|o boleto|a informação|vossos dados|o seu sistema|os cálculos|sistema)(?: de vocês| cobrado| da fatura| da conta)? (?:simplesmente )?(?:está|estão|veio|vieram|é|são) (?:errad[oa]s?|incorret[oa]s?|desatualizad[oa]s?)|(?:valor|cálculo|cobrança|conta|fatura|leitura|total)(?: cobrado)? não (?:está corret|confere|bate|é esse|procede)~|(?:contas|cálculos|números|valores) não bat(?:em|e)|(?:o erro|a culpa|a falha|o problema) (?:é|foi) (?:de vocês|voss[oa]|seu|sua|do vosso|da empresa)|(?:a culpa|o erro|a falha) não (?:é|foi) (?:minha|meu|noss[oa])|não faz (?:nenhum )?sentido o que|com todo o (?:respeito|devido respeito)|permita-me (?:discordar|corrigir)|lamento discordar|não têm razão`,
    unless: ASKED,
  },
  {
    rule: 'dispute/did-not',
    strength: 'explicit',
    match: loosely`(?:eu |nós )?(?:não|nunca|jamais) (?:contrat|assin|autoriz|aceit|solicit|compr|gast|consum|us|quebr|parti|fiz|fizemos|adquir|ader|consent|combin|caus|danif)(?:ei|ámos|amos|i|imos|o|emos|iu)?(?= (?:isso|isto|ess[ea]|est[ea]|nada|tal|nenhum))|não fui eu (?:que|quem)|não (?:reconheço|reconhecemos|aceito|aceitamos|admito|concordo|concordamos)(?= (?:ess[ea]|est[ea]s?|com|a|o|uma?|tal|nenhum|isso|isto|que)|[.!]*$)|(?:recuso-me|me recuso|recusamo-nos|nos recusamos) a (?:aceitar|pagar|reconhecer)|não vou (?:aceitar|concordar)|(?:contest|impugn|discord)(?:o|amos|ar)(?= |[.!]*$)|é impossível (?:eu|nós|que|ter)|não tem como (?:eu|nós|ter)|não há como (?:eu|ter)|não estava em casa|(?:me|nos) acus(?:am|ando)|acusar-me|algo que não (?:fiz|devo|pedi|contratei)|(?:não )?devo nada a (?:vocês|ninguém)|não devo|eu (?:paguei|devolvi|enviei|cancelei|avisei),? sim|(?:paguei|devolvi|enviei|cancelei)(?: o \p{L}+)?,? sim|ninguém (?:me |nos )(?:avisou|informou|disse)|não fui (?:informad|avisad)[oa]|não me cabe pagar|não (?:tenho|temos) (?:de|que) pagar`,
    unless: ASKED,
  },
  {
    rule: 'dispute/papers-say',
    strength: 'explicit',
    match: loosely`(?:o contrato|a lei|a garantia|o anúncio|o orçamento|o e-mail|o site|a proposta) (?:_)?(?:diz|cobre|prevê|estabelece|garante|especifica) ?(?:_)?(?:outra|clar|que|o contrário|\d|isto|isso)?~|no contrato (?:_)?(?:está|diz|consta)|(?:segundo|de acordo com|conforme) (?:o |a |as )?(?:vosso|vossa|seu|sua|próprio|site|contrato|termos|garantia|vocês)~|(?:segundo|de acordo com) (?:vocês|o que me)|(?:disse|disseram|garantiu|garantiram|promet\p{L}+|assegur\p{L}+|ofereceram) …(?:o contrário|outra coisa|(?:e|mas) (?:não|agora|nada))|(?:ainda|continua) (?:está |estava )?(?:na|dentro da|em) garantia|não (?:foi|é) (?:mau uso|desgaste|uso indevido|queda)|(?:tenho|temos|anexo) (?:_)?(?:provas?|comprovantes?|comprovativos?|testemunhas?|prints?)(?= (?:de|que|do)|[.,])|(?:cobr|fatur|debit)\p{L}{1,6}(?:-me|-nos)? (?:me |nos )?(?:a mais|duas vezes|em dobro|a dobrar|algo que|indevid|dobrado|por algo)~|cobrança indevida|de onde tiraram|onde (?:está|consta|diz)(?: isso| isto)? no contrato|(?:consta|dizem|diz|aparece) (?:como |que )(?:foi )?entregue,? (?:mas|e)|(?:era|é) (?:de )?\S{1,8}, não (?:de )?\S{1,8}|defeito de fábrica`,
    unless: ASKED,
  },
  {
    rule: 'dispute/against-facts',
    strength: 'explicit',
    match: loosely`(?:eu )?(?:não|nunca|jamais) (?:mandei|fiz|assinei|contratei|usei|pedi|autorizei|comprei|gastei|apliquei|cancelei|estive|recebi|quebrei|aceitei|trapaceei|liguei) (?:_)?(?:pix|pra ninguém|isso|esse|essa|hack|nada|nenhum|errad|na vida|tal|conta)~|ele não faltou|«[^»\n]{3,40}»[.?]?\? ?(?:aonde|onde|só se|anda|sério|como assim|mentira)|só se eu for um fantasma|(?:concluído|entregue|ausente|finalizado)»?[.?]? (?:aonde|onde|só se)|(?:aonde|concluído onde)\?|(?:o|a|meu|no|na|pelo) (?:contrato|orçamento|receita|laudo|lei|bula|apólice|canhoto|vistoria|ata|regulamento|nota|termo|edital|folha)(?: [\p{L}]+){0,3} (?:diz|dizia|prevê|consta|é de uso|informa|estabelece|marca|fala)(?![^.!]*\?)|está no contrato|(?:consta|conforme|segundo) (?:d[ao]|o|a) (?:contrato|vistoria|canhoto|ata|laudo|cláusula|receita)|orçamento: \d+|autorizei (?:_)?de [\d.]+ …(?:apresent|cobr|veio)~|(?:há|tem|tenho|está|existe) (?:_)?(?:a foto|na fotografia|foto|gravad|o print|testemunh|prova|vídeo)~ (?:_)?(?:para provar|que prov|da|prova|no)~|foto \d+|(?:isso |isto )?(?:é|são) (?:falso|mentira|impossível|um disparate|um absurdo)(?=[,.]| e)|mentira d|(?:desculpa|desculpe),? mas (?:tá|está|não)|tá errad[oa]\.|não (?:devo|vou pagar|pago) (?:esse|essa|este|isto|isso|pintura|o que|nada|por)|não foi de \d+|e não (?:oito|\d+|dez|vinte|trinta)(?=[.,])|nem por «|(?:são|foram|tem) (?:quatro|\d+|dois|três) \p{L}+, medi|medi eu|(?:veio|vem|já vinha|já estava|já tava) (?:_)?(?:de fábrica|assim|riscad|quebrad|com defeito)|(?:o próprio|a própria) (?:montador|técnico|entregador|motorista) (?:_)?(?:mostrou|viu|admitiu|reconheceu|confirmou)|(?:não|nem) virou (?:_)?enquanto eu|julgam que nasci ontem|nasci ontem|entreguei (?:em mãos|na loja)[^.!?\n]{0,40}(?:talão|recibo|comprovativ|protocolo)~|com talão|a bomba|não me venha(?:m)? com|mau uso|(?:lacre|selo|caixa) (?:chegou|veio|estava) íntegr~|sumiram no armazém|(?:log|sistema|registo|registro|leitura|medidor) (?:_)?(?:tá|está) errad~|eu (?:tava|estava) (?:no hospital|em casa|o dia)|(?:faltou|faltei)[^.!?\n]{0,20}, há a foto|o porteiro (?:olhou|viu|confirm)~|o pessoal viu|não apliquei errad|não (?:foi|é) (?:erro|culpa) (?:meu|minha|nossa)|(?:sou|eu sou) \p{L}+ há \d+ anos|(?:fatura|conta|leitura|valor) (?:_)?(?:não bate|disparate|absurd|errad)~|vir agora (?:falar|dizer)|céu azul|só se forem|não precisa ret~`,
    unless: loosely`desculpem a|obrigad[oa]|perdão|me enganei|confirmar se|certo\?|como (?:faço|posso)|correto\?|maravilh~`,
  },
];
