// The municipality's key: its halves, its padlock, and the texts in which they are kept.
import { createHash } from 'node:crypto';
import { padlockOf } from './sealed.mjs';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const HALF = 'hjemmetrener-escrow-half-1';
const PADLOCK = 'hjemmetrener-escrow-1';

const hash = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
export const spelled = (bytes, group) =>
  [...bytes].map((byte) => ALPHABET[byte % 32]).join('').match(new RegExp(`.{1,${group}}`, 'g')).join('-');
const xor = (one, other) => Buffer.from(one.map((byte, at) => byte ^ other[at]));

// Sixteen characters that two people can read to each other, as the app shows them.
export const fingerprint = (padlock) => spelled(hash(Buffer.from('hjemmetrener/1/escrow\0'), padlock).subarray(0, 16), 4);
export const padlockText = (padlock) => `${PADLOCK} ${padlock.toString('base64')} ${fingerprint(padlock)}\n`;

// A key as two halves, of which neither says anything about it. `random(n)`: n bytes.
export function madeKey(random) {
  const [key, one] = [random(32), random(32)];
  const padlock = padlockOf(key);
  const half = (number, bytes) => `${HALF} ${number} ${bytes.toString('base64')} ${fingerprint(padlock)}\n`;
  return { padlock, halves: [half(1, one), half(2, xor(key, one))] };
}

function readHalf(text) {
  const [mark, number, base64, print] = text.trim().split(/\s+/);
  const bytes = Buffer.from(base64 ?? '', 'base64');
  if (mark !== HALF || bytes.length !== 32) throw new Error('This is not half of a key.');
  return { number, bytes, print };
}

// The key, from the texts of both halves.
export function joinedKey(one, other) {
  const halves = [one, other].map(readHalf);
  if (halves[0].number === halves[1].number) throw new Error('This is the same half twice. Both are needed.');
  const key = xor(halves[0].bytes, halves[1].bytes);
  const print = fingerprint(padlockOf(key));
  if (halves.some((half) => half.print !== print)) throw new Error('These two halves do not belong together.');
  return key;
}
