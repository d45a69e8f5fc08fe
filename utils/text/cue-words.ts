/** Words by which a reader notices that a sentence leans on another, and words of saying; divided by spaces or bars. */
export type CueWords = {
  /** Open a sentence whose subject was named before: "he", "this". */
  pronouns?: string;
  /** Words after an opening article that point back: "the company". */
  pointers?: string;
  /** Open a sentence that goes on from another: "but", "meanwhile". */
  connectives?: string;
  /** Those of the connectives that can be left out before a name without changing what is said. */
  neutral?: string;
  /** Part of a sentence that says who spoke. */
  saying?: string;
};

export const CUE_WORDS: Record<string, CueWords> = {
  en: {
    pronouns:
      "he she it they his her hers its their theirs him them this that these those such here there's it's he's she's they're that's they've he'd she'd they'd another we our i my|prior to that|before that|at that time|at the time|a few moments later|moments later|minutes later|hours later|days later|weeks later|months later|years later|the next day|the following day|that day|that night|later that|earlier that|the latter|the first is|the first was|the first would|the first one|the second is|the second was|the second would|the second one|the third is|the third was|the third would|the third one|the last is|the last was|the last would|the last one|the other|the others|one of these|one of those|the former|the same|the two|the three|the pair|the duo|the trio|both men|both women|another one|one of them|some of them|most of them|many of them|all of them|none of them|neither",
    pointers:
      'company firm group agency department organization organisation institution ministry court judge jury plaintiff defendant suspect suspects victim victims man woman boy girl teen teenager couple family child children men women pair actor actress singer star director player coach athlete author writer artist band film movie show series book song album game team club side report study survey document documents statement letter email message video footage image images photo photos incident accident crash attack shooting fire storm blast explosion case trial lawsuit suit complaint charge charges ruling decision verdict sentence order law bill measure act proposal plan deal agreement move project program programme campaign effort event ceremony meeting talks vote election move announcement news move comments remarks findings results move country city town village state region area island nation government president minister senator governor mayor official officials officer officers spokesman spokeswoman spokesperson plane aircraft jet flight ship boat vessel vehicle car truck train building house home school university hospital hotel store restaurant site facility product device system website service app drug disease virus animal dog cat researchers scientists authors investigators pilot driver passengers carrier airline manufacturer maker retailer bank',
    connectives:
      "but and or so yet nor however meanwhile moreover furthermore nevertheless nonetheless therefore thus hence also besides instead still then otherwise additionally consequently accordingly similarly likewise conversely indeed too plus|in addition|in contrast|in fact|in turn|in other words|as a result|as well|for example|for instance|for one|for his part|for her part|for its part|on the other hand|at the same time|on the contrary|of course|after that|after all|at that point|even so|that said|in sum|in short|in conclusion|to sum up|in the end|all in all|against this backdrop|against that backdrop|what's more|by contrast|because of that|despite that|instead of that|until then|since then|by then|that is why|which is why",
    neutral:
      'but and however meanwhile moreover furthermore additionally nevertheless nonetheless|in addition',
    saying:
      'said says say saying told tells tell added adds according wrote writes asked asks explained explains noted notes stated states tweeted tweets announced announces recalled recalls argued argues claimed claims insisted insists replied replies warned warns acknowledged acknowledges admitted admits continued commented reported reports posted described describes called calls joked quipped responded testified read reads believe believes thinks think declared concluded suggested suggests stressed observed remarked urged pleaded shouted wondered mused quoted',
  },
  de: {
    pronouns:
      'er sie es ihr ihre ihren ihrem ihrer sein seine seinen seinem seiner dies diese dieser dieses diesen diesem das jene jener dessen deren ihm ihnen dabei dafür dagegen damit daran darauf daraus darin darüber darum davon dazu hierbei hierfür hierzu dort|die beiden|beide|der letztere|letztere|letzterer',
    connectives:
      'aber und oder doch jedoch allerdings außerdem zudem deshalb daher dennoch trotzdem dann danach auch so also denn ferner hingegen indes indessen inzwischen gleichzeitig schließlich stattdessen somit folglich ebenso dagegen weiterhin|darüber hinaus|im gegensatz dazu|unter anderem|zum beispiel',
    neutral: 'aber und doch jedoch allerdings',
    saying:
      'sagte sagt sagten erklärte erklärt erklärten betonte betont teilte mitteilte heißt hieß schrieb schreibt berichtet berichtete meinte meint zufolge laut so kritisierte forderte ergänzte fügte warnte kündigte nannte nennt',
  },
  fr: {
    pronouns:
      "il elle ils elles ce cet cette ces celui-ci celle-ci ceux-ci celles-ci cela ceci son sa ses leur leurs c'est c’est y en lui|ce dernier|cette dernière|ces derniers|ces dernières|les deux|tous deux|toutes deux",
    connectives:
      "mais et ou donc or car cependant toutefois pourtant néanmoins ainsi aussi ensuite puis enfin d'ailleurs d’ailleurs parallèlement alors|en effet|en outre|de plus|par ailleurs|en revanche|par exemple|par conséquent|du coup|au contraire|de même|pour autant|à l'inverse|à l’inverse|en fait",
    neutral: 'mais et cependant toutefois|en outre|par ailleurs',
    saying:
      'dit déclaré affirmé ajouté expliqué indiqué selon précisé souligné estimé estime explique affirme assure confié raconte annoncé écrit rappelle regrette',
  },
  es: {
    pronouns:
      'él ella ello ellos ellas esto esta este estos estas eso esa ese esos esas aquel aquella su sus lo le les dicho dicha dichos dichas allí ahí|el mismo|la misma|este último|esta última|ambos|ambas|los dos|las dos',
    connectives:
      'pero y e o sino sin aunque además también entonces así asimismo luego después mientras finalmente igualmente tampoco ademas|sin embargo|no obstante|por otro lado|por otra parte|por su parte|por lo tanto|por tanto|por ello|por eso|en cambio|de hecho|es decir|a su vez|en ese sentido|en este sentido|al mismo tiempo|de este modo|de esta forma',
    neutral: 'pero y además|sin embargo|no obstante',
    saying:
      'dijo dice según explicó afirmó aseguró añadió agregó señaló indicó declaró manifestó sostuvo expresó destacó anunció informó precisó comentó reconoció',
  },
  pt: {
    pronouns:
      'ele ela eles elas isso isto este esta estes estas esse essa esses essas aquele aquela seu sua seus suas lá ali|o mesmo|a mesma|ambos|ambas|os dois|as duas',
    connectives:
      'mas e ou porém contudo entretanto também então assim além depois ainda todavia já portanto|no entanto|por outro lado|por sua vez|por isso|além disso|ao mesmo tempo|de fato|ou seja|em seguida|com isso',
    neutral: 'mas e porém contudo|no entanto|além disso',
    saying:
      'disse diz segundo afirmou explicou acrescentou declarou contou ressaltou destacou informou comentou anunciou',
  },
  it: {
    pronouns:
      "egli lui lei esso essa essi esse loro questo questa questi queste quello quella quelli quelle ciò suo sua suoi sue lì ci|quest'ultimo|quest’ultimo|entrambi|entrambe|i due|le due",
    connectives:
      "ma e o però tuttavia inoltre anche quindi così dunque infatti poi infine intanto invece pertanto comunque eppure|nel frattempo|d'altra parte|d’altra parte|dal canto suo|per questo|allo stesso tempo|di conseguenza|in particolare|in effetti",
    neutral: 'ma e però tuttavia inoltre',
    saying:
      'detto dice ha secondo spiegato dichiarato affermato aggiunto sottolineato spiega racconta annunciato commentato ricordato',
  },
  nl: {
    pronouns:
      'hij zij ze het hun haar zijn dit deze dat die daar hier hen hem daarbij daarmee daarvan daarvoor daarin|de twee|beide|beiden|de laatste|dit laatste',
    connectives:
      'maar en of want dus ook echter toch daarnaast bovendien daarom vervolgens verder intussen ondertussen toen dan zo desondanks niettemin immers|aan de andere kant|op die manier|in plaats daarvan',
    neutral: 'maar en',
    saying:
      'zei zegt zeggen aldus volgens vertelde vertelt verklaarde meldt meldde schrijft schreef noemt stelt',
  },
  pl: {
    pronouns:
      'on ona ono oni one jego jej ich ten ta to ci te tam tego tej tych temu jemu im|ten ostatni|obaj|obie|oboje',
    connectives:
      'ale i a oraz lecz jednak jednakże natomiast ponadto także też również więc dlatego zatem potem następnie tymczasem zresztą|z kolei|poza tym|oprócz tego|mimo to|w związku z tym|co więcej|dodatkowo|w efekcie|tym samym',
    neutral: 'ale i a oraz jednak ponadto',
    saying:
      'powiedział powiedziała mówi mówił stwierdził stwierdziła dodał dodała podkreślił podkreśliła według zdaniem wyjaśnił wyjaśniła poinformował poinformowała zaznaczył ocenił',
  },
  tr: {
    pronouns:
      'o bu şu onlar bunlar onun bunun onların bunların ona buna onu bunu orada burada kendisi|her ikisi|ikisi',
    connectives:
      'ama ve fakat ancak ayrıca çünkü sonra ardından böylece dolayısıyla üstelik oysa öte yine ise|bunun üzerine|bu nedenle|bu arada|öte yandan|bununla birlikte|buna rağmen|örneğin',
    saying: 'dedi söyledi belirtti açıkladı ifade vurguladı kaydetti göre anlattı konuştu',
  },
  ru: {
    pronouns:
      'он она оно они его её ее их это этот эта эти тот та те там ему ей им такой такая такие|оба|обе',
    connectives:
      'но а и или однако также тоже поэтому затем потом причем причём притом зато тем итак кроме между|при этом|кроме того|в то же время|тем не менее|тем временем|в свою очередь|между тем|в частности|более того|таким образом|в результате|к тому же|с другой стороны',
    neutral: 'но а и однако|при этом|кроме того',
    saying:
      'сказал сказала заявил заявила отметил отметила сообщил сообщила добавил добавила подчеркнул подчеркнула словам рассказал рассказала пояснил пояснила говорит считает написал',
  },
  uk: {
    pronouns:
      'він вона воно вони його її їх їхній це цей ця ці той та ті там йому їй їм такий такі|обидва|обидві',
    connectives:
      'але а і й або однак проте також тож тому потім втім зате отже водночас|при цьому|крім того|до того ж|у свою чергу|тим не менш|тим часом|між тим|зокрема|таким чином|у результаті|з іншого боку',
    neutral: 'але а і й однак|при цьому|крім того',
    saying:
      'сказав сказала заявив заявила зазначив зазначила повідомив повідомила додав додала наголосив наголосила словами розповів розповіла пояснив пояснила каже вважає написав',
  },
  ar: {
    pronouns: 'هو هي هم هن هذا هذه هؤلاء ذلك تلك هناك وهو وهي وهم وهذا وهذه وذلك وتلك فهو فهي',
    connectives:
      'لكن ولكن كما أيضا وأيضا بل ثم إذ لذلك ولذلك بينما وبينما غير إلا|في المقابل|في حين|وفي المقابل|من جهة أخرى|من ناحية أخرى|بالإضافة إلى ذلك|إلى ذلك|ومع ذلك|مع ذلك|من جانبه|من جهته',
    saying:
      'قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أوضح وأوضح أكد وأكد وأكدت أكدت ذكر وذكر ذكرت وذكرت صرح بحسب وفق أعلن وأعلن',
  },
  fa: {
    pronouns: 'او وی آن این آنها آن‌ها اینها این‌ها ایشان آنان',
    connectives:
      'اما ولی و همچنین بنابراین سپس البته نیز بلکه|با این حال|در عین حال|از سوی دیگر|علاوه بر این|به همین دلیل',
    saying: 'گفت گفته افزود کرد اظهار تاکید اعلام می‌گوید',
  },
  ur: {
    pronouns: 'وہ یہ اس ان انہوں انھوں اسے انہیں انھیں اِس اُس اُن اِن',
    connectives:
      'لیکن مگر اور تاہم جبکہ پھر بلکہ لہذا چنانچہ|اس کے علاوہ|دوسری جانب|دوسری طرف|اس کے بعد|اسی طرح',
    saying: 'کہا بتایا کہنا مطابق',
  },
  hi: {
    pronouns:
      'वह वे यह ये इस उस उन इन उन्होंने इन्होंने उसने इसने उनका उनके उनकी इसका इसके इसकी उसका उसके उसकी उन्हें इन्हें उसे इसे वहां यहां ऐसे ऐसा दोनों',
    connectives:
      'लेकिन मगर और तथा परंतु परन्तु किंतु फिर हालांकि इसलिए जबकि बल्कि तो|इसके अलावा|इसके बाद|वहीं|साथ ही|दूसरी ओर|इस बीच',
    saying: 'कहा बताया मुताबिक अनुसार बोले बोला कहना',
  },
  bn: {
    pronouns:
      'তিনি সে তারা তাঁরা এটি এটা ওই এই সেই এসব তাঁর তার তাদের তাঁদের তাকে তাঁকে এর এতে সেখানে এখানে উভয় দুজনই তাঁরই এরা',
    connectives:
      'কিন্তু তবে এবং আর অথবা এ ছাড়া তাই এরপর পরে ফলে অন্যদিকে এদিকে আবার তখন|এ ছাড়া|এছাড়া|এ কারণে|একই সঙ্গে|এর আগে|এর পর|অন্য দিকে|তা ছাড়া|এ সময়',
    saying: 'বলেন বলেছেন বলেছে জানান জানিয়েছেন জানিয়েছে জানায় মতে করেন বললেন উল্লেখ',
  },
  zh: {
    pronouns:
      '他 她 它 他们 她们 它们 这 这些 那 那些 该 此 其 二人 两人 雙方 双方 他們 她們 這 這些 該',
    connectives:
      '但 但是 不过 不過 然而 而且 而 此外 同时 同時 另外 因此 所以 于是 於是 随后 隨後 另一方面 相比之下 与此同时 與此同時',
    saying: '说 說 表示 称 稱 指出 认为 認為 透露 强调 強調 告诉 告訴 介绍 介紹',
  },
  ja: {
    pronouns:
      '彼 彼女 これ それ この その あの 同社 同氏 同市 同県 同国 両者 両国 こうした そうした そこ ここ',
    connectives:
      'しかし だが また さらに そして ただ ただし 一方 一方で そのため このため なお 次に ところが それでも つまり',
    saying: '述べ 語 話 明らか 発表 と言 としている という 説明 指摘 強調',
  },
  ko: {
    pronouns: '그는 그녀는 이는 이들은 그들은 그가 그의 이 그 해당 이에 이와 여기 두 양측은',
    connectives: '그러나 하지만 또 또한 그리고 이어 이에 따라 반면 한편 다만 그래서 따라서 게다가',
    saying: '말했다 밝혔다 전했다 설명했다 강조했다 덧붙였다 지적했다 했다',
  },
};
