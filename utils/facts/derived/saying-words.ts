/** Verbs of saying by language, as they stand beside a quote. */
export const SAYING: Record<string, string> = {
  en: 'said|says|told|tells|added|adds|explained|explains|wrote|writes|tweeted|noted|notes|stated|states|argued|argues|warned|warns|insisted|insists|recalled|recalls|continued|continues|concluded|concludes|declared|announced|commented|remarked|replied|responded|admitted|acknowledged|claimed|claims|urged|stressed|emphasi[sz]ed|predicted|predicts|testified|confirmed|joked|shared|advised|advises|suggested|suggests|recommends|observed|observes|reports|asks|asked',
  de: 'sagte|sagt|erklärte|erklärt|betonte|betont|so|meinte|meint|teilte|schrieb|schreibt|kritisierte|forderte|warnte|ergänzte|kommentierte|berichtet|berichtete',
  fr: 'a déclaré|déclare|a dit|dit|affirme|a affirmé|explique|a expliqué|a ajouté|ajoute|souligne|a souligné|estime|a estimé|assure|a assuré|précise|a précisé|raconte|confie|indique|a indiqué|regrette|prévient|poursuit|insiste|rappelle',
  es: 'dijo|dice|ha dicho|afirmó|ha afirmado|aseguró|ha asegurado|declaró|señaló|ha señalado|explicó|ha explicado|añadió|ha añadido|agregó|indicó|sostuvo|manifestó|advirtió|subrayó|reconoció|escribió',
  it: 'ha detto|dice|ha dichiarato|ha spiegato|spiega|ha aggiunto|aggiunge|ha affermato|afferma|sottolinea|ha sottolineato|racconta|commenta|scrive|ha scritto',
  pt: 'disse|diz|afirmou|afirma|declarou|explicou|explica|acrescentou|destacou|ressaltou|contou|escreveu|garantiu|sublinhou|defendeu',
  nl: 'zei|zegt|aldus|verklaarde|vertelt|vertelde|schrijft|stelt|benadrukt|legt',
  sv: 'säger|sade|sa|skriver|berättar|menar|förklarar',
  no: 'sier|sa|skriver|forteller|mener|forklarer',
  da: 'siger|sagde|skriver|fortæller|mener|forklarer',
  pl: 'powiedział|powiedziała|mówi|dodał|dodała|stwierdził|stwierdziła|podkreślił|podkreśliła|wyjaśnił|wyjaśniła|zaznaczył|zaznaczyła|napisał|napisała|ocenił|oceniła',
  ru: 'сказал|сказала|заявил|заявила|сообщил|сообщила|отметил|отметила|подчеркнул|подчеркнула|добавил|добавила|рассказал|рассказала|пояснил|пояснила|считает|написал|написала',
  uk: 'сказав|сказала|заявив|заявила|повідомив|повідомила|зазначив|зазначила|додав|додала|розповів|розповіла',
  tr: 'dedi|diye konuştu|ifadelerini kullandı|açıkladı|söyledi|belirtti',
};

/** Pronouns that stand for a speaker, by language. */
export const SPEAKER_PRONOUNS: Record<string, string> = {
  en: 'he|she',
  de: 'er|sie',
  fr: 't-il|t-elle|-t-il|-t-elle|il|elle',
  es: 'él|ella',
};

/** Patterns of a quote and its speaker in scripts without capital letters; groups `speaker` and `quote`. */
export const UNCASED_QUOTES: Record<string, RegExp> = {
  zh: /(?<speaker>[^，。；：、“”「」\s]{2,20}?)(?:對記者|对记者|在.{2,12}中)?(?:说|說|表示|称|稱|指出|强调|強調|认为|認為)[：，:,]?\s?[“「](?<quote>[^”」]{8,300})[”」]/g,
  ja: /(?<speaker>[^、。「」\s]{2,24}?)(?:は|も|が)、?(?:[^「」。]{0,30})?「(?<quote>[^」]{8,300})」と(?:述べ|話|語|コメント|説明|強調|指摘|訴え)/g,
  ko: /(?<!\p{L})(?<speaker>[가-힣]{2,4}\s(?:[가-힣]{1,8}\s?){1,2})(?:은|는|이|가)\s[^“"]{0,40}?[“"](?<quote>[^”"]{8,300})[”"](?:이라고|라고|고|며)/gu,
  bn: /(?:^|[।!?]\s)(?<speaker>[^।,!?“”"‘’'‘]{4,70}?)\s(?:বলেন|বলেছেন|জানান|জানিয়েছেন|মন্তব্য করেন)(?:\sযে)?[,:ঃ]?\s*[“"‘'](?<quote>[^”"’']{10,300})[”"’']/g,
  hi: /(?:^|[।!?]\s)(?<speaker>[^।,!?“”"‘’']{4,70}?)\sने\s(?:कहा|बताया)(?:\sकि)?[,:]?\s*[“"‘'](?<quote>[^”"’']{10,300})[”"’']/g,
  ar: /(?:^|[.،؛\s])(?:و?قال(?:ت)?|و?أكد(?:ت)?|و?أضاف(?:ت)?|و?صرح(?:ت)?|و?أوضح(?:ت)?)\s(?<speaker>[^.،؛:«»"“”]{4,60}?)(?:\sإن)?\s?[:،]?\s?[«"“](?<quote>[^»"”]{10,300})[»"”]/g,
};

/** Pronouns that stand for a speaker in these scripts. */
export const UNCASED_PRONOUNS =
  /^(?:他|她|他们|他們|她们|我|我们|你|其|并|並|也|还|還|同时|同時|তিনি|তাঁরা|তারা|এ সময় তিনি|उन्होंने|उन्होंने|उसने|इस|هو|هي|彼|彼女|同氏|これ|それ)|তিনি$|उन्होंने$/;
