import assert from 'node:assert/strict';
import { test } from 'node:test';
import { turn } from '../support/browser.js';
import {
  act, as, form, IONA, look, pathOf, press, ROWAN, stands, stateOf, TAMSIN, unfold,
} from '../support/console.js';
import { lapse } from '../support/lease.js';
import { asReporter, made, reportOf, somebody } from '../support/made.js';
import { mailsAbout, until } from '../support/run.js';

const REASON = 'It was said about her and not about what she did.\nShe had asked him to stop.';

const done = (page) => page.locator('#done').innerText();

const errors = (page) => page.locator('.govuk-error-summary').innerText();

/** Writes a decision, and sends nothing. */
const write = async (page, outcome, reason = REASON) => {
  await form(page, 'decision').locator(`[value="${outcome}"]`).check();
  await form(page, 'decision').getByLabel('Why').fill(reason);
};

const preview = (page) => press(page, 'decision', 'See what it will do');

const confirm = (page) => press(page, 'decision', 'Decide so');

/** What was written stands in the form as it was. */
const holds = async (page, outcome) => {
  assert.ok(await form(page, 'decision').locator(`[value="${outcome}"]`).isChecked());
  assert.equal(await form(page, 'decision').getByLabel('Why').inputValue(), REASON);
};

const referenceOf = (page) => new URL(page.url()).pathname.split('/').at(-1);

const takeNext = (page) => turn(page, () => page.getByRole('button', { name: 'Take the next case' }).click());

/** A case that goes before all others, for whoever asks for the next: so nobody gets one of another test. */
const urgent = () => made({ threatToLife: true });

for (const [how, options] of [['with scripts', {}], ['without scripts', { javaScriptEnabled: false }]]) {
  test(`${how}, a case is reviewed from the list to its outcome, and its reporter is told`, async () => {
    const one = await made({
      reporter: { mode: 'named', name: 'Senga Muir', email: 'senga.muir@example.org' },
    });
    await as(ROWAN, options, async (page) => {
      await look(page, one.reference);
      await press(page, 'claim');
      assert.match(await done(page), /The case is yours/);
      await press(page, 'judgement', /^Agree/);
      assert.match(await page.locator('[data-finding]').first().innerText(), /Rowan Hale|You/);
      await unfold(page, 'clauses');
      await form(page, 'clauses').locator('select').selectOption({ index: 1 });
      await press(page, 'clauses');
      assert.match(await done(page), /The clause was added/);
      await form(page, 'notes').locator('textarea').fill('Spoke with the branch.');
      await press(page, 'notes');
      assert.match(await done(page), /Your note was added/);
      await preview(page);
      assert.match(await page.title(), /^Error: /);
      assert.match(await errors(page), /Choose an outcome[^]*Say why/);
      await write(page, 'resolved-informally');
      await preview(page);
      assert.match(await page.locator('.rd-mail').innerText(), new RegExp(one.reference));
      assert.doesNotMatch(await page.locator('.rd-mail').innerText(), /pathetic/);
      await press(page, 'decision', 'Change it');
      await holds(page, 'resolved-informally');
      await preview(page);
      await confirm(page);
      assert.match(await done(page), /Your decision was kept/);
      await stands(page, one.reference, 'closed');
    });
    await until('a mail with the outcome', async () => (await mailsAbout(one.reference)).length === 2);
  });

  test(`${how}, a decision after one's time is refused in plain words, and nothing typed is lost`, async () => {
    const one = await made();
    await as(ROWAN, options, async (page) => {
      await look(page, one.reference);
      await press(page, 'claim');
      await write(page, 'not-upheld');
      await lapse(one.reference);
      await preview(page);
      assert.match(await page.title(), /^Error: /);
      assert.match(await errors(page), /your time at the case is over/);
      await holds(page, 'not-upheld');
      await press(page, 'decision', /^Take the case over, and keep/);
      await holds(page, 'not-upheld');
      await preview(page);
      await lapse(one.reference);
      await confirm(page);
      assert.match(await errors(page), /your time at the case is over/);
      await holds(page, 'not-upheld');
      assert.equal((await stateOf(page, one.reference)).stage, 'in-review');
      await press(page, 'decision', /^Take the case over, and keep/);
      await preview(page);
      await confirm(page);
      await stands(page, one.reference, 'closed');
    });
  });

  test(`${how}, a case that a colleague has taken over is decided by nobody else, and what was typed stays`, async () => {
    const one = await made();
    await as(ROWAN, options, async (page) => as(TAMSIN, options, async (other) => {
      await look(page, one.reference);
      await press(page, 'claim');
      await look(other, one.reference);
      assert.equal(await form(other, 'take-over').count(), 0, 'while it is somebody else\'s');
      await write(page, 'not-upheld');
      await lapse(one.reference);
      await look(other, one.reference);
      await press(other, 'take-over');
      await preview(page);
      assert.match(await errors(page), /somebody else has it/);
      assert.equal(await form(page, 'decision').locator('[value="not-upheld"]').isChecked(), true);
      assert.ok((await page.content()).includes('She had asked him to stop.'));
      assert.equal(await page.getByRole('button', { name: /Take the case over/ }).count(), 0);
      await write(other, 'not-upheld', 'Only the motion is spoken of.');
      await preview(other);
      await confirm(other);
      await stands(other, one.reference, 'closed');
      await look(other, one.reference);
      assert.match(await page.locator('.rd-timeline').innerText(), /Took the case over from Rowan Hale/);
    }));
  });
}

test('of two who want the same case at once one gets it, and the other is told so and gets the next one', async () => {
  const one = await made();
  await as(ROWAN, {}, async (rowan) => as(TAMSIN, {}, async (tamsin) => {
    const pages = [rowan, tamsin];
    await Promise.all(pages.map((page) => look(page, one.reference)));
    await Promise.all(pages.map((page) => press(page, 'claim')));
    const winners = await Promise.all(pages.map(async (page) => await page.locator('#done').count() === 1));
    assert.deepEqual(winners.toSorted(), [false, true]);
    const loser = pages[winners.indexOf(false)];
    assert.match(await errors(loser), /This (?:was not|cannot be) done/);
    assert.equal((await stateOf(loser, one.reference)).timeline.filter(({ kind }) => kind === 'review-started').length, 1);
    await urgent();
    await takeNext(loser);
    await loser.locator('#turn').waitFor();
    assert.notEqual(referenceOf(loser), one.reference);
  }));
});

test('two who ask for the next case at once get one each, again and again', async () => {
  await as(ROWAN, {}, async (rowan) => as(TAMSIN, {}, async (tamsin) => {
    const got = [];
    for (let round = 0; round < 3; round += 1) {
      await Promise.all([urgent(), urgent()]);
      await Promise.all([rowan, tamsin].map((page) => page.goto('/console')));
      await Promise.all([rowan, tamsin].map(takeNext));
      for (const page of [rowan, tamsin]) {
        await page.locator('#turn').waitFor();
        got.push(referenceOf(page));
      }
    }
    assert.equal(new Set(got).size, 6, got.join(' '));
  }));
});

test('a page that is open says when its time is nearly over, and gets the case again with all that was typed', async () => {
  const one = await made();
  await as(ROWAN, {}, async (page) => {
    await page.clock.install();
    await look(page, one.reference);
    await press(page, 'claim');
    const said = page.locator('[data-turn-said]');
    await page.clock.fastForward('12:30');
    await until('a warning', async () => /nearly over/.test(await said.innerText()));
    await write(page, 'not-upheld');
    await page.clock.fastForward('15:00');
    await page.locator('.rd-case-turn--over').waitFor();
    await page.locator('#turn').getByRole('button', { name: 'Take the case over' }).click();
    await page.locator('.rd-case-turn--over').waitFor({ state: 'detached' });
    await holds(page, 'not-upheld');
    await preview(page);
    await confirm(page);
    await stands(page, one.reference, 'closed');
  });
});

test('a page whose case a colleague has by now says so, and what was typed stays', async () => {
  const one = await made();
  await as(ROWAN, {}, async (page) => as(TAMSIN, {}, async (other) => {
    await page.clock.install();
    await look(page, one.reference);
    await press(page, 'claim');
    await write(page, 'not-upheld');
    await lapse(one.reference);
    await act(other, one.reference, 'take-over');
    await page.clock.fastForward('05:00');
    await page.locator('.rd-case-turn--over').waitFor();
    await page.locator('#turn').getByRole('button', { name: 'Take the case over' }).click();
    await page.locator('[data-turn-said]', { hasText: 'Somebody else has this case now' }).waitFor();
    await holds(page, 'not-upheld');
    assert.deepEqual(page.trouble.splice(0).map((one) => one.replace(/ .*\//, ' ')), ['409 lease', '409 lease', '409 take-over']);
  }));
});

test('who proposed an outcome cannot agree to it, and on review a third person decides', async () => {
  const one = await made();
  await as(IONA, {}, async (iona) => as(ROWAN, {}, async (rowan) => as(TAMSIN, {}, async (tamsin) => {
    await look(iona, one.reference);
    await press(iona, 'claim');
    await write(iona, 'referred');
    await preview(iona);
    assert.match(await iona.locator('main').innerText(), /A second person must agree first/);
    await confirm(iona);
    await stands(iona, one.reference, 'awaiting-approval');
    await look(iona, one.reference);
    assert.match(await iona.locator('main').innerText(), /An approver who had no part in it must agree/);
    assert.equal(await form(iona, 'approval').count(), 0);
    await assert.rejects(
      act(iona, one.reference, 'approval', { outcome: 'referred', clauses: ['abuse'] }), /^Error: 403 /);
    assert.equal((await stateOf(iona, one.reference)).stage, 'awaiting-approval');

    const two = await made();
    await act(rowan, two.reference, 'claim');
    await act(rowan, two.reference, 'decision', { outcome: 'referred', clauses: ['abuse'], reason: REASON });
    await look(iona, two.reference);
    await press(iona, 'approval');
    assert.match(await done(iona), /You agreed/);
    await stands(iona, two.reference, 'closed');
    await asReporter(two, 'appeal', { why: 'The second post was not looked at.' });
    for (const page of [rowan, iona]) {
      await look(page, two.reference);
      assert.equal(await form(page, 'claim').count(), 0);
      await assert.rejects(act(page, two.reference, 'claim'), /^Error: 403 /);
    }
    await look(tamsin, two.reference);
    await press(tamsin, 'claim');
    assert.match(await done(tamsin), /The case is yours/);
  })));
});

test('one decision answers the reports of one post that are ticked, and each reporter is told', async () => {
  const { posts: [post] } = reportOf();
  const reportOfIt = (name) => made({
    posts: [{ ...post, url: `https://social.example.org/${post.author}/1` }],
    reporter: { mode: 'named', name, email: `${somebody().slice(1)}@example.org` },
  });
  const [one, other, third] = [await reportOfIt('Senga Muir'), await reportOfIt('Rab Innes'), await reportOfIt('Ewan Tait')];
  await as(ROWAN, {}, async (page) => {
    await look(page, one.reference);
    await press(page, 'claim');
    await write(page, 'not-upheld');
    await form(page, 'decision').getByRole('checkbox', { name: new RegExp(other.reference) }).check();
    await form(page, 'decision').getByRole('checkbox', { name: new RegExp(third.reference) }).uncheck();
    await preview(page);
    await confirm(page);
    assert.match(await page.locator('h1').innerText(), /Decided together/);
    for (const { reference } of [one, other]) {
      await stands(page, reference, 'closed');
      await until('a mail with the outcome', async () => (await mailsAbout(reference)).length === 2);
    }
    assert.equal((await stateOf(page, third.reference)).stage, 'queued');
  });
});

/** All references of a list, page by page. */
const listed = async (page, path) => {
  const found = [];
  for (let next = path; next; next = await page.locator('a[rel=next]').getAttribute('href').catch(() => null)) {
    await page.goto(next);
    found.push(...await page.locator('.rd-cases__reference').allInnerTexts());
    if (await page.locator('a[rel=next]').count() === 0) {
      break;
    }
  }
  return found;
};

const search = async (page, by, what) => {
  await page.goto('/console/search');
  await page.locator(`input[name=by][value=${by}]`).check();
  await page.locator('#for').fill(what);
  await turn(page, () => page.locator('main form[action$="/search"] button[type=submit]').first().click());
  return page.locator('.rd-found').allInnerTexts();
};

test('a case of somebody to whom a reviewer is too near is not there for that reviewer', async () => {
  const author = somebody();
  const url = `https://social.example.org/${author}/1`;
  const one = await made({ posts: [{ ...reportOf().posts[0], author, url }] });
  await as(TAMSIN, {}, async (tamsin) => as(IONA, {}, async (iona) => {
    await act(iona, one.reference, 'claim');
    await act(iona, one.reference, 'decision', { outcome: 'not-upheld', reason: REASON });
    await asReporter(one, 'appeal', { why: 'The first post was not looked at.' });
    await stands(iona, one.reference, 'appealed');
    assert.ok((await listed(tamsin, '/console/cases?stage=appealed')).includes(one.reference));

    await tamsin.goto('/console/own');
    await tamsin.getByLabel('An account').check();
    await tamsin.getByLabel('Which?').fill(author);
    await turn(tamsin, () => tamsin.getByRole('button', { name: 'Declare this' }).click());
    assert.match(await tamsin.locator('.govuk-notification-banner').innerText(), /do not exist for you/);

    assert.equal((await look(tamsin, one.reference)).status(), 404);
    await assert.rejects(stateOf(tamsin, one.reference), /^Error: 404 /);
    assert.ok(!(await listed(tamsin, '/console/cases?stage=appealed')).includes(one.reference));
    assert.ok((await listed(iona, '/console/cases?stage=appealed')).includes(one.reference));
    for (const [by, what] of [['reference', one.reference], ['link', url], ['account', author]]) {
      assert.deepEqual(await search(tamsin, by, what), [], by);
      assert.match((await search(iona, by, what)).join(), new RegExp(one.reference), by);
    }
    // Other tests go on meanwhile: what is counted and what is listed are the same when nothing changes between.
    await until('a count of what is listed', async () => {
      await tamsin.goto('/console');
      const count = await tamsin.locator('.rd-counts a[href*="appealed"]').locator('xpath=../../dd').innerText();
      return Number(count) === (await listed(tamsin, '/console/cases?stage=appealed')).length;
    });

    await tamsin.goto('/console/own');
    await turn(tamsin, () => tamsin.getByRole('button', { name: 'Take back' }).last().click());
    assert.equal((await look(tamsin, one.reference)).status(), 200);
  }));
});

test('who leaves a case for good goes on with the next, and finds it nowhere', async () => {
  const one = await made();
  await as(TAMSIN, {}, async (page) => {
    await look(page, one.reference);
    await press(page, 'claim');
    await urgent();
    await unfold(page, 'recusal');
    await press(page, 'recusal');
    await page.locator('#turn').waitFor();
    assert.notEqual(referenceOf(page), one.reference);
    assert.equal((await look(page, one.reference)).status(), 404);
    assert.deepEqual(await search(page, 'reference', one.reference), []);
  });
});

test('a page of another site sends nothing in a reviewer\'s name', async () => {
  const one = await made();
  await as(ROWAN, {}, async (page) => {
    await look(page, one.reference);
    const fields = await form(page, 'claim').locator('input').evaluateAll(
      (all) => all.map((input) => input.outerHTML).join(''));
    const elsewhere = 'http://localhost.example.org/';
    await page.context().route(elsewhere, (route) => route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${new URL(`${pathOf(one.reference)}/claim`, page.url()).href}">${fields}</form>`,
    }));
    await page.goto(elsewhere);
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === 'POST'),
      page.evaluate(() => document.forms[0].submit())]);
    assert.ok([401, 403].includes(answer.status()), `${answer.status()}`);
    assert.equal((await stateOf(page, one.reference)).stage, 'queued');
  });
});
