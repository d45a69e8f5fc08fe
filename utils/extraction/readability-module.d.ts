/** Readability alone: its package's index brings its second program along, which only guesses whether a page is worth reading. */
declare module '@mozilla/readability/Readability.js' {
  import { Readability } from '@mozilla/readability';
  export default Readability;
}
