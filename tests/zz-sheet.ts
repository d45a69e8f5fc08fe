import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser, CHROMIUM_ARGS } from './support/find-browser.ts';
const [prefix, out, n = '4', height = '2900', from = '0'] = process.argv.slice(2);
const dir = '/tmp/zz/shots';
const files = fs
  .readdirSync(dir)
  .filter(
    (f) =>
      f.startsWith(prefix!) && f.endsWith('.png') && !f.includes('popup') && !f.includes('sheet'),
  )
  .sort();
const b = await puppeteer.launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  pipe: true,
  args: [...CHROMIUM_ARGS, '--allow-file-access-from-files'],
});
const p = await b.newPage();
for (let k = 0; k < files.length; k += Number(n)) {
  const part = files.slice(k, k + Number(n));
  fs.writeFileSync(
    `${dir}/s.html`,
    `<body style="margin:0;display:flex;gap:6px;background:#888">${part.map((f) => `<div style="width:400px;height:1650px;overflow:hidden;position:relative"><div style="position:absolute;top:0;background:yellow;font:10px sans-serif;z-index:2">${f.slice(0, 30)}</div><img src="${f}" style="width:460px;margin-left:-30px;margin-top:-${Number(from) * 0.56}px"></div>`).join('')}`,
  );
  await p.setViewport({ width: 406 * Number(n), height: Math.min(1650, Number(height)) });
  await p.goto(`file://${dir}/s.html`, { waitUntil: 'load' });
  await p.screenshot({ path: `${dir}/${out}-sheet-${String(k / Number(n)).padStart(2, '0')}.png` });
  console.log(k / Number(n), part.join(' '));
}
await b.close();
