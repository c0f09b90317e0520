import type { Frame } from 'playwright-core';

/**
 * Stands on every act of the page in turn, after a key was pressed, and says which of them the keyboard does not reach,
 * which show nothing when they have the focus, and what only a mouse can press. Runs in the page.
 */
const findFaults = (): string[] => {
  const acts = 'a[href], button, input, select, textarea, summary, [tabindex]:not([data-tabster-dummy]):not(main):not([tabindex="-1"])';
  // What says of itself that it cannot be used, as the buttons of a card that is only shown, takes no stop on the way.
  // A file's own field is hidden behind the button that opens it. One stop of these groups is enough: arrows move inside.
  const groups = '[role="tablist"], [role="radiogroup"], [role="menu"], [role="toolbar"], [role="navigation"]';
  const nameOf = (each: Element): string => `${each.tagName.toLowerCase()} "${(each.getAttribute('aria-label') ?? each.textContent ?? '').trim().slice(0, 50)}"`;
  const isAct = (each: Element): each is HTMLElement =>
    each instanceof HTMLElement && each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [aria-disabled="true"][tabindex="-1"], [type="hidden"], [type="file"][tabindex="-1"], [aria-hidden="true"], [data-tabster-dummy]') && each.closest('[inert], [aria-hidden="true"]') === null;
  const drawn = ['outlineStyle', 'outlineWidth', 'outlineColor', 'boxShadow', 'borderTopColor', 'borderTopWidth', 'borderBottomColor', 'borderBottomWidth', 'opacity', 'transform', 'left', 'top', 'clipPath'] as const;
  const lookOf = (act: HTMLElement): string => {
    const around = [act, act.parentElement, act.parentElement?.parentElement, act.nextElementSibling].filter((each) => each instanceof HTMLElement);
    return around.flatMap((each) => ['', '::before', '::after'].map((part) => drawn.map((name) => getComputedStyle(each, part)[name]).join())).join('|');
  };
  const settle = (): void => {
    for (const each of document.getAnimations()) if (each.effect?.getComputedTiming().iterations !== Infinity) each.finish();
  };
  const faults: string[] = [];
  const all = [...document.querySelectorAll(acts)].filter(isAct);
  for (const act of all) {
    const group = act.closest(groups);
    const isRadio = act instanceof HTMLInputElement && act.type === 'radio';
    const hasOtherStop = group !== null && [...group.querySelectorAll<HTMLElement>('a, button, input, [tabindex]')].some((each) => each !== act && each.tabIndex >= 0);
    if (act.tabIndex < 0 && !hasOtherStop && !isRadio) faults.push(`not reached by Tab: ${nameOf(act)}`);
    act.blur();
    settle();
    const before = lookOf(act);
    act.focus();
    settle();
    if (document.activeElement !== act) faults.push(`takes no focus: ${nameOf(act)}`);
    else if (!act.matches(':focus-visible')) faults.push(`has the focus unseen: ${nameOf(act)}`);
    else if (lookOf(act) === before) faults.push(`shows no ring: ${nameOf(act)}`);
  }
  for (const each of document.querySelectorAll('body *')) {
    const byMouse = getComputedStyle(each).cursor === 'pointer' && (each.parentElement === null || getComputedStyle(each.parentElement).cursor !== 'pointer');
    if (byMouse && each.checkVisibility() && each.closest(`${acts}, label, [role="tab"], [role="menuitem"], [tabindex="-1"]`) === null && each.querySelector('input, button, a') === null) faults.push(`only by mouse: ${nameOf(each)}`);
  }
  return faults;
};

/** What keeps the keyboard from an act of the page, a line each. Expects that Tab was pressed last. */
export const focusFindings = (frame: Frame): Promise<string[]> => frame.evaluate(findFaults);
