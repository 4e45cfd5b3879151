// A second reader of a store, written from tests/fixtures/v1/vault.md and with nothing but Node.js.
//
//   node read-store.mjs store.json CODE      prints each event: whose it is, its counter, its bytes, and what they say
//
// store.json is what the browser's store holds: header, wrapped keys and sealed records, bytes as base64. CODE is a
// worker's own, or one that was generated: capitals and digits without hyphens.
import { hkdfSync } from 'node:crypto';
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

function dataKey() {
  for (const [kind, worker, { kdf, sealed_key: sealed }] of wraps) {
    const salt = bytes(kdf.salt);
    if (kdf.lanes !== 1) throw new Error('this reader knows one lane');
    const key = argon2id(Buffer.from(code), salt, kdf.memory_kib, kdf.passes);
    const place = [Buffer.from('hjemmetrener/1/wrap\0'), store, Buffer.from([kind]), id(worker),
      number(kdf.memory_kib), number(kdf.passes), number(kdf.lanes), salt];
    try {
      return unsealed(key, place, bytes(sealed));
    } catch { /* Somebody else's code. */ }
  }
  throw new Error('no wrap opens with this code');
}

const data = dataKey();
const derived = (purpose) => Buffer.from(hkdfSync('sha256', data, store, `hjemmetrener/1/${purpose}`, 32));
const wrapping = derived('wrapping-key');
const subjects = new Map([['store', derived('store-key')]]);
for (const { person, wrapped } of keys) {
  subjects.set(person, unsealed(wrapping, [Buffer.from('hjemmetrener/1/person-key\0'), store, id(person)], bytes(wrapped)));
}
for (const { id: record, subject, counter, version, sealed } of records) {
  const place = [Buffer.from('hjemmetrener/1/record\0'), store, subject === 'store' ? Buffer.alloc(16) : id(subject),
    id(record), number(version, 2)];
  const plain = unsealed(subjects.get(subject), place, bytes(sealed));
  console.log(`${subject} ${counter} ${plain.toString('hex')} ${diagnostic(plain)}`);
}
