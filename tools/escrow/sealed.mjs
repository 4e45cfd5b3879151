// What is sealed, opened and sealed again with nothing but Node.js: XChaCha20-Poly1305, Argon2id with one lane, and the
// padlocks of X25519 (src/vault/cipher.rs, derive.rs and padlock.rs).
import { createCipheriv, createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto';

// `sealed` is the ciphertext and its tag of 16 bytes.
export function opened(key, nonce, associated, sealed) {
  const inner = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const cipher = createDecipheriv('chacha20-poly1305', hchacha20(key, nonce), inner, { authTagLength: 16 });
  cipher.setAAD(associated, { plaintextLength: sealed.length - 16 });
  cipher.setAuthTag(sealed.subarray(-16));
  return Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
}

// The ciphertext and its tag.
export function sealed(key, nonce, associated, plain) {
  const inner = Buffer.concat([Buffer.alloc(4), nonce.subarray(16)]);
  const cipher = createCipheriv('chacha20-poly1305', hchacha20(key, nonce), inner, { authTagLength: 16 });
  cipher.setAAD(associated, { plaintextLength: plain.length });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

// Node takes X25519 keys in an envelope of ASN.1 only.
const inAsn1 = (prefix, raw) => ({ key: Buffer.concat([Buffer.from(prefix, 'hex'), raw]), format: 'der' });
const x25519Key = (raw) => createPrivateKey({ ...inAsn1('302e020100300506032b656e04220420', raw), type: 'pkcs8' });
const x25519Half = (raw) => createPublicKey({ ...inAsn1('302a300506032b656e032100', raw), type: 'spki' });

// The open half of a padlock, from its key.
export function padlockOf(key) {
  return createPublicKey(x25519Key(key)).export({ format: 'der', type: 'spki' }).subarray(-32);
}

// What a padlock keeps: a half made for this once, then the ciphertext.
export function unlocked(key, place, locked) {
  const [once, ciphertext] = [locked.subarray(0, 32), locked.subarray(32)];
  const shared = diffieHellman({ privateKey: x25519Key(key), publicKey: x25519Half(once) });
  const halves = Buffer.concat([once, padlockOf(key)]);
  const opener = Buffer.from(hkdfSync('sha256', shared, halves, 'hjemmetrener/1/padlock', 32));
  return opened(opener, Buffer.alloc(24), place, ciphertext);
}

// What turns ChaCha20 into XChaCha20 (draft-irtf-cfrg-xchacha, 2.2).
function hchacha20(key, nonce) {
  const words = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
  for (let at = 0; at < 32; at += 4) words.push(key.readUInt32LE(at));
  for (let at = 0; at < 16; at += 4) words.push(nonce.readUInt32LE(at));
  const state = Uint32Array.from(words);
  const turn = (value, by) => (value << by) | (value >>> (32 - by));
  const quarter = (a, b, c, d) => {
    state[a] += state[b]; state[d] = turn(state[d] ^ state[a], 16);
    state[c] += state[d]; state[b] = turn(state[b] ^ state[c], 12);
    state[a] += state[b]; state[d] = turn(state[d] ^ state[a], 8);
    state[c] += state[d]; state[b] = turn(state[b] ^ state[c], 7);
  };
  for (let round = 0; round < 10; round += 1) {
    for (let at = 0; at < 4; at += 1) quarter(at, at + 4, at + 8, at + 12);
    for (let at = 0; at < 4; at += 1) quarter(at, 4 + (at + 1) % 4, 8 + (at + 2) % 4, 12 + (at + 3) % 4);
  }
  const out = Buffer.alloc(32);
  [0, 1, 2, 3, 12, 13, 14, 15].forEach((word, at) => out.writeUInt32LE(state[word], 4 * at));
  return out;
}

const number = (value) => { const bytes = Buffer.alloc(4); bytes.writeUInt32LE(value); return bytes; };

// BLAKE2b (RFC 7693), without a key.
function blake2b(input, length) {
  const mask = (1n << 64n) - 1n;
  const iv = [0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
    0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n];
  const order = ['0123456789abcdef', 'ea489fd61c02b753', 'b8c052fdae367194', '7931dcbe265a40f8',
    '905724afe1bc683d', '2c6a0b834d75fe19', 'c51fed4a0763928b', 'db7ec13950f4862a',
    '6fe9b308c2d714a5', 'a2847615fb9e3cd0'];
  const turn = (value, by) => ((value >> by) | (value << (64n - by))) & mask;
  const state = [...iv];
  state[0] ^= 0x01010000n ^ BigInt(length);
  const blocks = Math.max(1, Math.ceil(input.length / 128));
  for (let block = 0; block < blocks; block += 1) {
    const part = Buffer.alloc(128);
    input.copy(part, 0, block * 128, Math.min(input.length, block * 128 + 128));
    const words = Array.from({ length: 16 }, (_, at) => part.readBigUInt64LE(8 * at));
    const last = block === blocks - 1;
    const v = [...state, ...iv];
    v[12] ^= BigInt(last ? input.length : 128 * (block + 1));
    if (last) v[14] ^= mask;
    const mix = (a, b, c, d, x, y) => {
      v[a] = (v[a] + v[b] + x) & mask; v[d] = turn(v[d] ^ v[a], 32n);
      v[c] = (v[c] + v[d]) & mask; v[b] = turn(v[b] ^ v[c], 24n);
      v[a] = (v[a] + v[b] + y) & mask; v[d] = turn(v[d] ^ v[a], 16n);
      v[c] = (v[c] + v[d]) & mask; v[b] = turn(v[b] ^ v[c], 63n);
    };
    for (let round = 0; round < 12; round += 1) {
      const at = (place) => words[parseInt(order[round % 10][place], 16)];
      for (let i = 0; i < 4; i += 1) mix(i, i + 4, i + 8, i + 12, at(2 * i), at(2 * i + 1));
      for (let i = 0; i < 4; i += 1) mix(i, 4 + (i + 1) % 4, 8 + (i + 2) % 4, 12 + (i + 3) % 4, at(8 + 2 * i), at(9 + 2 * i));
    }
    state.forEach((word, at) => { state[at] = word ^ v[at] ^ v[at + 8]; });
  }
  const out = Buffer.alloc(64);
  state.forEach((word, at) => out.writeBigUInt64LE(word, 8 * at));
  return out.subarray(0, length);
}

// The hash of any length (RFC 9106, 3.3).
function long(input, length) {
  const whole = Buffer.concat([number(length), input]);
  if (length <= 64) return blake2b(whole, length);
  const parts = [];
  let part = blake2b(whole, 64);
  for (let left = length; ; left -= 32) {
    if (left <= 64) return Buffer.concat([...parts, part]);
    parts.push(part.subarray(0, 32));
    part = blake2b(part, left - 32 > 64 ? 64 : left - 32);
  }
}

const WORDS = 256; // Of 32 bits in a block of 1 KiB: low half, high half.

// One round of BLAKE2b with multiplication on 16 words of 64 bits, at these places.
function permuted(block, at) {
  const mixed = (a, b, c, d) => {
    const add = (x, y) => {
      const [a0, b0] = [block[x], block[y]];
      const [al, ah, bl, bh] = [a0 & 0xffff, a0 >>> 16, b0 & 0xffff, b0 >>> 16];
      const low = al * bl;
      const middle = ah * bl + (low >>> 16);
      const other = (middle % 65536) + al * bh;
      const high = ah * bh + Math.floor(middle / 65536) + Math.floor(other / 65536);
      const product = ((other % 65536) * 65536) + (low & 0xffff);
      const sum = a0 + b0 + (product * 2) % 4294967296;
      block[x + 1] = block[x + 1] + block[y + 1] + high * 2 + Math.floor(product / 2147483648) + Math.floor(sum / 4294967296);
      block[x] = sum;
    };
    const turn = (x, y, by) => {
      let low = block[x] ^ block[y];
      let high = block[x + 1] ^ block[y + 1];
      if (by >= 32) [low, high, by] = [high, low, by - 32];
      block[x] = by ? (low >>> by) | (high << (32 - by)) : low;
      block[x + 1] = by ? (high >>> by) | (low << (32 - by)) : high;
    };
    add(a, b); turn(d, a, 32); add(c, d); turn(b, c, 24); add(a, b); turn(d, a, 16); add(c, d); turn(b, c, 63);
  };
  for (let i = 0; i < 4; i += 1) mixed(at[i], at[i + 4], at[i + 8], at[i + 12]);
  for (let i = 0; i < 4; i += 1) mixed(at[i], at[4 + (i + 1) % 4], at[8 + (i + 2) % 4], at[12 + (i + 3) % 4]);
}

const ROWS = Array.from({ length: 8 }, (_, row) => Array.from({ length: 16 }, (_, i) => 2 * (16 * row + i)));
const COLUMNS = Array.from({ length: 8 }, (_, column) => Array.from({ length: 16 }, (_, i) => 2 * (2 * column + 16 * (i >> 1) + (i & 1))));

function compressed(one, other) {
  const both = one.map((word, at) => word ^ other[at]);
  const out = both.slice();
  for (const places of [...ROWS, ...COLUMNS]) permuted(out, places);
  return out.map((word, at) => word ^ both[at]);
}

// A key of 32 bytes. RFC 9106 with one lane, version 0x13.
export function argon2id(code, salt, memory, passes) {
  const first = blake2b(Buffer.concat([number(1), number(32), number(memory), number(passes), number(0x13), number(2),
    number(code.length), code, number(salt.length), salt, number(0), number(0)]), 64);
  const segment = Math.floor(memory / 4);
  const length = 4 * segment;
  const words = (bytes) => Uint32Array.from({ length: WORDS }, (_, at) => bytes.readUInt32LE(4 * at));
  const blocks = new Array(length);
  for (const at of [0, 1]) blocks[at] = words(long(Buffer.concat([first, number(at), number(0)]), 1024));
  for (let pass = 0; pass < passes; pass += 1) {
    for (let slice = 0; slice < 4; slice += 1) {
      const independent = pass === 0 && slice < 2;
      const zero = new Uint32Array(WORDS);
      const input = new Uint32Array(WORDS);
      [pass, 0, slice, length, passes, 2].forEach((value, at) => { input[2 * at] = value; });
      let addresses = zero;
      for (let index = 0; index < segment; index += 1) {
        if (independent && index % 128 === 0) {
          input[12] += 1;
          addresses = compressed(zero, compressed(zero, input));
        }
        if (pass === 0 && slice === 0 && index < 2) continue;
        const at = slice * segment + index;
        const before = blocks[(at + length - 1) % length];
        const chosen = independent ? addresses[2 * (index % 128)] : before[0];
        const area = (pass === 0 ? at : length - segment + index) - 1;
        const x = Number((BigInt(chosen) * BigInt(chosen)) >> 32n);
        const back = area - 1 - Math.floor(area * x / 4294967296);
        const start = pass === 0 ? 0 : ((slice + 1) * segment) % length;
        const made = compressed(before, blocks[(start + back) % length]);
        blocks[at] = pass === 0 ? made : made.map((word, place) => word ^ blocks[at][place]);
      }
    }
  }
  const last = Buffer.alloc(1024);
  blocks[length - 1].forEach((word, at) => last.writeUInt32LE(word, 4 * at));
  return long(last, 32);
}
