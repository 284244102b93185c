import assert from 'node:assert/strict';

/** What people write who want a page to run a script of theirs; each would open a dialog. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><script src=//example.org/a.js></script>',
  '</textarea></title></style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '\'"><svg/onload=alert(1)>',
  '" autofocus onfocus=alert(1) x="',
  '\' onmouseover=alert(1) autofocus tabindex=1 onfocus=alert(1) \'',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<a href="javascript:alert(1)">here</a>',
  '<form action="javascript:alert(1)"><input type=submit autofocus></form>',
  '<base href="https://example.org/"><meta http-equiv="refresh" content="0;url=https://example.org/">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<!--><img src=x onerror=alert(1)>-->',
  '${alert(1)} {{constructor.constructor("alert(1)")()}} <%= alert(1) %> @if(true)alert(1)@endif',
  '\u003cscript\u003ealert(1)\u003c/script\u003e &lt;script&gt;alert(1)&lt;/script&gt; %3Cscript%3Ealert(1)%3C/script%3E',
  'jaVasCript:/*-/*`/*\\`/*\'/*"/**/(/* */oNcliCk=alert(1) )//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert(1)//>\\x3e',
];

/**
 * Nothing on the page does anything that it was not made to do.
 *
 * @param pictures where the page's pictures may come from; from nowhere, if it is not said
 */
export const harmless = async (page, pictures) => {
  const hostile = await page.evaluate((origin) => [...document.querySelectorAll('*')].filter((one) => (
    one.getAttributeNames().some((name) => name.startsWith('on'))
    || ['IFRAME', 'OBJECT', 'EMBED', 'BASE', 'MATH'].includes(one.tagName)
    || (one.tagName === 'IMG' && !(origin && one.src.startsWith(`${origin}/`)))
    || (one.tagName === 'SCRIPT' && !one.matches('[src^="/assets/"], [src^="/console/assets/"]'))
    || (one.tagName === 'META' && one.httpEquiv !== '')
    || (one.href && !/^(?:https?|tel):/.test(one.href)))).map((one) => one.outerHTML.slice(0, 200)), pictures);
  assert.deepEqual(hostile, [], page.url());
};
