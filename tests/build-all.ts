import { packageExtension } from './support/build-extension.ts';

packageExtension();
