import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { FluentProvider } from '@fluentui/react-components';
import type { DeadlineView } from '@review-desk/core/api';
import { aDeadline } from '../../testing/fixtures/explanations.js';
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
});
