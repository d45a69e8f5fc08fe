/** Milliseconds after which the browser has surely begun to read what it saves. */
const READ_BY = 60_000;

/** Saves a text as a file, in the folder or by the dialog the browser uses for downloads. Needs no permission. */
export function saveFile({ name, type, text }: { name: string; type: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), READ_BY);
}
