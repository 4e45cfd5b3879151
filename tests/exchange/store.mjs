// A second reader of a store, written from tests/fixtures/v1/vault.md and src/records/head/mod.rs, with nothing but Node.js.
//
// Rows: the header's text, wrapped keys, sealed records, savepoints and heads, bytes as base64. Throws where a row is missing,
// added, unreadable or another than the store's heads say.
import { createHash, createHmac, hkdfSync } from 'node:crypto';
import { opened, unlocked as outOfPadlock } from '../../tools/escrow/sealed.mjs';
import { decoded, diagnostic } from './cbor.mjs';
import { keyOfCode } from './codes.mjs';

const bytes = (base64) => Buffer.from(base64, 'base64');
const id = (hex) => Buffer.from(hex, 'hex');
const number = (value, size = 4) => Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex');
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const unsealed = (key, parts, sealed) => opened(key, sealed.subarray(0, 24), Buffer.concat(parts), sealed.subarray(24));
const label = (name) => Buffer.from(`hjemmetrener/1/${name}\0`);
// Keys of one subject, the newest first: what was sealed before a change of codes opens with an earlier one.
const keysIn = (plain) => Array.from({ length: plain.length / 32 }, (_, at) => plain.subarray(32 * at, 32 * at + 32));

// One text for one header: fields in their order, nothing more, and a check that fits.
const kdfInOrder = ({ memory_kib, passes, lanes, salt }) => ({ memory_kib, passes, lanes, salt });
const lockInOrder = ({ padlock, sealed_key, locked }) => ({ padlock, sealed_key, locked });
const wrapInOrder = ({ kdf, lock }) => ({ kdf: kdfInOrder(kdf), lock: lockInOrder(lock) });
// What the device's own lock opens, for a worker who has turned that on. A passkey's name has 1 to 1,023 bytes.
function ownLockInOrder({ credential, salt, lock }) {
  const { length } = Buffer.from(credential, 'base64');
  if (length < 1 || length > 1023) throw new Error('not the name of a passkey');
  return { credential, salt, lock: lockInOrder(lock) };
}
const bodyInOrder = ({ store, created_ms, workers, recovery, seal }) => ({
  store, created_ms,
  workers: workers.map(({ worker, mark, wrap, ...more }) => ({
    worker, mark, wrap: wrapInOrder(wrap), ...('own_lock' in more ? { own_lock: ownLockInOrder(more.own_lock) } : {}),
  })),
  recovery: wrapInOrder(recovery), seal,
});

function readHeader(text) {
  const { format, body: read } = JSON.parse(text);
  if (format !== 1) throw new Error('a header of another version');
  const body = bodyInOrder(read);
  const check = sha256(Buffer.from(JSON.stringify(body))).toString('base64');
  if (JSON.stringify({ format, body, check }) !== text) throw new Error('not the text of a header');
  return body;
}

// The data key, by a worker's code or the recovery code.
export const unlocked = (text, code) => openWrap(readHeader(text), code).data;

// The data key with the two keys on the way to it.
function openWrap(header, code) {
  const store = id(header.store);
  const owners = [...header.workers.map(({ worker, wrap }) => [0, worker, wrap]), [1, '0'.repeat(32), header.recovery]];
  // All of them first, so that a cost that is not allowed is refused whoever comes.
  const keys = owners.map(([, , { kdf }]) => keyOfCode(code, kdf));
  for (const [place, [kind, worker, { kdf, lock }]] of owners.entries()) {
    const owner = [store, Buffer.from([kind]), id(worker)];
    const ofKey = [label('wrap'), ...owner, number(kdf.memory_kib), number(kdf.passes), number(kdf.lanes), bytes(kdf.salt)];
    let padlockKey;
    try {
      padlockKey = unsealed(keys[place], ofKey, bytes(lock.sealed_key));
    } catch {
      continue; // Somebody else's code.
    }
    const data = outOfPadlock(padlockKey, Buffer.concat([label('locked'), ...owner]), bytes(lock.locked));
    return { ofCode: keys[place], padlockKey, data };
  }
  throw new Error('no wrap opens with this code');
}

const derivedFrom = (data, store) => (purpose) =>
  Buffer.from(hkdfSync('sha256', data, store, `hjemmetrener/1/${purpose}`, 32));

// The keys of every subject, the newest first.
function subjectKeys(header, keys, data) {
  const store = id(header.store);
  const derived = derivedFrom(data, store);
  const underSeal = Buffer.from(JSON.stringify({ ...header, seal: '' }));
  const earlier = keysIn(unsealed(derived('header-key'), [underSeal], bytes(header.seal)));
  const subjects = new Map([['store', [derived('store-key'), ...earlier]]]);
  for (const { person, wrapped } of keys) {
    const plain = unsealed(derived('wrapping-key'), [label('person-key'), store, id(person)], bytes(wrapped));
    if (plain.length === 0 || plain.length % 32 !== 0) throw new Error(`no key of ${person}`);
    subjects.set(person, keysIn(plain));
  }
  return subjects;
}

// Every key that somebody could open something with, and what it is.
export function everyKey({ header: text, keys }, code) {
  const header = readHeader(text);
  const store = id(header.store);
  const { ofCode, padlockKey, data } = openWrap(header, code);
  const derived = derivedFrom(data, store);
  return [
    ['data key', data],
    ['key of a code', ofCode],
    ['padlock key', padlockKey],
    ['what all derived keys follow from', createHmac('sha256', store).update(data).digest()],
    ...['header-key', 'wrapping-key'].map((purpose) => [purpose.replace('-', ' '), derived(purpose)]),
    ...[...subjectKeys(header, keys, data)].flatMap(([subject, all]) =>
      all.map((key) => [subject === 'store' ? 'store key' : 'person key', key])),
  ];
}

// Opens what belongs in a place.
function keyring(header, keys, data) {
  const store = id(header.store);
  const subjects = subjectKeys(header, keys, data);
  const of = (subject) => {
    const all = subjects.get(subject);
    if (!all) throw new Error(`no key of ${subject}`);
    return all;
  };
  const place = (subject, record, version) =>
    [label('record'), store, subject === 'store' ? Buffer.alloc(16) : id(subject), record, number(version, 2)];
  // Heads of persons are under the store's keys: they tell of those, too, whose key is gone.
  const open = (subject, record, version, sealed, underKeysOf = subject) => {
    for (const key of of(underKeysOf)) {
      try {
        return unsealed(key, place(subject, record, version), sealed);
      } catch { /* Sealed under another of them. */ }
    }
    throw new Error(`no key of ${subject} opens its row`);
  };
  return open;
}

// Under this number in each subject's place, and so never an event's: 1 session, 2 test, 3 plan, 4 head, 5 the seal on a backup; a form's is its own.
const slots = { session: 1, assessment: 2, plan: 3 };
const slotNumber = (kind) => {
  if (kind in slots) return number(slots[kind], 16);
  if (/^form-[0-9a-f]{32}$/.test(kind)) return id(kind.slice(5));
  throw new Error(`a savepoint of another kind: ${kind}`);
};

// Whose it is, its counter, its bytes, and what they say. What stands beside an event stands in it too.
export function eventLine({ subject, record, counter, plain }) {
  const event = decoded(plain);
  const whose = event.get(2)?.toString('hex') ?? 'store';
  const isInPlace = event.get(0).toString('hex') === record && event.get(1) === counter && whose === subject;
  if (!isInPlace) throw new Error('a record in another place');
  return `${subject} ${counter} ${plain.toString('hex')} ${diagnostic(plain)}`;
}

// A line for each event.
export function readRows({ header: text, keys, records, savepoints, heads }, data) {
  const open = keyring(readHeader(text), keys, data);
  const lines = records.map(({ id: record, subject, counter, version, sealed }) => {
    if (version !== 1) throw new Error('a record of another version');
    const plain = open(subject, id(record), version, bytes(sealed));
    return eventLine({ subject, record, counter, plain });
  });
  for (const { subject, kind, version, sealed } of savepoints) open(subject, slotNumber(kind), version, bytes(sealed));
  holdAgainstHeads({ text, keys, records, savepoints, heads }, open);
  return lines;
}

// What this store put its seal on in a backup. Throws where no key of it opens the seal.
export function backupSeal({ header: text, keys }, data, store, seal) {
  const header = readHeader(text);
  if (header.store !== store) throw new Error('a backup of another store');
  return keyring(header, keys, data)('store', number(5, 16), 1, seal);
}

// What the store says of its own rows, held against them.
function holdAgainstHeads({ text, keys, records, savepoints, heads }, open) {
  const chain = (rows, link) => rows.reduce((hash, row) => sha256(hash, ...link(row)), Buffer.alloc(32));
  const sealedHash = ({ sealed }) => sha256(bytes(sealed));
  const by = (key) => (one, other) => (key(one) < key(other) ? -1 : 1);
  const of = (rows, subject) => rows.filter((row) => row.subject === subject);
  const recordsChain = (subject) => {
    const place = ({ counter, id: record }) => `${String(counter).padStart(16, '0')} ${record}`;
    return chain(of(records, subject).sort(by(place)), (it) => [id(it.id), number(it.counter, 8), number(it.version, 2), sealedHash(it)]);
  };
  const savepointsChain = (subject) => chain(of(savepoints, subject).sort(by(({ kind }) => kind)), (it) =>
    [sha256(Buffer.from(it.kind)), number(it.version, 2), sealedHash(it)]);
  const readHead = (subject) => {
    const [head, ...more] = of(heads, subject);
    if (!head || more.length > 0) throw new Error(`not one head of ${subject}`);
    return decoded(open(subject, number(4, 16), head.version, bytes(head.sealed), 'store'));
  };
  const same = (what, said, count, hash) => {
    if (said.get(0) !== count || !hash.equals(said.get(1))) throw new Error(`not the ${what} that were written`);
  };
  const rowsOf = (subject, said, first) => {
    same(`records of ${subject}`, said.get(first), of(records, subject).length, recordsChain(subject));
    same(`savepoints of ${subject}`, said.get(first + 1), of(savepoints, subject).length, savepointsChain(subject));
  };
  const people = heads.filter(({ subject }) => subject !== 'store').sort(by(({ subject }) => subject));
  for (const { subject } of people) {
    const said = readHead(subject);
    const key = keys.find(({ person }) => person === subject);
    const isKey = said.get(0) ? key && sha256(bytes(key.wrapped)).equals(said.get(0)) : !key;
    if (!isKey) throw new Error(`not the key of ${subject}`);
    rowsOf(subject, said, 1);
  }
  const known = new Set(['store', ...people.map(({ subject }) => subject)]);
  const strange = [...records, ...savepoints, ...keys.map(({ person }) => ({ subject: person }))].find(({ subject }) => !known.has(subject));
  if (strange) throw new Error(`rows of ${strange.subject}, of whom there is no head`);
  const said = readHead('store');
  if (!sha256(Buffer.from(text)).equals(said.get(3))) throw new Error('not the header that was written');
  rowsOf('store', said, 4);
  same('people', said.get(6), people.length, chain(people, (head) => [id(head.subject), sealedHash(head)]));
  if (said.get(7)?.length > 0) throw new Error('something is noted as not as it was written');
}
