import { expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { bookTheFirstSlot, moveTheMeeting, type Chosen } from './booking.js';
import { sitDown } from './browser.js';
import { moveTheClock } from './clock.js';
import { mailOf, nameOf, registerOf } from './council.js';
import { dateOf, mondayOf } from './days.js';
import type { inSteps } from './inSteps.js';
import { meetingOn, meetingsOf, openOutlook, refreshUntilSeen } from './outlook.js';
import { importTheRegister, startTellingPeople } from './register.js';
import { giveFirstRole, giveRoleToGroup, openPeopleAndRoles, type GroupRole } from './roles.js';
import { contentsOfItem, rowsOfList } from './sharePoint.js';
import { heading, openReviewDesk } from './teams.js';
import { rowsOfToday, unfoldLater } from './today.js';

// Ruth books H-043 with Leah; H-041, H-089 and H-161 come due, or are late, in the days of the journey.
const households = [...Array.from({ length: 25 }, (_, at) => `H-${String(at + 1).padStart(3, '0')}`), 'H-041', 'H-043', 'H-089', 'H-161'];
const groupRoles: GroupRole[] = [
  { group: 'Review Desk - FIRO', role: 'Fostering reviewing officer' },
  { group: 'Review Desk - Business support, foster home reviews', role: 'Business support, foster home reviews' },
  { group: 'Review Desk - Supervising social worker', role: 'Supervising social worker', newTeam: 'Fostering Marlbeck' },
];
// How the lists' keys begin that belong to this household and to its review.
const reviewOfH043 = /h043r1x/;
const ofH043 = /h043x/;

/** Where one tenant's main job is played, and what people saw of it. */
export type Seat = {
  url: string;
  browser: Browser;
  page: Page;
  /** The dates on which the review was booked, first and then. */
  booked: Chosen[];
  /** Today's rows of each person who looked, in the order in which they did. */
  today: string[][];
  /** Looks at the lists themselves, which are as they are however often the product's calls fail. */
  looking<T>(act: () => Promise<T>): Promise<T>;
  /** Moves the clock, on which every timer of the days on the way fires. */
  moving<T>(act: () => Promise<T>): Promise<T>;
};

/** The main job from an empty tenant to a meeting that was moved, as steps of a journey. */
export const playTheMainJob = (step: ReturnType<typeof inSteps>, at: () => Seat): void => {
  const dayBooked = (number: 0 | 1): string => at().booked[number]?.day ?? '';

  step('the Microsoft 365 administrator makes Sunita service manager', async () => {
    // In a window of her own: hers asks for Today ahead, which is refused to somebody without a role, and the console says so.
    const hers = await sitDown(at().browser);
    await giveFirstRole(await openReviewDesk(hers.page, at().url, 'bethan'), nameOf('sunita'), 'Service manager, Safeguarding and Review');
    await hers.page.context().close();
  });

  step('the service manager gives the others their roles, group by group', async () => {
    const desk = await openPeopleAndRoles(at().page, at().url, 'sunita');
    for (const wish of groupRoles) await giveRoleToGroup(desk, wish);
  });

  step('business support imports the register and sees what it would do first', async () => {
    const said = await importTheRegister(at().page, at().url, 'priya', registerOf(households));
    expect(said).toContain(`${households.length} households are new`);
  });

  step('the service manager sees who would be told what, and starts telling people', async () => {
    expect(await startTellingPeople(at().page, at().url, 'sunita')).toContain('This cannot be undone.');
  });

  step('Today shows the officer what is late, what is due and what comes later', async () => {
    const desk = await openReviewDesk(at().page, at().url, 'ruth');
    await heading(desk, 'Monday 4 January 2027').waitFor();
    // The day stands there before the rows do: what comes later is drawn last.
    at().today.push(await rowsOfToday(desk));
    expect(await desk.getByRole('region', { name: 'Overdue' }).getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('H-161')]);
    expect(await desk.getByRole('region', { name: 'Next ten working days' }).getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/15 Jan 2027[^]*9 working days left[^]*H-041/),
    ]);
  });

  step('she books a review on the best date offered', async () => {
    const desk = await openReviewDesk(at().page, at().url, 'ruth');
    await unfoldLater(desk);
    await desk.getByRole('link', { name: 'Book, H-043' }).click();
    await heading(desk, 'Book the annual review of H-043').waitFor();
    at().booked.push(await bookTheFirstSlot(desk));
    expect(await desk.getByRole('region', { name: 'Deadlines' }).getByRole('listitem').count()).toBeGreaterThan(4);
  });

  step('the meeting is in her Outlook, private, with Leah invited', async () => {
    const { page, url } = at();
    await openOutlook(page, url, 'ruth', mondayOf(dayBooked(0)));
    const meeting = meetingOn(page, dayBooked(0), 'H-043');
    await refreshUntilSeen(page, meeting);
    expect(await meeting.innerText()).toContain('Private');
    await meeting.click();
    await page.getByRole('list', { name: 'People invited' }).getByText(mailOf('leah')).waitFor();
  });

  step('Leah sees the invitation in hers', async () => {
    const { page, url } = at();
    await openOutlook(page, url, 'leah', mondayOf(dayBooked(0)));
    const meeting = meetingOn(page, dayBooked(0), 'H-043');
    await refreshUntilSeen(page, meeting);
    await meeting.click();
    await page.getByRole('region', { name: 'H-043 foster home review' }).getByText(nameOf('ruth')).first().waitFor();
  });

  step('the lists hold the review once, with the meeting, and its deadlines', async () => {
    const { page, url, looking } = at();
    await looking(async () => {
      const reviews = (await rowsOfList(page, url, 'ruth', 'Reviews')).filter((row) => reviewOfH043.test(row));
      expect(reviews).toHaveLength(1);
      expect(await contentsOfItem(page, reviewOfH043)).toContain(dateOf(dayBooked(0)));
      const deadlines = (await rowsOfList(page, url, 'ruth', 'Deadlines')).filter((row) => ofH043.test(row));
      expect(deadlines.length).toBeGreaterThan(4);
    });
  });

  step('five working days later the right rows are due and overdue', async () => {
    const { page, url, moving, today } = at();
    expect(await moving(() => moveTheClock(page, url, '5 weekdays on'))).toContain('Monday 11 January 2027');
    const ruth = await openReviewDesk(page, url, 'ruth');
    await heading(ruth, 'Monday 11 January 2027').waitFor();
    await ruth.getByRole('region', { name: 'Next ten working days' }).getByRole('listitem').filter({ hasText: 'H-041' }).getByText('4 working days left').waitFor();
    today.push(await rowsOfToday(ruth));
    const tomasz = await openReviewDesk(page, url, 'tomasz');
    await tomasz.getByRole('region', { name: 'Overdue' }).getByRole('listitem').filter({ hasText: 'H-089' }).getByText(/days late$/).waitFor();
    today.push(await rowsOfToday(tomasz));
  });

  step('she moves the meeting; old and new dates stand side by side', async () => {
    const desk = await openReviewDesk(at().page, at().url, 'ruth', { at: 'review/H-043-r1' });
    await desk.getByRole('button', { name: 'Move the meeting' }).click();
    await heading(desk, 'Move the annual review of H-043').waitFor();
    at().booked.push(await moveTheMeeting(desk, 2, 'A carer is ill'));
    expect(dayBooked(1)).not.toBe(dayBooked(0));
    const moved = desk.getByRole('region', { name: 'Deadlines' }).getByRole('listitem').filter({ hasText: 'was' });
    expect(await moved.count()).toBeGreaterThan(2);
    await desk.getByRole('link', { name: 'Go to the review' }).click();
    await desk.getByRole('heading', { name: 'Earlier dates' }).waitFor();
    await desk.getByText(dayBooked(0)).filter({ hasText: 'moved on' }).waitFor();
  });

  step('the event moved with it, for both of them, and nothing stands twice', async () => {
    const { page, url, looking, today } = at();
    for (const person of ['ruth', 'leah']) {
      await openOutlook(page, url, person, mondayOf(dayBooked(1)));
      await refreshUntilSeen(page, meetingOn(page, dayBooked(1), 'H-043'));
      const expected = mondayOf(dayBooked(1)) === mondayOf(dayBooked(0)) ? 1 : 0;
      await openOutlook(page, url, person, mondayOf(dayBooked(0)));
      expect(await meetingsOf(page, 'H-043').count()).toBe(expected);
    }
    const reviews = (await looking(() => rowsOfList(page, url, 'ruth', 'Reviews'))).filter((row) => reviewOfH043.test(row));
    expect(reviews).toHaveLength(1);
    const desk = await openReviewDesk(page, url, 'ruth');
    await heading(desk, 'Monday 11 January 2027').waitFor();
    today.push(await rowsOfToday(desk));
  });
};
