import { TargetType } from 'puppeteer-core';
import type { ChromiumSession } from './chromium.ts';

/**
 * Everything that goes wrong unnoticed in any page or worker of the extension from now on: exceptions and rejections
 * nobody caught.
 *
 * @returns a list that grows.
 */
export function watchErrors({ browser, origin }: ChromiumSession): string[] {
  const errors: string[] = [];
  browser.on('targetcreated', (target) => {
    if (!target.url().startsWith(origin)) return;
    if (target.type() === TargetType.SERVICE_WORKER)
      target
        .worker()
        .then(
          (worker) => worker?.on('error', (error) => errors.push(`worker: ${String(error)}`)),
          ignore,
        );
    else
      target.asPage().then((page) => page.on('pageerror', (e) => errors.push(String(e))), ignore);
  });
  return errors;
}

/** A target may be gone before it can be listened to. */
const ignore = (): void => undefined;
