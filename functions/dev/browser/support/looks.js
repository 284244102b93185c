import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { NARROW, WIDE } from './browser.js';

/** Puts axe on every page; for `open`. */
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOURS = ['color-contrast', 'link-in-text-block'];

const axe = (page, runOnly) => page.evaluate(async (rules) => {
  const { violations } = await window.axe.run(document, { runOnly: rules, resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}, runOnly);

/** What is wider than the window, or cut off. */
const tooWide = (page) => page.evaluate(() => {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const shown = [...document.querySelectorAll('body *')].filter((one) => !one.closest('.rd-leave-empty, .govuk-visually-hidden, .govuk-skip-link'));
  const cut = shown.filter((one) => (
    getComputedStyle(one).overflowX === 'hidden' && one.clientWidth > 1 && one.scrollWidth > one.clientWidth + 1));
  const over = wide > 0 ? shown.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1) : [];
  return [
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...[...cut, ...over].slice(0, 5).map((one) => `does not fit: ${one.outerHTML.slice(0, 120)}`),
  ];
});

/** Where colours are forced, backgrounds and shadows are gone: what can be pressed and where the keyboard is must show by lines. */
const unlined = (page) => page.evaluate(() => {
  const lined = (style, line) => style[`${line}Style`] !== 'none' && parseFloat(style[`${line}Width`]) > 0;
  const found = [];
  const reached = document.querySelector('dialog[open]') ?? document.querySelector('main');
  for (const one of reached.querySelectorAll(':is(a[href], button, input:not([type=hidden]), textarea)')) {
    if (one.closest('.rd-leave-empty') || !one.checkVisibility()) {
      continue;
    }
    one.focus();
    const chosen = one.matches('[type=radio], [type=checkbox]');
    const style = chosen ? getComputedStyle(one.nextElementSibling, '::before') : getComputedStyle(one);
    if (!lined(style, 'outline')) {
      found.push(`no focus seen: ${one.outerHTML.slice(0, 120)}`);
    }
    if ((chosen || one.matches('.govuk-button, input:not([type=file]), textarea')) && !lined(style, 'borderTop')) {
      found.push(`no edge seen: ${one.outerHTML.slice(0, 120)}`);
    }
  }
  document.activeElement.blur();
  return found;
});

const moving = (page) => page.evaluate(() => [...document.querySelectorAll('*')]
  .filter((one) => {
    const style = getComputedStyle(one);
    return style.animationName !== 'none' || style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0)
      || style.scrollBehavior === 'smooth';
  })
  .map((one) => `moves: ${one.outerHTML.slice(0, 120)}`));

const named = (what, found) => found.map((one) => `${what}: ${one}`);

/** The size of text that readers choose in their browser's settings; 16 is the usual one. */
const textSize = async (page, pixels) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
  await session.detach();
};

const wrongAtADesk = async (page) => {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page, RULES);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...named('light', light), ...named('dark', await axe(page, { type: 'rule', values: COLOURS }))];
};

const wrongWhenNarrow = async (page) => {
  await page.setViewportSize(NARROW);
  return named('320 px', await tooWide(page));
};

const asItWas = async (page) => {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
};

/** What is wrong with one more state of a page whose parts were looked at before: by axe, in light and dark; when narrow. */
export const newFaults = async (page) => {
  const found = [...await wrongAtADesk(page), ...await wrongWhenNarrow(page)];
  await asItWas(page);
  return found;
};

/**
 * Everything that is wrong with how a page looks: by axe, in light and dark; in a narrow window; with text twice the size;
 * in forced colours; where readers want nothing to move. The page is left as it was.
 */
export const faults = async (page) => {
  const found = [...await wrongAtADesk(page), ...await wrongWhenNarrow(page)];
  await textSize(page, 32);
  found.push(...named('320 px, text of 200 %', await tooWide(page)));
  await page.setViewportSize(WIDE);
  found.push(...named('text of 200 %', await tooWide(page)));
  await textSize(page, 16);
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  found.push(...named('forced colours', await unlined(page)));
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  found.push(...named('reduced motion', await moving(page)));
  await asItWas(page);
  return found;
};
