// A code as somebody wrote it, and the key that follows from it (src/vault/code, derive.rs).
import { argon2id } from '../../tools/escrow/sealed.mjs';

// One that was generated counts as its plain capitals, an own one in Unicode's form C with one space between words.
const generated = /^([0-9A-HJKMNP-TV-Z]{8}|[0-9A-HJKMNP-TV-Z]{10}|[0-9A-HJKMNP-TV-Z]{16})$/;

function codeBytes(text) {
  const plain = text.replace(/[\s-]/g, '').toUpperCase().replaceAll('O', '0').replace(/[IL]/g, '1');
  if (plain === '') throw new Error('no code');
  return Buffer.from(generated.test(plain) ? plain : text.normalize('NFC').trim().split(/\s+/).join(' '));
}

// At the cost that a header states. Cheaper and dearer than the app allows is refused. The same key is not worked out twice:
// it takes a second.
const known = new Map();
export function keyOfCode(text, { memory_kib: memory, passes, lanes, salt, ...more }) {
  const within = (value, least, most) => Number.isInteger(value) && value >= least && value <= most;
  const bytes = Buffer.from(salt ?? '', 'base64');
  const isRight = within(memory, 19456, 524288) && within(passes, 2, 10) && within(lanes, 1, 4)
    && bytes.length === 16 && bytes.toString('base64') === salt && Object.keys(more).length === 0;
  if (!isRight) throw new Error('not a cost that the app allows');
  if (lanes !== 1) throw new Error('this reader knows one lane');
  const code = codeBytes(text);
  const name = [code.toString('hex'), salt, memory, passes].join(' ');
  if (!known.has(name)) known.set(name, argon2id(code, bytes, memory, passes));
  return known.get(name);
}
