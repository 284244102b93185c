import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/browser.js';
import { begin } from '../support/walk.js';

const AWAY = 'https://www.bbc.co.uk/weather';

/** Answers for the page that people are led away to, so that none is fetched. */
const elsewhere = (page) => page.context().route(`${AWAY}**`, (route) => route.fulfill({
  contentType: 'text/html', body: '<!DOCTYPE html><title>Weather</title>' }));

test('the button to exit leads elsewhere, and the way back does not lead to the question', async () => {
  await withPage({}, async (page) => {
    await elsewhere(page);
    await begin(page);
    const question = page.url();
    await page.locator('.govuk-exit-this-page__button').click();
    await page.waitForURL(AWAY);
    await page.goBack();
    assert.notEqual(page.url(), question);
  });
});

test('the button to exit leads elsewhere without scripts', async () => {
  await withPage({ javaScriptEnabled: false }, async (page) => {
    await elsewhere(page);
    await begin(page);
    await page.locator('.govuk-exit-this-page__button').click();
    await page.waitForURL(AWAY);
  });
});

test('Shift pressed three times leads elsewhere, and is counted aloud', async () => {
  await withPage({}, async (page) => {
    await elsewhere(page);
    await page.goto('/your-report');
    const told = page.locator('.govuk-exit-this-page [role=status]');
    await page.keyboard.press('Shift');
    assert.match(await told.innerText(), /2 more times/);
    await page.keyboard.press('Shift');
    assert.match(await told.innerText(), /1 more time/);
    await page.keyboard.press('Shift');
    await page.waitForURL(AWAY);
  });
});

test('capitals and other keys between lead nowhere', async () => {
  await withPage({}, async (page) => {
    await elsewhere(page);
    await page.goto('/your-report');
    await page.locator('#reference').focus();
    for (const letter of 'RDXQ') {
      await page.keyboard.press(`Shift+${letter}`);
    }
    assert.equal(await page.locator('#reference').inputValue(), 'RDXQ');
    assert.match(page.url(), /your-report$/);
  });
});
