/** What publishers write above their own summary of an article. */
export const SUMMARY_HEADINGS = new RegExp(
  `^(?:the |article |story )?(?:${[
    'key (?:points|takeaways|findings|highlights)|(?:top |main )?takeaways|highlights|main points|in (?:short|brief|summary|a nutshell)',
    'at a glance|summary|tl;?dr|(?:quick|at-a-glance) summary|what (?:you need )?to know|bottom line|the gist|fast facts',
    'das wichtigste(?: in kürze| im überblick)?|auf einen blick|in kürze|kurz gefasst|kurzfassung|zusammenfassung|zusammengefasst|darum geht.?s|das müssen sie wissen',
    "en bref|l['’]essentiel|à retenir|ce qu['’]il faut retenir|(?:en )?résumé|les points clés",
    '(?:en )?resumen|(?:las )?claves|puntos clave|lo (?:más importante|esencial)|en breve',
    '(?:em )?resumo|pontos[ -]chave|destaques|in sintesi|in breve|(?:i )?punti chiave|in pillole',
    'in het kort|samenvatting|kort samengevat|hoofdpunten|w skrócie|najważniejsze(?: informacje)?|podsumowanie',
    'özet|kısaca|öne çıkanlar|главное|коротко|кратко|вкратце|головне|стисло',
    'ملخص|الخلاصة|أبرز النقاط|خلاصه|نکات مهم|خلاصہ|اہم نکات|मुख्य बातें|संक्षेप में|सार|মূল বিষয়|সংক্ষেপে|একনজরে',
    '要点|摘要|概要|重点|まとめ|ポイント|この記事のポイント|요약|핵심 요약|세줄 요약',
  ].join('|')})(?: (?:of|from) (?:the|this) (?:article|story))?\\s*[:：.]?$`,
  'i',
);
