// Only ease: uploads files straight to where they are kept, with progress. Without this the form sends them itself.
const LARGEST = 100 * 1024 * 1024;

const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const ask = async (url, token, body) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-Form-Token': token },
    body: JSON.stringify(body),
  });
  if (!answer.ok) {
    throw new Error(String(answer.status));
  }
  return answer.json();
};

const put = (file, ticket, shown) => new Promise((done, failed) => {
  const request = new XMLHttpRequest();
  request.open('PUT', ticket.url);
  Object.entries(ticket.headers).forEach(([name, value]) => request.setRequestHeader(name, value));
  request.upload.addEventListener('progress', (event) => {
    shown.value = event.lengthComputable ? event.loaded / event.total : 0;
  });
  // 412: it lies there already.
  request.addEventListener('load', () => (request.status < 300 || request.status === 412
    ? done() : failed(new Error(String(request.status)))));
  request.addEventListener('error', () => failed(new Error('network')));
  request.send(file);
});

const line = (list, file, id) => {
  const item = document.createElement('li');
  item.className = 'rd-upload';
  const name = document.createElement('label');
  const bar = document.createElement('progress');
  const said = document.createElement('span');
  bar.id = id;
  bar.max = 1;
  bar.value = 0;
  name.htmlFor = id;
  name.textContent = file.name;
  item.append(name, bar, said);
  list.append(item);
  return { bar, said };
};

const upload = async (url, form, file, shown, texts) => {
  const token = form.elements.token.value;
  const ticket = await ask(url, token, {
    name: file.name,
    type: file.type,
    size: file.size,
    sha256: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
  });
  await put(file, ticket, shown.bar);
  await ask(`${url}/${ticket.id}`, token, {});
  shown.bar.value = 1;
  shown.said.textContent = texts.done;
};

const begin = (part) => {
  const form = part.closest('form');
  const input = part.querySelector('input[type=file]');
  const list = part.querySelector('[data-progress]');
  const buttons = form.querySelectorAll('button');
  const texts = part.dataset;
  part.querySelectorAll('[data-without-script]').forEach((text) => { text.hidden = true; });
  form.addEventListener('submit', async (event) => {
    const { submitter } = event;
    if (input.files.length === 0 || (submitter && submitter.name === 'remove')) {
      return;
    }
    event.preventDefault();
    list.replaceChildren();
    if (input.files.length > Number(texts.room)) {
      list.append(Object.assign(document.createElement('li'), { textContent: texts.tooMany }));
      return;
    }
    buttons.forEach((button) => { button.disabled = true; });
    let failures = 0;
    for (const [number, file] of [...input.files].entries()) {
      const shown = line(list, file, `${input.id}-progress-${number}`);
      shown.said.textContent = texts.begun;
      if (file.size > LARGEST) {
        shown.said.textContent = texts.tooLarge;
        failures += 1;
      } else {
        try {
          await upload(texts.upload, form, file, shown, texts);
        } catch {
          shown.said.textContent = texts.failed;
          failures += 1;
        }
      }
    }
    buttons.forEach((button) => { button.disabled = false; });
    input.value = '';
    if (failures > 0) {
      return;
    }
    if (submitter && submitter.value === 'add') {
      window.location.assign(`${window.location.pathname}?done=files`);
    } else {
      // Not as if the button were pressed again, which counts as a slip so soon.
      form.submit();
    }
  });
};

if (window.crypto && window.crypto.subtle) {
  document.querySelectorAll('[data-upload]').forEach(begin);
}
