// A second reader of shared links, written from the description alone and with nothing but Node.js. Throws where a link is
// not as the app makes it.
//
// link   = base64url of what follows, and a z at its end:
//          version 1 | under a code 1 | length 2 | secret 16 | sealed | SHA-256 of all before, first 4
// sealed = XChaCha20-Poly1305, nonce of zeros, associated data = the first two bytes,
//          key = HKDF-SHA256(secret, no salt, "hjemmetrener/1/link"); under a code, the salt is what follows from the code
// inside = 0: plain, 1: raw deflate; then postcard: numbers as varints (signed ones zigzag), lists with their length first
import { createHash, hkdfSync } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { opened as unsealed } from '../../tools/escrow/sealed.mjs';
import { keyOfCode } from './codes.mjs';

// By their numbers in src/domain/numbers.rs. Some are never shared.
const instruments = ['Sppb', 'Gait', 'Tug', 'ChairStand', 'TwoMinuteWalk', 'SixMinuteWalk', 'Demmi', , 'Psfs', 'Gas', , , 'Ladder'];
const starts = ['Standing', 'Walking'];
const aids = ['None', 'Stick', 'Crutches', 'Walker', 'Other'];
const REMARKS = 12;
const REASONS = 8;
const LARGEST = 64 * 1024;

const must = (holds, what) => { if (!holds) throw new Error(`not ${what}`); };

function opened(link, code) {
  must(link.length <= LARGEST && link.endsWith('z'), 'the letters of a link');
  const letters = link.slice(0, -1);
  const bytes = Buffer.from(letters, 'base64url');
  must(bytes.toString('base64url') === letters && bytes.length >= 24, 'base64url');
  const body = bytes.subarray(0, -4);
  must(createHash('sha256').update(body).digest().subarray(0, 4).equals(bytes.subarray(-4)), 'as it was made');
  const [version, underCode] = bytes;
  must(version === 1 && underCode <= 1, 'a version that is known');
  must(bytes.readUInt16BE(2) === body.length - 20, 'as long as it says');
  must(underCode === 0 || code !== null, 'opened without its code');
  const secret = bytes.subarray(4, 20);
  const cost = { memory_kib: 19456, passes: 2, lanes: 1, salt: secret.toString('base64') };
  const salt = underCode === 1 ? keyOfCode(code, cost) : Buffer.alloc(0);
  const key = Buffer.from(hkdfSync('sha256', secret, salt, 'hjemmetrener/1/link', 32));
  const inside = unsealed(key, Buffer.alloc(24), bytes.subarray(0, 2), body.subarray(20));
  must(inside.length > 0 && inside[0] <= 1, 'plain or packed');
  return inside[0] === 1 ? inflateRawSync(inside.subarray(1), { maxOutputLength: LARGEST }) : inside.subarray(1);
}

function read(bytes) {
  let at = 0;
  const byte = () => { must(at < bytes.length, 'whole'); return bytes[at++]; };
  const varint = (most) => {
    let value = 0;
    for (let shift = 1; ; shift *= 128) {
      const next = byte();
      value += (next % 128) * shift;
      must(value <= most, 'so large a number');
      if (next < 128) return value;
    }
  };
  const zigzag = () => { const value = varint(2 ** 32 - 1); return value % 2 ? -(value + 1) / 2 : value / 2; };
  const words = (most) => {
    const length = varint(bytes.length);
    must(at + length <= bytes.length, 'whole');
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(at, (at += length)));
    const letters = [...text.trim()].length;
    must(letters >= 1 && letters <= most && !/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/u.test(text), 'a text that can be written');
    return text;
  };
  const maybe = (some) => { const is = byte(); must(is <= 1, 'there or not'); return is === 1 ? some() : null; };
  const list = (one) => Array.from({ length: varint(bytes.length) }, one);
  const day = (since2020) => new Date(Date.UTC(2020, 0, 1 + since2020)).toISOString().slice(0, 10);
  const rating = (value) => { must(value >= 1 && value <= 10, 'a rating'); return value; };
  const choice = (all, number) => { must(number === 0 || all[number - 1] !== undefined, 'a choice'); return all[number - 1] ?? null; };

  const asOf = varint(65_535);
  const until = varint(65_535);
  const ago = () => day(asOf - zigzag());
  const bits = (number, count) => [...Array(count).keys()].filter((bit) => Math.floor(number / 2 ** bit) % 2 === 1);
  const shared = {
    as_of: day(asOf),
    until: day(asOf + until),
    name: maybe(() => words(80)),
    course: maybe(() => {
      const start = ago();
      const weekdays = byte();
      must(weekdays > 0 && weekdays < 128, 'a day of the week');
      return { start, weekdays: bits(weekdays, 7) };
    }),
    goals: list(() => {
      const text = words(200);
      const importance = byte();
      must(importance < 32, 'open or closed');
      const setOn = ago();
      const aim = byte();
      const ratings = list(() => { const on = ago(); const both = byte(); return [on, rating(both >> 4), rating(both % 16)]; });
      return {
        text, importance: rating(importance % 16), set_on: setOn, open: importance >= 16, aim: aim === 0 ? null : rating(aim), ratings,
      };
    }),
    sessions: list(() => {
      const on = ago();
      const number = varint(65_535);
      must(number < 2 ** (REMARKS + 1), 'a remark');
      return [on, number % 2 === 1, bits(Math.floor(number / 2), REMARKS)];
    }),
    tests: list(() => {
      const instrument = instruments[byte()];
      must(instrument, 'a test that is shared');
      const on = ago();
      const metres = byte() || null;
      const how = byte();
      const chair = byte() || null;
      must(chair === null || (chair >= 30 && chair <= 70), 'the height of a seat');
      const answers = list(() => {
        const asked = byte();
        const number = varint(2 ** 32 - 1);
        const value = Math.floor(number / 4);
        must(asked < 192 && number % 4 < 3, 'an answer');
        must(number % 4 !== 1 || value < 65_536, 'a whole number');
        must(number % 4 !== 2 || value < REASONS, 'a reason');
        const answer = [{ hundredths: value }, { whole: value }, { not: value }][number % 4];
        return [`${['item', 'goal', 'weight'][asked >> 6]} ${asked % 64}`, answer];
      });
      return { instrument, on, metres, start: choice(starts, how >> 3), aid: choice(aids, how % 8), chair, answers };
    }),
  };
  must(at === bytes.length, 'more than was expected');
  return shared;
}

// What a page may hold, whoever made the link.
function isBounded({ goals, sessions, tests }) {
  const inside = (lists) => lists.reduce((sum, list) => sum + list.length, 0);
  const lines = goals.length + inside(goals.map((goal) => goal.ratings)) + sessions.length;
  return goals.length <= 64 && lines + tests.length + inside(tests.map((test) => test.answers)) <= 1000;
}

// What it shares, as it is shown on that day: 2026-06-12.
export function openLink(link, today, code = null) {
  must(/^\d{4}-\d\d-\d\d$/.test(today ?? ''), 'a day');
  const shared = read(opened(link, code));
  must(isBounded(shared), 'more than a page holds');
  if (today > shared.until) throw new Error(`shown until ${shared.until}`);
  return shared;
}
