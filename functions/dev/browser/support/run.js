import { setTimeout as pause } from 'node:timers/promises';
import { SITE } from './browser.js';

const REFERENCE = /RD-[0-9A-Z]{5}-[0-9A-Z]{5}/;

/** Waits until something is there, for a minute and a half at most. */
export const until = async (what, looking) => {
  for (let tries = 0; tries < 300; tries += 1) {
    const found = await looking();
    if (found) {
      return found;
    }
    await pause(300);
  }
  throw new Error(`Not within a minute and a half: ${what}`);
};

/** The mails that were sent about a case, oldest first. */
export const mailsAbout = async (reference) => {
  const { mails } = await (await fetch(new URL('/mailbox.json', SITE))).json();
  return mails.filter(({ subject }) => REFERENCE.exec(subject)?.[0] === reference);
};

/** Where the link leads by which a reporter confirms an address. */
export const confirmationLink = (reference) => until(`a link that confirms the address of ${reference}`, async () => {
  const found = (await mailsAbout(reference)).map(({ text, to }) => ({
    link: /\S+\/reports\/\S+\/address\/\S+/.exec(text)?.[0], email: to[0] }));
  return found.find(({ link }) => link);
});

/** The latest receipt code that was mailed for a case. */
export const mailedCode = (reference) => until(`a mail with a code for ${reference}`, async () => (
  await mailsAbout(reference)).map(({ text }) => /[0-9A-Z]{5}(?:-[0-9A-Z]{5}){5}/.exec(text)?.[0]).findLast(Boolean));
