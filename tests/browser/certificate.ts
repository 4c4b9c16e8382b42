/**
 * A self-signed certificate for one host, made anew for every run and never written to disk:
 * a committed key looks like a leak to every scanner, and openssl is missing on many machines.
 * Node can sign but not write X.509, so the few DER pieces of it stand here (RFC 5280, section 4.1).
 */
import { createHash, generateKeyPairSync, sign } from 'node:crypto';

export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** SHA-256 of the public key in base64: what Chromium takes as "trust this one". */
  readonly fingerprint: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** One DER element: tag, length, content. */
function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  if (length < 0x80) return Buffer.concat([Buffer.from([tag, length]), content]);
  const bytes = length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), content]);
}

const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const integer = (value: number) => der(0x02, Buffer.from([value]));
const objectId = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bitString = (bytes: Uint8Array) => der(0x03, Buffer.from([0]), bytes);
const octetString = (bytes: Uint8Array) => der(0x04, bytes);

/** UTCTime holds two digits of the year, enough until 2049. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds).toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

const ECDSA_WITH_SHA256 = sequence(objectId('2a8648ce3d040302'));

function commonName(host: string): Buffer {
  const name = sequence(objectId('550403'), der(0x0c, Buffer.from(host)));
  return sequence(der(0x31, name));
}

/** subjectAltName with the host as a DNS name: what browsers compare with the address. */
function alternativeName(host: string): Buffer {
  const names = sequence(der(0x82, Buffer.from(host)));
  return der(0xa3, sequence(sequence(objectId('551d11'), octetString(names))));
}

/** A key and a certificate for the host, valid from yesterday for thirty days. */
export function makeCertificate(host: string, now: number = Date.now()): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const spki = publicKey.export({ type: 'spki', format: 'der' });
  const body = sequence(
    der(0xa0, integer(2)),
    integer(1),
    ECDSA_WITH_SHA256,
    commonName(host),
    sequence(time(now - DAY), time(now + 30 * DAY)),
    commonName(host),
    spki,
    alternativeName(host),
  );
  const whole = sequence(body, ECDSA_WITH_SHA256, bitString(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${whole.toString('base64')}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash('sha256').update(spki).digest('base64'),
  };
}
