type Attributes = Readonly<Record<string, string | number>>;

/** Text as the content of an element or the value of an attribute: whatever it says, it is shown and never read as markup. */
export const markupText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** One element of SVG, HTML or Atom; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${markupText(shown(value))}"`);
  return `<${name}${written.join('')}>${content}</${name}>`;
}

/** A hundredth of a pixel is below what anybody sees. */
const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value;
