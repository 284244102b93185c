/** A picture of one grey pixel, as small screenshots go. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mNoAAAAggCB0O9x6wAAAABJRU5ErkJggg==', 'base64');

/** An invented screenshot. */
export const screenshot = (name = 'screenshot.png') => ({ name, mimeType: 'image/png', buffer: PIXEL });

/** Chooses files where a page takes them. */
export const choose = (page, ...files) => page.locator('main input[type=file]').setInputFiles(files);
