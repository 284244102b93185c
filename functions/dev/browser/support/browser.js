import { chromium } from 'playwright-core';
import { after } from 'node:test';

/** Where the local run has its site; `.ci/browser` says it. */
export const SITE = process.env.REDRESS_SITE ?? 'http://127.0.0.1:8080';

/** A phone, the narrowest window that WCAG asks for, and a desk. */
export const NARROW = { width: 320, height: 640 };
export const PHONE = { width: 390, height: 844 };
export const WIDE = { width: 1280, height: 900 };

let launched;

const browser = () => {
  launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return launched;
};

after(async () => (await launched)?.close());

/**
 * A new browser profile with one page. Scripts run unless `javaScriptEnabled` is false; `init` is a script of the suite's own
 * that is there on every page. The site's own content security policy always holds.
 */
export const open = async ({ init, ...options } = {}) => {
  const context = await (await browser()).newContext({ baseURL: SITE, locale: 'en-GB', viewport: WIDE, ...options });
  context.setDefaultTimeout(60_000);
  if (init) {
    await context.addInitScript(init);
  }
  const page = await context.newPage();
  page.trouble = watch(page);
  return page;
};

/** Does what leads to another page, and waits until that one is there: what one looks for may be on the old page too. */
export const turn = (page, act) => Promise.all([page.waitForEvent('load'), act()]);

/** Runs something with a page of its own, and fails if the page had trouble. */
export const withPage = async (options, doing) => {
  const page = await open(options);
  try {
    await doing(page).catch((error) => {
      throw new Error(`At ${page.url()}: ${[error.message, ...page.trouble].join('\n')}`, { cause: error });
    });
    if (page.trouble.length > 0) {
      throw new Error(`The page had trouble:\n${page.trouble.join('\n')}`);
    }
  } finally {
    await page.context().close();
  }
};

/** What must never be: dialogs, faults of scripts, what the policy refused, what could not be fetched, faults of ours. */
const watch = (page) => {
  const trouble = [];
  page.on('dialog', (dialog) => {
    trouble.push(`dialog at ${page.url()}: ${dialog.message()}`);
    dialog.dismiss();
  });
  page.on('pageerror', (error) => trouble.push(`script at ${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    // Browsers also complain here about pages that answer 404 or 422, which are as they should be.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      trouble.push(`console at ${page.url()}: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    const part = !response.request().isNavigationRequest();
    if (response.status() >= 500 || (part && response.status() >= 400)) {
      trouble.push(`${response.status()} for ${response.request().method()} ${response.url()}`);
    }
  });
  return trouble;
};
