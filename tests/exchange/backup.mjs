// A second reader of a backup, written from src/vault/file/mod.rs and src/records/backup/, with nothing but Node.js. Throws
// where anything is not as the app writes it or as the file says of itself, or did not open when the backup was made.
import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { opened } from '../../tools/escrow/sealed.mjs';
import { parted, payload } from '../../tools/escrow/file.mjs';
import { decoded, diagnostic } from './cbor.mjs';
import { keyOfCode } from './codes.mjs';
import { backupSeal, eventLine } from './store.mjs';

const SHORTEST = 13 + 6 + 16 + 16 + 32;
const FILE_CODE = Buffer.from('hjemmetrener/1/file-code\0');
const number = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };
const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
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

// A line for each event, as `store.mjs` gives it; of which store the file is, and what its seal is on.
export function readBackup(file, code) {
  must(file.length >= SHORTEST, 'as long as a backup');
  const parts = parted(file);
  must(parts.rest.length >= 16 + 16, 'as long as a backup');
  const [first, ...others] = pieces(payload(parts, keyByCode(parts.header, code)));
  must(first?.kind === 11 && first.body.length === 24, 'a store that comes first');
  const [lines, seen, rows, heads] = [[], new Set(), new Map(), new Map()];
  const of = (subject) => {
    if (!rows.has(subject)) rows.set(subject, { records: [], savepoints: [] });
    return rows.get(subject);
  };
  let header = sha256(Buffer.alloc(32), first.body);
  const once = (what) => { must(!seen.has(what), 'there once'); seen.add(what); };
  let [said, saidHash, seal] = [null, null, null];
  for (const { kind, body } of others) {
    const read = cursor(body);
    const whose = () => (kind % 2 === 1 ? read.id() : 'store');
    if (kind === 3 || kind === 4) {
      const [subject, record, counter, version] = [whose(), read.id(), read.whole(8), read.whole(2)];
      must(version === 1, 'a record of this version');
      once(record);
      const plain = read.rest();
      of(subject).records.push({ record, counter, version, plain });
      lines.push(eventLine({ subject, record, counter, plain }));
    } else if (kind === 12) {
      once(`worker ${read.id()}`);
      must(read.rest().length > 0, 'the initials of a worker');
      header = sha256(header, body);
    } else if (kind === 13 || kind === 14) {
      const [subject, version] = [whose(), read.whole(2)];
      must(version === 1, 'a savepoint of this version');
      const name = read.take(read.whole(1));
      once(`${subject} ${name}`);
      const plain = read.rest();
      of(subject).savepoints.push({ name, version, plain });
      diagnostic(plain);
    } else if (kind === 15) {
      must(said === null && read.whole(2) === 1, 'one head of this version');
      said = decoded(read.rest());
      saidHash = sha256(body);
    } else if (kind === 16) {
      const [person, version] = [read.id(), read.whole(2)];
      must(version === 1 && !heads.has(person), 'one head of a person, of this version');
      heads.set(person, read.rest());
    } else if (kind === 17) {
      must(seal === null && read.whole(2) === 1, 'one seal of this version');
      seal = read.rest();
    } else must(false, `a piece of kind ${kind}`);
  }
  must(said?.get(0) === 1 && !(said.get(7)?.length > 0), 'as it was written when the backup was made');
  must(seal, 'a file with the seal of its store');
  holdAgainstHeads({ rows, heads, said, header });
  return { lines, store: first.body.toString('hex', 0, 16), saidHash, seal };
}

// As the chains of a store's heads, over what each row holds (src/records/backup/tally.rs).
function holdAgainstHeads({ rows, heads, said, header }) {
  const chain = (all, link) => all.reduce((hash, row) => sha256(hash, ...link(row)), Buffer.alloc(32));
  const place = ({ counter, record }) => `${String(counter).padStart(16, '0')} ${record}`;
  const by = (key) => (one, other) => (key(one) < key(other) ? -1 : 1);
  const size = (value, length) => Buffer.from(value.toString(16).padStart(2 * length, '0'), 'hex');
  const same = (what, [count, hash], all, link) =>
    must(count === all.length && hash.equals(chain(all, link)), `the ${what} that were written`);
  const read = (head) => [head.get(0), head.get(1)];
  const holds = (whose, head, place1) => {
    const { records, savepoints } = rows.get(whose) ?? { records: [], savepoints: [] };
    same(`records of ${whose}`, read(head.get(place1)), records.sort(by(place)), ({ record, counter, version, plain }) =>
      [Buffer.from(record, 'hex'), size(counter, 8), size(version, 2), sha256(plain)]);
    same(`savepoints of ${whose}`, read(head.get(place1 + 1)), savepoints.sort(by(({ name }) => name.toString())), ({ name, version, plain }) =>
      [sha256(name), size(version, 2), sha256(plain)]);
  };
  for (const whose of rows.keys()) must(whose === 'store' || heads.has(whose), `a file with a head of ${whose}`);
  for (const [person, head] of heads) {
    must(!decoded(head).get(0), 'a file without keys');
    holds(person, decoded(head), 1);
  }
  must(header.equals(said.get(3)), 'the store and the workers that were written');
  holds('store', said, 4);
  const people = [...heads].sort(by(([person]) => person));
  same('people', read(said.get(6)), people, ([person, head]) => [Buffer.from(person, 'hex'), sha256(head)]);
}

// The same, where the store is at hand that made the file: its own seal is on it.
export function readOwnBackup(file, code, rows, data) {
  const { lines, store, saidHash, seal } = readBackup(file, code);
  must(backupSeal(rows, data, store, seal).equals(saidHash), 'the file that this store made');
  return lines;
}
