// Only ease: single keys for whoever likes them. Everything they do, buttons and links do as well.

const sheet = document.querySelector('[data-keys]');
const findings = [...document.querySelectorAll('[data-finding]')];

const open = () => {
  sheet.showModal();
  sheet.querySelector('h2').focus();
};

/** From the finding that has the keyboard to the one before or behind it; into view even where it is folded away. */
const step = (by) => {
  const here = findings.indexOf(document.activeElement?.closest('[data-finding]'));
  const next = findings[here < 0 ? 0 : Math.min(Math.max(here + by, 0), findings.length - 1)];
  if (next) {
    const fold = next.closest('details');
    if (fold) {
      fold.open = true;
    }
    next.focus();
  }
};

const press = (name) => document.activeElement?.closest('[data-finding]')?.querySelector(`[data-${name}]`)?.click();

const keys = {
  j: () => step(1),
  k: () => step(-1),
  a: () => press('agree'),
  d: () => press('disagree'),
  n: () => document.querySelector('[data-next]')?.click(),
  '?': open,
};

/** A key that is typed into something is no wish, nor is one with another key held. */
const isTyped = (event) => event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.repeat
  || event.target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');

if (sheet) {
  document.querySelectorAll('[data-sheet-open]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', open);
  });
  sheet.querySelector('[data-sheet-close]').addEventListener('click', () => sheet.close());
  if (sheet.dataset.keys === 'on') {
    document.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      if (act && !sheet.open && !isTyped(event)) {
        event.preventDefault();
        act();
      }
    });
  }
}
