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
  const name = document.createElement('label');
  const bar = document.createElement('progress');
  const said = document.createElement('span');
  bar.id = id;
  bar.max = 1;
  bar.value = 0;
  name.htmlFor = id;
  name.textContent = `${file.name} `;
  item.append(name, bar, ' ', said);
  list.append(item);
  return { bar, said };
};

const upload = async (form, file, shown) => {
  const token = form.elements.token.value;
  const ticket = await ask(form.action, token, {
    name: file.name,
    type: file.type,
    size: file.size,
    sha256: hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer())),
  });
  await put(file, ticket, shown.bar);
  await ask(`${form.action}/${ticket.id}`, token, {});
  shown.bar.value = 1;
  shown.said.textContent = form.dataset.done;
};

const begin = (form) => {
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-progress]');
  const button = form.querySelector('button');
  form.querySelectorAll('[data-without-script]').forEach((text) => { text.hidden = true; });
  form.addEventListener('submit', async (event) => {
    if (input.files.length === 0) {
      return;
    }
    event.preventDefault();
    list.replaceChildren();
    if (input.files.length > Number(form.dataset.room)) {
      list.append(Object.assign(document.createElement('li'), { textContent: form.dataset.tooMany }));
      return;
    }
    button.disabled = true;
    let failures = 0;
    for (const [number, file] of [...input.files].entries()) {
      const shown = line(list, file, `${input.id}-progress-${number}`);
      shown.said.textContent = form.dataset.begun;
      if (file.size > LARGEST) {
        shown.said.textContent = form.dataset.tooLarge;
        failures += 1;
      } else {
        try {
          await upload(form, file, shown);
        } catch {
          shown.said.textContent = form.dataset.failed;
          failures += 1;
        }
      }
    }
    button.disabled = false;
    input.value = '';
    if (failures === 0) {
      window.location.assign(`${window.location.pathname}?done=files`);
    }
  });
};

if (window.crypto && window.crypto.subtle) {
  document.querySelectorAll('form[data-upload]').forEach(begin);
}
