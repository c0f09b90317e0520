import '@testing-library/jest-dom/jest-globals';
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { CardFace } from './CardFace.js';

const card = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text, wrap: true }] });

test('a line of the morning’s card shows its reference as a link that leads nowhere from here', () => {
  const { container } = render(<CardFace card={card('[H-001-a1](https://teams.microsoft.com/l/entity/x/today?context=%7B%7D): due by Friday 8 January 2027')} />);
  expect(container).toHaveTextContent(/^H-001-a1: due by Friday 8 January 2027$/);
  expect(screen.queryByRole('link')).toBeNull();
  expect(container.querySelector('a')).not.toHaveAttribute('href');
});

test('nothing else in a card becomes markup', () => {
  const { container } = render(<CardFace card={card('<b>H</b> [H](javascript:1) **H**')} />);
  expect(container).toHaveTextContent('<b>H</b> [H](javascript:1) **H**');
  expect(container.querySelector('a, b, strong')).toBeNull();
});
