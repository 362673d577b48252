/** Hands a file to the reader's download folder. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this tick.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
