import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PHONE, turn, withPage } from '../support/browser.js';
import { mailsAbout, until } from '../support/run.js';
import { ANONYMOUS, begin, fill, goOn, nameOf, openCase, press, REPORT, report, send, walkToCheck } from '../support/walk.js';

const back = (page) => turn(page, () => page.locator('.govuk-back-link').click());

const errors = (page) => page.locator('.govuk-error-summary li');

/** Goes on until a question is reached. */
const walkTo = async (page, question, answers = REPORT) => {
  await begin(page);
  for (let asked = 0; asked < 30 && nameOf(page) !== question; asked += 1) {
    await fill(page, answers);
    await goOn(page);
  }
  assert.equal(nameOf(page), question);
};

for (const [how, options] of [['with scripts', {}], ['without scripts', { javaScriptEnabled: false }]]) {
  test(`${how}, a report is made question by question, and read again on its page`, async () => {
    await withPage({ ...options, viewport: PHONE }, async (page) => {
      await begin(page);
      await walkToCheck(page);
      const checked = await page.locator('.govuk-summary-list').innerText();
      for (const said of [REPORT.account, REPORT.words, REPORT.links, REPORT.accounts, '20 November 2026', REPORT['reporter.email']]) {
        assert.ok(checked.includes(said), `the answers to check lack: ${said}`);
      }
      const sent = await send(page);
      await openCase(page, sent);
      assert.deepEqual(await page.locator('.rd-words').allInnerTexts(), [REPORT.account, REPORT.words]);
      await until('an acknowledgement', async () => (await mailsAbout(sent.reference)).length === 1);
    });
  });

  test(`${how}, a page says what is wrong, first in its title, and keeps what was written`, async () => {
    await withPage(options, async (page) => {
      await walkTo(page, 'links');
      await fill(page, { links: 'under the picture of the stall' });
      await goOn(page);
      assert.match(await page.title(), /^Error: /);
      assert.equal(await errors(page).count(), 1);
      assert.equal(await page.locator('#links').inputValue(), 'under the picture of the stall');
      await errors(page).locator('a').click();
      assert.equal(await page.evaluate(() => window.location.hash || `#${document.activeElement.id}`), '#links');
      await fill(page, REPORT);
      await goOn(page);
      assert.notEqual(nameOf(page), 'links');
    });
  });

  test(`${how}, danger leads to those who can help, and then on with a report that is urgent`, async () => {
    await withPage(options, async (page) => {
      await begin(page);
      await goOn(page);
      assert.equal(await errors(page).count(), 1);
      await fill(page, { threatToLife: 'true' });
      await goOn(page);
      assert.equal(nameOf(page), 'urgent');
      assert.ok(await page.locator('a[href="tel:999"]').isVisible());
      await goOn(page);
      await walkToCheck(page, { ...REPORT, threatToLife: 'true' });
      assert.ok(await page.getByText('This report goes on as urgent.').isVisible());
      await send(page);
      assert.ok(await page.getByText('We treat your report as urgent: it goes before all others.').isVisible());
    });
  });

  test(`${how}, going back, reloading and leaving lose no answer`, async () => {
    await withPage(options, async (page) => {
      await walkTo(page, 'links');
      await back(page);
      assert.equal(await page.locator('#words').inputValue(), REPORT.words);
      await back(page);
      assert.equal(await page.locator('#account').inputValue(), REPORT.account);
      await page.reload();
      assert.equal(await page.locator('#account').inputValue(), REPORT.account);
      await page.goto('/');
      await turn(page, () => page.locator('a[href="/report/check"]').click());
      assert.match(await page.locator('.govuk-summary-list').innerText(), /leaflets/);
    });
  });

  test(`${how}, each answer can be changed from the page that shows them all`, async () => {
    await withPage(options, async (page) => {
      await begin(page);
      await walkToCheck(page);
      const changes = await page.locator('.govuk-summary-list__actions a').evaluateAll(
        (links) => links.map((link) => link.getAttribute('href')));
      assert.ok(changes.length >= 10);
      for (const change of new Set(changes)) {
        await turn(page, () => page.locator(`a[href="${change}"]`).first().click());
        await fill(page, { account: 'He has stopped since I wrote this.' });
        await goOn(page);
        assert.equal(nameOf(page), 'check', `after ${change}`);
      }
      assert.match(await page.locator('.govuk-summary-list').innerText(), /stopped since/);
    });
  });

  test(`${how}, who gives no name is not asked for one, and finds the report by its code`, async () => {
    await withPage(options, async (page) => {
      const asked = [];
      await begin(page);
      await walkToCheck(page, ANONYMOUS, async (name) => asked.push(name));
      assert.ok(!asked.includes('contact'), asked.join(' '));
      const sent = await send(page);
      await openCase(page, sent);
      assert.equal(await page.locator('.rd-words').first().innerText(), ANONYMOUS.account);
    });
  });

  test(`${how}, one page takes everything at once, and keeps it when something is wrong`, async () => {
    await withPage(options, async (page) => {
      await page.goto('/report/one-page');
      await fill(page, { ...REPORT, 'reporter.email': 'ines.calder at example.org' });
      await goOn(page);
      assert.equal(await errors(page).count(), 2, 'the address, and the consent');
      assert.equal(await page.locator('#words').inputValue(), REPORT.words);
      await fill(page, REPORT);
      await send(page);
    });
  });

  test(`${how}, the confirmation comes again on a reload, and is gone when it is cleared`, async () => {
    await withPage(options, async (page) => {
      const sent = await report(page);
      await page.reload();
      assert.equal(await page.locator('#reference').innerText(), sent.reference);
      await page.goBack();
      await page.goto('/report/check');
      assert.equal(await page.locator('#reference').innerText(), sent.reference);
      await press(page, 'forget');
      await page.goto('/report/sent');
      assert.equal(await page.locator('#reference').count(), 0);
    });
  });

  test(`${how}, the language can be changed on the way, and answers stay`, async () => {
    await withPage(options, async (page) => {
      await walkTo(page, 'what-happened');
      await fill(page, REPORT);
      await goOn(page);
      await back(page);
      await turn(page, () => page.locator('.govuk-language-navigation__link').click());
      assert.match(await page.locator('html').getAttribute('lang'), /^gd/);
      assert.equal(await page.locator('#account').inputValue(), REPORT.account);
      await goOn(page);
      assert.match(await page.locator('html').getAttribute('lang'), /^gd/);
    });
  });
}
