import type { Pattern } from '../../pattern.ts';

/** Japanese, in agents' messages and notes: leave or permission is missing (R12, R19). Proposes a route, adds no heat. */
export const patterns: readonly Pattern[] = [
  {
    rule: 'authority-gap/said',
    strength: 'explicit',
    match:
      /(?:上長|上司|上席|責任者|マネージャー|部長|課長|経理|法務|管理職)(?:の|に|へ|から)[^。！？]{0,6}(?:承認|許可|確認|決裁|判断|了承|相談)|(?:承認|決裁|許可|稟議)(?:が|を)?(?:必要|待ち|いただいて|取(?:って|る|らない)|もらわ|得(?:て|る|ない)|下り|おり)|(?:権限|決定権|裁量)(?:が|は|を)?(?:ない|ありません|ございません|持って|超え|与えられ)|(?:私|こちら|当方|わたし)(?:の|では|で)(?:一存|独断)?(?:では|で)?(?:判断|決め|決定|承認|お約束)(?:でき|られ|し(?:かね|兼ね))|一存では|どなたか承認/giu,
    unless: /お客様の(?:承認|許可)|(?:アプリ|カメラ|位置情報|マイク|フォルダ|管理者権限)/giu,
  },
];
