import { createHash, randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { SITE } from './browser.js';
import { until } from './run.js';

const ask = async (path, body, headers = {}) => {
  const answer = await fetch(new URL(path, SITE), {
    method: body ? 'POST' : 'GET',
    headers: { Accept: 'application/json', ...(body && { 'Content-Type': 'application/json' }), ...headers },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(`${answer.status} for ${path}: ${await answer.text()}`);
  }
  return answer.json();
};

/** The account of an invented respondent, whom no other case knows. */
export const somebody = () => `@u${randomUUID().replaceAll('-', '').slice(0, 20)}`;

let told = 0;

/** Words that screening finds something in, like those of no other case, and in each run of a file the same. */
export const words = () => {
  told += 1;
  const own = createHash('sha256').update(`${basename(process.argv[1])} ${told}`).digest('hex').match(/.{6}/g).join(' ');
  return `You are a pathetic liar and a coward. ${own}`;
};

/** An invented report. */
export const reportOf = (changes = {}) => ({
  account: 'She started on me in the group chat after the meeting, and has not stopped.',
  posts: [{ text: words(), platform: 'X', author: somebody() }],
  ongoing: true,
  reporter: { mode: 'anonymous' },
  consent: true,
  ...changes,
});

/**
 * Makes a case of a test's own by the public API, and waits until it can be taken up.
 *
 * @return its reference and receipt code
 */
export const made = async (changes) => {
  const { reference, receiptCode: code } = await ask('/reports', reportOf(changes));
  await until(`${reference} is queued`, async () => (
    await ask(`/reports/${reference}`, null, { Authorization: `Receipt ${code}` })).stage === 'QUEUED');
  return { reference, code };
};

/** Does something to a case as its reporter. */
export const asReporter = ({ reference, code }, what, body) => ask(
  `/reports/${reference}/${what}`, body, { Authorization: `Receipt ${code}` });
