import { deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const RGB = 2;
const PALETTE = 3;
const STEP = 17;

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let bit = 0; bit < 8; bit += 1) {
    c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
  }
  return c;
});

const crc = (bytes) => ~bytes.reduce((c, byte) => CRC[(c ^ byte) & 0xff] ^ (c >>> 8), -1) >>> 0;

const chunk = (type, data) => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};

const chunks = (png) => {
  const found = [];
  for (let at = SIGNATURE.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    found.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
};

const nearest = (left, up, corner) => {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [left, up, corner].map((one) => Math.abs(guess - one));
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
};

/** The bytes of an image's lines, after the filters that PNG knows are undone. */
const unfiltered = (lines, height, stride, size) => {
  const out = Buffer.alloc(height * stride);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let x = 0; x < stride; x += 1) {
      const here = y * stride + x;
      const left = x >= size ? out[here - size] : 0;
      const up = y > 0 ? out[here - stride] : 0;
      const corner = x >= size && y > 0 ? out[here - stride - size] : 0;
      const guess = [0, left, up, (left + up) >> 1, nearest(left, up, corner)][filter];
      out[here] = lines[y * (stride + 1) + 1 + x] + guess;
    }
  }
  return out;
};

/** A screenshot in at most 256 colours, which is a fraction of its size and looks the same where there are no photographs. */
export const smaller = (png) => {
  const parts = chunks(png);
  const header = Buffer.from(parts.find(({ type }) => type === 'IHDR').data);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const size = header[9] === RGB ? 3 : 4;
  const lines = inflateSync(Buffer.concat(parts.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const pixels = unfiltered(lines, height, width * size, size);
  const palette = new Map();
  const out = Buffer.alloc(height * (width + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * size;
      const colour = [0, 1, 2].reduce((all, i) => all * 256 + Math.round(pixels[at + i] / STEP) * STEP, 0);
      const known = palette.get(colour) ?? Math.min(palette.size, 255);
      palette.set(colour, known);
      out[y * (width + 1) + 1 + x] = known;
    }
  }
  const colours = Buffer.alloc(Math.min(palette.size, 256) * 3);
  palette.forEach((index, colour) => colours.writeUIntBE(colour, index * 3, 3));
  header[8] = 8;
  header[9] = PALETTE;
  return Buffer.concat([
    SIGNATURE, chunk('IHDR', header), chunk('PLTE', colours), chunk('IDAT', deflateSync(out, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};
