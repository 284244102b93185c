import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { PHONE, WIDE } from './browser.js';
import { smaller } from './png.js';

/** Where pictures go that somebody asked for; none are taken otherwise. */
const FOLDER = process.env.REDRESS_PICTURES && new URL(`file://${process.env.REDRESS_PICTURES}/`);

/** Errors look alike: these are enough. */
const LEFT_OUT = /-(?:error|missing|wrong|expired)$/;
const ERRORS = ['report-danger-error', 'report-check-error'];

/** Pages that are shown at a desk and in the dark as well. */
const MORE = ['start', 'report-danger', 'report-check', 'report-sent', 'case'];

const picture = async (page, name, size, colorScheme) => {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await page.evaluate(() => { document.activeElement.blur(); window.scrollTo(0, 0); });
  await writeFile(new URL(`${name}.png`, FOLDER), smaller(await page.screenshot()));
};

/** Takes away the pictures that were taken before. */
export const clearPictures = async () => {
  if (FOLDER) {
    await mkdir(FOLDER, { recursive: true });
    const old = (await readdir(FOLDER)).filter((file) => file.endsWith('.png'));
    await Promise.all(old.map((file) => rm(new URL(file, FOLDER))));
  }
};

/** Takes the pictures of a page that are wanted of it. */
export const takePictures = async (page, name) => {
  if (!FOLDER || (LEFT_OUT.test(name) && !ERRORS.includes(name))) {
    return;
  }
  await picture(page, name, PHONE, 'light');
  if (MORE.includes(name)) {
    await picture(page, `${name}-dark`, PHONE, 'dark');
    await picture(page, `${name}-wide`, WIDE, 'light');
  }
  await page.emulateMedia({ colorScheme: null });
};
