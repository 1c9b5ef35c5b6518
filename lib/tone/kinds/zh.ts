// Made by `npm run train`; not written by hand. What it was learnt from: docs/model-card.md
import type { KindWeights } from '../kind-weights.ts';

export const zh: KindWeights = {
  "bits": 14,
  "heads": {
    "dispute": {
      "scale": 0.187281,
      "bias": -3.94506,
      "tone": -1.58427,
      "doubt": -2.58595,
      "gaps": "]IE6I[8uS&m#gM~~(~5~fG-dHN&%#+J;)$H~w8YA((j]}h2)d#~<:)/*'h'46MC(@`s%Kq~-(,AMR~KN(~~Mv0~:11:(*i9<~JAM%&~~$#;o(cJG)/j?~~<]=]]]Z&(Wb#p~w{WN(#X~|&e^7/##-*,1&c&3N5:V~(461ca(g:n~29*va,sooQK^OR>MJo&'&|m+I'l~~~2_,<~.RMQ%UaH[T/'.#93'((M$UE~.~HG^~T${#V@[U-F~=o~~).u2~:QP`#5+^Wyg^`8:@)~8IQl~2~>'X'@'&aCZ+C:M<P~L+0%y+&#1).~BQS~&Y~G&K-AYb5(H~|~:9~J~QI2[,,ZKd_/CCZ$&NG/L8E&)iN/H$BHP%8_54I'1/89NCn9(+1+`,~A-4~DTQN%W8/7~n10*;&w,1|]",
      "values": ":OOLHIT9IY:9JIJIJ:KIJIHJ;HOJLHR<MbQRINN:LJ8KO1I7OLIJPIIILL9M9HII7LJNIIL:IKII:5M0NH:ILIIJL:HMJKN9J3JIIIL;7:6KHIK/NMJJ<<I(XLIIM5I;]OMJI6LKJIOJHKIL9JJ:6II8IYJMLIIMHQ2IM4KI6.I]I;LI;:JIMJ9JKJJ<JJMIMJ;JIJNJ7R;JJ90JVRJ;HJHMIIIJJT8YJ7L8:,JJJNKJQV9JJRKHJY:PI;KRK7;JUIJL955&OQMJ7J;;QJM]I[IIO;ORKPKMIINH3;NZ;:KMJKQLLSIJI99T:;I75J;J8;%O;:IKIJL9KNM4HJL/N<8NP;N;K:JX43;7NKKP;IJ.INI:9I"
    },
    "manager-demand": {
      "scale": 0.258062,
      "bias": -4.65533,
      "tone": -1.06511,
      "doubt": -2.62229,
      "gaps": "~)~/?K#R#B~H~h~6N%GMQ~s~C1%~)QH~>?19~,BjX<$T$#%,*.P$dT59*C(T~=19~2kwJ029H~mI=~]~@*`[qMIr*,}~1V2WtQ.m#,4=1r@N.;)},%~#i=8r:1D-$C.$>$?~'~~~HQ?#<%~s$+]KMG7*+L3L/4I~~1A)k2^%%9.~?)+~@'%~,~~~^L~A-8$QF/~#v1>T&Nge~~FZ.L~?A[B9*~%A,)r:'/J_~.$>7,=$PFJ{#~~%FA8~-()gO~35~pM2*$%RA<-s&@D$E-S.eB~PJN~'$~5/~^];%P+_.4)hqD.}~6t@JylD:0~~-~6P)6rI|o~<3M9R6dL<>0r,Y3h+1g)C,-&$}:8FhGN&?4r[D9#'~u6V2/1N;:9@R8'?(U+n'j~5D;E&^~k'83ROA))+`.{(;0$A#L9Y9rw[",
      "values": ">FFG;H=L:HHITF><I>GFHFHHFVN>KGF=ZGFG=SF0GFFG8J<INFGF[FH[G>>GJI=HH8JGFH6=J>;GHIGGNJFJWHGFJI;FMF>GI>I=FGHGU>=F;>HF>;>F=>I8FLMJGH:PIGJ=IFPG>S=>FMGFG;<J=H>MGS<K^9>>HPF<IIG5GRKKHbGOGGUHHHK:FHQI;F:FFG>GVHGIILMTU=JHGGFJ<HGFGGIG;GG7GFXFHZLI=0GFHIG>KH=L=9:IJN9<>HFHFJJ>:FFIG5FI:HK>H>JGOFJJGGIGFF<KF>HKGGJ<HFGF5JJJ>GGJFG:M7F;SF<9;FHPUJ=>FJLIFH==LMFH>LHJFH<GOZJLF=JKF=HP>F>G<RG;<FH"
    },
    "churn-threat": {
      "scale": 0.235784,
      "bias": -4.68021,
      "tone": -1.22016,
      "doubt": -2.84029,
      "gaps": "dhH2%5_#:*3GL'BC,#b.@oEl%~^k]9(~P)75,HC~.h$N3j6y$jZY%).-yVN787&buF'-~@hi',g1~lHAH&9~-1M:;)BJI#&&v%[#1#(,>c~V~~7$)^,_@N$#~1B.4.W(?~]7p4_2+>$>:~?DI'UF.%~~LRUI+>,3H$j+0Q^-R<$*N&(.#c~IV,SM~f#,~$&;~W+1^~~xo~~,-/=8D~9FP7cbE4%^L@4EbP.')3B9cQrS'4%la}~%(I&V4~%4=Ly5R-a(l#@-$9~(~3~Q1I~>~~T*NT'~41~CV~~?2E^3~}~(J~&&H)m#<f'+~S/~*<26,/~zX&+T&~+&#_'%2-B0m{I-'0%K>0G2bS(R~~l;6+~~~)vSxHb~R?8~K-'3~G?66)(Ru=f*~[1FaML9B~1~W@;9J__1~z0@#m,B.CJB",
      "values": "HK<O=GU;MG8K;G=HJQHFJKHHHGH;<#<IHGF:GIQGH4;GGHIHTPIGJH<RIG=H;<IH=H<HGLIGHHNHGHIG=HIGHGIGN=HGJS4GLH=GHMGIIG9GGR7IG=J6^><H=HQH8=GH;=LPLK<GJGIHH6GLIHGN5<GIGG:HHH:GHGI<J<HHHGG<G=RO<YIMN:I8GI=5H=HLF<ZJH<G<IK;HGGJGJKG=IGGGGG6;HLLWJ=GHG=Q=IIFJ;;HJ;MFGGJHO9=HMIFKGLKGJMJLI=GIHGGGIGHK98P=H=HHZH6GI94<LM9JLIGGGHHGG44G=HHFI=MK7HH;8VG;<GIGG7NIGO:GGII>;=K6IG<HZI=^GGG<=3G=;OGGGJGGJGG"
    },
    "legal-threat": {
      "scale": 0.309524,
      "bias": -4.19483,
      "tone": -1.87408,
      "doubt": -3.84068,
      "gaps": "~a2&m:#,j*E.:R#~=~~5=TT&*~<7*>E-;~9%2~o=D;HR&i~$.eryp5A~3&&`/H)}~+Hh~~T$'Z3ww~~E4$)~t#'<@~i~~irF^.Jr4.^?~.#N&A~P8+uD&LNnSN0~D/t*11Ae>~~L|:53N-b/(F0aW*$[N~E+#'76WMK~>*/~~v-~#E-,?Ym-Jf%*;'_%+ux&)LO&.$[<0)~F-Y#@16K~|9<94-(O=~1$04-&+U0E(~XJ,&~NX;Q45YW%,ACBL~W_E%*~F~.G+HUF^)9F=s~oL~Z%ZU4E%Ds6~;%:_-*:4~BR`Fps1<PSD/@(~'3m~$'Q4/Z9RIG`-8V=&5eyfC1VSF#l'Cy~.~(G6,~:K3J9MNU?14C;6W(q~&6Vy$TE22~BCi'Hx=>[#P#5,&WU$~B#(O~-~?j;8SAchZ`[",
      "values": "FE=F;>H;>GJFKGO?EEOKIKH)FGGII>>EEE9J?FEEFE:IEJGEF=:GEHEGF=EFHG<FFN<HF=EHFNHGbFIGE?FR<HGFFHHG=Y<>G??>HMF?IRE?FF9?EMQFM>GFPHKGGJEJEGF>KGH<EII:E>G<HFHIER>;F=EGFGH9>F4<H<;HH;RH=QEFIEFEFE]E?FF=FEEIF;F=JF:EFHF;=FFFGGEELGG>>G=MGK=F;FE<GN<?=F<=I7EFHF8FQEEEFF<<HFGI==HGIIEF<J7?FFQEF>>PHHREE^HGKFG<KEHGE:FEEG?GE<GFFFGFJ9IEKF?HMKK?FFEG;EFL<>G=XGEFF6F=N=GTFNH<EE9FEEHF??FHHEEIFTFEHI"
    },
    "reputation-threat": {
      "scale": 0.260237,
      "bias": -4.37086,
      "tone": -1.89825,
      "doubt": -2.95106,
      "gaps": "h#u5#**8#)-+B#~E+$~~,*(~~*kgX]?7~~@~W~52U2~~#~>=~RH{S%+R2~J%~/~Rc(~~93~~h%M~2'[<H1I/NJ~-<>~-~0)d8^4.|+0;b<:s;2(~/Ep%+~'7];E#~$~9*B#V)8i02?9=##5=5~=>,S/rE>3JQ'@A226~~~(8(~p~I~#~~PhUPA/cL$1~K5Z5S'e)A4iy~&P~1)~e$C41`#5$'y*E2W=37?<S~6Iu)Y['n&&'13~7/X~d-&~-xuD)0~H&f=F^)9u}G]zP4r/Rf-0>4E~4R;.~4E$AD|3=ki~L#>#~~0'>L~-6:R4%=Y)Ii2O4%'8Yt#.8~~4F-5_-3oXIPg+*9#I%/)A5,Eo4P=HHNUr4ID$7~(((@H$k?0~'8@1'HP(U+.N<5.x7nE['~95'~~47<v~2&,%e)>'7Q-@#-~~,",
      "values": "GJKG:FGIGFHG;>FS=>GHF=IKH(F<F8HGI;I<GGHKGGFHGGHF=GG;JG=LHGH;Y7:G<HGN;FOJ;F:=F;J>G=MH=HGIGG=>F;HLGGGIG<JHFFRFGH>7GIFIKIGMGG=<H:F<FIGHGIGIO>>IG==8GMFF=GSKIF=FG<ObFLKF4GH=LKGF<HJFHHHFNOFKGMLMGGGKG<FFJGGHP=<HFGG=GIHILFH8MGHOIHGIIFHGF:<=IKHJ>H7FGSFINHGGGLLHG;HIHJHH<<NGIFHHGFHGMH=FGGFGIHGGTIFHHGGGHGJ>;NFQG<7I=HIHIN4I;FQI=:FLF;IU>=L7HHPIOGG<2LGHF<=FKUIKGGLH=KNJGNJP>MTG<=JQF="
    },
    "extraordinary-threat": {
      "scale": 0.30074,
      "bias": -4.58717,
      "tone": -1.98209,
      "doubt": -2.75014,
      "gaps": "M0s1^^#SB*I*+1SHf$H~6~4>'Q~(Y('B6~Y/21~C#ImHR~)O62P.7F:(pN3NAQW1}I~j~EP~A~F3~^eLP3#B<<h~30v|#z2X7hal~#<|j0Zr0/~YP8~#G'%)>8~)[u_#4.~>F(+:G8QC$j(%Khl30.m>%~GA0~,~[.'pS;Z<0F#'*7.N<O~[H5DU'K(R%d(s6gM~#~~7Q[~`vX6~%a1()&b*;EZh1'?$'W-SM,GS:=+'~jG$4#2MFgf~#B*/~~6EM%~x+'%&%#)=_~Vd`u~Fx$>N[]*~`~/;%+1g%BHD~.0,@8:~w+Qm~>)iEB,6BK#Pc<~~<CK0#u~3v78~+~`V4&:Q~@9_3^:~6&7(GNgc7U&/'4?=JLJBJbn6'76'Uq/+~9x~9Q50,/~~B%D*0hrY-1#2>T5&%h:2-`2",
      "values": "HEJKEJ<PL>IIGIKFIFGIFHIKHJ#F<FG=;IHGG>L>HHGUEHF=I3HGTGKF>FFGFN=FL8GFFOHGFHGH=FIFGIGGF>HGFM<INF9FGFH=<FFNFFF<FHFJ<ILGHGF<GFG>8JGHJFFHHHGGFIFJF<FL8=GGFHGF;O>FHF:GHF>>>HHGF=GFF;=KH;H==FKG>FFKFFGK<FFGG>FRNHFF>F>OHLKFGHFH<F<=FGIFGGIFF>EFHFFGF7FTGFFI;GIH>FGG;JGIEF=GHHIFGKFF<HHFFGFFIIJ;IFHF=8KIF?F>HFGEFHHJGT>4IFFEFOGQGFGGIFHF=IGKGLF=G9GFFFF=HP9;:>=HIFF>KK>H>GGFF>O<IFGFJIFIHP"
    },
    "safety": {
      "scale": 0.215827,
      "bias": -4.25625,
      "tone": -0.837996,
      "doubt": -3.637,
      "gaps": "~K[8~6r*8Uy.Y*(6-~d@Q/~H?5yuT~~4<8(~LuG&%#>2*&])$7=W]N~941`(@9&~~k1eL}XR33S_@~-'T~)gfK//0i5E@oJw~<9AmO>`~:$D~FG{$lT3~z0B4A?_su(L+QZ~92|-9~7#9@z8~*7V;(IKPiQ8LK#U:M#00:($6'vP34~[kCDH0P5l~^B~P*&~1)N~W9;`86F4~Zt~PAHJ4T*:-~.v==uVr-T4&5N1O/D@B,H~7;~(h*^~$F.>#0U&F*A4+]#O;?*tA~Q+~5~;-0d$f~HH~$4Jy0@nFT~4,22?#&r<3~K#D``#GP.aa-:_>#''/+~4@?~2M.{?;CpK8OhLpCB4,:;h@~4$1r7~b3.-nD?FyC#g~*;;8qbZ&6Y~(3Q7+~P96.Q%Mu7lX/%K3o$lG(hk1?",
      "values": "LIHOI<<4JHHH8LLJHMX5%G<IHH<;HJIHH;KJIL99:JOPHKLVK7:3Q<HI;52HII<OKJJHH6:J6H8<J9HIIUHIHH:LJ<HHPHIHK<9KNMJ9H8GN7;J[PI0HQHILIGJKIHJHQZH8OGLHT;S<HJHMLH;KIK;JIHIIHJJHIH8Q1HHMVJ:HLKL=I5IIHLK9HMPJH3<4L0RQH;4HJHMQH=VIH8HIIRQI6HHHOHJIH9;HLIIJIJLH8JHHI<:J8IO66K;:HHH<KHH9L<N7JIJJJ:X;L9;II9LIIJHKH:9HHH<IIJ<;H<KOJKHLHJIG;7H:IGH<IMJH<P7JHJJIKNI:HbO8HRMH;H<9HHJILPLN<<GHHIGX;<HLNHH<GH"
    },
    "ignored": {
      "scale": 0.254847,
      "bias": -4.51536,
      "tone": -1.85478,
      "doubt": -2.56447,
      "gaps": "9~).I3%5>BE/$BQ$(k#yKG%~.e~4)~A7*%D7q>G,3y+s0e14Wm[2w&V()9PB~0A%~IN(a^*~$~~Aq~K~0AT/p27~)+=~+1#0H~~7:M.^)m5>38Agj*JG$@~1vP'*~4$DB/VoQ~~Ou40m%29W%(#yfEK&6#$~4y2%,&~(~~1LA5.-W?^.$uL[^/()6i~04?53'~.;1)I*&1iAaZ~%+~$C59~<~&%E6f]$3LR~ME4,3Y?(K-OLPB-Oa$T#[W+4~f~0Ay;2/@#R3%>C#}?=h)&*~686$4>G*.~(HY~~mPE9;|L3^$T3-~4JYR>+~<6o~/#|$%f>1A:h$#)LZxf~bl=~D>~-=Z59J~<~~~~~(Qb)^1~yc_<cUM~A?=XBxfRQ~_0p+BM~.7Y$d*@6/iN=QN%?D,$W)~;v%OM,4MB%*~;~C",
      "values": "GHQH9===7HFHG;JG<HJGLGIG<H9LKTF>>GIJFJFKJ=NI8FFJ>=G9:MHINGGGIJ;GGL9J8<G=KRFJ=;G<FH==IGI=MG<GFFL8JKS<`OGJ7JJGGHHHIF<<N:HI=JM9L<J=G;HILJGI=GFGJO;GP>JFH<I=9I;HHI:GI8GGJLHF<KG7FIHIKJ6MGOMFGGF;GGH:HGGG=GFGI<7=IG>G<GGGGHIS8JHPGHIH=KK<=I;G;GGGGI;HJHJ>FHHHKGHH4F<GHGISH3GF=LGGFFJ<IU>G:I<;GGH=KGG:JF8GHGKW=92GHG7SGGKJ>FIK=JO=P<;;HH:LJI6FGG]I;bF;FI=GFG9GI<H8N==KGJ;<]F=8HISGH:O=LH"
    },
    "repeat-contact": {
      "scale": 0.434118,
      "bias": -4.99518,
      "tone": -1.2574,
      "doubt": -2.85262,
      "gaps": "I~2=2v~44$$&m4=Lt~._`K0hyG:NA>9002~~~6F.S@g&s&V/9/WM?+eFY:`(S%e1m:2x2@.&-9&.~mC~~~'C&Lc~C%@:(#T@,~V41tAhK~~t6BW$55U.)3-N~XSW._-~4:j0~Q4/~s(W#26fX%%-+W)-0EL2&B#~/5+~`/35GzM)X9Q&%B+6969y~4?=MF*N~VP~H:v0XF+N^c~*'/n8)|O3+1%]t78~>*+4EA.~#n)0LU?R:H]L-T~0^~~&Z#9~yR`>)9l2G.%6)l.r5F/O,7=~0~`oj+>A^h;+~Ei]%~G;4~ADJ#~@3sM&;#=]~O:$-E~CF=3~%mY~*2~*w~St=NemQ>(.~/a[8=A,@~82,6N~~)P-8FHm($AK[Wz/>8a':+M+(3HB~9o:3~kLQ$O(1&a~~1).]4,t8IC~.",
      "values": "DG?>=F@>DDDDFEHEEDEED7@E?>?GD?>EDFDD?G?DF>KGDD=DFDE?FGFEE?DDEGH???DD=HG>EHFH?E=DYEF@H=D@E>E?DFK?@FEEEG@EDE@?GEK?;E?F>JEED<EF>=EED?@DEEG>EEDO@E@@DGED@EDEFFEENE@EPEE>HDDEEE?LF?=EE?EIJE<@D@D>EEHDEEFDFED@E?DF>@<GEM@?DD?EF>ED>EEDEFFDDD=EDEDEFDEE>EG?@EE>DGFFEHOD9F<DHDbEF?EE@EF?HE?ES>DGDID?EKDDEIDDD>EDDHJE?DFGDEDEID?EFEKF?;?<F;@DGDE=ELEDGEE=DG?FEDDF<DDEKID?@FD@DEDG>GDJFE@HDD"
    },
    "urgency": {
      "scale": 0.22939,
      "bias": -4.44926,
      "tone": -0.94847,
      "doubt": -2.67416,
      "gaps": ";E)23BZ%QB#CR*O$k#5,[.B~~C,<.,~~5D%~#*r~#~JQ19@(~~b&-Q)$RIkObfe2a(~4&~X:5)<-77hUCVR43I~N$OL6=+~QM0/i}U5~p,(:?~NAjq~Y4;~p2$'#Sf:v9ULK*O*@f#4/n5BL'E7'~+s'@o+--j#(/#)4:~1&I#~'$&~~w~(LCQS($/i[:`J81uO~BK-9#H2?~9~X2)E4M6~)RXZ=jI~~(7YH~60I=CSG9$&w6GMM'BeqR1z%L/A+O-~W~Q-~$DA1bQl&&~#&@de.~w~&=0DK?$m$$09~~^%6Fj~+`HQJ&i/_;<O#~~pE9~+#T4K#~&c6n.'F1~~4~D=d~6KLk~<]T,$Qa)~Z06QkN(LI4ZJn6)P(t?mo&L?2wD&(~NP.QCt:{?,%W?P+WJ^N?B;)CO9%orr)",
      "values": "IOIHG;PGGRSG=<:M<4IHMGHHGJ<G';HG=:KG/GLHK;IIHTG=HJIP<JPG<IH<JGJG=9L:GJJOHIG=H9GH<XM+<LNIGHMGJ=HIHG=HHJT=GGV8:<GJN:JIKGGT;9Q==<;GH;H<HGHJUK<I;HJHGYG=IGJ:GG97:GG;H=LGIGGI;=G9H89G=<HJ<<H8J:I<6QHH=H=K:<GJH=L=HGI;I<=G=IGPKMPK=JL;KIG9G[IGHIGHKK=1=<SG<2IG7IQG8SJKK8H;UGH=9GJGHP;HJ<9=1X=GLJIQHGG<MMLGP=6HGI:<GHK<M.G=KHG,LHJHJ==7GLHG9GTP<H<LGQb<K8I<J<;YGHMHUJOKJGHO9IGG<:<G;KHGGG"
    },
    "misunderstanding": {
      "scale": 0.330195,
      "bias": -5.40343,
      "tone": -0.864135,
      "doubt": -2.75668,
      "gaps": "p=)KI'0_#,IB'1>>%N'*~L=s/r,~~d(v~L2#~&+-;B]8193~xXm0))2)%~Oj~]5UK~~&f(_LF%*M~#>3%q`~j~~YZO<P#r.~;2>r~#~%+OJG##X(9%~l6}(3oFA]-El*19F%,~*-$J&=aYb^4$&ijC<i--a-NF~~7AZH;G5_C$.LLv#z7G+/>qH~;:+9LP*Cz82ZhR+B~OI0x~bS~~~TH3/597~7~(~%(<3$-P?W#R${/]b$3~F/T,7'L4~~>l4>@2D8~)&5~1:;L`+}3{)M~0Q(Y&0*GH4~~4T9$@$GZ3%-5t~*}(524/7>$&1><P+}af2;$iS:3V|1#b~S'kJ~2A(~B~~)-(~P$)~39r5,P~:Ei/NXN%?[339&p1/S6i$+B{AT:&8~,m@C]%zlCEE~=#'&E%W~~Z~ko-V3zW",
      "values": "EFF>HE?J?F=GFFEEEEGFGE?EGEE8EGJFEFHEFIK?==EFEF:=EIE<EFF>GF?EE=EH==F;EFEE=E=EKE?EFH;E?:GH?2OF>GG?FKFI??SK?G?<9EE<EEEEFE<F?GFIEE?G?>QH?FbE><EIF=HFFF?EI>=ZEF?;GEEEFEFHGG;=EFF?IEE7HE=E>EEEG>NFEJGM<><E7FGGHFEIGEEGEEEEEFGHFF;FGFF?EHEFE>SEENE>E=EFEGFGF?HEF?EEFEG9FFEE?EHEFFEFGE<GHEHF>;;EIFEEE?>F>H>=MEH?EGHG?JHG<GFFEGME>VGEGFS<FFHJMI?=PGGHE?G<EEGGEEI<FFH?E?FI;EFH=?GK?;>EFGEEEE"
    },
    "affects-others": {
      "scale": 0.386634,
      "bias": -4.70214,
      "tone": -1.62641,
      "doubt": -2.64808,
      "gaps": "5~M629=BV7+O%A',DOFF6~~)?.<(D~?9=D`ie~<>Md;?@XaA~-N%,&~cn:j6`B80(makR'5L&$1#6}.m2333W.yF54H:|+bb@:/#;]~VK0^%((T2@zocM;2$y~~u3F*L~~Ln~V][;::4%WB)3~g<*2Bc-u#EM,B~~/%~-~3J~~~2(=]~a97Z=f~l-8$H~9F>7W>3(9RTiO}gv}3]5B>3B9?Q2J~(?-W#R$~W4=zUy~u/98b-&~V,)1(.ES{sGj~&J)(oF6<SFW~~09#>A^$~q]~%E%+~$<S~'Ag,(3%/f*i6<4=#kv+D?$1/0$5502JDd%L^/8~F1@~~mmp~*p~5Eq;e2S_i~9P~S&A['A7]sJ2&.JNR4z=F;$9;.&M=V(~No?50i#~3?7&%n*V~'*.E&~C.$Cl(xW+J",
      "values": "E>?XE?IHF<FEE?E<EEEEFFF?EHFG.EEE>EHEHDFEHEGFFEFFEEHE>HFFEEEEEFE?=?FGE>>EEEJ5IFGFFEE>;>?HP>9F>D=HFI@EEEEIJIGEEE=>?EEEJEENEFEEFFEEOED;F?E@GSE>?EEFHH?E>E?HIEGHEEGIE=P???bEEGEEFIFPE=FE;EEEEF?:H=OFFGK<EHE7;E?=FE?>MFEG=EFEGEHFFGEEEF?NFHF?F?EEFGFOE?;HFEI?=EG?EEEEEEEEI?LE>NE>5EEFEFE=EGH>EE?FG?F<FFHFE>REG??FFEEFFI?EE=FI?9EF<EI>E>?>?E@GELEFE?EHGE?FF>=FDFGEFF6F?E?EEEE>F>?FEGDGHE"
    }
  }
};
