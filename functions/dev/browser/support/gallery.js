import { choose, screenshot } from './files.js';
import { asked, closed } from './standing.js';
import { begin, fill, goOn, nameOf, openCase, press, REPORT, send, walkToCheck } from './walk.js';

/** Choices that have to be made. */
const NEEDED = ['threatToLife', 'reporter.mode'];

/** Answers that a question sends back. */
const WRONG = {
  links: 'ftp://example.org/post\nunder the picture of the stall',
  'when.day': '31',
  'when.month': '2',
  'when.year': '2026',
  'reporter.email': 'ines.calder at example.org',
};

const asks = async (page, names) => (await Promise.all(names.map((name) => page.locator(`main [name="${name}"]`).count())))
  .some((count) => count > 0);

const files = async (page, name, see) => {
  const add = page.locator('main button[name=do]');
  await add.click();
  await page.locator('.govuk-error-summary').waitFor();
  await see(`report-${name}-error`);
  await choose(page, screenshot());
  await add.click();
  await page.locator('main button[name=remove]').waitFor();
  await see(`report-${name}-chosen`);
};

/** The questions and their errors, the answers to check, and what comes when they are sent. */
const journey = async (page, language, see) => {
  await page.goto(`/?lang=${language}`);
  await see('start');
  await goOn(page);
  await walkToCheck(page, { ...REPORT, threatToLife: 'true' }, async (name) => {
    await see(`report-${name}`);
    if (await asks(page, [...NEEDED, ...Object.keys(WRONG)])) {
      await fill(page, WRONG);
      await goOn(page);
      await page.locator('.govuk-error-summary').waitFor();
      await see(`report-${name}-error`);
    }
    if (await page.locator('main input[type=file]').count() > 0) {
      await files(page, name, see);
    }
  });
  await see('report-check');
  await goOn(page);
  await see('report-check-error');
  await page.goto('/');
  await see('start-unfinished');
  await page.goto('/report/check');
  const sent = await send(page);
  await see('report-sent');
  return sent;
};

/** What comes when a page was open for so long that nothing of it is known any more. */
const expired = async (page, see) => {
  await press(page, 'forget');
  await begin(page, await page.locator('html').getAttribute('lang'));
  await page.goto('/report/what-happened');
  await page.context().clearCookies({ name: /draft/ });
  await fill(page, REPORT);
  await goOn(page);
  await see('report-expired');
};

const onePage = async (page, see) => {
  await page.goto('/report/one-page');
  await see('report-one-page');
  await fill(page, WRONG);
  await goOn(page);
  await see('report-one-page-error');
};

const casePage = async (page, sent, see) => {
  await page.goto('/your-report');
  await see('find');
  await goOn(page);
  await see('find-error');
  await page.goto(`/reports/${sent.reference}`);
  await see('receipt-code');
  await goOn(page);
  await see('receipt-code-missing');
  await fill(page, { receiptCode: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAA-AAAAA' });
  await goOn(page);
  await see('receipt-code-wrong');
  await openCase(page, sent);
  await see('case');
  await press(page, 'messages');
  await see('case-message-error');
  await page.locator('#text').fill('He has taken the post down today. I have kept a copy of it.');
  await press(page, 'messages');
  await see('case-message');
  await press(page, 'files');
  await see('case-file-error');
  await press(page, 'withdrawal');
  await see('case-withdrawal-error');
};

const caseEnds = async (page, see) => {
  await page.locator('#confirm').check();
  await press(page, 'withdrawal');
  await see('case-withdrawn');
};

const waysBack = async (page, sent, see) => {
  await page.goto('/lost-code');
  await see('lost-code');
  await goOn(page);
  await see('lost-code-error');
  await fill(page, { reference: sent.reference, email: REPORT['reporter.email'] });
  await goOn(page);
  await see('lost-code-done');
  await page.goto(`/reports/${sent.reference}/address/AAAAAAAAAAAAAAAAAAAAAAAAAA`);
  await see('address');
};

const proof = async (page, see) => {
  await page.goto('/proof');
  await see('proof');
  await goOn(page);
  await see('proof-error');
  await fill(page, { text: '{"not":"a proof"}' });
  await goOn(page);
  await see('proof-wrong');
};

const information = async (page, see) => {
  const links = await page.locator('.rd-footer__links a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const link of links) {
    await page.goto(link);
    await see(`about-${nameOf(page)}`);
  }
  await page.goto('/information/nothing');
  await see('not-found');
  await page.goto('/report/start');
  await see('not-like-that');
};

/** A case whose reporter was asked something, and one whose reporter can have the outcome looked at again. */
const others = async (page, see) => {
  await openCase(page, await asked());
  await see('case-question');
  await press(page, 'messages');
  await see('case-question-error');
  await openCase(page, await closed());
  await see('case-outcome');
  await press(page, 'appeal');
  await see('case-appeal-error');
};

/**
 * Goes through every page of the site and every error that a page can show.
 *
 * @param see is called with a name, which is the same in all languages
 */
export const gallery = async (page, language, see) => {
  const sent = await journey(page, language, see);
  await page.goto('/report/sent');
  await expired(page, see);
  await onePage(page, see);
  await casePage(page, sent, see);
  await caseEnds(page, see);
  await waysBack(page, sent, see);
  await proof(page, see);
  await information(page, see);
  await others(page, see);
};
