// Only ease: keeps the case while somebody works at it, warns before their time is over, and gets it again with what they
// typed. Without this the Keep it button does the same, and what is sent too late comes back with its text.

const KEEP = 4 * 60 * 1000;
const SOON = 3 * 60 * 1000;
const LOOK = 10 * 1000;

const begin = (part) => {
  const texts = part.dataset;
  const words = part.querySelector('[data-turn-words]');
  const said = part.querySelector('[data-turn-said]');
  const token = document.querySelector('input[name=token]').value;
  let until = Date.parse(texts.until);
  let kept = Date.now();
  let active = Date.now();
  let asking = false;
  let over = false;

  /** A live region is read when its words change. */
  const say = (text) => {
    if (said.textContent !== text) {
      said.textContent = text;
    }
  };

  const ask = async (path) => {
    const fence = document.querySelector('input[name=fence]').value;
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Form-Token': token },
      body: JSON.stringify({ fence: Number(fence) }),
    });
    return answer.ok ? answer.json() : Promise.reject(new Error(String(answer.status)));
  };

  const take = (state) => {
    until = Date.parse(state.until);
    kept = Date.now();
    over = false;
    part.classList.remove('rd-case-turn--over');
    document.querySelectorAll('input[name=fence]').forEach((field) => { field.value = state.fence; });
  };

  const retake = () => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'govuk-button';
    button.textContent = texts.again;
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        // This clock may be ahead of ours: what is still theirs is kept.
        take(await ask(texts.path).catch(() => ask(texts.retake)));
        button.remove();
        words.hidden = false;
        say(texts.taken);
      } catch (problem) {
        button.disabled = false;
        say(problem.message === '409' || problem.message === '404' ? texts.lost : texts.unreachable);
      }
    });
    part.append(button);
  };

  const lose = () => {
    if (!over) {
      over = true;
      words.hidden = true;
      part.classList.add('rd-case-turn--over');
      say(texts.over);
      retake();
    }
  };

  const keep = async () => {
    asking = true;
    try {
      take(await ask(texts.path));
      say(said.textContent === '' ? '' : texts.kept);
    } catch (problem) {
      if (problem.message === '409' || problem.message === '404') {
        lose();
      } else {
        kept = Date.now() - KEEP + 30 * 1000;
        say(texts.unreachable);
      }
    }
    asking = false;
  };

  ['keydown', 'pointerdown', 'scroll'].forEach((sign) => document.addEventListener(sign, () => {
    active = Date.now();
  }, { passive: true, capture: true }));

  // Only somebody who is there keeps the case: one who left loses it in time, and others may take it.
  setInterval(() => {
    const now = Date.now();
    if (over || asking) {
      return;
    }
    if (now >= until) {
      lose();
    } else if (active > kept && now - kept > KEEP) {
      keep();
    } else if (until - now < SOON) {
      say(texts.soon);
    }
  }, LOOK);

  const press = part.querySelector('form[action$="/lease"]');
  press?.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!asking && !over) {
      say(texts.soon);
      keep();
    }
  });
};

document.querySelectorAll('[data-turn]').forEach(begin);
