// Starts the app, keeps it up to date, and shows when it cannot run. Holds no words: they stand in index.html.
//
// Events between this file and the app, all on `window`:
//   hjemmetrener-failed         from the app: it has stopped for good and must be started again
//   hjemmetrener-update         to the app: a new version is ready; <html data-update="waiting"> says the same
//   hjemmetrener-apply-update   from the app: change to the new version now (never while a session runs)
// <html data-build> says which build runs, and data-missing how many of its files are not on the device, as soon as the
// service worker has told.

// Text becomes markup in one place of the app (src/ui/drawing.rs) and in the framework's own fixed parts. The policy of the
// server lets it through here only, and only when nothing in it could run or load. Words from people are escaped before.
const COULD_RUN = /<\/?(script|iframe|frame|object|embed|base|meta|link)\b|<[^>]*\s(on\w+|srcdoc)\s*=|=\s*["']?\s*javascript:/i;
globalThis.trustedTypes?.createPolicy('default', {
  createHTML: (markup) => (COULD_RUN.test(markup) ? null : markup),
  createScriptURL: (address) => (address === '/sw.js' ? address : null),
});

const files = document.querySelector('script[data-wasm]').dataset;
const boot = document.getElementById('boot');
const failed = document.getElementById('failed');

/** A line that has been silent for so long is as good as none. */
const SILENCE_MS = 20_000;

let started = false;
let silence;
let registration;

async function start() {
  heard();
  const [app, program] = await Promise.all([import(files.app), fetch(files.wasm)]);
  // Only the first visit comes over a line; from then on the service worker has it all.
  if (!navigator.serviceWorker?.controller) showProgress(program.clone()).catch(() => {}); // `start` meets the same fault
  await app.default({ module_or_path: program });
  clearTimeout(silence);
  started = true;
  boot.remove();
}

/** Something has come, and more is waited for. */
function heard() {
  boot.dataset.state = 'loading';
  clearTimeout(silence);
  silence = setTimeout(showTrouble, SILENCE_MS);
}

async function showProgress({ body }) {
  const bar = boot.querySelector('progress');
  const reader = body.getReader();
  let loaded = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    heard();
    loaded += part.value.byteLength;
    bar.value = loaded / files.wasmBytes;
  }
}

/** What is still on its way may come all the same, and the app start after all. */
function showTrouble() {
  clearTimeout(silence);
  boot.dataset.state = 'failed';
}

function showFailed() {
  if (!failed.open) failed.showModal();
}

function announceUpdate() {
  document.documentElement.dataset.update = 'waiting';
  dispatchEvent(new CustomEvent('hjemmetrener-update'));
}

/** Loads the page again, in the newest version that is ready. */
function restart() {
  const next = registration?.waiting;
  if (!next) return location.reload();
  next.addEventListener('statechange', () => next.state !== 'activating' && location.reload());
  next.postMessage('apply-update');
}

async function keepUpToDate(opening) {
  const workers = navigator.serviceWorker;
  if (!workers) return;

  let controlled = false;
  // A page has all its files from the worker that controls it first; a later one is another build.
  workers.addEventListener('message', ({ data: { version, missing } }) => {
    const { dataset } = document.documentElement;
    if (version) dataset.build ??= version;
    if (missing !== undefined) dataset.missing ??= missing;
  });
  const askForBuild = () => {
    controlled = Boolean(workers.controller);
    workers.controller?.postMessage('version');
  };
  askForBuild();
  workers.addEventListener('controllerchange', () => {
    if (!controlled) askForBuild(); // the first version ever: this page already has it
    else if (!started) location.reload(); // half loaded from the old version
    else announceUpdate(); // another tab changed version; this one runs on until it is told
  });

  // On the first visit the line is the page's own. What it has loaded by then is not sent a second time.
  if (!controlled) await opening;
  registration = await workers.register('/sw.js', { updateViaCache: 'none' });
  const watch = (worker) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) announceUpdate();
    });
  registration.addEventListener('updatefound', () => watch(registration.installing));
  watch(registration.installing);
  if (registration.waiting) announceUpdate();

  // An installed app may stay open for weeks without ever loading a page.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {}); // offline: next time
  });
}

addEventListener('hjemmetrener-failed', showFailed);
addEventListener('hjemmetrener-apply-update', restart);
// A fault inside WebAssembly leaves the app unable to answer, whether or not it could say so itself.
addEventListener('error', ({ error }) => error instanceof WebAssembly.RuntimeError && showFailed());
addEventListener('unhandledrejection', ({ reason }) => reason instanceof WebAssembly.RuntimeError && showFailed());
// Escape must not uncover an app that no longer answers.
failed.addEventListener('close', showFailed);
for (const again of document.querySelectorAll('.boot-again')) {
  again.addEventListener('click', (click) => {
    click.preventDefault();
    restart();
  });
}

const opening = start().catch((problem) => {
  console.error('The app could not start.', problem);
  showTrouble();
});
keepUpToDate(opening).catch((problem) => console.warn('The app will need the network next time.', problem));
