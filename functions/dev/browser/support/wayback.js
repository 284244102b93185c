import { fill, goOn } from './walk.js';
import { confirmationLink, mailedCode } from './run.js';

/** Confirms an address, by the link in the first mail. */
export const confirmAddress = async (page, reference) => {
  const { link, email } = await confirmationLink(reference);
  await page.goto(new URL(link).pathname);
  await goOn(page);
  return email;
};

/** Has a new code sent to an address that is confirmed, and says what it is. */
export const renewCode = async (page, { reference, email }) => {
  await page.goto('/lost-code');
  await fill(page, { reference, email });
  await goOn(page);
  return mailedCode(reference);
};
