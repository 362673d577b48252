const TABS = 'ul.graphiql-tabs';
const TAB = 'li.graphiql-tab';

/**
 * GraphiQL says its tabs are one control each and puts two buttons into every one, which screen readers cannot reach. Here they are what they
 * look like: a list of buttons, the open one marked.
 */
export function keepTabsPlain(root: HTMLElement): void {
  const settle = (): void => {
    for (const list of root.querySelectorAll(TABS)) list.removeAttribute('role');
    for (const tab of root.querySelectorAll(TAB)) {
      const selected = tab.getAttribute('aria-selected');
      tab.removeAttribute('role');
      if (selected === null) continue;
      tab.removeAttribute('aria-selected');
      tab.querySelector('.graphiql-tab-button')?.setAttribute('aria-current', selected);
    }
  };
  new MutationObserver(settle).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['role', 'aria-selected'],
  });
}
