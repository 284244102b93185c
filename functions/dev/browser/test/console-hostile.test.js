import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turn, withPage } from '../support/browser.js';
import { act, as, form, look, MORVEN, pathOf, press, ROWAN, stands, choosePerson, CONSOLE } from '../support/console.js';
import { choose, screenshot } from '../support/files.js';
import { harmless as harmlessWith, HOSTILE } from '../support/hostile.js';
import { asReporter, made } from '../support/made.js';
import { openCase, press as pressPublic } from '../support/walk.js';

/** Enough where each costs a request: what leaves a text, an attribute, a field and a tag. */
const FEW = HOSTILE.slice(0, 5);

const FILE = '"><img src=x onerror=alert(1)>.png';

/** A case in which everything that a reporter can write is hostile. */
const hostileCase = async () => {
  const one = await made({
    account: HOSTILE.join('\n'),
    posts: HOSTILE.map((words) => ({
      text: words,
      url: `https://example.org/?q=${encodeURIComponent(words)}`,
      platform: words.slice(0, 200),
      author: words.slice(0, 200),
    })),
    accounts: HOSTILE.map((words) => words.slice(0, 200)),
    when: { words: HOSTILE[0] },
    reporter: { mode: 'named', name: HOSTILE[1], email: 'ines.calder@example.org' },
  });
  for (const text of FEW) {
    await asReporter(one, 'messages', { text });
  }
  await withPage({}, async (page) => {
    await openCase(page, one);
    await choose(page, screenshot(FILE));
    await pressPublic(page, 'files');
    await page.locator('.govuk-notification-banner--success').waitFor();
  });
  return one;
};

const harmless = (page) => harmlessWith(page, CONSOLE);

/** What is shown as somebody's words, without the numbers that lead from marks. */
const wordsOn = (page) => page.locator('.rd-words').evaluateAll((all) => all.map((one) => {
  const words = one.cloneNode(true);
  words.querySelectorAll('.rd-ref').forEach((ref) => ref.remove());
  return words.textContent;
}));

const showsAll = async (page, hostile = HOSTILE) => {
  await harmless(page);
  const shown = await wordsOn(page);
  for (const words of hostile) {
    assert.ok(shown.includes(words), `not shown as sent: ${words}\n${shown.join('\n')}`);
  }
};

test('the screen of a case, lists and search run nothing of what people write, and show it as it was sent', async () => {
  const { reference } = await hostileCase();
  await as(ROWAN, {}, async (page) => {
    await act(page, reference, 'claim');
    for (const text of FEW) {
      await act(page, reference, 'notes', { text });
    }
    await look(page, reference);
    await showsAll(page, [...HOSTILE, HOSTILE.join('\n')]);
    const main = await page.locator('main').textContent();
    for (const said of [FILE, ...HOSTILE.map((words) => words.slice(0, 200))]) {
      assert.ok(main.includes(said), said);
    }

    await form(page, 'decision').getByLabel('Why').fill(HOSTILE.join('\n'));
    await press(page, 'decision', 'See what it will do');
    await harmless(page);
    assert.equal(await form(page, 'decision').getByLabel('Why').inputValue(), HOSTILE.join('\n'));
    await form(page, 'decision').locator('[value=not-upheld]').check();
    // Other tests report the same words: they are not decided here.
    for (const other of await form(page, 'decision').locator('[name="decision.others"]').all()) {
      await other.uncheck();
    }
    await press(page, 'decision', 'See what it will do');
    await showsAll(page, [HOSTILE.join('\n')]);
    await press(page, 'decision', 'Decide so');
    await stands(page, reference, 'closed');
    await look(page, reference);
    await showsAll(page, [HOSTILE.join('\n')]);

    await act(page, reference, 'reopening', { priority: 'low', reason: HOSTILE[5] });
    await look(page, reference);
    await showsAll(page, [HOSTILE[5]]);
    for (const path of ['/console', '/console/cases?stage=queued', '/console/cases?stage=queued&priority=low']) {
      await page.goto(path);
      await harmless(page);
    }
    const sought = [...HOSTILE.map((one) => ['reference', one]), ...FEW.map((one) => ['account', one]), ['words', HOSTILE[0]]];
    for (const [by, words] of sought) {
      await page.goto('/console/search');
      // Words are looked for in every case that stands there: few do.
      await page.locator('#stage').selectOption('awaiting-approval');
      await page.locator(`input[name=by][value=${by}]`).check();
      await page.locator('#for').fill(words);
      await turn(page, () => page.getByRole('button', { name: 'Search', exact: true }).click());
      await harmless(page);
      assert.equal(await page.locator('#for').inputValue(), words);
    }
    await page.goto('/console/own');
    await page.getByLabel('Which?').fill(HOSTILE[2]);
    await turn(page, () => page.getByRole('button', { name: 'Declare this' }).click());
    await harmless(page);
    assert.equal(await page.getByLabel('Which?').inputValue(), HOSTILE[2]);
  });
});

test('addresses of the console run nothing', async () => {
  const one = await made();
  const injected = encodeURIComponent('"><img src=x onerror=alert(1)>');
  const tried = async (page, paths) => {
    for (const path of paths) {
      await page.goto(path);
      await harmless(page);
    }
  };
  await as(ROWAN, {}, (page) => tried(page, [
    `/console?done=${injected}`, `/console/cases?stage=${injected}&clause=${injected}&priority=${injected}&from=${injected}`,
    `/console/cases/${injected}`, `${pathOf(one.reference)}?done=${injected}`, `/console/search?for=${injected}&by=${injected}`,
    `/console/own?done=${injected}`, `/console/catalogue?with=${injected}`, `/console/${injected}`, `/console?lang=${injected}`,
  ]));
  await as(MORVEN, {}, (page) => tried(page, [
    `/console/statistics?weeks=${injected}`, `/console/people?done=${injected}`, `/console/dead-letters?done=${injected}`,
    `/console/put-aside?done=${injected}`, `/console/suppressed?done=${injected}`,
  ]));
  await withPage({ baseURL: CONSOLE }, (page) => tried(page, [
    `/console/signed-in?code=${injected}&state=${injected}&error=${injected}&error_description=${injected}`,
    `/console/signed-out?to=${injected}`,
  ]));
});

test('whoever signs in is led to no other place than the console', async () => {
  for (const to of ['//example.org/', 'https://example.org/', '/console/../..//example.org', '/\\example.org', 'javascript:alert(1)']) {
    await withPage({ baseURL: CONSOLE }, async (page) => {
      await page.goto(`/console/sign-in?to=${encodeURIComponent(to)}`);
      await choosePerson(page, ROWAN);
      assert.equal(page.url(), `${CONSOLE}/console`, to);
    });
  }
});
