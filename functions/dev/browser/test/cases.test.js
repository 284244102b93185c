import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { withPage } from '../support/browser.js';
import { choose, screenshot } from '../support/files.js';
import { mailsAbout, until } from '../support/run.js';
import { asked, closed } from '../support/standing.js';
import { ANONYMOUS, fill, goOn, openCase, press, REPORT, report, send, walkToCheck } from '../support/walk.js';
import { confirmAddress, renewCode } from '../support/wayback.js';

const done = (page) => page.locator('.govuk-notification-banner--success').waitFor();

const stage = (page) => page.locator('.rd-facts--card').innerText();

/** A file is sealed by another function, in a moment of its own. */
const kept = (page, name) => until(`${name} is kept`, async () => {
  await page.reload();
  return (await page.locator('main li').allInnerTexts()).some((line) => line.startsWith(name) && line.endsWith('kept'));
});

const opened = async (page, answers = ANONYMOUS) => {
  const sent = await report(page, answers);
  await openCase(page, sent);
  return sent;
};

for (const [how, options] of [['with scripts', {}], ['without scripts', { javaScriptEnabled: false }]]) {
  test(`${how}, something is added to a report, once something is written`, async () => {
    await withPage(options, async (page) => {
      await opened(page);
      await press(page, 'messages');
      assert.match(await page.title(), /^Error: /);
      await page.locator('#text').fill('She has answered me kindly since.\nThe post is still there.');
      await press(page, 'messages');
      await done(page);
      assert.ok((await page.locator('.rd-words').allInnerTexts()).includes('She has answered me kindly since.\nThe post is still there.'));
    });
  });

  test(`${how}, files are added to a case, and are kept`, async () => {
    await withPage(options, async (page) => {
      const put = [];
      page.on('request', (request) => request.method() === 'PUT' && put.push(request.url()));
      await opened(page);
      await choose(page, screenshot('first.png'), { name: 'words.txt', mimeType: 'text/plain', buffer: Buffer.from('Copied on Friday.') });
      await press(page, 'files');
      await done(page);
      await kept(page, 'first.png');
      await kept(page, 'words.txt');
      assert.equal(put.length, options.javaScriptEnabled === false ? 0 : 2, 'sent straight to where files are kept');
    });
  });

  test(`${how}, files are chosen while reporting, taken away again, and go with the report`, async () => {
    await withPage(options, async (page) => {
      await page.goto('/report/files');
      await choose(page, screenshot('wrong one.png'));
      await page.locator('button[name=do]').click();
      await page.getByText('wrong one.png').first().waitFor();
      await page.locator('button[name=remove]').click();
      await page.getByText('wrong one.png').waitFor({ state: 'detached' });
      await choose(page, screenshot('right one.png'));
      await goOn(page);
      await page.waitForURL((url) => !url.pathname.endsWith('/files'));
      await page.goto('/report/danger');
      await walkToCheck(page, ANONYMOUS);
      await openCase(page, await send(page));
      await kept(page, 'right one.png');
    });
  });

  test(`${how}, a report is taken back by who is sure`, async () => {
    await withPage(options, async (page) => {
      await opened(page);
      await press(page, 'withdrawal');
      assert.match(await page.title(), /^Error: /);
      await page.locator('#confirm').check();
      await press(page, 'withdrawal');
      await done(page);
      assert.match(await stage(page), /Withdrawn/);
      assert.equal(await page.locator('form[action$="/withdrawal"]').count(), 0);
    });
  });

  test(`${how}, a wrong code and an unknown reference are told apart by nobody`, async () => {
    await withPage(options, async (page) => {
      const sent = await report(page, ANONYMOUS);
      const said = [];
      for (const reference of [sent.reference, 'RD-7K2M9-QXW4V']) {
        await page.context().clearCookies();
        await page.goto('/your-report');
        await fill(page, { reference, receiptCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' });
        await goOn(page);
        said.push((await page.locator('main').innerText()).replaceAll(reference, ''));
      }
      assert.equal(said[0], said[1]);
      assert.match(said[0], /do not open a report/);
    });
  });

  test(`${how}, who leaves a case needs the code again`, async () => {
    await withPage(options, async (page) => {
      const sent = await opened(page);
      await press(page, 'leave');
      await page.goto(`/reports/${sent.reference}`);
      assert.equal(await page.locator('.rd-facts--card').count(), 0);
      await fill(page, { receiptCode: sent.code.toLowerCase().replaceAll('-', ' ') });
      await goOn(page);
      assert.match(await stage(page), new RegExp(sent.reference));
    });
  });
}

test('who has lost the code confirms the address and is sent a new one; the old one opens nothing', async () => {
  await withPage({}, async (page) => {
    const sent = await report(page, { ...REPORT, 'reporter.email': 'catriona.lost@example.org' });
    const email = await confirmAddress(page, sent.reference);
    assert.equal(email, 'catriona.lost@example.org');
    const code = await renewCode(page, { reference: sent.reference, email });
    await page.context().clearCookies();
    await page.goto('/your-report');
    await fill(page, { reference: sent.reference, receiptCode: sent.code });
    await goOn(page);
    assert.match(await page.title(), /^Error: /);
    await openCase(page, { reference: sent.reference, code });
    assert.match(await stage(page), new RegExp(sent.reference));
  });
});

test('a code is sent to no other address, and the page does not say so', async () => {
  await withPage({}, async (page) => {
    const sent = await report(page, { ...REPORT, 'reporter.email': 'catriona.other@example.org' });
    await confirmAddress(page, sent.reference);
    await page.goto('/lost-code');
    await fill(page, { reference: sent.reference, email: 'somebody.else@example.org' });
    await goOn(page);
    assert.ok(await page.getByText('If all of that is right').isVisible());
    assert.ok((await mailsAbout(sent.reference)).every(({ to }) => to[0] === 'catriona.other@example.org'));
  });
});

test('a question is answered on the page of the report', async () => {
  await withPage({}, async (page) => {
    await openCase(page, await asked());
    await page.locator('#text').fill('It was on the page of the residents on Thursday evening.');
    await press(page, 'messages');
    await done(page);
    assert.doesNotMatch(await stage(page), /We have a question for you/);
  });
});

test('an outcome can be asked to be looked at again, once', async () => {
  await withPage({}, async (page) => {
    await openCase(page, await closed());
    assert.match(await stage(page), /Outcome/);
    await page.locator('#why').fill('The second message was not looked at.');
    await press(page, 'appeal');
    await done(page);
    assert.equal(await page.locator('#why').count(), 0);
  });
});

test('a proof is downloaded, found right, and found wrong once it is changed', async () => {
  await withPage({}, async (page) => {
    await opened(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href$="/proof"][download]').click()]);
    const proof = await readFile(await download.path());
    const check = async (buffer) => {
      await page.goto('/proof');
      await choose(page, { name: 'proof.json', mimeType: 'application/json', buffer });
      await goOn(page);
      return page.locator('#result').innerText();
    };
    assert.match(await check(proof), /This proof is right/);
    const changed = Buffer.from(proof.toString().replace(/[A-Za-z](?=[^A-Za-z]*$)/, (last) => (last === 'A' ? 'B' : 'A')));
    assert.notDeepEqual(changed, proof);
    assert.doesNotMatch(await check(changed), /This proof is right/);
  });
});
