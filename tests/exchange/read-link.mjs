// A second reader of shared links, written from the description alone and with nothing but Node.js.
//
//   node read-link.mjs file.link 2026-06-12      prints what the link shares on that day, as JSON
//
// link   = base64url of what follows, and a z at its end: version 1 | under a code 1 | length 2 | secret 16 | sealed | SHA-256 of all before, first 4
// sealed = XChaCha20-Poly1305, nonce of zeros, associated data = the first two bytes,
//          key = HKDF-SHA256(secret, no salt, "hjemmetrener/1/link")
// inside = 0: plain, 1: raw deflate; then postcard: numbers as varints (signed ones zigzag), lists with their length first
import { createHash, hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { opened as unsealed } from '../../tools/escrow/sealed.mjs';

// By their numbers in src/domain/numbers.rs. Some are never shared.
const instruments = ['Sppb', 'Gait', 'Tug', 'ChairStand', 'TwoMinuteWalk', 'SixMinuteWalk', 'Demmi', , 'Psfs', 'Gas', , , 'Ladder'];
const starts = ['Standing', 'Walking'];
const aids = ['None', 'Stick', 'Crutches', 'Walker', 'Other'];

function opened(link) {
  if (!link.endsWith('z')) throw new Error('cut off');
  const letters = link.slice(0, -1);
  const bytes = Buffer.from(letters, 'base64url');
  if (bytes.toString('base64url') !== letters) throw new Error('not base64url');
  const body = bytes.subarray(0, -4);
  const check = createHash('sha256').update(body).digest().subarray(0, 4);
  if (!check.equals(bytes.subarray(-4))) throw new Error('damaged');
  const [version, underCode] = bytes;
  if (version !== 1 || underCode !== 0) throw new Error('another version, or under a code');
  if (bytes.readUInt16BE(2) !== body.length - 20) throw new Error('cut off');
  const key = Buffer.from(hkdfSync('sha256', bytes.subarray(4, 20), Buffer.alloc(0), 'hjemmetrener/1/link', 32));
  const sealed = body.subarray(20);
  const inside = unsealed(key, Buffer.alloc(24), bytes.subarray(0, 2), sealed);
  return inside[0] === 1 ? inflateRawSync(inside.subarray(1)) : inside.subarray(1);
}

function read(bytes) {
  let at = 0;
  const byte = () => bytes[at++];
  const varint = () => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = byte();
      value += (next % 128) * shift;
      if (next < 128) return value;
    }
  };
  const zigzag = () => { const value = varint(); return value % 2 ? -(value + 1) / 2 : value / 2; };
  const text = () => { const length = varint(); at += length; return bytes.toString('utf8', at - length, at); };
  const maybe = (some) => (byte() === 1 ? some() : null);
  const list = (one) => Array.from({ length: varint() }, one);
  const day = (since2020) => new Date(Date.UTC(2020, 0, 1 + since2020)).toISOString().slice(0, 10);

  const asOf = varint();
  const until = varint();
  const ago = () => day(asOf - zigzag());
  const bits = (number, count) => [...Array(count).keys()].filter((bit) => Math.floor(number / 2 ** bit) % 2 === 1);
  const shared = {
    as_of: day(asOf),
    until: day(asOf + until),
    name: maybe(text),
    course: maybe(() => ({ start: ago(), weekdays: bits(byte(), 7) })),
    goals: list(() => {
      const words = text();
      const importance = byte();
      const setOn = ago();
      const aim = byte() || null;
      const ratings = list(() => { const on = ago(); const both = byte(); return [on, both >> 4, both % 16]; });
      return { text: words, importance: importance % 16, set_on: setOn, open: importance >= 16, aim, ratings };
    }),
    sessions: list(() => {
      const on = ago();
      const number = varint();
      return [on, number % 2 === 1, bits(Math.floor(number / 2), 12)];
    }),
    tests: list(() => {
      const instrument = instruments[byte()];
      const on = ago();
      const metres = byte() || null;
      const how = byte();
      const answers = list(() => {
        const asked = byte();
        const number = varint();
        const value = Math.floor(number / 4);
        const answer = [{ hundredths: value }, { whole: value }, { not: value }][number % 4];
        return [`${['item', 'goal', 'weight'][asked >> 6]} ${asked % 64}`, answer];
      });
      return { instrument, on, metres, start: starts[(how >> 3) - 1] ?? null, aid: aids[(how % 8) - 1] ?? null, answers };
    }),
  };
  if (at !== bytes.length) throw new Error('more than was expected');
  return shared;
}

/** What a page may hold, whoever made the link. */
function isBounded({ goals, sessions, tests }) {
  const inside = (lists) => lists.reduce((sum, list) => sum + list.length, 0);
  const lines = goals.length + inside(goals.map((goal) => goal.ratings)) + sessions.length;
  return goals.length <= 64 && lines + tests.length + inside(tests.map((test) => test.answers)) <= 1000;
}

const [file, today] = process.argv.slice(2);
if (!/^\d{4}-\d\d-\d\d$/.test(today ?? '')) throw new Error('which day is it?');
const shared = read(opened(readFileSync(file, 'utf8').trim()));
if (!isBounded(shared)) throw new Error('more than a page holds');
if (today > shared.until) throw new Error(`shown until ${shared.until}`);
console.log(JSON.stringify(shared, null, 2));
