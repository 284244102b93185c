import { act, as, ROWAN, stands } from './console.js';
import { made } from './made.js';

/** A case of a test's own, of a reporter who gets mails, that a reviewer has. */
const begun = async (page) => {
  const one = await made({ reporter: { mode: 'named', name: 'Ines Calder', email: 'ines.calder@example.org' } });
  await act(page, one.reference, 'claim');
  return one;
};

const ready = async (doing) => {
  let one;
  await as(ROWAN, {}, async (page) => {
    one = await begun(page);
    await doing(page, one.reference);
  });
  return one;
};

/** A case whose reporter was asked something. */
export const asked = () => ready((page, reference) => act(
  page, reference, 'question', { text: 'On which page was the picture shared last?' }));

/** A case whose reporter can have its outcome looked at again. */
export const closed = () => ready(async (page, reference) => {
  await act(page, reference, 'decision', { outcome: 'not-upheld', reason: 'It is about a motion.' });
  await stands(page, reference, 'closed');
});
