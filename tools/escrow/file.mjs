// The form of a backup file, read and written (src/vault/file/mod.rs), with nothing but Node.js.
import { createHash } from 'node:crypto';
import { argon2id, opened, sealed, unlocked } from './sealed.mjs';

const MAGIC = Buffer.from('HJEMMETRENER\n');
const CHUNK = 65_536;
const FILE_CODE = Buffer.from('hjemmetrener/1/file-code\0');
const FILE_ESCROW = Buffer.from('hjemmetrener/1/file-escrow\0');

const hash = (bytes) => createHash('sha256').update(bytes).digest();
const number = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32BE(value); return bytes; };

// What stands in front of a whole file, and the rest.
export function parted(file) {
  const whole = file.subarray(0, -32);
  if (!whole.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error('This is not a backup from Hjemmetrener.');
  if (!hash(whole).equals(file.subarray(-32))) throw new Error('The file is damaged. Fetch it again from where it was kept.');
  if (whole.readUInt16BE(MAGIC.length) !== 1) throw new Error('The file is of another version of the app.');
  const begin = MAGIC.length + 6;
  const end = begin + whole.readUInt32BE(begin - 4);
  return { header: JSON.parse(whole.subarray(begin, end)), front: whole.subarray(0, end), rest: whole.subarray(end) };
}

const placeOf = ({ memory_kib: memory, passes, lanes, salt }) =>
  Buffer.concat([FILE_CODE, number(memory), number(passes), number(lanes), Buffer.from(salt, 'base64')]);

function codeKey(code, { memory_kib: memory, passes, lanes, salt }) {
  if (lanes !== 1) throw new Error('this reader knows one lane');
  return argon2id(Buffer.from(code), Buffer.from(salt, 'base64'), memory, passes);
}

// The file's key, by a code: capitals and digits without hyphens.
export function keyByCode({ header }, code) {
  if (!header.code) throw new Error('No code opens this file.');
  const lock = Buffer.from(header.code.sealed_key, 'base64');
  return opened(codeKey(code, header.code.kdf), lock.subarray(0, 24), placeOf(header.code.kdf), lock.subarray(24));
}

// The file's key, by the municipality's.
export function keyByEscrow({ header }, escrowKey) {
  if (!header.escrow) throw new Error('This file was not made for the key of a municipality.');
  return unlocked(escrowKey, FILE_ESCROW, Buffer.from(header.escrow.locked, 'base64'));
}

// Chunks of 64 KiB, each with a tag; the nonce is the prefix, the number of the chunk, and 1 for the last.
function nonceOf(prefix, count, last) {
  const nonce = Buffer.alloc(24);
  prefix.copy(nonce);
  nonce.writeBigUInt64BE((BigInt(count) << 8n) | (last ? 1n : 0n), 16);
  return nonce;
}

export function payload({ front, rest }, key) {
  const [prefix, body] = [rest.subarray(0, 16), rest.subarray(16)];
  const chunks = [];
  for (let at = 0, count = 0; at < body.length || count === 0; count += 1) {
    const chunk = body.subarray(at, at + CHUNK + 16);
    at += chunk.length;
    chunks.push(opened(key, nonceOf(prefix, count, at === body.length), front, chunk));
  }
  return Buffer.concat(chunks);
}

// The same payload in a file that opens with this code. `random(n)`: n bytes.
export function fileUnderCode(label, content, code, random) {
  const kdf = { memory_kib: 19_456, passes: 2, lanes: 1, salt: random(16).toString('base64') };
  const [key, nonce] = [random(32), random(24)];
  const lock = Buffer.concat([nonce, sealed(codeKey(code, kdf), nonce, placeOf(kdf), key)]);
  const { tablet, made_ms, offset_min } = label;
  const header = Buffer.from(JSON.stringify({
    code: { kdf, sealed_key: lock.toString('base64') }, escrow: null, tablet, made_ms, offset_min,
  }));
  const front = Buffer.concat([MAGIC, Buffer.from([0, 1]), number(header.length), header]);
  const prefix = random(16);
  const chunks = [];
  for (let at = 0; at < content.length || at === 0; at += CHUNK) {
    const last = at + CHUNK >= content.length;
    chunks.push(sealed(key, nonceOf(prefix, at / CHUNK, last), front, content.subarray(at, at + CHUNK)));
  }
  const whole = Buffer.concat([front, prefix, ...chunks]);
  return Buffer.concat([whole, hash(whole)]);
}
