import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = {
  body: string | Uint8Array;
  type?: string;
  status?: number;
  headers?: Record<string, string>;
};

/** A request as it reached the server. */
export type SeenRequest = {
  /** Path without the query. */
  path: string;
  /** What the browser wanted it for: `document`, `image`… */
  purpose: string | undefined;
  /** The address the browser says it came from. */
  referrer: string | undefined;
};

export type PageServer = {
  /** Address of a served path. */
  url: (path: string) => string;
  /** All requests so far. */
  requests: SeenRequest[];
  close: () => Promise<void>;
};

/**
 * Serves pages on a free port of localhost.
 *
 * @param find the page of a path, without its query; `undefined` answers 404.
 */
export async function servePages(
  find: (path: string) => ServedPage | undefined,
): Promise<PageServer> {
  const requests: SeenRequest[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push({
      path,
      purpose: request.headers['sec-fetch-dest']?.toString(),
      referrer: request.headers.referer,
    });
    const page = find(path);
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
