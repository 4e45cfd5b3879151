// Elements that may be what is sought: of the kind, in sight, not behind a dialog, and with the wanted words somewhere
// in or around them. Whether they are called so, the browser itself is asked afterwards.
const [selector, words, within] = arguments;
const plain = (text) => (text ?? '').replace(/[\s\u00a0\u00ad]+/g, ' ').trim();
const wanted = plain(words);

const sheets = document.querySelectorAll('dialog:modal');
const root = within ?? sheets[sheets.length - 1] ?? document;

const seen = (element) =>
  element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) && element.getClientRects().length > 0;

const around = (element) => {
  const byId = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const child = element.querySelector?.(':scope > legend, :scope > caption, :scope > figcaption');
  const places = [element, child, ...byId, ...(element.labels ?? [])];
  const attributes = ['aria-label', 'placeholder', 'title', 'alt', 'value'].map((name) => element.getAttribute(name));
  return plain([...places.map((place) => place?.textContent), ...attributes].join(' '));
};

const itself = root === within || !root.matches?.(selector) ? [] : [root];
return [...itself, ...root.querySelectorAll(selector)].filter((element) => seen(element) && around(element).includes(wanted));
