import axe from 'axe-core';

/**
 * What axe finds on the page, one line a fault. Fluent's focus markers (`data-tabster-dummy`) are left out: they are hidden,
 * take the focus only to hand it on, and cannot be switched off. Colours are judged in a real browser, since jsdom paints none.
 */
export const axeFaults = async (): Promise<string[]> => {
  const { violations } = await axe.run(
    { include: [document.body], exclude: [['[data-tabster-dummy]']] },
    { rules: { 'color-contrast': { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
};
