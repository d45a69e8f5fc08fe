import fs from 'node:fs';
import zlib from 'node:zlib';
import { startChromium } from './support/chromium.ts';
import { servePages } from './support/serve-pages.ts';
import { readPopup } from './support/popup-content.ts';
const [corpus, seed, count] = [process.argv[2]!, Number(process.argv[3]), Number(process.argv[4])];
const root = `/work/shared/corpora/${corpus}`;
const index = JSON.parse(fs.readFileSync(`${root}/index.json`, 'utf8'));
const list = (Array.isArray(index) ? index : index.pages) as {
  id: string;
  url?: string;
  file?: string;
}[];
let s = seed;
const rnd = () => (s = (s * 1103515245 + 12345) % 2147483648) / 2147483648;
const chosen = process.argv[5]
  ? process.argv[5].split(',').map((id) => list.find((p) => p.id.startsWith(id))!)
  : Array.from({ length: count }, () => list[Math.floor(rnd() * list.length)]!);
const files = fs.readdirSync(`${root}/pages`);
const html = (id: string) => {
  const f = files.find((x) => x.startsWith(id))!;
  const b = fs.readFileSync(`${root}/pages/${f}`);
  return f.endsWith('.gz') ? zlib.gunzipSync(b) : b;
};
const server = await servePages((p) => {
  const id = p.slice(1);
  return chosen.some((c) => c.id === id) ? { body: html(id) } : undefined;
});
const session = await startChromium({
  args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost'],
});
for (const c of chosen) {
  const page = await session.browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    let done = false;
    page.on('request', (r) => {
      if (!done && r.isNavigationRequest()) {
        done = true;
        void r.respond({
          status: 200,
          contentType: 'text/html; charset=utf-8',
          body: Buffer.from(html(c.id)),
        });
      } else void r.abort();
    });
    await page.goto(c.url ?? 'https://x.example/' + c.id, {
      waitUntil: 'domcontentloaded',
      timeout: 20000,
    });
    const popup = await session.clickIcon(page);
    const text = await readPopup(popup).catch(() => undefined);
    const shown = await popup.evaluate(() => document.body.innerText);
    fs.writeFileSync(`/tmp/zz/shots/${corpus}-${c.id}.txt`, `${c.url ?? ''}\n${shown}\n`);
    const pp = await popup.$('body');
    await pp!
      .screenshot({ path: `/tmp/zz/shots/${corpus}-${c.id}-popup.png` })
      .catch(() => undefined);
    const opened = session.waitForExtensionPage('reader.html');
    await popup.click('.button-primary');
    const reader = await opened;
    await reader.waitForSelector('.article-body > *', { timeout: 5000 });
    await reader.setViewport({ width: 820, height: 1000 });
    await reader.screenshot({ path: `/tmp/zz/shots/${corpus}-${c.id}.png`, fullPage: true });
    fs.writeFileSync(
      `/tmp/zz/shots/${corpus}-${c.id}.html`,
      await reader.evaluate(() => document.querySelector('.article-body')!.outerHTML),
    );
    await reader.close();
    void text;
  } catch (e) {
    console.log(c.id, String(e).slice(0, 200));
  }
  await page.close().catch(() => undefined);
}
await session.close();
await server.close();
