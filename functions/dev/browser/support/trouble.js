import { once } from 'node:events';
import { connect } from 'node:net';
import { SITE } from './browser.js';
import { RUN } from './console.js';
import { mailsAbout, until } from './run.js';

/** Has a step of a case fail so often that its queue gives it up, by putting its message where that goes. */
export const giveUp = async (reference) => {
  const answer = await fetch(RUN.queues.ScreeningDeadLetters, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': 'AmazonSQS.SendMessage' },
    body: JSON.stringify({
      QueueUrl: RUN.queues.ScreeningDeadLetters,
      MessageBody: JSON.stringify({ case: reference.slice(3).replace('-', '') }),
    }),
  });
  if (!answer.ok) {
    throw new Error(`The queue does not take it: ${answer.status} ${await answer.text()}`);
  }
};

/** Sends a mail that no rule can place: a program's answer to a mail that there never was. */
export const putAside = async () => {
  const { hostname, port } = new URL(RUN.smtp);
  const socket = connect(Number(port), hostname);
  const say = async (words) => {
    const heard = once(socket, 'data');
    if (words) {
      socket.write(`${words}\r\n`);
    }
    const [answer] = await heard;
    if (!/^[23]/.test(answer)) {
      throw new Error(`Not taken: ${words}: ${answer}`);
    }
  };
  await say();
  await say('HELO example.org');
  await say('MAIL FROM:<away@example.org>');
  await say(`RCPT TO:<${RUN.settings.REPORT_ADDRESS}>`);
  await say('DATA');
  await say([
    'From: away@example.org', `To: ${RUN.settings.REPORT_ADDRESS}`, 'Subject: Away', 'Auto-Submitted: auto-replied',
    'Date: Mon, 23 Nov 2026 10:00:00 +0000', `Message-ID: <${Date.now()}.${Math.random()}@example.org>`,
    'In-Reply-To: <nothing@example.org>', '', 'I am away.', '.',
  ].join('\r\n'));
  socket.end('QUIT\r\n');
};

/** Lets the mail service tell that the first mail about a case came back for good. */
export const suppress = async (reference) => {
  const [mail] = await until(`a mail about ${reference}`, async () => {
    const mails = await mailsAbout(reference);
    return mails.length > 0 && mails;
  });
  const answer = await fetch(new URL(`/mailbox/${mail.id}/news`, SITE), {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: new URL(SITE).origin, 'Sec-Fetch-Site': 'same-origin' },
    body: 'news=BOUNCE',
    redirect: 'manual',
  });
  if (answer.status >= 400) {
    throw new Error(`The mail service does not tell: ${answer.status} ${await answer.text()}`);
  }
};
