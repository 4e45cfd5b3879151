// Keeps the whole app on the device, so that it opens without a network.
//
// The build writes two constants in front of this file: VERSION, and FILES with the sha256 of every file of that
// version. One cache holds exactly one version, and a page gets all its files from one cache.

const PREFIX = 'hjemmetrener-';
const CACHE = PREFIX + VERSION;

async function sha256(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Fetches one file of this version. What the page or an older version has loaded already is only asked after, and sent
 * again when that copy is not this version's. Fails when the server has another version, as in the middle of an upload.
 */
async function fetchChecked(path) {
  for (const cache of ['no-cache', 'reload']) {
    const response = await fetch(path, { cache });
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    if ((await sha256(await response.clone().arrayBuffer())) === FILES[path]) return response;
  }
  throw new Error(`${path} is another version`);
}

/** Nothing is kept before everything has come, so a version that is half uploaded leaves no trace. */
async function install() {
  const paths = Object.keys(FILES);
  const responses = await Promise.all(paths.map(fetchChecked));
  const cache = await caches.open(CACHE);
  await Promise.all(paths.map((path, place) => cache.put(path, responses[place])));
}

async function activate() {
  const older = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(older.map((name) => caches.delete(name)));
  if (older.length === 0) await self.clients.claim();
}

/** From the cache, whole; `null` where it is not: the browser has dropped it, or what it wrote down is damaged. */
async function kept(path) {
  try {
    const response = await (await caches.open(CACHE)).match(path, { ignoreVary: true });
    const bytes = await response?.clone().arrayBuffer();
    return bytes && (await sha256(bytes)) === FILES[path] ? response : null;
  } catch {
    return null;
  }
}

async function keep(path, response) {
  try {
    await (await caches.open(CACHE)).put(path, response);
  } catch {
    // Fetched again the next time.
  }
}

/** Pages that are of the server's version, because the one that was kept is damaged. They get nothing from here. */
const others = new Set();

/** What is kept, or the same file fetched again. Where the server has another version by now, the page is of that one. */
async function answer(path, event) {
  const whole = await kept(path);
  if (whole) return whole;
  try {
    const fetched = await fetchChecked(path);
    event.waitUntil(keep(path, fetched.clone()));
    return fetched;
  } catch (why) {
    if (event.request.mode !== 'navigate') throw why;
    others.add(event.resultingClientId);
    return fetch(event.request);
  }
}

/** How many files of this version the browser does not have. */
async function missing() {
  const kept = (await (await caches.open(CACHE)).keys()).map(({ url }) => new URL(url).pathname);
  return Object.keys(FILES).filter((path) => !kept.includes(path)).length;
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', (event) => {
  const { data, source } = event;
  if (data === 'apply-update') self.skipWaiting();
  if (data !== 'version') return;
  source.postMessage({ version: VERSION });
  event.waitUntil(missing().then((count) => source.postMessage({ missing: count })));
});
self.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== self.location.origin || others.has(event.clientId)) return;
  const path = mode === 'navigate' ? '/' : pathname;
  if (path in FILES) event.respondWith(answer(path, event));
});
