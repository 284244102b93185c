import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turn, withPage } from '../support/browser.js';
import { as, CONSOLE, form, IONA, look, press as send, stands, TAMSIN } from '../support/console.js';
import { focused, press, tabTo } from '../support/keys.js';
import { made } from '../support/made.js';

const button = (words) => ({ text, type }) => type === 'submit' && text.startsWith(words);

const link = (words) => ({ text, type }) => type !== 'submit' && text === words;

/** Goes by the arrows to one of the choices of the field that has the keyboard. */
const choose = async (page, value) => {
  await page.keyboard.press('Space');
  for (let moves = 0; moves < 40 && (await focused(page)).value !== value; moves += 1) {
    await page.keyboard.press('ArrowDown');
  }
  const now = await focused(page);
  assert.equal(now.value, value);
  assert.ok(now.seen, `that the keyboard is at ${value} does not show`);
};

/** Presses a key that sends something by a script. */
const key = (page, one) => turn(page, () => page.keyboard.press(one));

test('a whole review is done with the keyboard alone, from the sign-in to the decision', async () => {
  const { reference } = await made();
  await withPage({ baseURL: CONSOLE }, async (page) => {
    await page.goto('/console');
    await turn(page, async () => {
      await tabTo(page, 'one\'s name', ({ text }) => text.startsWith(TAMSIN));
      await page.keyboard.press('Enter');
    });
    await press(page, 'the link to the search', link('Search'));
    await tabTo(page, 'what to search for', ({ name }) => name === 'for');
    await page.keyboard.type(reference);
    await tabTo(page, 'what it is', ({ name }) => name === 'by');
    await choose(page, 'reference');
    await press(page, 'the button that searches', ({ main, type }) => main && type === 'submit');
    await press(page, 'what was found', link(reference));
    await press(page, 'the button to take it up', button('Take up this case'));
    assert.match(await page.locator('#done').innerText(), /The case is yours/);

    await page.keyboard.press('?');
    await page.locator('dialog#keys').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog#keys').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    assert.ok(await page.evaluate(() => document.activeElement.matches('[data-finding]')));
    await key(page, 'a');
    assert.equal(await page.locator('[data-finding]:focus [data-agree]').getAttribute('aria-pressed'), 'true');
    await page.keyboard.press('j');
    await key(page, 'd');
    assert.equal(await page.locator('[data-finding]:focus [data-disagree]').getAttribute('aria-pressed'), 'true');

    await tabTo(page, 'the outcomes', ({ name }) => name === 'decision.outcome');
    await choose(page, 'not-upheld');
    await tabTo(page, 'the reason', ({ name }) => name === 'decision.reason');
    await page.keyboard.type('Nobody is attacked: and is this all? No; and more can be asked.');
    await press(page, 'the button that shows what it will do', button('See what it will do'));
    await press(page, 'the button that decides', button('Decide so'));
    assert.match(await page.locator('#done').innerText(), /Your decision was kept/);
    await stands(page, reference, 'closed');
  });
});

test('what is wrong has the keyboard at once, and leads to its field', async () => {
  const { reference } = await made();
  await as(IONA, {}, async (page) => {
    await look(page, reference);
    await send(page, 'claim');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'done');
    await send(page, 'decision', 'See what it will do');
    assert.ok(await page.evaluate(() => document.activeElement.matches('.govuk-error-summary')));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal((await focused(page)).name, 'decision.outcome');
  });
});

test('single keys do nothing while somebody writes, nor with another key, nor once they are off', async () => {
  const { reference } = await made();
  await as(IONA, {}, async (page) => {
    await look(page, reference);
    await form(page, 'notes').locator('textarea').focus();
    await page.keyboard.type('jkadn?');
    assert.equal(await form(page, 'notes').locator('textarea').inputValue(), 'jkadn?');
    assert.equal(await page.locator('dialog#keys').isVisible(), false);
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('Alt+j');
    assert.ok(await page.evaluate(() => document.activeElement === document.body));

    const sheet = page.locator('dialog#keys');
    await page.keyboard.press('?');
    await sheet.waitFor();
    await turn(page, () => sheet.getByRole('button', { name: 'Switch the keys off' }).click());
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    assert.ok(await page.evaluate(() => document.activeElement.matches('[data-finding]') === false));
    assert.equal(await sheet.isVisible(), false);
    await page.getByText('How you like this page').first().click();
    await page.getByRole('button', { name: 'Show the keys' }).click();
    await turn(page, () => sheet.getByRole('button', { name: 'Switch the keys on' }).click());
    await page.keyboard.press('?');
    await sheet.waitFor();
  });
});
