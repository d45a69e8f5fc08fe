declare const sanitized: unique symbol;

/** HTML that went through the sanitizer; the only HTML that may be shown or put on the clipboard. */
export type SafeHtml = string & { readonly [sanitized]: true };
