import { packageExtension } from '../support/build-extension.ts';

/** Builds and packages the extension for both browsers before the first test, unless that was done already. */
export function setup(): void {
  if (process.env.STANDFIRST_BUILT) return;
  packageExtension();
  process.env.STANDFIRST_BUILT = 'yes';
}
