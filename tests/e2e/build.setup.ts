import { buildExtension } from '../support/build-extension.ts';

/** Builds the extension for both browsers before the first test. */
export function setup(): void {
  buildExtension('chromium');
  buildExtension('firefox');
}
