// CBOR (RFC 8949) as far as the app uses it, in the diagnostic notation of its section 8.
export function diagnostic(bytes) {
  let at = 0;
  const value = () => {
    const first = bytes[at++];
    if (first === 0xf4 || first === 0xf5) return String(first === 0xf5);
    const kind = first >> 5;
    let length = BigInt(first & 31);
    if (length > 27n) throw new Error('not of this form');
    if (length > 23n) {
      const size = 2 ** (Number(length) - 24);
      length = BigInt(`0x${bytes.toString('hex', at, at + size)}`);
      at += size;
    }
    const count = Number(length);
    const part = () => bytes.subarray(at, (at += count));
    const list = (one) => Array.from({ length: count }, one).join(', ');
    if (kind === 0) return String(length);
    if (kind === 1) return String(-1n - length);
    if (kind === 2) return `h'${part().toString('hex')}'`;
    if (kind === 3) return JSON.stringify(part().toString('utf8'));
    if (kind === 4) return `[${list(value)}]`;
    if (kind === 5) return `{${list(() => `${value()}: ${value()}`)}}`;
    throw new Error('not of this form');
  };
  const text = value();
  if (at !== bytes.length) throw new Error('more than was expected');
  return text;
}

// The same as numbers, bytes, texts, arrays and maps.
export function decoded(bytes) {
  let at = 0;
  const value = () => {
    const first = bytes[at++];
    if (first === 0xf4 || first === 0xf5) return first === 0xf5;
    const kind = first >> 5;
    let length = BigInt(first & 31);
    if (length > 23n) {
      const size = 2 ** (Number(length) - 24);
      length = BigInt(`0x${bytes.toString('hex', at, at + size)}`);
      at += size;
    }
    const count = Number(length);
    const part = () => bytes.subarray(at, (at += count));
    if (kind === 0) return count;
    if (kind === 1) return -1 - count;
    if (kind === 2) return part();
    if (kind === 3) return part().toString('utf8');
    if (kind === 4) return Array.from({ length: count }, value);
    return new Map(Array.from({ length: count }, () => [value(), value()]));
  };
  return value();
}
