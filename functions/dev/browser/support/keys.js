import assert from 'node:assert/strict';
import { turn } from './browser.js';

const MOST_STOPS = 250;

/** What has the keyboard. */
export const focused = (page) => page.evaluate(() => {
  const one = document.activeElement;
  const chosen = one.matches('[type=radio], [type=checkbox]');
  const style = chosen ? getComputedStyle(one.nextElementSibling, '::before') : getComputedStyle(one);
  return {
    name: one.getAttribute('name'),
    value: one.value,
    type: one.type,
    text: one.textContent.trim(),
    main: one.closest('main') !== null,
    seen: style.boxShadow !== 'none' || (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0),
  };
});

/** Goes by Tab to what is wanted; whatever has the keyboard on the way has to show it. */
export const tabTo = async (page, what, wanted) => {
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    const now = await focused(page);
    if (wanted(now)) {
      assert.ok(now.seen, `that the keyboard is at ${what} does not show`);
      return now;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${what} at ${page.url()}`);
};

/** Goes to something by Tab and presses it, which leads to another page. */
export const press = async (page, what, wanted) => {
  await tabTo(page, what, wanted);
  await turn(page, () => page.keyboard.press('Enter'));
};
