import type { FrameLocator, Locator } from 'playwright-core';

/** Presses, and presses once more where the page says that it did not get through, as a person would. */
export const pressUntil = async (desk: FrameLocator, button: Locator, there: Locator): Promise<void> => {
  for (let presses = 0; presses < 10; presses += 1) {
    await button.click();
    await there.or(desk.getByRole('alert')).first().waitFor();
    if (await there.isVisible()) return;
  }
  await there.waitFor();
};
