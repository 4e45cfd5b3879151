// A second reader of a store, written from tests/fixtures/v1/vault.md and with nothing but Node.js.
//
//   node read-store.mjs store.json CODE      prints each event: whose it is, its counter, its bytes, and what they say
//
// store.json is what the browser's store holds: header, wrapped keys and sealed records, bytes as base64. CODE is a
// worker's own, or one that was generated: capitals and digits without hyphens.
import { createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { diagnostic } from './cbor.mjs';
import { argon2id, opened } from './sealed.mjs';

const [file, code] = process.argv.slice(2);
const { header, keys, records } = JSON.parse(readFileSync(file, 'utf8'));
const bytes = (base64) => Buffer.from(base64, 'base64');
const id = (hex) => Buffer.from(hex, 'hex');
const number = (value, size = 4) => Buffer.from(value.toString(16).padStart(2 * size, '0'), 'hex');
const unsealed = (key, parts, sealed) => opened(key, sealed.subarray(0, 24), Buffer.concat(parts), sealed.subarray(24));

const store = id(header.body.store);
const wraps = [...header.body.workers.map(({ worker, wrap }) => [0, worker, wrap]), [1, '0'.repeat(32), header.body.recovery]];

// Node takes X25519 keys in an envelope of ASN.1 only.
const x25519Key = (raw) => createPrivateKey({
  key: Buffer.concat([id('302e020100300506032b656e04220420'), raw]), format: 'der', type: 'pkcs8',
});
const x25519Half = (raw) => createPublicKey({
  key: Buffer.concat([id('302a300506032b656e032100'), raw]), format: 'der', type: 'spki',
});

function dataKey() {
  for (const [kind, worker, { kdf, padlock, sealed_key: sealed, locked }] of wraps) {
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
    const [once, ciphertext] = [bytes(locked).subarray(0, 32), bytes(locked).subarray(32)];
    const shared = diffieHellman({ privateKey: x25519Key(padlockKey), publicKey: x25519Half(once) });
    const opener = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([once, bytes(padlock)]), 'hjemmetrener/1/padlock', 32));
    const whose = Buffer.concat([Buffer.from('hjemmetrener/1/locked\0'), store, Buffer.from([kind]), id(worker)]);
    return opened(opener, Buffer.alloc(24), whose, ciphertext);
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
