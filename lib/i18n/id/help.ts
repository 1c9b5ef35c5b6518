import type { help as english } from '../en/help.ts';

/** Indonesian: what each word means and what to do, in two plain sentences. Names come from where they stand. */
export const help: Record<keyof typeof english, string> = {
  'view.help': 'Arti kata-kata',
  'help.about': 'Apa ini: {name}',
  'help.all': 'Semua kata',
  'help.intro': 'Arti kata-kata Simmer, dan apa yang dilakukan saat menemukannya.',
  'help.search': 'Cari',
  'help.found': '{count, plural, =0 {Tidak ada kata yang cocok.} other {# kata cocok.}}',
  'help.group.word': 'Permulaan',
  'help.group.level': 'Tingkat',
  'help.group.kind': 'Sinyal',
  'help.group.metric': 'Penghitung waktu',
  'help.group.type': 'Jenis eskalasi',
  'help.group.mode': 'Cara bantuan datang',
  'help.group.severity': 'Keparahan',
  'help.group.step': 'Langkah kasus',
  'help.group.item': 'Daftar periksa',
  'help.group.part': 'Peran Anda dalam kasus',
  'help.group.role': 'Peran',

  'help.name.escalation': 'Eskalasi',
  'help.name.case': 'Kasus',
  'help.name.score': 'Skor',
  'help.name.neutral': 'Eskalasi netral',
  'help.word.escalation':
    'Yang menjawab pertama tidak dapat menyelesaikannya sendiri, jadi diteruskan ke anggota tim lain. Tekan Eskalasikan saat Anda menemui jalan buntu: meminta bantuan sejak awal adalah kerja yang baik.',
  'help.word.case':
    'Satu eskalasi dari menit pertama sampai pelajaran yang didapat. Selalu ada satu pemilik; lihat di sana dahulu untuk langkah berikutnya.',
  'help.word.score':
    'Dari 0 sampai 100: seberapa banyak yang menandakan masalah dalam percakapan ini. Yang dinilai percakapannya, bukan orangnya; baca alasannya sebelum bertindak.',
  'help.word.neutral':
    'Eskalasi tidak selalu keluhan: pengetahuan atau persetujuan bisa kurang, atau rekan masih baru. Laporan memisahkannya, dan tidak pernah dihitung sebagai kegagalan siapa pun.',

  'help.level.calm': 'Tidak ada tanda masalah. Jawab seperti biasa.',
  'help.level.watch': 'Ada yang mulai muncul. Baca dengan teliti, dan jawab sedikit lebih cepat dari biasanya.',
  'help.level.at-risk':
    'Kita bisa kehilangan pelanggan, atau masalahnya membesar. Jawab hari ini, dan pikirkan siapa yang bisa membantu.',
  'help.level.critical':
    'Keadaannya kini serius. Jawab segera, atau eskalasikan agar orang yang bisa memutuskan mengambilnya.',
  'help.level.unknown':
    'Simmer tidak dapat membaca ini, atau tidak mengenal bahasanya. Itu tidak berarti semuanya baik: mohon baca dan nilai sendiri.',

  'help.kind.anger':
    'Pelanggan menulis dengan marah. Sebutkan apa yang keliru bagi mereka sebelum menjelaskan apa pun.',
  'help.kind.abuse':
    'Ada hinaan di dalamnya. Anda tidak perlu menanggungnya: batas bisa ditetapkan dengan ramah, dan rekan bisa bergabung.',
  'help.kind.dispute': 'Pelanggan tidak setuju dengan penjelasannya. Tanyakan persisnya apa, dan periksa lagi.',
  'help.kind.manager-demand':
    'Pelanggan meminta orang di atas Anda. Tanggapi dengan serius: sebutkan siapa yang akan menjawab dan kapan, lalu serahkan.',
  'help.kind.churn-threat':
    'Pelanggan mungkin berhenti berlangganan. Sebutkan langkah Anda berikutnya dan kapan, dan beri tahu yang mengurus akunnya.',
  'help.kind.legal-threat':
    'Pelanggan menyebut soal hukum. Jangan menjanjikan atau membantah apa pun; biarkan yang berwenang menjawab.',
  'help.kind.reputation-threat':
    'Pelanggan mungkin memberi tahu publik. Selesaikan masalahnya sendiri dengan cepat, dan jangan tawar-menawar soal ulasan.',
  'help.kind.extraordinary-threat':
    'Pelanggan mengumumkan langkah tidak biasa, misalnya ultimatum. Catat tanggalnya, dan biarkan yang bisa memutuskan menjawab.',
  'help.kind.safety':
    'Seseorang mungkin dalam bahaya. Ikuti aturan keselamatan tim Anda sekarang; yang lain bisa menunggu.',
  'help.kind.ignored':
    'Pelanggan merasa tidak didengarkan. Jawab secara personal, sebutkan apa yang terjadi selama ini, dan kapan Anda menulis lagi.',
  'help.kind.repeat-contact':
    'Pelanggan harus menulis lagi. Lihat apa yang sudah dicoba, agar mereka tidak perlu mengulanginya.',
  'help.kind.urgency':
    'Ini mendesak bagi pelanggan. Tanyakan apa yang terhenti dan sampai kapan, dan cari solusi sementara.',
  'help.kind.misunderstanding':
    'Pertanyaan dan jawaban tidak sejalan. Sebutkan dengan kata Anda sendiri apa yang Anda pahami, lalu tanyakan.',
  'help.kind.knowledge-gap':
    'Pesan kita sendiri menunjukkan bahwa ada pengetahuan yang kurang. Ajak orang yang tahu; itu bukan kegagalan siapa pun.',
  'help.kind.authority-gap':
    'Pesan kita sendiri menunjukkan bahwa persetujuan belum ada. Minta kepada yang berwenang, dan beri tahu pelanggan kapan.',
  'help.kind.affects-others':
    'Yang lain tampaknya punya masalah yang sama. Cari tiket serupa, dan biarkan satu orang menangani semuanya sekaligus.',
  'help.kind.high-value':
    'Banyak yang bergantung pada akun ini. Beri tahu yang mengurusnya sebelum pelanggan melakukannya.',
  'help.kind.bad-rating': 'Pelanggan menilai jawabannya buruk. Tanyakan apa yang kurang, dan betulkan itu dahulu.',
  'help.kind.sla-risk':
    'Waktu yang dijanjikan sudah dekat. Jawab sekarang, atau sampaikan terus terang bahwa akan lebih lambat.',
  'help.kind.sla-breach': 'Waktu yang dijanjikan sudah lewat. Akui, sebutkan waktu baru, dan tepati waktu itu.',
  'help.kind.silence':
    'Pelanggan sudah lama menunggu kita. Tulislah, walau hanya untuk menyampaikan sudah sampai di mana.',
  'help.kind.handovers': 'Tiket sudah dioper beberapa kali. Biarkan satu orang memegangnya sampai selesai.',

  'help.metric.first-reply':
    'Waktu sampai pelanggan mendapat jawaban pertama dari manusia. Jawablah, walau belum bisa menyelesaikannya.',
  'help.metric.next-reply':
    'Waktu sampai pesan terbaru pelanggan dijawab. Dimulai dari pesan tertuanya yang belum dijawab.',
  'help.metric.periodic-update':
    'Waktu sampai pelanggan dikabari lagi perkembangannya. Tidak ada kabar baru pun layak disampaikan.',
  'help.metric.pausable-update': 'Sama, tetapi berhenti saat kita menunggu pelanggan. Berlanjut saat mereka menjawab.',
  'help.metric.requester-wait':
    'Seluruh waktu pelanggan menunggu kita, dijumlahkan. Hanya penyelesaian atau pertanyaan kepada mereka yang menghentikannya.',
  'help.metric.agent-work': 'Waktu tiket ada pada kita untuk dikerjakan. Berhenti saat kita menunggu orang lain.',
  'help.metric.resolution':
    'Waktu sampai selesai. Jika tidak bisa ditepati, sampaikan sejak awal dan cari solusi sementara.',
  'help.metric.assign': 'Waktu sampai seseorang memegang tiket. Ambil, atau tanyakan siapa yang mengambil.',
  'help.metric.acknowledge': 'Waktu sampai yang diminta menyatakan mengambilnya. Setelah itu yang berikutnya diminta.',
  'help.metric.promise':
    'Waktu yang disebut salah satu dari kita kepada pelanggan. Tepati, atau beri tahu mereka sebelum lewat.',

  'help.type.none': 'Tetap pada pemegang tiket. Tidak ada orang lain yang diminta.',
  'help.type.functional': 'Diteruskan ke orang yang punya pengetahuannya. Tulis pengetahuan apa yang kurang.',
  'help.type.hierarchical':
    'Diteruskan ke orang yang boleh memutuskan. Tulis keputusan atau persetujuan apa yang kurang.',
  'help.type.executive':
    'Diteruskan ke pimpinan, karena pelanggan menyebut akan berhenti, hukum, atau langkah serius lain. Ini bisa terjadi sebaik apa pun pekerjaannya.',
  'help.mode.transfer':
    'Orang lain mengambil alih tiket. Sampaikan kepadanya apa yang perlu diketahui, dan kepada pelanggan siapa orangnya.',
  'help.mode.swarm': 'Bantuan bergabung dengan Anda. Anda tetap mendampingi pelanggan, yang hanya melihat jawabannya.',
  'help.severity.S1':
    'Yang paling berat. Yang lain menunggu: dihitung 24 jam, dan banyak yang perlu diisi pada kasusnya.',
  'help.severity.S2': 'Serius. Perlu pemilik dan kabar berkala, pada jam kantor.',
  'help.severity.S3': 'Masalah lebih kecil. Sedikit yang perlu diisi, dan boleh ditutup tanpa evaluasi akhir.',

  'help.step.received':
    'Keluhan sudah sampai. Beri tahu pelanggan bahwa kita sudah menerimanya, timbang bobotnya, lalu serahkan kepada yang bisa menyelesaikannya.',
  'help.step.investigation':
    'Sebabnya dicari sementara waktu berjalan. Terus kabari pelanggan, dan biarkan yang memperbaiki bekerja dengan tenang.',
  'help.step.resolution':
    'Ada perbaikan atau solusi sementara. Langkah ini berakhir saat pelanggan dan kita yakin dengannya.',
  'help.step.post-mortem':
    'Semua yang terlibat meninjaunya kembali bersama. Dua pertanyaannya: apa sebabnya, dan apa yang bisa kita perbaiki?',
  'help.step.closed': 'Kasus selesai. Tinggal menanyakan pendapat pelanggan, dan menuliskan apa yang menyelesaikannya.',

  'help.item.confirm-received':
    'Pelanggan ingin tahu ada yang memegangnya. Sebutkan siapa, dan kapan mereka dikabari lagi.',
  'help.item.priority':
    'Seberapa penting dibanding yang lain. Pastikan sendiri: yang tertera di helpdesk bisa saja sudah usang.',
  'help.item.urgency':
    'Seberapa cepat harus selesai. Sesuatu bisa penting tetapi tidak mendesak, atau kecil tetapi mendesak.',
  'help.item.sla': 'Waktu janji mana yang berlaku. Pastikan sebelum menyebut waktu kepada pelanggan.',
  'help.item.stakes':
    'Kerugian yang bisa dialami pelanggan. Dengan itu, yang mengambil kasus tahu mengapa ini penting.',
  'help.item.stakeholders-told':
    'Yang mengurus pelanggan ini sebaiknya mendengarnya dari kita. Catat siapa yang Anda beri tahu, dan lewat apa.',
  'help.item.handed-over': 'Diteruskan ke tim yang bisa menyelesaikan. Dihitung setelah seseorang di sana menerimanya.',
  'help.item.customer-updated':
    'Kabar tentang perkembangan, artinya bagi pekerjaan mereka, dan waktunya. Tulislah walau tidak ada yang baru.',
  'help.item.fix-owner-status':
    'Perkembangan perbaikan, ditanyakan hanya pada waktu yang disepakati. Lihat di sini sebelum bertanya lagi: kabar terakhir disimpan.',
  'help.item.affects-others':
    'Apakah pelanggan lain juga mengalaminya. “Belum diketahui” hanya jawaban untuk sementara.',
  'help.item.others-told':
    'Semua yang mungkin terdampak sebaiknya mendengarnya dari kita dahulu. Daftarnya menunjukkan siapa yang sudah diberi tahu.',
  'help.item.agents-briefed':
    'Rekan akan ditanya soal ini. Beri tahu mereka cakupannya, dan pertanyaan yang mungkin muncul.',
  'help.item.message-approved':
    'Satu teks yang sudah diperiksa membuat semua jawaban seragam. Minta persetujuan sebelum dikirim.',
  'help.item.resolution-type':
    'Perbaikan tuntas mengakhirinya, solusi sementara memberi waktu. Sebutkan yang mana ini.',
  'help.item.fix-linked':
    'Solusi sementara mudah terlupakan. Tautkan penggantinya, dan tetapkan hari untuk meninjau lagi.',
  'help.item.customer-confirmed':
    'Hanya pelanggan yang tahu apakah ini membantu. Tanyakan, atau sebutkan mengapa tidak ada jawaban.',
  'help.item.signed-off-manager':
    'Manajer eskalasi menyatakan apakah yakin dengan solusinya. Jika belum, pengerjaan dilanjutkan.',
  'help.item.signed-off-fix-owner':
    'Yang memperbaiki menyatakan apakah perbaikannya akan bertahan. Jika tidak, pengerjaan dilanjutkan.',
  'help.item.meeting-held':
    'Semua yang terlibat duduk bersama sekali. Catat siapa yang hadir; yang tidak bisa dapat membacanya.',
  'help.item.root-cause': 'Mengapa ini sampai terjadi. Cari apa yang memungkinkannya, bukan siapa yang disalahkan.',
  'help.item.improvement':
    'Yang bisa kita perbaiki dari cara menanganinya. Satu hal yang dilakukan lebih berharga daripada sepuluh yang hanya didaftar.',
  'help.item.prevention':
    'Yang akan mencegahnya terulang: pada produk, pelatihan, atau lainnya. Tulis juga yang harus diputuskan orang lain.',
  'help.item.actions': 'Setiap keputusan diberi nama dan tanggal. Tanpa itu, hanya keinginan.',
  'help.item.concessions':
    'Yang diberikan kepada pelanggan sebagai gantinya. Mintakan persetujuan sebelum ada yang menjanjikannya.',
  'help.item.impact': 'Kerugiannya: pelanggan, uang, atau kepercayaan. Ini membantu memutuskan apa yang layak dicegah.',
  'help.item.survey-sent': 'Tanyakan pendapat pelanggan setelah semuanya selesai. Jawaban buruk perlu ditindaklanjuti.',
  'help.item.article-linked':
    'Yang menyelesaikannya juga membantu kasus berikutnya. Tautkan artikel, atau tulis yang singkat.',

  'help.part.asked':
    'Kasus menunggu persetujuan Anda. Terima, atau kembalikan dengan alasan agar ada orang lain yang diminta.',
  'help.part.approver':
    'Seseorang ingin memberi sesuatu kepada pelanggan. Setujui atau tolak; sampai saat itu tidak ada yang boleh menjanjikannya.',
  'help.part.fix-owner':
    'Anda mengelola perbaikan masalah ini. Sampaikan perkembangannya pada waktu yang disepakati; di antara waktu itu Anda boleh meminta agar tidak diganggu.',
  'help.part.department':
    'Departemen Anda diminta bantuan. Nyatakan bahwa Anda tahu seberapa mendesak, dan siapa yang membantu.',
  'help.part.signer': 'Tanpa pernyataan Anda, kasus tetap terbuka. Nyatakan apakah Anda yakin dengan solusinya.',
  'help.part.taker': 'Anda menyanggupi kasus ini. Yang berikutnya tertera di bawah, dengan waktunya.',
  'help.part.owner':
    'Anda bertanggung jawab atas kasus ini sampai ada pemilik lain. Anda tidak harus menyelesaikannya sendiri, tetapi pastikan terus berjalan.',
  'help.part.action-owner':
    'Ada keputusan dengan nama Anda. Lakukan paling lambat pada tanggalnya, atau sampaikan bahwa perlu waktu lebih.',
  'help.part.invited': 'Anda terlibat, jadi pandangan Anda berarti. Hadirlah, atau tuliskan yang Anda lihat.',
  'help.part.stakeholder': 'Anda mengurus pelanggan ini. Baca posisi kasusnya sebelum berbicara dengan mereka.',
  'help.part.raiser':
    'Anda yang pertama melihatnya. Pelanggan mungkin masih bertanya kepada Anda: di sini Anda membaca apa jawabannya.',
  'help.part.helper': 'Tidak ada yang diminta dari Anda secara khusus. Jika Anda tahu sesuatu, tambahkan catatan.',

  'help.role.agent': 'Menjawab pelanggan lebih dahulu, dan meneruskan yang tidak dapat diselesaikannya.',
  'help.role.escalation-manager':
    'Menjalankan proses, berbicara dengan pelanggan, dan menjadi pemilik setiap kasus terbuka.',
  'help.role.csm': 'Menjaga keberhasilan pelanggan dari waktu ke waktu, dan sejak awal tahu jika ada masalah.',
  'help.role.ae': 'Mengurus kontrak, dan sejak awal tahu jika ada masalah.',
  'help.role.executive':
    'Memutuskan hal yang tidak boleh diputuskan orang lain, dan berbicara dengan pelanggan di tingkat tertinggi.',
  'help.role.executive-sponsor': 'Eksekutif yang terus berhubungan dengan satu pelanggan penting.',
  'help.role.technical-manager': 'Mengelola perbaikan, dan menyampaikan perkembangannya.',
  'help.role.technical-staff': 'Menemukan sebabnya dan memperbaikinya.',
  'help.role.business-team': 'Memutuskan kompensasi bagi pelanggan.',
  'help.role.department': 'Departemen mana pun yang berkaitan dengan masalahnya.',
  'help.role.coach': 'Memeriksa teks dan melihat yang terdeteksi dan terlewat, agar semua berkembang.',
};
