import type { lint as english } from '../en/lint.ts';

/** Indonesian: what the linter of the matrix says. */
export const lint: Record<keyof typeof english, string> = {
  'lint.of-row': '“{row}”: {message}',
  'lint.more': '{count, plural, other {# lagi}}',

  'lint.nobody-named':
    'Belum ada yang disebut dalam tim, jadi eskalasi menuju peran dan tidak sampai ke siapa pun. Tambahkan orang yang menerimanya.',
  'lint.nobody-reached':
    'Tidak ada orang di tim yang memegang peran dalam matriks, jadi eskalasi tidak sampai ke siapa pun. Beri seseorang salah satu peran ini: {roles}.',
  'lint.dead-end':
    'Baris ini tidak sampai ke siapa pun: peran “{role}” tidak ada pemegangnya, dan tangganya juga tidak meminta siapa pun.',
  'lint.dead-end.no-ladder':
    'Baris ini tidak sampai ke siapa pun: peran “{role}” tidak ada pemegangnya, dan baris ini tanpa tangga.',
  'lint.role-without-people':
    'Peran “{role}” tidak ada pemegangnya, padahal disebut di {count, plural, other {# tempat}}. Orang lain baru diminta saat tangga dinaiki.',
  'lint.role-without-people.told':
    'Peran “{role}” tidak ada pemegangnya. {count, plural, other {# tempat menyebutnya, dan tidak ada yang diberi tahu di sana.}}',
  'lint.shipped-roles':
    'Belum ada pemegangnya: {roles}. Baris dan tangga bawaan yang memerlukannya tidak sampai ke siapa pun sampai ada.',
  'lint.nobody-on-duty': 'Minggu mendatang tidak ada yang bertugas untuk “{role}” pada waktu ini: {hours}.',
  'lint.nobody-on-duty.week': 'Sepanjang minggu mendatang tidak ada yang bertugas untuk “{role}”.',
  'lint.nobody-on-duty.closed': 'Jam jaga “{role}” tidak pernah buka, jadi tidak pernah ada yang bertugas.',
  'lint.person-away': '{name} tidak hadir sampai {until} dan tanpa pengganti.',
  'lint.person-away.soon': '{name} tidak hadir dari {from} sampai {until} dan tanpa pengganti.',
  'lint.deputy-missing': '{name} satu-satunya pemegang peran “{role}” dan tanpa wakil.',
  'lint.deputies-in-a-ring': '{names} saling menggantikan, dan semuanya tidak hadir dari {from} sampai {until}.',

  'lint.no-rows': 'Matriks tidak punya baris, jadi tidak ada tiket yang menemukan jalan dari sini.',
  'lint.unreachable': 'Tidak pernah mengambil tiket: “{other}” ada di atas dan mengambil semuanya lebih dahulu.',
  'lint.unreachable.several':
    'Tidak pernah mengambil tiket: baris di atas ini bersama-sama mengambil semuanya lebih dahulu: {others}.',
  'lint.same-condition': 'Tidak pernah mengambil tiket: “{other}” ada di atas dengan syarat yang sama persis.',
  'lint.new-row': 'Baris baru',
  'lint.no-condition': 'Sebutkan kapan baris ini berlaku.',
  'lint.never-holds': 'Tidak pernah mengambil tiket: syaratnya tidak mungkin semua benar pada satu tiket.',
  'lint.signal-off': 'Tidak pernah mengambil tiket selama sinyal ini tidak aktif: {kinds}.',
  'lint.protective-adds-nobody':
    'Tidak menambah siapa pun: setiap kali berlaku, “{other}” menuju orang yang sama secepat itu juga.',
  'lint.no-explanation': 'Tanpa kata-kata untuk pelanggan.',
  'lint.no-explanation.in': 'Tanpa kata-kata untuk pelanggan dalam bahasa yang Anda pakai ini: {languages}.',

  'lint.sla-unreachable':
    'Tingkat layanan “{sla}” tidak pernah dipakai: semua tiketnya diambil lebih dahulu oleh yang di atasnya: {others}. Pindahkan ke atas.',
  'lint.sla-unreachable.same':
    'Tingkat layanan “{sla}” tidak pernah dipakai: tiket yang sama persis diambil oleh yang di atasnya: {others}.',
  'lint.promise.priority': '{sla}, {priority}',
  'lint.acknowledge-late':
    'Memberi {time} untuk konfirmasi, padahal balasan pertama dijanjikan dalam {target} ({sla}).',
  'lint.acknowledge-late.several':
    'Baris ini memberi waktu konfirmasi lebih lama dari {target}, padahal balasan pertama dijanjikan dalam waktu itu ({sla}): {rows}. Persingkat, atau beri tiket seperti itu baris sendiri.',
  'lint.ladder-late.first-reply':
    'Tangga “{ladder}” mengambil langkah pertamanya, “{step}”, setelah {time}, padahal balasan pertama dijanjikan dalam {target} ({sla}).',
  'lint.ladder-late.resolution':
    'Tangga “{ladder}” sampai ke “{step}” setelah {time}, padahal solusi dijanjikan dalam {target} ({sla}).',
  'lint.ladder-loop': 'Langkah tangga “{ladder}” berputar dan tidak berakhir: {steps}.',
  'lint.ladder-step-unused':
    'Langkah “{step}” pada tangga “{ladder}” tidak pernah tercapai: sebuah lompatan melewatinya.',
  'lint.ladder-never-starts':
    'Tangga “{ladder}” tidak pernah mulai di sini: hitungannya dari waktu konfirmasi, dan baris ini tidak menetapkannya.',

  'lint.mend.remove-row': 'Hapus baris ini',
  'lint.mend.move-up': 'Pindahkan ke atas “{row}”',
  'lint.mend.shipped-matrix': 'Mulai dari matriks bawaan',
  'lint.mend.ladder': 'Naiki tangga “{ladder}”',
  'lint.mend.deputy': 'Jadikan {name} wakil',
  'lint.mend.leave-to-role': 'Minta siapa pun yang bertugas untuk “{role}”',
  'lint.mend.shipped-words': 'Tambah kata-kata bawaan',
  'lint.mend.acknowledge': 'Konfirmasi dalam {time}',
  'lint.mend.no-jump': 'Hapus lompatan balik',
  'lint.mend.remove-step': 'Hapus langkah ini',
};
