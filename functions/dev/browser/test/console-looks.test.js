import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPage } from '../support/browser.js';
import { act, as, CONSOLE, ELLIS, IONA, MORVEN, ROWAN, signIn, TAMSIN } from '../support/console.js';
import {
  administration, auditing, caseStages, inGaelic, lists, otherEnds, outside, refusals, removal, several,
} from '../support/console-gallery.js';
import { made } from '../support/made.js';
import { AXE, faults, newFaults } from '../support/looks.js';

const WITH_AXE = { init: AXE };

/** States of the screen of a case that have between them all that there can be on it; the others differ by little. */
const WHOLE = ['case-keys', 'case-mine', 'case-decision-error', 'case-preview', 'case-covered', 'case-on-hold'];

/** Looks at all that a part of the gallery shows, and fails with everything that is wrong in it. */
const fine = async (showing, atLeast) => {
  const found = [];
  const seen = new Set();
  await showing(async (page, name) => {
    seen.add(name);
    const wrong = await (!name.startsWith('case-') || WHOLE.includes(name) ? faults : newFaults)(page);
    found.push(...wrong.map((fault) => `${name}: ${fault}`));
    if (!/ - Scottish Labour$/.test(await page.title())) {
      found.push(`${name}: the title is ${await page.title()}`);
    }
  });
  if (found.length > 0) {
    throw new Error(found.join('\n'));
  }
  assert.ok(seen.size >= atLeast, `only ${[...seen].join(' ')}`);
};

const onOnePage = (showing, page, atLeast) => fine((see) => showing(page, (name) => see(page, name)), atLeast);

test('the way in is good to read in all the ways that people read', () => withPage(
  { baseURL: CONSOLE, ...WITH_AXE }, (page) => onOnePage(outside, page, 3)));

test('so are the start page, lists, search and what one says of oneself', () => as(
  TAMSIN, WITH_AXE, (page) => onOnePage(lists, page, 20)));

test('so is what is done to several cases at once', () => as(TAMSIN, WITH_AXE, (page) => onOnePage(several, page, 8)));

test('so is what is answered to what cannot be', () => as(ROWAN, WITH_AXE, (page) => onOnePage(refusals, page, 4)));

test('so is a case at each of its stages', () => withPage({}, (visitor) => as(
  ROWAN, WITH_AXE, (rowan) => as(TAMSIN, WITH_AXE, (tamsin) => as(
    IONA, WITH_AXE, (iona) => fine((see) => caseStages({ rowan, tamsin, iona, visitor }, see), 25))))));

test('so is a case that ends otherwise', () => as(ROWAN, WITH_AXE, (page) => onOnePage(otherEnds, page, 3)));

test('so is what administrators look after', () => as(
  MORVEN, WITH_AXE, (page) => onOnePage(administration, page, 14)));

test('so is what auditors see, and the way out', () => as(ELLIS, WITH_AXE, (page) => onOnePage(auditing, page, 10)));

test('so are its screens in Gaelic, when narrow too', async () => {
  const { reference } = await made();
  await as(IONA, WITH_AXE, async (page) => {
    await act(page, reference, 'claim');
    await onOnePage(inGaelic(['', '/cases', '/search', '/own', `/cases/${reference}`]), page, 5);
  });
  await as(MORVEN, WITH_AXE, (page) => onOnePage(inGaelic(
    ['', '/administration', '/due-dates', '/dead-letters', '/put-aside', '/suppressed', '/catalogue', '/statistics', '/people']), page, 9));
});

test('whoever is removed is out at once, and cannot come back until they are let in again', () => as(
  MORVEN, WITH_AXE, (morven) => withPage({ baseURL: CONSOLE, ...WITH_AXE }, async (ellis) => {
    await signIn(ellis, ELLIS);
    await onOnePage(async (page, see) => removal(page, async (name) => {
      await see(name);
      await ellis.goto('/console/timelines');
      assert.equal(await ellis.getByRole('heading', { name: 'Verify timelines' }).count(), 0);
      await signIn(ellis, ELLIS);
      assert.match(await ellis.locator('h1').innerText(), /You have no role here/);
    }), morven, 1);
    await signIn(ellis, ELLIS, '/console/timelines');
    assert.match(await ellis.locator('h1').innerText(), /Verify timelines/);
  })));
