import { turn } from './browser.js';

/** An invented report: what to answer where a page asks for it. What is not here is left as the page has it. */
export const REPORT = {
  threatToLife: 'false',
  account: 'He has been writing under my posts every evening since Tuesday.\nI asked him to stop, and he went on.',
  words: 'Nobody at the branch wants you here. Take your leaflets and stay away.',
  links: 'https://www.facebook.com/groups/example/posts/20261120',
  accounts: '@marsh.lantern',
  'when.day': '20',
  'when.month': '11',
  'when.year': '2026',
  'when.words': 'Every evening since then, mostly after nine.',
  ongoing: 'true',
  'reporter.mode': 'confidential',
  'reporter.name': 'Ines Calder',
  'reporter.email': 'ines.calder@example.org',
  'reporter.contact': 'any',
  clauses: 'unsure',
};

/** A report of somebody who gives neither name nor address. */
export const ANONYMOUS = {
  threatToLife: 'false',
  account: 'A post mocks members who use wheelchairs, because the hall has no ramp.',
  'reporter.mode': 'anonymous',
};

/** Answers whatever of an invented report the page asks for. */
export const fill = async (page, answers) => {
  for (const [name, answer] of Object.entries(answers)) {
    const fields = page.locator(`main [name="${name}"]:not([type=hidden])`);
    if (await fields.count() === 0) {
      continue;
    }
    const choices = page.locator(`main [name="${name}"][value="${answer}"]`);
    const type = await fields.first().getAttribute('type');
    await (type === 'radio' || type === 'checkbox' ? choices.check() : fields.fill(answer));
  }
};

/** Presses what leads on from a page: its main button, or a link that looks like one. */
export const goOn = (page) => turn(page, () => page
  .locator('main :is(button[type=submit], a).govuk-button:not(.govuk-button--secondary, .govuk-button--warning)')
  .first()
  .click());

/** Presses the button of one of the forms of a page, which its address tells from the others. */
export const press = (page, form) => turn(page, () => page.locator(`form[action$="/${form}"] button`).click());

/** The last part of a page's path, such as `what-happened`. */
export const nameOf = (page) => new URL(page.url()).pathname.split('/').at(-1);

export const begin = async (page, language = 'en') => {
  await page.goto(`/?lang=${language}`);
  await goOn(page);
};

/**
 * Goes on from a question until all answers are there to be checked, whatever the site asks on the way.
 *
 * @param see is called on each page, before it is answered
 */
export const walkToCheck = async (page, answers = REPORT, see = async () => {}) => {
  for (let asked = 0; asked < 30 && nameOf(page) !== 'check'; asked += 1) {
    await see(nameOf(page));
    await fill(page, answers);
    await goOn(page);
  }
  if (nameOf(page) !== 'check') {
    throw new Error(`The questions do not end; the last one is ${page.url()}`);
  }
};

/** Agrees and sends; says under which reference and code. */
export const send = async (page) => {
  await page.locator('#consent').check();
  await goOn(page);
  await page.waitForURL('**/report/sent');
  return {
    reference: await page.locator('#reference').innerText(),
    code: await page.locator('#receipt-code').innerText(),
  };
};

/** A whole report in one go. */
export const report = async (page, answers = REPORT, language = 'en') => {
  await begin(page, language);
  await walkToCheck(page, answers);
  return send(page);
};

/** Opens the page of a case with what its reporter has. */
export const openCase = async (page, { reference, code }) => {
  await page.goto('/your-report');
  await fill(page, { reference, receiptCode: code });
  await goOn(page);
  await page.waitForURL(`**/reports/${reference}`);
};
