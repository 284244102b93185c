import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/browser.js';
import { focused, press, tabTo } from '../support/keys.js';
import { nameOf, REPORT } from '../support/walk.js';

const mainButton = ({ main, type, text }) => main && type === 'submit' && !/^(?:Add|Delete)/.test(text);

/** Answers a page as people do who have no mouse: Tab between fields, arrows between choices. */
const answer = async (page) => {
  const names = await page.locator('main :is(input:not([type=hidden], [type=file], [tabindex]), textarea)').evaluateAll(
    (fields) => [...new Set(fields.map(({ name }) => name))]);
  for (const name of names.filter((one) => one in REPORT)) {
    const field = await tabTo(page, name, (now) => now.name === name);
    if (field.type === 'radio') {
      await page.keyboard.press('Space');
      for (let moves = 0; moves < 30 && (await focused(page)).value !== REPORT[name]; moves += 1) {
        await page.keyboard.press('ArrowDown');
      }
      assert.ok(await page.locator(`[name="${name}"][value="${REPORT[name]}"]`).isChecked());
    } else if (field.type === 'checkbox') {
      await page.keyboard.press('Space');
    } else {
      await page.keyboard.type(REPORT[name]);
    }
  }
};

test('a report is made with the keyboard alone', async () => {
  await withPage({}, async (page) => {
    await page.goto('/');
    await press(page, 'the start button', mainButton);
    for (let asked = 0; asked < 30 && nameOf(page) !== 'check'; asked += 1) {
      await answer(page);
      await press(page, 'the button that goes on', (now) => mainButton(now));
    }
    assert.equal(nameOf(page), 'check');
    await tabTo(page, 'the consent', ({ name }) => name === 'consent');
    await page.keyboard.press('Space');
    await press(page, 'the button that sends', mainButton);
    assert.equal(nameOf(page), 'sent');
  });
});

test('the first stop skips to what the page is about', async () => {
  await withPage({}, async (page) => {
    await page.goto('/information/privacy');
    await page.keyboard.press('Tab');
    assert.equal((await focused(page)).text, 'Skip to main content');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(() => document.activeElement.closest('main, footer') !== null));
  });
});

test('what is wrong has the keyboard at once, and leads to the field', async () => {
  await withPage({}, async (page) => {
    await page.goto('/your-report');
    await press(page, 'the button', mainButton);
    assert.ok(await page.evaluate(() => document.activeElement.matches('.govuk-error-summary')));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).name, 'reference');
  });
});
