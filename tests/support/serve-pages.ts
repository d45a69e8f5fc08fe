import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ServedPage = { body: string | Uint8Array; type?: string; status?: number };

export type PageServer = {
  /** Address of a served path. */
  url: (path: string) => string;
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
  const server = createServer((request, response) => {
    const page = find(new URL(request.url ?? '/', 'http://localhost').pathname);
    response.writeHead(page ? (page.status ?? 200) : 404, {
      'content-type': page?.type ?? 'text/html; charset=utf-8',
    });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://localhost:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
