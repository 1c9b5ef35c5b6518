import type { desk as english } from '../en/desk.ts';

/** Indonesian: lists of the helpdesk that are looked through, and what is written into it. */
export const desk: Record<keyof typeof english, string> = {
  'view.title': 'Daftar yang terbuka',
  'view.scan': 'Telusuri tampilan ini',
  'view.scan-help':
    'Simmer membaca tiketnya satu per satu, pelan-pelan, agar jatah bersama seluruh akun Anda tidak terkuras. Tidak ada yang berubah di helpdesk.',
  'view.starting': 'Membaca tiket apa saja di dalamnya…',
  'view.reading': 'Membaca: {read} dari {total}',
  'view.waiting': 'Helpdesk meminta jeda {seconds, plural, other {# detik}}. Sejauh ini {read} dari {total} terbaca.',
  'view.done': '{read} dari {total} terbaca.',
  'view.stopped': 'Dihentikan. {read} dari {total} terbaca.',
  'view.hot': '{hot, plural, =0 {Tidak ada yang berisiko.} other {# di antaranya berisiko.}}',
  'view.skipped': '{skipped, plural, other {# tidak dapat dibaca.}}',
  'view.rest': 'Daftar panjang hanya dibaca bagian awalnya: masih ada {rest} lagi.',
  'view.stop': 'Hentikan',
  'view.go-on': 'Lanjutkan',
  'view.again': 'Telusuri lagi',
  'desk.title': 'Di {site}',
  'desk.beside': 'Percakapan samping',
  'desk.beside.with': '{who}: {subject}',
  'desk.beside.untitled': 'tanpa subjek',
  'desk.beside.them': 'Menunggu jawaban sejak {when}',
  'desk.beside.us': '{who} menulis terakhir, {when}',
  'desk.beside.last': 'Pesan terakhir {when}',
  'desk.beside.closed': 'Ditutup: {count}',
  'desk.beside.help':
    'Dengan rekan atau pihak lain. Isinya tidak dihitung sebagai kata-kata pelanggan, maupun jawaban untuknya.',
  'desk.tag': 'Tambah tag {tag}',
  'desk.tag.what': 'Tag ini akan ditambahkan. Tag yang sudah ada tetap, dan pelanggan tidak diberi tahu apa pun.',
  'desk.tag.yes': 'Tambah tag',
  'desk.tag.written': 'Tiket kini bertag {tag}.',
  'desk.tag.already': 'Tiket sudah bertag {tag}, jadi tidak ada yang ditulis.',
  'desk.note': 'Simpan sebagai catatan internal',
  'desk.note.what':
    'Persis inilah yang akan disimpan di {site} sebagai catatan internal. Rekan melihatnya, pelanggan tidak.',
  'desk.note.yes': 'Simpan catatan',
  'desk.note.written': 'Catatan ada di tiket, hanya untuk rekan.',
  'desk.note.already': 'Catatan yang sama sudah ada di tiket, jadi tidak ada yang ditulis.',
  'options.scan': 'Telusuri daftar helpdesk tanpa klik',
  'options.scan.help':
    'Di Zendesk, saat Anda membuka tampilan. Pelan-pelan, sepersepuluh dari permintaan yang boleh dibuat akun Anda; tidak aktif sampai Anda mengaktifkannya.',
  'dashboard.summary.view': '{read} dari {total} terbaca dalam daftar yang terbuka.',
};
