import type { FrameLocator, Locator } from 'playwright-core';
import { pressUntil } from './pressUntil.js';
import { heading } from './teams.js';

export type Chosen = { day: string; time: string };

/** The ranked dates, best first; the last choice, any other date, is not one of them. */
const slots = (desk: FrameLocator): Locator => desk.getByRole('radiogroup', { name: 'Dates' }).getByRole('radio', { name: /\d{4}/ });

const wordsOf = async (slot: Locator): Promise<Chosen> => {
  const words = await slot.evaluate((radio) => [...(radio.parentElement?.parentElement?.querySelectorAll('label span') ?? [])].map((span) => span.textContent ?? ''));
  const [day = '', time = ''] = words.filter((word) => word !== '');
  return { day, time };
};

export const chooseSlot = async (desk: FrameLocator, rank: number): Promise<Chosen> => {
  const slot = slots(desk).nth(rank - 1);
  await slot.check();
  return wordsOf(slot);
};

export const chooseReason = async (desk: FrameLocator, reason: string): Promise<void> => {
  await desk.getByRole('combobox', { name: 'Why the meeting is moved' }).selectOption({ label: reason });
};

export const noteTheirWord = async (desk: FrameLocator): Promise<void> => {
  await desk.getByRole('radio', { name: 'By phone' }).check();
  await desk.getByRole('checkbox', { name: /has agreed to this date$/ }).check();
};

/** Another date and time than those offered, in the browser's own form (`2027-02-10`, `14:00`). */
export const chooseOwnTime = async (desk: FrameLocator, date: string, time: string): Promise<void> => {
  await desk.getByRole('radio', { name: 'Another date and time' }).check();
  await desk.getByLabel('Date', { exact: true }).fill(date);
  await desk.getByLabel('Start time').fill(time);
};

/** Books the review whose booking page is open on the best slot. */
export const bookTheFirstSlot = async (desk: FrameLocator): Promise<Chosen> => {
  const chosen = await chooseSlot(desk, 1);
  await noteTheirWord(desk);
  await pressUntil(desk, desk.getByRole('button', { name: 'Book and invite' }), heading(desk, `Booked for ${chosen.day}, ${chosen.time}`));
  return chosen;
};

/** Moves the meeting whose booking page is open to another of the dates offered. */
export const moveTheMeeting = async (desk: FrameLocator, rank: number, reason: string): Promise<Chosen> => {
  const chosen = await chooseSlot(desk, rank);
  await chooseReason(desk, reason);
  await noteTheirWord(desk);
  await pressUntil(desk, desk.getByRole('button', { name: 'Move and tell everybody invited' }), heading(desk, `Booked for ${chosen.day}, ${chosen.time}`));
  return chosen;
};
