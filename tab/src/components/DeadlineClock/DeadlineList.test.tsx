import { describe, expect, it } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-components';
import type { DeadlineView } from '@review-desk/core/api';
import { aDeadline } from '../../testing/fixtures/explanations.js';
import { dateOf } from '../../testing/fixtures/values.js';
import { DeadlineList } from './DeadlineList.js';

const show = (deadline: DeadlineView) =>
  render(
    <FluentProvider>
      <DeadlineList deadlines={[deadline]} people={[{ id: 'H-001-c1', name: 'Wendy Stubbs' }]} />
    </FluentProvider>,
  );

describe('the list of deadlines', () => {
  it('says whose approval or check a date belongs to', () => {
    show(aDeadline({ occurrence: 'H-001-c1' }));
    expect(screen.getByText('For Wendy Stubbs')).toBeTruthy();
  });

  it('names the post where no one person owes it', () => {
    show(aDeadline({ owner: null, ownerPost: 'business support' }));
    expect(screen.getByText('Business support')).toBeTruthy();
  });

  it('explains a book-by date that a new bank holiday moved, and strikes nothing out beside the limit that stayed', () => {
    const why = 'The bank-holiday list was changed: 5 May 2028 is now a bank holiday';
    const { container } = show(aDeadline({ changes: [{ from: dateOf('2028-05-05'), to: dateOf('2028-05-04'), of: 'bookBy', why, on: dateOf('2027-11-22'), by: null }] }));
    expect(container.querySelector('del')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /show how it was worked out/ }));
    expect(screen.getByText(/^The book-by date was/).textContent).toBe(`The book-by date was Fri 5 May 2028, now Thu 4 May 2028: ${why}, 22 Nov 2027`);
  });
});
