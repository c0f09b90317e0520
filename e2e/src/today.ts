import type { FrameLocator } from 'playwright-core';

/** Unfolds what comes later; a window that came back to Today may have it open already. */
export const unfoldLater = async (desk: FrameLocator): Promise<void> => {
  const later = desk.getByRole('button', { name: /^Later/ });
  if ((await later.getAttribute('aria-expanded')) !== 'true') await later.click();
  await desk.getByRole('button', { name: /^Later/, expanded: true }).waitFor();
};

/** Every row of the Today page that is open, what comes later included. */
export const rowsOfToday = async (desk: FrameLocator): Promise<string[]> => {
  await unfoldLater(desk);
  return desk.getByRole('main').getByRole('listitem').allInnerTexts();
};
