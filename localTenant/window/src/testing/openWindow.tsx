import { jest } from '@jest/globals';
import { configure, render } from '@testing-library/react';
import axe from 'axe-core';
import { MemoryRouter } from 'react-router';
import { App } from '../app/App.js';

// A busy machine is slow, not wrong: waits end when the thing is there. Styles are not worked out for every query by role.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });
jest.setTimeout(60_000);

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
