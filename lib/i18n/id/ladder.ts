import type { ladder as english } from '../en/ladder.ts';

/** Indonesian: ladders, and what Simmer does by itself. */
export const ladder: Record<keyof typeof english, string> = {
  'ladder.note.title': '{severity}: kasus {ref} menunggu Anda',
  'ladder.note.late': '“{subject}” belum diterima pada waktunya, jadi kini Anda yang diminta, sebagai {role}.',
  'ladder.note.new': '“{subject}”: Simmer membuka kasus ini secara otomatis. Anda yang diminta, sebagai {role}.',
  'ladder.warning.quarter': '{metric}: tersisa seperempat waktu',
  'ladder.warning.minutes': '{metric}: tersisa paling lama 15 menit',
  'ladder.warning.text': '{requester}: “{subject}”, tenggat {at, date, medium} pukul {at, time, short}.',
  'ladder.event.opened': 'Simmer membuka kasus secara otomatis',
  'ladder.event.asked': 'Belum diterima pada waktunya. Giliran berikutnya: {to}',
  'ladder.event.again': 'Masih belum diterima. Diminta lagi: {to}',
  'ladder.event.skipped': 'Tidak ada yang bertugas untuk {to}: dilewati',
  'ladder.event.joined': 'Satu tiket lagi tentang hal yang sama',
  'ladder.event.parted': 'Satu tiket dikeluarkan: masalahnya lain',
  'ladder.event.stakes': 'Yang dipertaruhkan sudah diisi',
  'ladder.cause.reply':
    'Simmer membuka kasus ini secara otomatis: tenggat balasan pertama {at, date, medium} pukul {at, time, short}, dan belum ada balasan.',
  'ladder.cause.reply-undated':
    'Simmer membuka kasus ini secara otomatis: waktu balasan pertama sudah lewat, dan belum ada balasan.',
  'ladder.cause.similar':
    'Simmer membuka kasus ini secara otomatis: beberapa pelanggan menulis tentang hal yang sama dalam waktu singkat. Satu orang mengurus semuanya.',
  'ladder.title': 'Jika tidak ada yang menerima',
  'ladder.runs.browser': 'Berlanjut selama ada browser tim yang terbuka.',
  'ladder.runs.pager': 'Berjalan di {name}, juga saat tidak ada browser terbuka.',
  'ladder.runs.pager-failed':
    '{name} tidak dapat diberi tahu, jadi ini berlanjut di sini selama ada browser tim yang terbuka.',
  'ladder.asked': 'Kini diminta: {who}, {when}',
  'ladder.next': 'Berikutnya: {who}, {when}',
  'ladder.last': 'Setelah itu tidak ada lagi yang diminta.',
  'ladder.deputy': 'wakilnya',
  'ladder.group.summary':
    '{count, plural, other {# tiket}} tentang hal yang sama masuk dalam {minutes, plural, other {# menit}}.',
  'ladder.group.count': '{count, plural, other {# tiket serupa}}',
  'ladder.group.title': 'Tiket tentang hal yang sama',
  'ladder.group.explain': 'Penjelasan untuk pelanggan ini',
  'ladder.group.part': 'Ini masalah lain',
  'ladder.group.part.here': 'Tiket ini masalah lain',
  'ladder.group.part.named': 'Ini masalah lain: keluarkan “{subject}”',
  'ladder.stakes.none': 'Belum diketahui. Pemilik kasus yang mengisinya.',
  'ladder.stakes.fill': 'Isi',
};
