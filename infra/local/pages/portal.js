// Where the links in mails lead on this machine: the portal is another system, these pages only stand in for it.
const at = (id) => document.getElementById(id);

/** What each page asks for and calls. */
const pages = {
  activate: { method: 'POST', path: '/api/activation', password: true, notice: true },
  'keep-alive': { method: 'POST', path: '/api/keep-alive' },
  'reset-password': { method: 'PUT', path: '/api/password-reset', password: true },
  'confirm-email': { method: 'POST', path: '/api/email-confirmation' },
  'privacy-notice': { notice: true, onlyReading: true },
};

const texts = {
  sv: {
    'privacy-notice': ['Dataskyddsinformation', '', '', ''],
    until: 'Kontot finns kvar åtminstone till {day}.',
    password: 'Lösenord',
    hint: 'Minst 15 tecken; gärna flera ord.',
    accept: 'Jag har läst informationen om behandlingen av personuppgifter.',
    noToken: 'Länken är inte fullständig. Öppna den på nytt ur meddelandet.',
    failed: 'Registret svarar inte. Försök igen.',
    activate: [
      'Aktivera ditt konto',
      'Välj ett lösenord. Din e-postadress är ditt användarnamn.',
      'Aktivera',
      'Kontot är aktiverat. Du kan logga in.',
    ],
    'keep-alive': [
      'Behåll ditt konto',
      'Bekräfta att du fortfarande behöver kontot.',
      'Behåll kontot',
      'Kontot är kvar.',
    ],
    'reset-password': [
      'Välj ett nytt lösenord',
      'Alla dina öppna sessioner avslutas.',
      'Byt lösenord',
      'Lösenordet är bytt.',
    ],
    'confirm-email': [
      'Bekräfta din nya e-postadress',
      'Den blir ditt användarnamn.',
      'Bekräfta',
      'Adressen är bekräftad.',
    ],
  },
  fi: {
    'privacy-notice': ['Tietosuojatiedot', '', '', ''],
    until: 'Tili säilyy ainakin {day} asti.',
    password: 'Salasana',
    hint: 'Vähintään 15 merkkiä, mieluiten useita sanoja.',
    accept: 'Olen lukenut tiedot henkilötietojen käsittelystä.',
    noToken: 'Linkki ei ole kokonainen. Avaa se uudelleen viestistä.',
    failed: 'Rekisteri ei vastaa. Yritä uudelleen.',
    activate: [
      'Ota tilisi käyttöön',
      'Valitse salasana. Sähköpostiosoitteesi on käyttäjätunnuksesi.',
      'Ota käyttöön',
      'Tili on käytössä. Voit kirjautua sisään.',
    ],
    'keep-alive': ['Säilytä tilisi', 'Vahvista, että tarvitset tiliä edelleen.', 'Säilytä tili', 'Tili säilyy.'],
    'reset-password': [
      'Valitse uusi salasana',
      'Kaikki avoimet istuntosi päättyvät.',
      'Vaihda salasana',
      'Salasana on vaihdettu.',
    ],
    'confirm-email': [
      'Vahvista uusi sähköpostiosoitteesi',
      'Siitä tulee käyttäjätunnuksesi.',
      'Vahvista',
      'Osoite on vahvistettu.',
    ],
  },
  en: {
    'privacy-notice': ['Privacy notice', '', '', ''],
    until: 'The account stays at least until {day}.',
    password: 'Password',
    hint: 'At least 15 characters; several words are best.',
    accept: 'I have read how my personal data are processed.',
    noToken: 'The link is not complete. Open it again from the message.',
    failed: 'The register does not answer. Try again.',
    activate: [
      'Activate your account',
      'Choose a password. Your e-mail address is your username.',
      'Activate',
      'The account is active. You can sign in.',
    ],
    'keep-alive': [
      'Keep your account',
      'Confirm that you still need the account.',
      'Keep the account',
      'The account stays.',
    ],
    'reset-password': [
      'Choose a new password',
      'All your open sessions end.',
      'Change the password',
      'The password is changed.',
    ],
    'confirm-email': [
      'Confirm your new e-mail address',
      'It becomes your username.',
      'Confirm',
      'The address is confirmed.',
    ],
  },
};

const name = location.pathname.split('/').at(-1);
const page = pages[name];
const token = new URLSearchParams(location.hash.slice(1)).get('token');
// The token stays in this page alone: not in the address bar, not in the history.
history.replaceState(null, '', location.pathname);

let language = ['sv', 'fi', 'en'].find((each) => navigator.language.startsWith(each)) ?? 'sv';
let noticeVersion;

function result(lines, kind) {
  at('result').className = kind;
  at('result').replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('p'), { textContent: line })),
  );
}

async function showNotice() {
  const response = await fetch('/api/privacy-notice', { headers: { 'accept-language': language } });
  const notice = await response.json();
  noticeVersion = notice.version;
  at('notice-title').textContent = notice.title;
  at('notice-text').textContent = notice.text;
}

async function show() {
  const own = texts[language];
  const [title, lead, submit] = own[name];
  document.documentElement.lang = language;
  document.title = title;
  at('title').textContent = title;
  at('lead').textContent = lead;
  at('submit').textContent = submit;
  at('password-label').textContent = own.password;
  at('password-hint').textContent = own.hint;
  at('accept-label').textContent = own.accept;
  at('password-field').hidden = !page.password;
  at('password').required = Boolean(page.password);
  at('notice').hidden = !page.notice;
  at('notice').open = Boolean(page.onlyReading);
  at('accept-field').hidden = !page.notice || Boolean(page.onlyReading);
  at('accept').required = Boolean(page.notice);
  at('submit').hidden = Boolean(page.onlyReading);
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
  if (!token && !page.onlyReading) {
    at('form').hidden = true;
    result([own.noToken], 'bad');
  }
  if (page.notice) await showNotice().catch(() => result([own.failed], 'bad'));
}

async function submit() {
  const { method, path, password, notice } = page;
  const own = texts[language];
  const response = await fetch(path, {
    method,
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({
      token,
      ...(password && { password: at('password').value }),
      ...(notice && { privacyNotice: noticeVersion }),
    }),
  });
  const text = await response.text();
  const answer = text ? JSON.parse(text) : {};
  if (!response.ok) {
    result([answer.title ?? own.failed, ...(answer.errors ?? []).map(({ message }) => message)], 'bad');
    return;
  }
  at('form').hidden = true;
  const day =
    answer.deactivatesAt &&
    new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(answer.deactivatesAt));
  result([own[name][3], ...(day && name === 'keep-alive' ? [own.until.replace('{day}', day)] : [])], 'good');
}

at('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  at('submit').disabled = true;
  await submit().catch(() => result([texts[language].failed], 'bad'));
  at('submit').disabled = false;
});
for (const button of document.querySelectorAll('[data-language]')) {
  button.addEventListener('click', () => {
    language = button.dataset.language;
    void show();
  });
}
await show();
