// What pages do better with script. All of it works without: menus and marks by themselves, news by loading a page again.

// --- Escape and a click beside close what is open -------------------------

const menus = () => document.querySelectorAll('details[data-menu][open]');
// An island keeps count of what is open: it is told by the click that a visitor would make.
const close = menu => menu.querySelector('summary').click();

document.addEventListener('click', event => {
  if (event.isTrusted) for (const menu of menus()) if (!menu.contains(event.target)) close(menu);
});

document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  for (const menu of menus()) {
    const inside = menu.contains(document.activeElement);
    // An island's menu hears the key itself while the focus is in it.
    if (!(inside && menu.dataset.menu === 'alive')) close(menu);
    if (inside) menu.querySelector('summary').focus();
  }
  for (const evidence of document.querySelectorAll('.evidence:is(:hover, :focus-within)')) evidence.dataset.closed = '';
});

// Closed words may be opened again once they were left.
for (const leaving of ['mouseout', 'focusout']) {
  document.addEventListener(leaving, event => {
    const evidence = event.target.closest?.('.evidence[data-closed]');
    if (evidence && !evidence.contains(event.relatedTarget)) delete evidence.dataset.closed;
  });
}

// --- News: records that were accepted since this page was made -------------

let stream, latest, shown;

function listen() {
  const news = document.querySelector('[data-changes]');
  // Few connections may stand at once, so pages that nobody sees hold none.
  if (stream || document.hidden || !news) return;
  stream = new EventSource(news.dataset.changes);
  stream.addEventListener('version', event => {
    latest = event.data;
    shown ??= latest;
    if (latest !== shown) offer();
  });
}

function rest() {
  stream?.close();
  stream = undefined;
}

function offer() {
  const news = document.querySelector('[data-changes]');
  if (news.querySelector('button')) return;
  news.append(news.querySelector('template').content.cloneNode(true));
  news.querySelector('button').addEventListener('click', () => location.reload());
}

document.addEventListener('visibilitychange', () => document.hidden ? rest() : listen());
addEventListener('pagehide', rest);
addEventListener('pageshow', listen);
listen();

// --- A page that was followed to without a reload ---------------------------

let path = location.pathname;

window.Blazor?.addEventListener('enhancedload', () => {
  // It is as new as one just loaded.
  shown = latest;
  // Those who listen start at its heading. A filter changed is the same page: whoever changed it goes on where they were.
  if (location.pathname === path) return;
  path = location.pathname;
  const heading = document.querySelector('h1');
  if (location.hash || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
});
