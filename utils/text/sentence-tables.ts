/**
 * What a language writes with a full stop inside a sentence. Words are divided by spaces and written without their last
 * full stop; one with a capital letter is that word only so written, any other also with a capital.
 */
export type SentenceTable = {
  /** Never at the end of a sentence: titles before a name, "e.g.". */
  leaning?: string;
  /** Within a sentence when a figure follows: "No. 1", "Jan. 5". */
  counting?: string;
  /** At the end of a sentence only when one of `openers` follows: "Inc.", "etc.". */
  either?: string;
  /** Words a sentence often begins with and a name does not, beside the cue words: after "U.S." they begin a new one. */
  openers?: string;
  /** Words before a figure that make it an ordinal, for languages that write "3." for "third": "am 3. Oktober". */
  ordinals?: string;
  /** What follows an ordinal though nothing before tells it: "1. Bundesliga". */
  ordered?: string;
  /** Short words that do end sentences, in scripts where a full stop after a short word is the sign of abbreviation. */
  endings?: string;
  /** Source of a regular expression: who spoke, behind a quoted question. */
  speaker?: string;
};

const LATIN_COUNTING = 'no nos nr art fig vol p pp cap';
const ENGLISH_NAME = "(?:(?:\\p{Lu}[\\p{L}’'.-]*|the|a|of) ){1,5}";

export const SENTENCE_TABLES: Record<string, SentenceTable> = {
  en: {
    leaning:
      'mr mrs ms messrs mx dr prof sen sens rep reps gov govs gen maj col lt sgt cpl pvt capt cmdr adm ' +
      'insp supt det rev revd fr hon pres amb atty asst assoc esp approx e.g i.e eg ie vs v cf viz incl al ' +
      'Ft Mt Sra Sr.a Brig Msgr Rt Pte Ste',
    counting: `${LATIN_COUNTING} jan feb mar apr jun jul aug sep sept oct nov dec sec ch eq ver`,
    either:
      'jr sr inc corp co cos ltd llc plc bros dept dist div est etc ed eds st ave blvd rd hwy ln pct ph.d ' +
      'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore ' +
      'Pa Tenn Tex Va Vt Wash Wis Wyo Ont Que min max hrs hr yrs yr lb lbs oz sq mi univ intl natl govt assn',
    openers:
      'a about according after again all although an any anyone are as asked at authorities because before both by can critics could despite did do does during each earlier either even every everyone few finally first for former from further has have how if in is just last later least less like many maybe more most much neither never no nobody none not nothing now of officials often on once one only other others over people perhaps police prosecutors rather researchers several shares should since some someone soon than the there though three through to today together tomorrow two under unlike until up was well were what when where whether which while who why will with within without would yesterday you your',
    speaker: `^${ENGLISH_NAME}(?:said|says|asked|asks|wrote|writes|wondered|tweeted|shouted|replied|added|told)\\b`,
  },
  de: {
    leaning:
      'dr prof hr fr frl dipl ing med phil jur rer nat h.c st fa bzw ca vgl z.b d.h u.a z.t evtl ggf inkl ' +
      'exkl zzgl sog bes insb einschl entspr gegr geb gest verh max min mind ehem i.d.r v.a usf allg eigtl ' +
      'hl sel B d.i o.ä bspw z d',
    counting: `${LATIN_COUNTING} abs bd s kap ziff str tel hausnr jan feb aug sep sept okt nov dez mär apr jun jul mo di mi do fr sa § rn`,
    either:
      'mio mrd tsd bill std min sek usw etc u.s.w jh jhdt v.chr n.chr chr str pl ag gmbh co jr sen mwst zw',
    openers:
      'alle als am an auf aus bei beide bis da dass dem den der des die durch ein eine einem einen einer etwa für gegen hier hinzu ich im in ist jede jeder jetzt kein keine man mehr mit nach neben nicht noch nun nur ob ohne schon seit sogar trotz um uns unter viele vom von vor war warum was weil wenn wer wie wir wird wo zu zum zur zwar zwei',
    ordinals:
      'am ab an auf bei beim bis das dem den der des die diesem diesen dieser diese dieses ein einem einen einer ' +
      'eines eine erst für gegen ihr ihre ihrem ihren ihrer im in ins jede jeden jeder jedes mein meinem mit nach seit sein seine ' +
      'seinem seinen seiner und unser unsere unserem vom von vor zum zur bereits genau schon rund sowie oder',
    ordered:
      'januar jänner februar feber märz april mai juni juli august september oktober november dezember ' +
      'jahrhundert jahrhunderts jahrhunderte weltkrieg weltkriegs bundesliga liga fc minute spieltag etage stock ' +
      'klasse lebensjahr geburtstag tag platz mal runde staffel auflage jahrestag bezirk kapitel senat strafsenat ' +
      'zivilsenat kammer stufe halbzeit hälfte quartal halbjahr sinfonie symphonie',
  },
  fr: {
    leaning:
      'M MM mme mmes mlle mlles dr drs pr me mgr st ste bd cf c.-à-d p.ex env av apr R.P gal col cdt cne lt',
    counting: `${LATIN_COUNTING} n al chap éd ch janv févr avr juil sept oct nov déc tél liv`,
    either: 'etc ex inc cie sa s.a.r.l J.-C hab fig',
    openers:
      'après au aucun autre avant avec bien celle celui comme d dans de des deux dès du entre est face grâce j je l la le les lors même moins n ne ni non nos notre nous on où par parmi pas peu plus pour près qu quand quant que qui quoi s sans se selon si sinon soit sous sur tous tout toute très trois un une vers voici voilà vos votre vous',
    speaker: "^(?:a|ont|demande|s’est|s'est|interroge)\\b",
  },
  es: {
    leaning:
      'sr sra sres srta dr dra drs d dña don ud uds vd prof profa lic ing arq gral cnel cap tte sgto mons fr rvdo ' +
      'sto sta p.ej ej av avda c ctra cf aprox excmo excma ilmo pdte vdo',
    counting: `${LATIN_COUNTING} núm núms n pág págs sec tel km`,
    either: 'etc EE UU FF AA JJ OO CC RR HH a.c d.c s.a cía ltda hnos dpto depto vol ed',
    openers:
      'a ahora al ambos ante antes aquí aun bajo cada casi como con cual de del desde dijo donde dos el en entre era es está fue ha hace hacia han hasta hay hoy la las los mas más me mi mucho muy nada nadie ni no nos nunca otra otro otros para poco por pues que quien se según ser si sí sobre solo sólo son tan tanto te todo todos tras tres tu un una uno unos ya yo',
  },
  pt: {
    leaning:
      'sr sra srs sras srta dr dra drs d prof profa profs eng arq gen cel cap maj ten sgt mons pe fr exmo exma ' +
      'ilmo sto sta p.ex ex av r tv cf aprox v.exa',
    counting: `${LATIN_COUNTING} n nº núm pág págs séc tel km`,
    either: 'etc a.c d.c s.a cia ltda jr fl ed vol hab',
    openers:
      'a à agora ambos ante antes ao aos após aqui as às até cada com como da das de desde dessa desse deste do dois dos é em entre era está eu foi há hoje la lo logo mais me mesmo meu minha muito na nada não nas nem nesta neste no nos nossa nosso nunca o onde os outra outro para pela pelo pois por quais qual que quem se sem ser só sob sobre tanto todas todos três tudo um uma você vocês',
  },
  it: {
    leaning:
      'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa proff avv ing arch geom rag on sen mons card gen col ' +
      'cap ten mar magg cav comm es cfr p.es c.so p.zza v.le S SS don egr gent spett ca',
    counting: `${LATIN_COUNTING} n nn pag pagg sec tel km artt comma`,
    either: 'ecc etc s.p.a spa s.r.l a.c d.c v co fig vol ed',
    openers:
      'a ad ai al alla alle allo altri anzi c che chi come con cosa da dai dal dalla dalle degli dei del della delle dello di dopo dove due è ecco ed era erano fino fra già gli ha hanno ho i ieri il in io l la le lo mai mi molti ne nei nel nella nelle no noi non nulla oggi ogni oltre ora per più quasi qui se senza si sì sia sono sopra sotto stato su sugli sui sul sulla tra tre tutta tutti tutto un una uno',
  },
  nl: {
    leaning:
      'dhr mevr mw mr mrs dr drs ir ing prof bc st ds bijv bv d.w.z m.a.w o.a m.n z.g zgn resp incl excl ca jl i.p.v ' +
      't.o.v n.a.v m.b.t i.v.m o.l.v gen kol kapt lt mgr ev d.m.v t.a.v vgl evt max min',
    counting: `${LATIN_COUNTING} blz pag hfst par tel jan feb mrt apr jun jul aug sept okt nov dec`,
    either: 'enz etc a.s e.d e.a n.v b.v v.chr n.chr jr sr mln mld co inc wijlen',
    openers:
      'aan al alle alles als beide bij de doch door een er geen heeft hoe ik in is ja je jij juist mede meer men met mijn na naar naast net niet niets nog nu om omdat onder onze op over pas sinds te tegen tot twee u uit van vanaf veel via voor waar was wat we weer wel werd wie wij wil zelfs zodat zou',
  },
  pl: {
    leaning:
      'dr prof mgr inż hab ks bp abp św płk ppłk gen kpt por ppor sierż mjr st red ul al pl im tzw tzn np m.in tj ' +
      'pt ok ds ww jw lek arch dyr prez zob por woj sp o s.p os zw wg prok adm',
    counting: 'nr art ust pkt poz str s r godz tel lit par rozdz t zł',
    either: 'r w itd itp in etc ur zm jr',
    openers:
      'wszystko wszyscy jednocześnie obecnie niestety albo ani bo był była było były by być cała choć co czy dla do dodał gdy gdyby gdzie ile inni ja jak jaki jako jest jeśli już każdy kiedy kilka kto który lub ma mają mimo może można my na nad nawet nie nikt niż o od po pod poza przed przez przy są się sam tak teraz tu tutaj tylko tym u w we wielu wtedy z za zaś ze żaden że',
  },
  tr: {
    leaning:
      'dr prof doç yrd av sn hz op uzm öğr gör alb gen org korg tümg tuğg yb bnb yzb ütğm müh örn bkz vs. no ' +
      'bşk st kur asb çvş m.ö m.s i̇st',
    counting: 'no s sf cilt c md mad tel',
    either: 'vb vs cad sok mah apt bul ltd şti a.ş t.c tic san inc co yy',
    openers:
      'artık aynı bana bazı belki ben biz bir biri böyle bugün bütün çok daha de diğer dün en eğer geçen gibi hatta hem henüz hep her hiç işte kimse ki nasıl ne neden olay sen siz son şimdi şöyle tüm veya ya yani yoksa zaten',
    ordinals: '',
  },
  ru: {
    leaning:
      'г-н г-жа гг т.е т.н т.к т.о им ул пл просп пр пер наб проф акад доц ген полк подполк лейт св ср напр ' +
      'тов гос мин зам нач пос дер обл р-н респ корп стр рис табл гр мл пп гл',
    counting: 'с т гл рис табл п ст ч стр кв д корп тел №',
    either: 'г гг в вв др т.д т.п пр проч ок р',
    openers:
      'без более будет бы был была были было в вам вас ведь во вот все всё всего вы где да даже два для до если есть ещё еще за здесь из к как какие когда кто лишь мне может можно мы на над надо нам наш не него ней нет неё ни никто ну о об один от ранее перед по под позже после при про с сам свои со среди т так то того тогда том три у уже хотя чего чем через что чтобы этого я',
  },
  uk: {
    leaning:
      'п пп т.зв тобто ім вул пл просп пров проф акад доц ген полк св див напр мін зам нач обл р-н буд кв стор мал ' +
      'табл гр ст ред о т.ч смт с м',
    counting: 'с т гл рис п ст ч стор кв буд тел №',
    either: 'р рр ст ін т.д т.п',
    openers:
      'без був була були було бути в вам вас ви від во все всі вчора де для до з за зараз із інші із-за коли крім ми між може можна на над нам наш не немає ні ніхто о об один під після по при про сам свої серед так те тепер ти тим то того тоді тут у цього через чи чому що щоб я як якщо',
  },
  ar: {
    leaning: 'د م أ أ.د إ ص ت ج هـ ه ق.م ط س ش ب ع ر',
    speaker: '^(?:قال|قالت|سأل|سألت|تساءل|تساءلت|أضاف|أضافت|يقول|تقول|يتساءل)[ \\u200c]',
  },
  fa: { leaning: 'د م ه ش ق ر ک ه.ش ه.ق ص ج آ' },
  ur: { leaning: 'ڈ م ص ع ق ه ھ' },
  hi: {
    leaning:
      'डॉ डा पं श्री स्व प्रो कु सु मो ले कै मे ब्रि सं नं रु ई वि सी बी एम के आर ए एस पी जी टी वी एन एल डी जे इं',
    endings:
      'है हैं था थे थी थीं हो दी ली दो लो गई गए गया दे ले जा आई आए आया हुआ हुई हुए सके सका सकी रहे रहा रही की का में पर ' +
      'से को भी तक ही ना नहीं',
    speaker: '^[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,3} (?:पूछा|कहा|बोले|बोला|बोली)[।.]',
  },
  bn: {
    leaning:
      'ড ডা মো মোঃ মোছা মোসা প্রফে লে মে জে কর্নেল অব ক্যা ব্রি মি মিসেস নং খ্রি হি ই এ কে এম বি সি আর এস জি ডি পি এন',
    endings: 'না হয় নয় যায় ছিল আছে করে হবে দেন নেন নেই গেছে যান খান পান চান দেয় নেয় হন',
    speaker:
      '^[\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+){0,3} (?:বলেন|বললেন|জিজ্ঞেস করেন|প্রশ্ন করেন|জানতে চান)[।.]',
  },
  zh: {
    speaker:
      '^[^。！？，“”「」\\s]{0,10}?(?:说|說|问|問|道|喊|叫|答|表示|称|稱|写道|寫道|回答|补充|補充)(?:道|着)?(?:[。，,：！？]|…{1,2})',
  },
  ja: {},
  ko: {},
};
