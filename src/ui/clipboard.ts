/**
 * The Clipboard API needs `allow="clipboard-write"` on a frame; where the frame lacks it, the old command still works, because
 * copying always starts with a click.
 *
 * Source: https://developer.mozilla.org/docs/Web/API/Clipboard_API#security_considerations
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'visually-hidden';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
