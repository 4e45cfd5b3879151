// A second reader of a store, written from tests/fixtures/v1/vault.md and with nothing but Node.js.
//
//   node read-store.mjs store.json CODE      prints each event: whose it is, its counter, its bytes, and what they say
//
// and fails where a row is missing, added or another than the store's heads say (src/records/head/mod.rs). store.json is
// what the browser's store holds: the header's text, wrapped keys, sealed records, savepoints and heads, bytes as base64. CODE is a
// worker's own, or one that was generated: capitals and digits without hyphens.
import { createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decoded, diagnostic } from './cbor.mjs';
import { argon2id, opened, unlocked } from '../../tools/escrow/sealed.mjs';

const [file, code] = process.argv.slice(2);
const { header: text, keys, records, savepoints, heads } = JSON.parse(readFileSync(file, 'utf8'));
const header = JSON.parse(text);
const bytes = (base64) => Buffer.from(base64, 'base64');
const id = (hex) => Buffer.from(hex, 'hex');
const number = (value, size = 4) => Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex');
const unsealed = (key, parts, sealed) => opened(key, sealed.subarray(0, 24), Buffer.concat(parts), sealed.subarray(24));

const store = id(header.body.store);
const wraps = [...header.body.workers.map(({ worker, wrap }) => [0, worker, wrap]), [1, '0'.repeat(32), header.body.recovery]];

function dataKey() {
  for (const [kind, worker, { kdf, sealed_key: sealed, locked }] of wraps) {
    const salt = bytes(kdf.salt);
    if (kdf.lanes !== 1) throw new Error('this reader knows one lane');
    const key = argon2id(Buffer.from(code), salt, kdf.memory_kib, kdf.passes);
    const place = [Buffer.from('hjemmetrener/1/wrap\0'), store, Buffer.from([kind]), id(worker),
      number(kdf.memory_kib), number(kdf.passes), number(kdf.lanes), salt];
    let padlockKey;
    try {
      padlockKey = unsealed(key, place, bytes(sealed));
    } catch {
      continue; // Somebody else's code.
    }
    const whose = Buffer.concat([Buffer.from('hjemmetrener/1/locked\0'), store, Buffer.from([kind]), id(worker)]);
    return unlocked(padlockKey, whose, bytes(locked));
  }
  throw new Error('no wrap opens with this code');
}

const data = dataKey();
const derived = (purpose) => Buffer.from(hkdfSync('sha256', data, store, `hjemmetrener/1/${purpose}`, 32));
const wrapping = derived('wrapping-key');
// Keys of one subject, the newest first: what was sealed before a change of codes opens with an earlier one.
const keysIn = (plain) => Array.from({ length: plain.length / 32 }, (_, at) => plain.subarray(32 * at, 32 * at + 32));
// The body in the order in which it is stored, without its seal.
const kdfInOrder = ({ memory_kib, passes, lanes, salt }) => ({ memory_kib, passes, lanes, salt });
const wrapInOrder = ({ kdf, padlock, sealed_key, locked }) => ({ kdf: kdfInOrder(kdf), padlock, sealed_key, locked });
const workersInOrder = header.body.workers.map(({ worker, mark, wrap }) => ({ worker, mark, wrap: wrapInOrder(wrap) }));
const { store: storeId, created_ms, recovery } = header.body;
const underSeal = Buffer.from(JSON.stringify({
  store: storeId, created_ms, workers: workersInOrder, recovery: wrapInOrder(recovery), seal: '',
}));
const earlier = keysIn(unsealed(derived('header-key'), [underSeal], bytes(header.body.seal)));
const subjects = new Map([['store', [derived('store-key'), ...earlier]]]);
function unsealedWithAny(keys, place, sealed) {
  for (const key of keys) {
    try {
      return unsealed(key, place, sealed);
    } catch { /* Sealed under another of them. */ }
  }
  throw new Error('no key of its subject opens a record');
}

for (const { person, wrapped } of keys) {
  const place = [Buffer.from('hjemmetrener/1/person-key\0'), store, id(person)];
  subjects.set(person, keysIn(unsealed(wrapping, place, bytes(wrapped))));
}
for (const { id: record, subject, counter, version, sealed } of records) {
  const place = [Buffer.from('hjemmetrener/1/record\0'), store, subject === 'store' ? Buffer.alloc(16) : id(subject),
    id(record), number(version, 2)];
  const plain = unsealedWithAny(subjects.get(subject), place, bytes(sealed));
  console.log(`${subject} ${counter} ${plain.toString('hex')} ${diagnostic(plain)}`);
}

// Heads: what the store says of its own rows, held against them.
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
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
  const [head] = of(heads, subject);
  if (!head) throw new Error(`no head of ${subject}`);
  const place = [Buffer.from('hjemmetrener/1/record\0'), store, subject === 'store' ? Buffer.alloc(16) : id(subject),
    number(4, 16), number(head.version, 2)];
  return decoded(unsealed(subjects.get('store')[0], place, bytes(head.sealed)));
};
const same = (what, said, count, hash) => {
  if (Number(said.get(0)) !== count || !hash.equals(said.get(1))) throw new Error(`not the ${what} that were written`);
};
const rowsOf = (subject, said, first) => {
  same(`records of ${subject}`, said.get(first), of(records, subject).length, recordsChain(subject));
  same(`savepoints of ${subject}`, said.get(first + 1), of(savepoints, subject).length, savepointsChain(subject));
};
const people = heads.filter(({ subject }) => subject !== 'store').sort(by(({ subject }) => subject));
for (const { subject } of people) {
  const said = readHead(subject);
  const key = keys.find(({ person }) => person === subject);
  if (!sha256(bytes(key.wrapped)).equals(said.get(0))) throw new Error(`not the key of ${subject}`);
  rowsOf(subject, said, 1);
}
const said = readHead('store');
if (!sha256(Buffer.from(text)).equals(said.get(3))) throw new Error('not the header that was written');
rowsOf('store', said, 4);
same('people', said.get(6), people.length, chain(people, (head) => [id(head.subject), sealedHash(head)]));
