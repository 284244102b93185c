import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { open, turn, withPage } from './browser.js';
import { until } from './run.js';

const DATA = process.env.REDRESS_DATA ?? new URL('../../../../.redress/data', import.meta.url).pathname;

/** What the local run says of itself. */
export const RUN = JSON.parse(readFileSync(join(DATA, 'local.json'), 'utf8'));

/** Where the console is. */
export const CONSOLE = new URL(RUN.console).origin;

/** The invented people, by what the tests need of them. Files run side by side: what people like is changed in one alone. */
export const ROWAN = 'Rowan Hale';
export const TAMSIN = 'Tamsin Wray';
export const IONA = 'Iona Pryce';
export const MORVEN = 'Morven Adair';
export const ELLIS = 'Ellis Quill';
export const SORLEY = 'Sorley Finch';

/** By what timelines name somebody. */
export const subjectOf = (name) => RUN.people.find((one) => one.name === name).subject;

/** Signs in at the provider, whose page is shown. */
export const choosePerson = (page, name) => turn(page, () => page.getByRole('button', { name }).click());

/** Signs in, and comes to a page of the console. */
export const signIn = async (page, name, path = '/console') => {
  await page.goto(path);
  await choosePerson(page, name);
};

const sessions = new Map();

const session = (name) => {
  if (!sessions.has(name)) {
    sessions.set(name, (async () => {
      const page = await open({ baseURL: CONSOLE });
      await signIn(page, name);
      const cookies = await page.context().cookies();
      await page.context().close();
      return cookies;
    })());
  }
  return sessions.get(name);
};

/** Runs something with a page of somebody who is signed in; nothing is opened yet. */
export const as = async (name, options, doing) => {
  const cookies = await session(name);
  return withPage({ baseURL: CONSOLE, ...options }, async (page) => {
    await page.context().addCookies(cookies);
    await doing(page);
  });
};

export const pathOf = (reference) => `/console/cases/${reference}`;

/** Opens the screen of a case. */
export const look = (page, reference) => page.goto(pathOf(reference));

const token = async (page) => /name="token" value="([^"]+)"/.exec(await (await page.request.get('/console')).text())[1];

const json = async (answer) => {
  if (!answer.ok()) {
    throw new Error(`${answer.status()} for ${answer.url()}: ${await answer.text()}`);
  }
  return answer.json();
};

/** What the console's API says of a case. */
export const stateOf = async (page, reference) => json(
  await page.request.get(pathOf(reference), { headers: { Accept: 'application/json' } }));

/**
 * Does something to a case by the console's API, as a step towards what a test is about.
 *
 * @param what the last part of its path
 */
export const act = async (page, reference, what, fields = {}) => {
  const { version, fence, seenTo, screening } = await stateOf(page, reference);
  return json(await page.request.post(`${pathOf(reference)}/${what}`, {
    headers: { Accept: 'application/json', 'X-Form-Token': await token(page) },
    data: { version, fence, seenTo, screening, ...fields },
  }));
};

/** Keeps how somebody likes the screen of a case. */
export const like = async (page, likes) => json(await page.request.post('/console/preferences', {
  headers: { Accept: 'application/json', 'X-Form-Token': await token(page) }, data: likes }));

/** Waits until a case stands somewhere, as the API says it. */
export const stands = (page, reference, stage) => until(`${reference} is ${stage}`, async () => (
  await stateOf(page, reference)).stage === stage);

/** One of the forms on the screen of a case. */
export const form = (page, what) => page.locator(`main form[action$="/${what}"]`);

/** Sends one of these forms by its only button, or by the first that is called so. */
export const press = (page, what, name = /./) => turn(
  page, () => form(page, what).getByRole('button', { name }).first().click());

/** Opens what is folded away, where it is. */
export const unfold = async (page, what) => {
  const fold = page.locator(`details#do-${what}`);
  if (await fold.count() > 0 && await fold.getAttribute('open') === null) {
    await fold.locator('summary').first().click();
  }
};
