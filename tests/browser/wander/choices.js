// What somebody who knows nothing of the app could press now, and pressing it. Read before each step of `make wander`.

window.print = () => {}; // a picture of paper would keep the page waiting

const choices = [...document.querySelectorAll('a[href], button:not(:disabled), input:not([type=file]), textarea, select, summary')]
  .filter((part) => {
    const dialogs = [...document.querySelectorAll('dialog[open]')];
    const { width, height } = part.getBoundingClientRect();
    return width * height > 0 && (dialogs.at(-1)?.contains(part) ?? true);
  });

function called(part) {
  const name = part.ariaLabel ?? part.labels?.[0]?.innerText ?? part.innerText ?? '';
  return `${part.type ?? part.localName} «${name.trim().slice(0, 50)}»`;
}

/** Presses the choice, or writes in it where it is to be written in. Gives what it is called. */
function press(part, text, day, time) {
  const written = { date: day, time, text, search: text, password: text, textarea: text }[part.type];
  if (written === undefined) {
    part.click();
    return called(part);
  }
  part.value = written;
  part.dispatchEvent(new Event('input', { bubbles: true }));
  part.dispatchEvent(new Event('change', { bubbles: true }));
  return `${called(part)} ← ${written.slice(0, 20)}`;
}

/** What no page may ever be, or null. */
function wrong() {
  if (document.getElementById('failed').open) return 'the app has stopped';
  if (!document.querySelector('h1')) return 'the page has no title';
  if (document.body.innerText.trim() === '') return 'the page is empty';
  return null;
}
