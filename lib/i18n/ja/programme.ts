import type { programme as english } from '../en/programme.ts';

export const programme: Record<keyof typeof english, string> = {
  'programme.event.proposed': 'スポンサープログラムにお客様を推薦しました',
  'programme.nameless': '名前のないお客様',
  'programme.missing.purpose': 'プログラムの目的がまだ書かれていません',
  'programme.missing.metrics': '成果を測る指標がまだありません',
  'programme.missing.duties': 'スポンサーの役割がまだ書かれていません',
  'programme.missing.trainings': '役員向けの研修がまだ書かれていません',
  'programme.missing.entry': '参加条件がまだありません',
  'programme.missing.exit': '終了条件がまだありません',
  'programme.missing.months': '参加期間がまだ決まっていません',
  'programme.missing.reviewMonths': '見直しの時期がまだ決まっていません',
  'programme.missing.capacity': '参加できるお客様の数がまだ決まっていません',
  'programme.missing.sponsor':
    '「役員」または「エグゼクティブスポンサー」の役割を持つ人から、スポンサーを選んでください',
  'programme.missing.unjudged': 'まだ判断していない条件：{criterion}',
  'programme.missing.unmet': '満たしていない条件：{criterion}',
  'programme.missing.untrained': '{who}が修了していない研修：{training}',
  'programme.missing.full': '{capacity, plural, other {{capacity}社分の枠はすべて埋まっています}}',
  'programme.missing.dates': '開始、見直し、終了の順になるように日付を入れてください',
};
