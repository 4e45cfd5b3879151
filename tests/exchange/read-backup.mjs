// A second reader of a backup, written from src/vault/file/mod.rs and src/records/backup/, with nothing but Node.js.
//
//   node read-backup.mjs file.hjemmetrener CODE      prints each event: whose it is, its counter, its bytes, what they say
//
// CODE as it was generated: capitals and digits without hyphens.
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { keyByCode, parted, payload } from '../../tools/escrow/file.mjs';
import { diagnostic } from './cbor.mjs';

const [path, code] = process.argv.slice(2);
const file = parted(readFileSync(path));

// Version 2, then pieces: length of body 4, kind 1, body.
const unpacked = inflateRawSync(payload(file, keyByCode(file, code)));
if (unpacked.readUInt16BE(0) !== 1) throw new Error('another version');
for (let at = 2; at < unpacked.length;) {
  const length = unpacked.readUInt32BE(at);
  const kind = unpacked[at + 4];
  const body = unpacked.subarray(at + 5, at + 5 + length);
  at += 5 + length;
  if (kind !== 3 && kind !== 4) continue;
  const [subject, row] = kind === 3 ? [body.toString('hex', 0, 16), body.subarray(16)] : ['store', body];
  const event = row.subarray(16 + 8 + 2);
  console.log(`${subject} ${row.readBigUInt64BE(16)} ${event.toString('hex')} ${diagnostic(event)}`);
}
