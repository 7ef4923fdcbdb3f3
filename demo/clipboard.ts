/** Puts a text on the clipboard; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Puts HTML on the clipboard for visual editors, and beside it a text for everything else. */
export async function copyRich(html: string, text: string): Promise<boolean> {
  try {
    const blob = (content: string, type: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blob(html, 'text/html'),
        'text/plain': blob(text, 'text/plain'),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
