import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/browser.js';
import { choose, screenshot } from '../support/files.js';
import { harmless, HOSTILE } from '../support/hostile.js';
import { fill, goOn, openCase, press, REPORT, send } from '../support/walk.js';

/** A text in every field that takes one; addresses and links have their own shapes. */
const everywhere = (words) => ({
  ...REPORT,
  account: words,
  words,
  links: `https://example.org/?q=${encodeURIComponent(words)}`,
  accounts: words,
  'when.words': words,
  platform: 'other',
  platformOther: words,
  'reporter.mode': 'named',
  'reporter.name': words,
});

test('no page runs or makes anything of what people write, and shows it as it was sent', async () => {
  await withPage({}, async (page) => {
    for (const words of HOSTILE) {
      await page.context().clearCookies();
      await page.goto('/report/one-page');
      await fill(page, everywhere(words));
      await goOn(page);
      await harmless(page);
      assert.equal(await page.locator('#account').inputValue(), words);
      assert.equal(await page.locator('#reporter-name').inputValue(), words);
      await page.goto('/report/check');
      await harmless(page);
      const checked = await page.locator('.govuk-summary-list__value').allInnerTexts();
      assert.ok(checked.filter((value) => value === words).length >= 5, `shown as sent: ${words}\n${checked.join('\n')}`);
      const sent = await send(page);
      await openCase(page, sent);
      await harmless(page);
      assert.deepEqual(await page.locator('.rd-words').allInnerTexts(), [words, words]);
    }
  });
});

test('messages, names of files and addresses of pages run nothing', async () => {
  await withPage({}, async (page) => {
    await page.goto('/report/one-page');
    await fill(page, REPORT);
    const sent = await send(page);
    await openCase(page, sent);
    for (const words of HOSTILE.slice(0, 6)) {
      await page.locator('#text').fill(words);
      await press(page, 'messages');
      await page.locator('.govuk-notification-banner--success').waitFor();
      await harmless(page);
      assert.ok((await page.locator('.rd-words').allInnerTexts()).includes(words));
    }
    await choose(page, screenshot('"><img src=x onerror=alert(1)>.png'));
    await press(page, 'files');
    await page.locator('.govuk-notification-banner--success').waitFor();
    await harmless(page);
    const injected = encodeURIComponent('"><img src=x onerror=alert(1)>');
    for (const path of [
      `/?lang=${injected}`, `/reports/${sent.reference}?done=${injected}`, `/report/danger?then=${injected}`,
      `/information/${injected}`, `/reports/${injected}`, `/lost-code?x=${injected}`,
    ]) {
      await page.goto(path);
      await harmless(page);
    }
  });
});

test('a link that is a script is sent back', async () => {
  await withPage({}, async (page) => {
    await page.goto('/report/one-page');
    await fill(page, { ...REPORT, links: 'javascript:alert(1)' });
    await page.locator('#consent').check();
    await goOn(page);
    assert.match(await page.title(), /^Error: /);
    await harmless(page);
  });
});

test('forms of other sites are refused', async () => {
  await withPage({}, async (page) => {
    await page.goto('/report/one-page');
    const elsewhere = 'http://localhost.example.org/';
    await page.context().route(elsewhere, (route) => route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${new URL('/report/what-happened', page.url()).href}"><input name="account" value="x"></form>`,
    }));
    await page.goto(elsewhere);
    const [answer] = await Promise.all([page.waitForResponse((response) => response.request().method() === 'POST'), page.evaluate(() => document.forms[0].submit())]);
    assert.equal(answer.status(), 403);
  });
});
