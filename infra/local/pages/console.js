const at = (id) => document.getElementById(id);
const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const say = (text, kind = 'quiet') => {
  at('status').textContent = text;
  at('status').className = kind;
};

async function ask(path, body) {
  const response = await fetch(path, body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : undefined;
  if (!response.ok) throw new Error(answer?.title ?? `The host answered ${response.status}.`);
  return answer;
}

/** Does something for a button: no second time meanwhile, and says how it ended. */
async function act(button, doing, work) {
  button.disabled = true;
  say(doing);
  try {
    say(await work(), 'good');
  } catch (error) {
    say(error.message, 'bad');
  }
  button.disabled = false;
  await refresh();
}

const longDay = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' });
const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

let timers = [];
let shown;
let newest;
let form = 'html';
let known = '';

const run = async (names) => {
  for (const name of names) await ask(`/admin/functions/${encodeURIComponent(name)}`, {});
};

async function showClock() {
  const now = new Date((await ask('/local/clock')).now);
  at('now').dateTime = now.toISOString();
  at('now').textContent = longDay.format(now);
  at('now-utc').textContent = `${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

async function showFunctions() {
  const functions = await ask('/admin/functions');
  timers = functions.filter(({ trigger }) => trigger === 'timer').map(({ name }) => name);
  at('timers').replaceChildren(
    ...functions
      .filter(({ trigger }) => trigger === 'timer')
      .map(({ name, schedule }) => {
        const button = element('button', { type: 'button', ariaLabel: `Run ${name} now` }, 'Run now');
        button.addEventListener('click', () =>
          act(button, `${name} runs …`, () => run([name]).then(() => `${name} has run.`)),
        );
        return element(
          'li',
          {},
          element('span', {}, element('span', {}, name), element('br'), element('code', {}, schedule)),
          button,
        );
      }),
  );
  const served = functions.filter(({ trigger }) => trigger === 'http');
  at('function-count').textContent = `(${served.length})`;
  at('functions').replaceChildren(
    ...served.map(({ name, methods, route }) =>
      element('li', {}, element('span', {}, name, element('code', {}, `${methods.join(' ')} /${route}`))),
    ),
  );
}

function showMail(mail) {
  if (!mail) {
    at('mail').replaceChildren(
      element('p', { className: 'empty' }, 'No mail yet: invite somebody, or run dispatchMail.'),
    );
    return;
  }
  const heads = element(
    'header',
    {},
    element('h3', {}, mail.subject),
    element('p', { className: 'quiet' }, `From ${mail.from} to ${mail.to} · ${moment.format(new Date(mail.sentAt))}`),
  );
  const content =
    form === 'html' && mail.html
      ? element('iframe', { title: `Mail: ${mail.subject}`, srcdoc: `<base target="_blank">${mail.html}` })
      : element('pre', {}, mail.text ?? '');
  // Nothing in a mail may run; its links open in a tab of their own.
  if (content.tagName === 'IFRAME') content.setAttribute('sandbox', 'allow-popups allow-popups-to-escape-sandbox');
  at('mail').replaceChildren(heads, content);
}

async function showInbox() {
  const mails = (await ask('/local/inbox')).toReversed();
  const state = JSON.stringify([mails.map(({ id }) => id), shown]);
  if (state === known) return;
  // Whoever looks at the newest mail goes on looking at the newest.
  if (shown === newest || !mails.some(({ id }) => id === shown)) shown = mails[0]?.id;
  newest = mails[0]?.id;
  known = JSON.stringify([mails.map(({ id }) => id), shown]);
  at('mail-count').textContent = `(${mails.length})`;
  at('mails').replaceChildren(
    ...mails.map((mail) => {
      const button = element(
        'button',
        { type: 'button' },
        element('strong', {}, mail.subject),
        element('span', { className: 'quiet' }, `${mail.to} · ${moment.format(new Date(mail.sentAt))}`),
      );
      button.setAttribute('aria-current', String(mail.id === shown));
      button.addEventListener('click', async () => {
        shown = mail.id;
        await showInbox();
        at('mails').querySelector('[aria-current="true"]')?.focus();
      });
      return element('li', {}, button);
    }),
  );
  showMail(mails.find(({ id }) => id === shown));
}

async function refresh() {
  try {
    await Promise.all([showClock(), showInbox()]);
  } catch {
    say('The host does not answer.', 'bad');
  }
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () =>
    act(button, 'The clock moves …', async () => {
      await ask('/local/clock', { advance: button.dataset.advance });
      if (!at('then-run').checked) return 'The clock has moved.';
      await run(timers);
      return 'The clock has moved, and all timers have run.';
    }),
  );
}
at('run-all').addEventListener('click', () =>
  act(at('run-all'), 'All timers run …', () => run(timers).then(() => 'All timers have run.')),
);
for (const button of document.querySelectorAll('[data-form]')) {
  button.addEventListener('click', async () => {
    form = button.dataset.form;
    for (const each of document.querySelectorAll('[data-form]'))
      each.setAttribute('aria-pressed', String(each === button));
    known = '';
    await showInbox();
  });
}

await showFunctions();
await refresh();
setInterval(() => {
  if (!document.hidden) void refresh();
}, 3000);
