import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withPage } from '../support/browser.js';
import { gallery } from '../support/gallery.js';
import { AXE, faults } from '../support/looks.js';
import { clearPictures, takePictures } from '../support/pictures.js';

describe('every page and every error is good to read in all the ways that people read', { concurrency: true }, () => {
  for (const language of ['en', 'gd']) {
    test(`in ${language}`, async () => {
      await withPage({ init: AXE }, async (page) => {
        const found = [];
        const seen = new Set();
        if (language === 'en') {
          await clearPictures();
        }
        await gallery(page, language, async (name) => {
          seen.add(name);
          found.push(...(await faults(page)).map((fault) => `${name}: ${fault}`));
          assert.match(await page.locator('html').getAttribute('lang'), new RegExp(`^${language}-`), `the language of ${name}`);
          if (language === 'en') {
            await takePictures(page, name);
          }
        });
        assert.equal(found.join('\n'), '');
        assert.ok(seen.size > 50, `only ${seen.size} pages were seen`);
      });
    });
  }
});
