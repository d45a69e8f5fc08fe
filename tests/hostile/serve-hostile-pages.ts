import { servePages, type PageServer, type SeenRequest } from '../support/serve-pages.ts';
import { payloadPages } from './payloads/pages.ts';

/** A server of pages that attack, which tells what was asked of it. */
export type HostileServer = {
  pageUrl: (index: number) => string;
  requests: SeenRequest[];
  /**
   * Requests that a payload brought about: whatever was asked for below `/leak`, for anything but a page or a picture,
   * or by telling where the reader came from.
   */
  leaks: () => SeenRequest[];
  /** Whether an address is that of a picture some article has. */
  isPicture: (url: string) => boolean;
  close: PageServer['close'];
};

/**
 * What the pages themselves may do: nothing. All that runs or is asked for after such a page has been read was brought
 * about by the extension.
 */
const INERT = { 'content-security-policy': "default-src 'none'" };

const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');

/** Serves the payload pages, with one picture that an article may show. */
export async function serveHostilePages(): Promise<HostileServer> {
  const pages = (): string[] =>
    payloadPages(server.url('/leak'), server.url('/picture.gif')).map((page) => page.html);
  let served: string[] | undefined;
  const server = await servePages((path) => {
    if (path === '/picture.gif') return { body: PIXEL, type: 'image/gif' };
    const number = /^\/page\/(\d+)\/$/.exec(path)?.[1];
    served ??= pages();
    const html = number && served[Number(number)];
    return html ? { body: html, headers: INERT } : undefined;
  });
  return {
    pageUrl: (index) => server.url(`/page/${index}/`),
    requests: server.requests,
    leaks: () =>
      server.requests.filter(
        ({ path, purpose, referrer }) =>
          path.startsWith('/leak') || !ALLOWED.includes(purpose ?? '') || referrer !== undefined,
      ),
    // A text in an attribute is an address too: a relative one, below that of its page.
    isPicture: (url) => ['/picture.gif', '/page/'].some((path) => url.startsWith(server.url(path))),
    close: server.close,
  };
}

const ALLOWED = ['document', 'image'];
