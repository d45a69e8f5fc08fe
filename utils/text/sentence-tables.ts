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
  /** Words a sentence often begins with and a name does not: after "U.S." or "Inc." they begin a new one. */
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
      'a about according after again all also although an and another any anyone are as asked at authorities ' +
      'because before both but by can critics could despite did do does during each earlier either even every ' +
      'everyone few finally first for former from further has have he her here hers him his how however i if ' +
      'in indeed instead is it its just last later least less like many maybe meanwhile more moreover most much ' +
      'my neither never nevertheless no nobody none nor not nothing now of officials often on once one only or ' +
      'other others our over people perhaps police prosecutors rather researchers several shares she should ' +
      'since so some someone soon still such than that the their them then there these they this those though ' +
      'three through thus to today together tomorrow too two under unlike until up was we well were what when ' +
      'where whether which while who why will with within without would yesterday yet you your',
    speaker: `^${ENGLISH_NAME}(?:said|says|asked|asks|wrote|writes|wondered|tweeted|shouted|replied|added|told)\\b`,
  },
  de: {
    leaning:
      'dr prof hr fr frl dipl ing med phil jur rer nat h.c st fa bzw ca vgl z.b d.h u.a z.t evtl ggf inkl ' +
      'exkl zzgl sog bes insb einschl entspr gegr geb gest verh max min mind ehem i.d.r v.a usf allg eigtl ' +
      'hl sel B d.i o.ä bspw z d',
    counting: `${LATIN_COUNTING} abs bd s kap ziff str tel hausnr jan feb aug sep sept okt nov dez mär apr jun jul § rn`,
    either:
      'mio mrd tsd bill std min sek usw etc u.s.w jh jhdt v.chr n.chr chr str pl ag gmbh co jr sen mwst zw',
    openers:
      'aber alle allerdings als also am an auch auf aus bei beide bis da dabei dafür dagegen daher damit danach ' +
      'dann daran darauf darin darüber darum das dass davon dazu dem den denn dennoch der deren des deshalb ' +
      'dessen die dies diese dieser dieses doch dort durch ebenso ein eine einem einen einer einige er es etwa ' +
      'für gegen gleichzeitig hier hinzu ich ihr ihre im in insgesamt inzwischen ist jede jeder jedoch jetzt kein ' +
      'keine man mehr mit nach nachdem neben nicht niemand noch nun nur ob obwohl oder ohne schon sein seine ' +
      'seit seitdem sie so sogar sollte sowohl später trotz trotzdem um und uns unter viele vom von vor während ' +
      'war warum was weil weiter weitere weitere wenn wer wie wieder wir wird wo zu zudem zum zunächst zur zwar zwei zwischen',
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
      'ainsi alors après au aucun aussi autour autre avant avec bien car ce ceci cela celle celui cependant ces ' +
      'cet cette chacun chaque comme comment d dans de depuis des deux dès désormais donc du durant elle elles en ' +
      'enfin ensuite entre est et face grâce il ils j je l la le les leur leurs lors lorsque mais malgré même ' +
      'moins n ne ni non nos notre nous on or ou où par parmi pas pendant personne peu plus plusieurs pour ' +
      'pourquoi pourtant près puis qu quand quant que quelque quelques quelqu qui quoi s sa sans se selon ses si ' +
      'sinon soit son sous sur tandis tous tout toute toutefois toutes très trois un une vers voici voilà vos votre vous',
    speaker: "^(?:a|ont|demande|s’est|s'est|interroge)\\b",
  },
  es: {
    leaning:
      'sr sra sres srta dr dra drs d dña don ud uds vd prof profa lic ing arq gral cnel cap tte sgto mons fr rvdo ' +
      'sto sta p.ej ej av avda c ctra cf aprox excmo excma ilmo pdte vdo',
    counting: `${LATIN_COUNTING} núm núms n pág págs sec tel km`,
    either: 'etc EE UU FF AA JJ OO CC RR HH a.c d.c s.a cía ltda hnos dpto depto vol ed',
    openers:
      'a además adicionalmente ahora al algunos allí ambos ante antes aquel aquí así asimismo aun aunque bajo cada ' +
      'casi como con contra cual cuando cuatro de del desde después dijo donde dos durante el él ella ellas ellos ' +
      'en entonces entre era es esa ese eso esta está estas este esto estos finalmente fue ha hace hacia han hasta ' +
      'hay hoy igualmente incluso la las le les lo los luego mas más me mediante mi mientras mucho muchos muy nada ' +
      'nadie ni ninguno no nos nosotros nuestro nunca o otra otro otros para pero poco por porque posteriormente ' +
      'pues que quien quienes se según ser si sí sin sobre solo sólo son su sus también tampoco tan tanto te ' +
      'todo todos tras tres tu un una uno unos y ya yo',
  },
  pt: {
    leaning:
      'sr sra srs sras srta dr dra drs d prof profa profs eng arq gen cel cap maj ten sgt mons pe fr exmo exma ' +
      'ilmo sto sta p.ex ex av r tv cf aprox v.exa',
    counting: `${LATIN_COUNTING} n nº núm pág págs séc tel km`,
    either: 'etc a.c d.c s.a cia ltda jr fl ed vol hab',
    openers:
      'a à agora ainda além algumas alguns ali ambos ante antes ao aos apesar após aquela aquele aqui as às assim até ' +
      'cada com como conforme contra contudo da das de depois desde dessa desse deste do dois dos durante e é ela ' +
      'elas ele eles em embora enquanto entre era essa esse esta está este estes eu foi há hoje isso isto já la lo ' +
      'logo mais mas me mesmo meu minha muito muitos na nada não nas nem nenhum nesta neste ninguém no nos nossa ' +
      'nosso nunca o onde os ou outra outro outros para pela pelo pois por porém porque portanto quais qual quando ' +
      'quanto que quem se segundo sem sempre ser seu seus só sob sobre sua suas também tanto todas todos três tudo um uma você vocês',
  },
  it: {
    leaning:
      'sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa proff avv ing arch geom rag on sen mons card gen col ' +
      'cap ten mar magg cav comm es cfr p.es c.so p.zza v.le S SS don egr gent spett ca',
    counting: `${LATIN_COUNTING} n nn pag pagg sec tel km artt comma`,
    either: 'ecc etc s.p.a spa s.r.l a.c d.c v co fig vol ed',
    openers:
      'a ad adesso ai al alcuni alla alle allo allora altri anche ancora anzi appena attualmente c che chi ci ciò ' +
      'come con così cosa contro da dai dal dalla dalle davanti degli dei del della delle dello di dietro dopo dove ' +
      'due dunque durante e è ecco ed era erano essi fino fra già gli ha hanno ho i ieri il in infatti infine ' +
      'inoltre insieme intanto invece io l la le lei lo loro lui ma mai mentre mi molti ne nei nel nella nelle ' +
      'nessuno niente no noi non nonostante nulla o oggi ogni oltre oppure ora per perché però più poi qualche ' +
      'quando quanto quasi quattro quella quelli quello questa queste questi questo qui quindi se secondo sembra ' +
      'senza si sì sia sono sopra soprattutto sotto stato su sua sue sugli sui sul sulla suo suoi tra tre tutta ' +
      'tutti tuttavia tutto un una uno',
  },
  nl: {
    leaning:
      'dhr mevr mw mr mrs dr drs ir ing prof bc st ds bijv bv d.w.z m.a.w o.a m.n z.g zgn resp incl excl ca jl i.p.v ' +
      't.o.v n.a.v m.b.t i.v.m o.l.v gen kol kapt lt mgr ev d.m.v t.a.v vgl evt max min',
    counting: `${LATIN_COUNTING} blz pag hfst par tel jan feb mrt apr jun jul aug sept okt nov dec`,
    either: 'enz etc a.s e.d e.a n.v b.v v.chr n.chr jr sr mln mld co inc wijlen',
    openers:
      'aan al alle alleen alles als anderen beide bij bovendien daar daarbij daarmee daarna daarnaast daarom dan dat de deze ' +
      'die dit doch door dus echter een eerder een en enkele er geen haar heeft hebben het hier hij hoe hoewel hun ' +
      'ik in inmiddels is ja je jij juist maar mede meer men met mijn na naar naast net niemand niet niets nog nu of ' +
      'om omdat onder ondanks ongeveer onze ook op over pas sinds sommige te tegen terwijl tijdens toch toen tot ' +
      'tussen twee u uit van vanaf veel verder via volgens voor vooral waar waarom wanneer want was wat we weer wel ' +
      'werd wie wij wil ze zelfs zij zijn zo zodat zonder zou',
  },
  pl: {
    leaning:
      'dr prof mgr inż hab ks bp abp św płk ppłk gen kpt por ppor sierż mjr st red ul al pl im tzw tzn np m.in tj ' +
      'pt ok ds ww jw lek arch dyr prez zob por woj sp o s.p os zw wg prok adm',
    counting: 'nr art ust pkt poz str s r godz tel lit par rozdz t zł',
    either: 'r w itd itp in etc tys mln mld ur zm gr proc ha n.e p.n.e jr',
    openers:
      'a albo ale ani bo bowiem był była było były by być był cała chociaż choć ci co czy dla do dlatego dodał gdy ' +
      'gdyby gdzie i ich ile inni ja jak jaki jako jednak jednocześnie jego jej jest jeszcze jeśli jeżeli już każdy ' +
      'kiedy kilka kto który którzy lecz lub ma mają mimo może można my na nad natomiast nawet nie niestety nikt ' +
      'niż o obecnie od ona one oni ono oraz po pod podczas podobnie ponadto ponieważ poza potem pozostali przed ' +
      'przez przy są się sam sytuacja ta tak także tam te tego ten teraz to trzeba tu tutaj tych tylko tym u w we ' +
      'według wczoraj wcześniej wielu więc wszyscy wszystko wtedy z za zaś zatem ze zdaniem żaden że',
  },
  tr: {
    leaning:
      'dr prof doç yrd av sn hz op uzm öğr gör alb gen org korg tümg tuğg yb bnb yzb ütğm müh örn bkz vs. no ' +
      'bşk st kur asb çvş m.ö m.s i̇st',
    counting: 'no s sf cilt c md mad tel',
    either: 'vb vs cad sok mah apt bul ltd şti a.ş t.c tic san inc co yy',
    openers:
      'ama ancak ardından artık aynı ayrıca bana bazı belki ben biz bir biri birçok böyle böylece bu bugün buna ' +
      'bunlar bunun burada bütün çok çünkü daha de diğer dün en eğer fakat geçen gibi hatta hem henüz hep her ' +
      'herkes hiç hiçbir ise işte kimse ki nasıl ne neden o olay onlar onun oysa öte özellikle sadece sen ' +
      'siz son sonra şimdi şu şöyle tüm üstelik ve veya ya yani yine yoksa zaten',
    ordinals: '',
  },
  ru: {
    leaning:
      'г-н г-жа гг т.е т.н т.к т.о им ул пл просп пр пер наб проф акад доц ген полк подполк лейт св ср напр ' +
      'тов гос мин зам нач пос дер обл р-н респ корп стр рис табл гр мл пп гл',
    counting: 'с т гл рис табл п ст ч стр кв д корп тел №',
    either: 'г гг в вв тыс млн млрд трлн руб коп долл др т.д т.п пр проч чел ок см км кг н.э р',
    openers:
      'а без более больше будет бы был была были было в вам вас ведь во вот впрочем все всё всего вы где да даже ' +
      'два для до его ее её если есть ещё еще за затем здесь и из или им именно их к как какие когда кроме кто лишь ' +
      'между мне многие может можно мы на над надо нам например наш не него ней некоторые нет неё ни никто ничего ' +
      'но ну о об однако один он она они оно от ранее перед по под позже после потом потому почему поэтому при ' +
      'про с сам свои сегодня сейчас сначала со согласно среди т так также такие там теперь то того тогда только ' +
      'том тот три у уже хотя чего чем через что чтобы эта эти это этого этот я',
  },
  uk: {
    leaning:
      'п пп т.зв тобто ім вул пл просп пров проф акад доц ген полк св див напр мін зам нач обл р-н буд кв стор мал ' +
      'табл гр ст ред о т.ч смт с м',
    counting: 'с т гл рис п ст ч стор кв буд тел №',
    either: 'р рр ст тис млн млрд трлн грн коп дол ін т.д т.п та осіб н.е',
    openers:
      'а але без був була були було бути в вам вас ви від він во вона вони все всі вчора втім де для до його її їх ' +
      'з за зараз зокрема й і із інші із-за коли крім ми між може можна на над навіть наразі нам наш не немає ні ' +
      'ніхто нічого о об однак один під після по потім при про проте раніше сам свої серед сьогодні та так також ' +
      'там те тепер ти тим то того тоді тому тут у це цей ці цього ця через чи чому що щоб я як якщо',
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
