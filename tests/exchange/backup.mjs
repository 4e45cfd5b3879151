// A second reader of a backup, written from src/vault/file/mod.rs and src/records/backup/, with nothing but Node.js. Throws
// where anything is not as the app writes it, or did not open when the backup was made.
import { inflateRawSync } from 'node:zlib';
import { opened } from '../../tools/escrow/sealed.mjs';
import { parted, payload } from '../../tools/escrow/file.mjs';
import { decoded, diagnostic } from './cbor.mjs';
import { keyOfCode } from './codes.mjs';
import { eventLine } from './store.mjs';

const SHORTEST = 13 + 6 + 16 + 16 + 32;
const FILE_CODE = Buffer.from('hjemmetrener/1/file-code\0');
const number = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const must = (holds, what) => { if (!holds) throw new Error(`not ${what}`); };

// The file's key lies behind its code.
function keyByCode({ code: lock, escrow, tablet, made_ms: made, offset_min: offset, ...more }, code) {
  must(Object.keys(more).length === 0 && Number.isInteger(made) && Number.isInteger(offset), 'a header as the app writes it');
  must(escrow !== undefined && /^[0-9A-HJKMNP-TV-Z]{4}$/.test(tablet), 'a header as the app writes it');
  must(lock, 'a file that a code opens');
  const { kdf, sealed_key: sealedKey, ...others } = lock;
  must(Object.keys(others).length === 0, 'a lock as the app writes it');
  const sealed = Buffer.from(sealedKey, 'base64');
  const place = [FILE_CODE, number(kdf.memory_kib), number(kdf.passes), number(kdf.lanes), Buffer.from(kdf.salt, 'base64')];
  return opened(keyOfCode(code, kdf), sealed.subarray(0, 24), Buffer.concat(place), sealed.subarray(24));
}

// Version 2, then pieces: length of body 4, kind 1, body.
function pieces(packed) {
  const { buffer: unpacked, engine } = inflateRawSync(packed, { info: true });
  must(engine.bytesWritten === packed.length, 'packed to its end');
  must(unpacked.length >= 2 && unpacked.readUInt16BE(0) === 1, 'pieces of this version');
  const all = [];
  for (let at = 2; at < unpacked.length;) {
    const length = unpacked.readUInt32BE(at);
    must(at + 5 + length <= unpacked.length, 'a whole piece');
    all.push({ kind: unpacked[at + 4], body: unpacked.subarray(at + 5, at + 5 + length) });
    at += 5 + length;
  }
  return all;
}

// Reads a body from its start.
function cursor(body) {
  let at = 0;
  const take = (length) => {
    must(at + length <= body.length, 'a whole piece');
    return body.subarray(at, (at += length));
  };
  const whole = (length) => Number(BigInt(`0x${take(length).toString('hex')}`));
  return { take, whole, id: () => take(16).toString('hex'), rest: () => take(body.length - at) };
}

// A line for each event, as `store.mjs` gives it.
export function readBackup(file, code) {
  must(file.length >= SHORTEST, 'as long as a backup');
  const parts = parted(file);
  must(parts.rest.length >= 16 + 16, 'as long as a backup');
  const [first, ...others] = pieces(payload(parts, keyByCode(parts.header, code)));
  must(first?.kind === 11 && first.body.length === 24, 'a store that comes first');
  const [lines, seen] = [[], new Set()];
  const once = (what) => { must(!seen.has(what), 'there once'); seen.add(what); };
  let said = null;
  for (const { kind, body } of others) {
    const read = cursor(body);
    const whose = () => (kind % 2 === 1 ? read.id() : 'store');
    if (kind === 3 || kind === 4) {
      const [subject, record, counter, version] = [whose(), read.id(), read.whole(8), read.whole(2)];
      must(version === 1, 'a record of this version');
      once(record);
      lines.push(eventLine({ subject, record, counter, plain: read.rest() }));
    } else if (kind === 12) {
      once(`worker ${read.id()}`);
      must(read.rest().length > 0, 'the initials of a worker');
    } else if (kind === 13 || kind === 14) {
      const [subject, version] = [whose(), read.whole(2)];
      must(version === 1, 'a savepoint of this version');
      once(`${subject} ${read.take(read.whole(1))}`);
      diagnostic(read.rest());
    } else if (kind === 15) {
      must(said === null && read.whole(2) === 1, 'one head of this version');
      said = decoded(read.rest());
    } else must(false, `a piece of kind ${kind}`);
  }
  must(said?.get(0) === 1 && !(said.get(7)?.length > 0), 'as it was written when the backup was made');
  return lines;
}
