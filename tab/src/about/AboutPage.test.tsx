import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { axeFaults } from '../testing/axeFaults.js';
import { aboutNames, aboutPages } from '../text/aboutText.js';
import { AboutPage, aboutNameOf } from './AboutPage.js';

test.each(aboutNames)('the page about %s stands by itself, without Teams or signing in', async (name) => {
  const { unmount } = render(<AboutPage name={name} />);
  expect(await screen.findByRole('heading', { level: 1, name: aboutPages[name].title })).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Accessibility' })).toHaveAttribute('href', '/tab/about/accessibility');
  expect(await axeFaults()).toEqual([]);
  unmount();
});

test('only the four addresses under about are such pages', () => {
  expect(aboutNameOf('/tab/about/privacy')).toBe('privacy');
  expect(aboutNameOf('/tab/about/support/')).toBe('support');
  expect(aboutNameOf('/tab/about/other')).toBeNull();
  expect(aboutNameOf('/tab/households/about')).toBeNull();
});
