// A second reader of a backup, written from src/vault/file/mod.rs and src/records/backup/, with nothing but Node.js.
//
//   node read-backup.mjs file.hjemmetrener CODE      prints each event: whose it is, its counter, its bytes, what they say
//
// CODE as it was generated: capitals and digits without hyphens.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { diagnostic } from './cbor.mjs';
import { argon2id, opened } from './sealed.mjs';

const [path, code] = process.argv.slice(2);
const file = readFileSync(path);
const magic = Buffer.from('HJEMMETRENER\n');
const whole = file.subarray(0, -32);
if (!createHash('sha256').update(whole).digest().equals(file.subarray(-32))) throw new Error('damaged');
if (!whole.subarray(0, magic.length).equals(magic) || whole.readUInt16BE(magic.length) !== 1) throw new Error('another form');
const begin = magic.length + 6;
const end = begin + whole.readUInt32BE(begin - 4);
const { memory_kib: memory, passes, lanes, salt } = JSON.parse(whole.subarray(begin, end));
if (lanes !== 1) throw new Error('this reader knows one lane');
const key = argon2id(Buffer.from(code), Buffer.from(salt, 'base64'), memory, passes);

// Chunks of 64 KiB, each with a tag; the nonce is the prefix, the number of the chunk, and 1 for the last.
const chunks = [];
for (let at = end + 16, count = 0; at < whole.length || count === 0; count += 1) {
  const chunk = whole.subarray(at, at + 65_536 + 16);
  at += chunk.length;
  const nonce = Buffer.alloc(24);
  whole.copy(nonce, 0, end, end + 16);
  nonce.writeBigUInt64BE((BigInt(count) << 8n) | (at === whole.length ? 1n : 0n), 16);
  chunks.push(opened(key, nonce, whole.subarray(0, end), chunk));
}
const payload = Buffer.concat(chunks);

// After the data key: version 2, then pieces: length of body 4, kind 1, body.
const unpacked = inflateRawSync(payload.subarray(32));
if (unpacked.readUInt16BE(0) !== 1) throw new Error('another version');
for (let at = 2; at < unpacked.length;) {
  const length = unpacked.readUInt32BE(at);
  const kind = unpacked[at + 4];
  const body = unpacked.subarray(at + 5, at + 5 + length);
  at += 5 + length;
  if (kind !== 3 && kind !== 4) continue;
  const [subject, row] = kind === 3 ? [body.toString('hex', 0, 16), body.subarray(16)] : ['store', body];
  const event = row.subarray(16 + 8 + 2 + 2 + 24); // … age of the key, nonce, then the event
  console.log(`${subject} ${row.readBigUInt64BE(16)} ${event.toString('hex')} ${diagnostic(event)}`);
}
