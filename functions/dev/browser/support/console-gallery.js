import { turn } from './browser.js';
import { act, ELLIS, form, like, look, press, signIn, SORLEY, stands, unfold } from './console.js';
import { choose, screenshot } from './files.js';
import { lapse } from './lease.js';
import { asReporter, made, somebody, words } from './made.js';
import { until } from './run.js';
import { putAside, giveUp, suppress } from './trouble.js';
import { openCase, press as pressPublic } from './walk.js';

const unfoldAll = (page) => page.evaluate(() => document.querySelectorAll('main details').forEach((one) => { one.open = true; }));

const click = (page, name, which = 0) => turn(page, () => page.getByRole('button', { name }).nth(which).click());

/** What whoever is not signed in, or has no role, may come to. */
export const outside = async (page, see) => {
  await page.goto('/console/signed-in?code=none&state=none');
  await see('sign-in-refused');
  await page.goto('/console/signed-out');
  await see('signed-out');
  await signIn(page, SORLEY);
  await see('sign-in-no-role');
};

/** Start, lists, search and what a reviewer says of themselves. */
export const lists = async (page, see) => {
  const { reference } = await made();
  await act(page, reference, 'claim');
  await page.goto('/console');
  await see('start');
  await page.goto('/console/cases');
  await see('cases');
  const stages = await page.locator('#stage option').evaluateAll((all) => all.map(({ value }) => value).filter(Boolean));
  for (const stage of stages) {
    await page.goto(`/console/cases?stage=${stage}`);
    await see(`cases-${stage}`);
  }
  await page.goto('/console/cases?mine=yes');
  await see('cases-mine');
  await page.goto('/console/cases?stage=appealed&priority=low&clause=trolling&overdue=yes');
  await see('cases-filtered');

  await page.goto('/console/second-look');
  await see('second-look');

  await page.goto('/console/search');
  await see('search');
  await click(page, 'Search');
  await see('search-error');
  for (const [by, what] of [['reference', reference], ['words', 'pathetic liar'], ['account', somebody()]]) {
    await page.goto('/console/search');
    await page.locator(`input[name=by][value=${by}]`).check();
    await page.locator('#stage').selectOption('in-review');
    await page.locator('#for').fill(what);
    await click(page, 'Search');
    await see(`search-${by}`);
  }

  await page.goto('/console/own');
  await see('own');
  await click(page, 'Declare this');
  await see('own-error');
  await page.getByLabel('An account').check();
  await page.getByLabel('Which?').fill(somebody());
  await click(page, 'Declare this');
  await see('own-declared');
  await click(page, 'Take back', -1);
  await see('own-retracted');
  await click(page, 'Go on duty');
  await see('own-on-duty');
  await click(page, 'Go off duty');
  await page.goto('/console/catalogue');
  await see('catalogue-read');
};

/** What is done to several cases of a list at once. */
export const several = async (page, see) => {
  const { reference } = await made();
  await act(page, reference, 'claim');
  const pick = async () => {
    await page.goto('/console/cases?stage=in-review&mine=yes');
    await page.locator(`label[for="pick-${reference}"]`).click();
  };
  await page.goto('/console/cases?stage=in-review&mine=yes');
  await click(page, 'Add the tag');
  await see('several-none');
  await pick();
  await click(page, 'Add the tag');
  await see('several-which-tag');
  await pick();
  await page.locator('#bulk-tag').fill('election');
  await click(page, 'Add the tag');
  await see('several-done');
  await click(page, 'Take it back');
  await see('several-taken-back');
  for (const button of ['Give them to a reviewer', 'Merge them into one']) {
    await pick();
    await click(page, button);
    await see(`several-${button.split(' ')[0]}`);
    await turn(page, () => page.locator('main form button[type=submit]').first().click());
    await see(`several-${button.split(' ')[0]}-error`);
  }
};

/** What is answered to what cannot be. */
export const refusals = async (page, see) => {
  await look(page, 'RD-7K2M9-QXW4T');
  await see('not-found');
  await page.goto('/console/people');
  await see('role-needed');
  await page.goto('/console/own');
  await page.locator('main input[name=token]').evaluateAll((all) => all.forEach((one) => { one.value = 'old'; }));
  await click(page, 'Declare this');
  await see('form-token-needed');
  await page.goto('/console/own');
  await page.context().clearCookies();
  await click(page, 'Declare this');
  await see('sign-in-needed');
};

/** What administrators look after. */
export const administration = async (page, see) => {
  const { reference } = await made({ reporter: { mode: 'named', name: 'Senga Muir', email: `${somebody().slice(1)}@example.org` } });
  await Promise.all([giveUp(reference), putAside(), suppress(reference)]);
  for (const place of ['', '/administration', '/due-dates', '/texts', '/catalogue', '/statistics', '/statistics?weeks=52', '/people']) {
    await page.goto(`/console${place}`);
    await unfoldAll(page);
    await see(`administration${place.replace(/\W/g, '-')}`);
  }
  for (const [place, button] of [['dead-letters', 'Give back'], ['put-aside', 'Take in again'], ['suppressed', 'Let mails go there']]) {
    await until(`something at ${place}`, async () => {
      await page.goto(`/console/${place}`);
      return await page.getByRole('button', { name: button }).count() > 0;
    });
    await see(place);
    await click(page, button);
    await see(`${place}-done`);
  }
};

/** Pages in the other language, whose words are longer. */
export const inGaelic = (places) => async (page, see) => {
  for (const place of places) {
    await page.goto(`/console${place}?lang=gd`);
    await see(`case-gd${place}`);
  }
};

/** Takes somebody's access away, and gives it back. */
export const removal = async (page, see) => {
  await page.goto('/console/people');
  await click(page, `Remove ${ELLIS}`);
  await see('people-removed');
  await click(page, `Let in again ${ELLIS}`);
};

/** What auditors see, and the way out. */
export const auditing = async (page, see) => {
  const { reference } = await made();
  for (const place of ['', '/cases', '/people', '/statistics', '/timelines', `/cases/${reference}`]) {
    await page.goto(`/console${place}`);
    await see(`auditor${place.replace(reference, 'case').replace(/\W/g, '-')}`);
  }
  await page.goto('/console/timelines');
  await page.getByLabel('Reference').fill('RD-7K2M9-QXW4T');
  await click(page, 'Verify');
  await see('timelines-unknown');
  await page.getByLabel('Reference').fill(reference);
  await click(page, 'Verify');
  await see('timelines-whole');
  await page.getByRole('button', { name: 'Verify all' }).click();
  await page.waitForURL('**/verification');
  await see('timelines-all');
  await click(page, 'Sign out');
  await page.waitForURL('**/console/signed-out');
  await see('signed-out-at-once');
};

/** A case of which there is everything to be seen. */
const full = async (visitor) => {
  const one = await made({
    account: 'He has put my number under a post, so that people ring me at night.',
    posts: [
      { text: `${words()} Ring her on 07700 900461, any hour.`, url: 'https://social.example.org/@marsh/1', platform: 'X', author: somebody() },
      { text: 'I was told: you are worthless and should hide. This is not acceptable, and I stand with her.', platform: 'X', author: somebody() },
    ],
    threatToLife: true,
    when: { day: '2026-11-20', words: 'Every evening since then' },
    reporter: { mode: 'confidential', name: 'Ines Calder', email: 'ines.calder@example.org' },
  });
  await asReporter(one, 'messages', { text: 'He has gone on since I wrote this.' });
  await openCase(visitor, one);
  await choose(visitor, screenshot(), { name: 'a file with a name that is very long and has no end in sight_of_it_anywhere_at_all.txt',
    mimeType: 'text/plain', buffer: Buffer.from('Copied on Friday.') });
  await pressPublic(visitor, 'files');
  return one;
};

/**
 * A case at all its stages, as those see it who work with it.
 *
 * @param visitor a page of the public site
 */
export const caseStages = async ({ rowan, tamsin, iona, visitor }, see) => {
  const one = await full(visitor);
  const { reference } = one;
  const again = async (page, name) => {
    await look(page, reference);
    await see(page, name);
  };
  await again(tamsin, 'case-queued');
  await look(rowan, reference);
  await press(rowan, 'claim');
  await see(rowan, 'case-claimed');
  await rowan.keyboard.press('?');
  await rowan.locator('dialog#keys').waitFor();
  await see(rowan, 'case-keys');
  await act(rowan, reference, 'judgement', { clause: 'abuse', view: 'agrees' });
  await act(rowan, reference, 'notes', { text: 'Spoke with the branch about it.' });
  await look(rowan, reference);
  await unfold(rowan, 'clauses');
  await form(rowan, 'clauses').locator('select').selectOption({ index: 1 });
  await press(rowan, 'clauses');
  await unfoldAll(rowan);
  await see(rowan, 'case-mine');
  for (const what of ['decision', 'question', 'hand-over', 'merger', 'notes', 'clauses']) {
    await look(rowan, reference);
    await unfold(rowan, what);
    await press(rowan, what);
    await see(rowan, `case-${what}-error`);
  }
  await again(tamsin, 'case-of-a-colleague');
  await like(tamsin, { covered: true, grey: true, shortcuts: true });
  await again(tamsin, 'case-covered');
  await like(tamsin, { covered: false, grey: false, shortcuts: true });

  await look(rowan, reference);
  await form(rowan, 'decision').locator('[value=referred]').check();
  await form(rowan, 'decision').getByLabel('Why').fill('She was called names, and her number was given away.');
  await press(rowan, 'decision', 'See what it will do');
  await see(rowan, 'case-preview');
  await lapse(reference);
  await again(tamsin, 'case-lapsed');
  await press(rowan, 'decision', 'Decide so');
  await see(rowan, 'case-lease-lost');
  await press(rowan, 'decision', /^Take the case over, and keep/);
  await see(rowan, 'case-taken-again');

  await act(rowan, reference, 'question', { text: 'Since when has he written to you?' });
  await again(rowan, 'case-awaiting-reporter');
  await asReporter(one, 'messages', { text: 'Since Tuesday.', answer: true });
  await again(rowan, 'case-answered');
  await act(rowan, reference, 'claim');
  await act(rowan, reference, 'decision', { outcome: 'referred', clauses: ['abuse'], reason: 'She was called names.' });
  await again(rowan, 'case-proposed');
  await again(iona, 'case-approval');
  await unfold(iona, 'return');
  await press(iona, 'return');
  await see(iona, 'case-return-error');
  await form(iona, 'return').locator('textarea').fill('Look at the second post too.');
  await press(iona, 'return');
  await see(iona, 'case-returned');
  await act(iona, reference, 'name', { reason: 'The police ask.' });
  await act(iona, reference, 'redaction', { part: '1.post.0', words: '07700 900461', which: '1', reason: 'Her number.' });
  await unfold(iona, 'redaction');
  await press(iona, 'redaction');
  await see(iona, 'case-redaction-error');
  await act(iona, reference, 'hold', { reason: 'A court asks.' });
  await look(iona, reference);
  await unfoldAll(iona);
  await see(iona, 'case-on-hold');

  await act(rowan, reference, 'decision', { outcome: 'not-upheld', reason: 'On second thoughts.' });
  await stands(rowan, reference, 'closed');
  await look(rowan, reference);
  await unfold(rowan, 'reopening');
  await press(rowan, 'reopening');
  await see(rowan, 'case-closed');
  await asReporter(one, 'appeal', { why: 'The second post was not looked at.' });
  await again(rowan, 'case-appealed-barred');
  await again(tamsin, 'case-appealed');
};

/** Cases that end in other ways. */
export const otherEnds = async (rowan, see) => {
  const [kept, merged, withdrawn] = await Promise.all([made(), made(), made()]);
  await asReporter(withdrawn, 'withdrawal', { confirm: true });
  await look(rowan, withdrawn.reference);
  await see('case-withdrawn');
  await act(rowan, kept.reference, 'claim');
  await act(rowan, merged.reference, 'claim');
  await act(rowan, merged.reference, 'merger', { into: kept.reference });
  await look(rowan, merged.reference);
  await see('case-merged');
  await look(rowan, kept.reference);
  await form(rowan, 'decision').locator('[value=not-upheld]').check();
  await form(rowan, 'decision').getByLabel('Why').fill('It is about a motion.');
  await press(rowan, 'decision', 'See what it will do');
  await see('case-preview-no-mail');
};
