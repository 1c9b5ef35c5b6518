/**
 * Words that say nothing of what a text is about, in the languages Simmer reads, folded as `termsOf` folds. A search engine
 * learns them from many texts; a knowledge base of five articles has to be told.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all also always am an and any anyone are as ask asap at be because been before but by can cannot could
  customer did do does doesn doing don down each else error for from get gets getting give go got had has have he hello help her
  here hi him his how however i if in into is isn issue it its just keep keeps know let like ll make many may me more most much
  must my need never new no nobody not nothing now of off ok old on once one only or other our out over own please problem
  question re s same see she should since so some still such t than thank thanks that the their them then there they this those
  three through till times to today too two under until up us use used ve very want was we were what when where which while who
  why will with within without won would yes yesterday yet you your
  ei eika eilen ellei en ennen enta entä etta he hei hän han heidan ihan ilman ja jalkeen jo joka jolla jos josta jota juuri jälkeen kai kaikki
  kanssa kerran kiitos kohdassa koko koska kun kuin kuka mika mikaan mikä mina mita mitaan mitä me meidän meidan meille meilla meita milloin
  minka minulla minun missä missa miksi miten moi molempiin montako mukaan muita mutta myös myos nain nämä nama ne niin no nyt oikea oikealla oikean ole olen
  olet olemme olla olleet ollut on onko onnistu ongelma ongelmia ota ovat pitaa pois pyyda saa saada saan saanut sama samaan se sen siellä siella sieltä sielta sina sitä
  sita sitten siita taas tai tama tassa tehda tehdaan tosi tule tulee tulla tuli tulossa tyhjä uusi uudelleen vaan vai vain vanha vanhalle viela viime voi voisi voitteko voiko
  vaara väärä vaarin väärin väärällä yhä yli
  aga aitab aitäh aitah alates all antud aru ega ei eile esita et ette ja jah jalle jargi jargmise järgi juba juures ka kas kes kiire kohal kohta kokku kolm koik
  kõik kuhu kui kuidas kus kuus labi lahkus läbi ma meie meil mida midagi mille mina minu minuga mis miks mitu mu mulle mõlemale muu nad nagu need nii nimekirja nüüd nuud oli
  olen olema olin on ole oma ongi oota palun parast parem pärast peale pole puudu probleem saa saada saan saanud sai samal seda see sealt seal selle selleks seni sest siis siin sisse tagasi ta tal
  tana tema teie teil teine tere tuleb tulevad tulid uuesti uued uus vaata vaid vaja vale valesti vana vanale veel voi voib või võib vota võta voetud oue ule üle
  ada adalah agar akan aku anda apa apakah atau bagaimana bahwa banyak baru beberapa belum berapa bila bisa boleh bukan cara cek dalam dan dapat dari demikian dengan di dia
  dua hal hanya harap hari harus hingga ia ini itu jadi jika juga kalau kami karena ke kemarin kenapa kepada ketika kita lagi lain lalu lama langsung lebih maka masalah masih
  mana melalui memakai mengapa mereka mohon namun oleh pada padahal pak pernah perlu pun sampai sangat satu saat saja saya sebelum sebuah secara sedang segera sejak selalu semua
  sering serta sesudah setelah siapa siang sini situ sudah supaya tanpa tapi telah tentang tersebut terima tetap tetapi tiap tidak tiga tolong untuk waktu yaitu yang kasih`
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/\s+/)
    .filter(Boolean),
);

/** The same where no space parts the words: endings, particles, ways to ask. The longer ones stand first. */
export const STOP_SIGNS =
  /ありがとうございました|ありがとうございます|よろしくお願いします|お願いいたします|ませんでした|してください|てください|いただき|について|どうすれば|どこですか|できません|できない|なりません|ましょうか|している|なのに|ません|ました|ですが|でしょうか|ですか|ますか|まして|です|ます|ない|たい|から|ので|のに|けれど|として|され|して|した|する|もの|こと|ところ|ください|昨日|今日|請問|请问|怎么办|为什么|怎么|什么|是不是|能不能|可不可以|谢谢|你们|您们|我们|他们|昨天|今天|现在|已经|可是|但是|因为|所以|如果|以及|还是|一直|总是|根本|没有|不了|不能|无法|可以|需要|希望|哪里|这样|那样|一下|的话|开始|之后|以后|就是/gu;
