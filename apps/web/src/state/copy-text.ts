import { showToast } from './toasts.js';

/** Takes a text to the clipboard, and tells when it is there. */
export function copyText(text: string, done: string): void {
  void navigator.clipboard.writeText(text).then(() => showToast(done));
}
