import { describe, expect, it } from 'vitest';
import { guessLanguage } from '@/utils/text/guess-language';

/** News of one ferry. */
const TEXTS: Record<string, string> = {
  en: 'The ferry will sail at night from May on, the harbour master told the council, which had asked for it since the bridge was closed to lorries in the autumn.',
  de: 'Die Fähre fährt von Mai an auch in der Nacht, teilte der Hafenmeister dem Rat mit, der darum gebeten hatte, seit die Brücke im Herbst für Lastwagen gesperrt wurde.',
  fr: 'Le bac circulera la nuit à partir de mai, a dit le capitaine du port au conseil, qui le demandait depuis que le pont est fermé aux camions et que les gens attendent sur le quai.',
  es: 'El transbordador navegará de noche a partir de mayo, dijo el capitán del puerto al consejo, que lo pedía desde que el puente se cerró a los camiones en el otoño.',
  pt: 'A balsa vai navegar à noite a partir de maio, disse o capitão do porto ao conselho, que o pedia desde que a ponte foi fechada aos caminhões e não há outro caminho para a ilha.',
  it: 'Il traghetto navigherà di notte da maggio, ha detto il capitano del porto al consiglio, che lo chiedeva da quando il ponte è chiuso ai camion e non c’è altra strada per l’isola.',
  nl: 'De veerboot vaart vanaf mei ook in de nacht, zei de havenmeester tegen de raad, die daar om had gevraagd sinds de brug in het najaar voor vrachtwagens is gesloten.',
  sv: 'Färjan ska gå på natten från och med maj, sade hamnkaptenen till rådet, som har bett om det sedan bron stängdes för lastbilar i höstas och det inte finns någon annan väg.',
  pl: 'Od maja prom będzie pływał także w nocy, powiedział kapitan portu radzie, która prosiła o to od jesieni, gdy most został zamknięty dla ciężarówek i nie ma innej drogi na wyspę.',
  tr: 'Feribot mayıstan itibaren gece de çalışacak, dedi liman başkanı ve bu karar köprü sonbaharda kamyonlara kapandığı için çok beklenen bir adım oldu ama ada için daha çok iş var.',
  id: 'Feri akan berlayar pada malam hari mulai Mei, kata kepala pelabuhan kepada dewan yang telah meminta hal itu sejak jembatan ditutup untuk truk dan tidak ada jalan lain dari pulau ini.',
  vi: 'Phà sẽ chạy vào ban đêm từ tháng năm, trưởng cảng nói với hội đồng, những người đã yêu cầu điều này từ khi cầu không cho xe tải qua và không có đường nào khác để đến đảo.',
  ru: 'С мая паром будет ходить и ночью, сказал капитан порта совету, который просил об этом с осени, когда мост закрыли для грузовиков, и другой дороги на остров не осталось.',
  uk: 'З травня пором ходитиме і вночі, сказав капітан порту раді, яка просила про це з осені, коли міст закрили для вантажівок, і іншої дороги на острів не залишилося.',
  ar: 'ستبحر العبارة ليلا ابتداء من مايو، كما قال رئيس الميناء للمجلس الذي طلب ذلك منذ أن أغلق الجسر أمام الشاحنات في الخريف، ولا طريق إلى الجزيرة من غير هذه العبارة التي تعمل على مدار العام.',
  fa: 'کشتی از اردیبهشت در شب هم حرکت می‌کند، این را رئیس بندر به شورا گفت که از پاییز آن را خواسته بود، زیرا پل برای کامیون‌ها بسته شد و راه دیگری به جزیره با این بار نیست.',
  ur: 'فیری مئی سے رات کو بھی چلے گی، بندرگاہ کے سربراہ نے کونسل کو بتایا، جس نے خزاں میں پل کے بند ہونے پر یہ مطالبہ کیا تھا کہ ٹرکوں کی راہ میں اور کوئی سڑک نہیں ہے۔',
  hi: 'मई से नौका रात को भी चलेगी, बंदरगाह के प्रमुख ने परिषद से कहा, जो पतझड़ में पुल के बंद होने के बाद से यह माँग कर रही थी, क्योंकि द्वीप की ओर कोई और रास्ता नहीं है।',
  bn: 'মে মাস থেকে ফেরি রাতেও চলবে, বন্দরপ্রধান পরিষদকে জানিয়েছেন।',
  el: 'Το φέρι θα ταξιδεύει και τη νύχτα από τον Μάιο, είπε ο λιμενάρχης στο συμβούλιο.',
  he: 'המעבורת תפליג גם בלילה החל ממאי, אמר מנהל הנמל למועצה.',
  th: 'เรือเฟอร์รีจะแล่นตอนกลางคืนตั้งแต่เดือนพฤษภาคม',
  zh: '港务长对议会说，渡轮从五月起夜间也将开航。',
  ja: '港長は議会に、フェリーは五月から夜も運航すると伝えた。',
  ko: '항만청장은 오월부터 여객선이 밤에도 다닌다고 의회에 말했다.',
};

describe('guessLanguage', () => {
  it.each(Object.entries(TEXTS))('knows %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(Object.entries(TEXTS))('believes a page that says %s', (language, text) => {
    expect(guessLanguage(text, `${language}-XX`)).toBe(`${language}-XX`);
  });

  it.each(Object.entries(TEXTS).filter(([language]) => language !== 'en'))(
    'does not believe that %s is English',
    (language, text) => {
      expect(guessLanguage(text, 'en-US')).toBe(language);
    },
  );

  it('believes what it cannot know', () => {
    expect(guessLanguage('Night ferry, 7 pm, pier 4', 'de')).toBe('de');
    expect(guessLanguage('Night ferry, 7 pm, pier 4')).toBeUndefined();
    expect(guessLanguage('', 'de')).toBe('de');
    expect(guessLanguage(TEXTS['bn']!, 'as')).toBe('as');
    expect(guessLanguage(TEXTS['de']!, 'nds')).toBe('nds');
  });

  it('does not mind words of another language among its own', () => {
    expect(guessLanguage(`${TEXTS['bn']} “Night Ferry Company Ltd”`, 'bn')).toBe('bn');
    expect(guessLanguage(`${TEXTS['de']} „The night is young and full of ferries“`)).toBe('de');
  });
});
