import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { OUTPUT } from '../support/build-extension.ts';

/** Names of what connects, or runs code that is not in the package, wherever they stand in a script. */
const FORBIDDEN_NAMES = new Set(
  (
    'fetch fetchLater XMLHttpRequest WebSocket WebSocketStream WebTransport EventSource sendBeacon RTCPeerConnection ' +
    'importScripts Worker SharedWorker eval requestPermission connectNative sendNativeMessage'
  ).split(' '),
);

/** Addresses that are names of kinds of markup: nothing is asked of them. */
const NAMESPACES = /^http:\/\/www\.w3\.org\//;

type Node = { type: string; [key: string]: unknown };

/** The forbidden names and addresses that a script holds, as code: in the words of a list they do no harm. */
function connectionsIn(source: string): string[] {
  const found: string[] = [];
  const pending: unknown[] = [parseAst(source)];
  for (let node = pending.pop(); pending.length > 0 || node !== undefined; node = pending.pop()) {
    if (Array.isArray(node)) pending.push(...(node as unknown[]));
    else if (isNode(node)) {
      found.push(...connectionsOf(node));
      for (const [key, child] of Object.entries(node)) if (key !== 'type') pending.push(child);
    }
  }
  return found;
}

function connectionsOf(node: Node): string[] {
  switch (node.type) {
    case 'Identifier':
      return FORBIDDEN_NAMES.has(node['name'] as string) ? [node['name'] as string] : [];
    case 'MemberExpression': {
      const name = textOf(node['property']);
      return name !== undefined && FORBIDDEN_NAMES.has(name) ? [name] : [];
    }
    case 'NewExpression':
    case 'CallExpression':
      return (node['callee'] as { name?: string }).name === 'Function' ? ['Function'] : [];
    case 'Literal':
    case 'TemplateElement': {
      const text = textOf(node) ?? '';
      return /^(?:https?:|wss?:)?\/\/\w/.test(text) && !NAMESPACES.test(text) ? [text] : [];
    }
    case 'ImportExpression': {
      return /^\.{1,2}\//.test(textOf(node['source']) ?? '') ? [] : ['import()'];
    }
    default:
      return [];
  }
}

/** The text of a string, or of a template without anything in it. */
function textOf(node: unknown): string | undefined {
  const { type, value, quasis } = node as { type: string; value: unknown; quasis?: Node[] };
  if (type === 'TemplateLiteral') return quasis?.length === 1 ? textOf(quasis[0]) : undefined;
  if (type === 'TemplateElement') return (value as { cooked: string }).cooked;
  return typeof value === 'string' ? value : undefined;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

const read = (folder: string, file: string): string =>
  readFileSync(path.join(folder, file), 'utf8');

describe('the search for connections', () => {
  it.each([
    ['fetch("/x")', ['fetch']],
    ['const get = globalThis["fetch"]', ['fetch']],
    ['navigator.sendBeacon("https://x.example/")', ['sendBeacon', 'https://x.example/']],
    ['import(name)', ['import()']],
    ['import(`${name}.js`); self[`eval`]', ['eval', 'import()']],
    ['image.src = `https://x.example/${name}`', ['https://x.example/']],
    ['new Function("return 1")', ['Function']],
    ['const words = "fetch|verify"; import("./own.js")', []],
  ])('finds what %s holds', (source, expected) => {
    expect(connectionsIn(source).toSorted()).toEqual(expected.toSorted());
  });
});

describe.each(Object.entries(OUTPUT))('the build for %s', (_, folder) => {
  it.each(globSync('**/*.js', { cwd: folder }))('connects to nothing in %s', (file) => {
    expect(connectionsIn(read(folder, file))).toEqual([]);
  });

  it.each(globSync('**/*.html', { cwd: folder }))('loads its own files alone in %s', (file) => {
    const html = read(folder, file);
    const addresses = [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.filter((address) => !/^\.?\/\w/.test(address ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  });

  it.each(globSync('**/*.css', { cwd: folder }))('loads nothing by style in %s', (file) => {
    const css = read(folder, file);
    expect(css).not.toMatch(/@import|url\((?!["']?(?:data:|\/|\.))/);
    expect(css).not.toMatch(/url\(["']?\/\//);
  });
});
