import { render } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App.js';

/** The whole window at one of its addresses. */
export const openWindow = (address: string) =>
  render(
    <MemoryRouter initialEntries={[address]}>
      <App />
    </MemoryRouter>,
  );

/** What axe finds wrong; colours are looked at in a browser, since jsdom draws nothing. */
export const faultsIn = async (place: Element): Promise<string[]> => {
  const { violations } = await axe.run(place, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
};
