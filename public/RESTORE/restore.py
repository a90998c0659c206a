#!/usr/bin/env python3
"""Opens one sealed object without Sealift, and checks every tag of it.

    restore.py PRIVATE.pem OBJECT OUTPUT

Needs Python 3.8 and its package `cryptography` (38 or newer). The passphrase of the key, where it has one, is read from
the environment variable SEALIFT_PASSPHRASE. The object is in the AWS Encryption SDK message format 2, suite 0x0478.
That the object is one that was sent is said by the signed manifest alone: see docs/restore.md.
"""
import hmac, os, struct, sys, zlib
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

def open_object(source, private_key, sink):
    header = bytearray()
    def take(count, kept=True):
        piece = source.read(count)
        if len(piece) != count: raise ValueError('truncated')
        if kept: header.extend(piece)
        return piece
    def u16(): return struct.unpack('>H', take(2))[0]
    def unwrap(wrapped):
        try: return private_key.decrypt(wrapped, OAEP(MGF1(hashes.SHA256()), hashes.SHA256(), None))
        except ValueError: return None
    def kdf(info): return HKDF(hashes.SHA512(), 32, salt=message_id, info=info).derive(data_key)
    def frame_aad(text, number, length): return message_id + text + struct.pack('>IQ', number, length)

    if take(3) != b'\x02\x04\x78': raise ValueError('not a sealed object')
    message_id, context = take(32), take(u16())
    data_keys = [unwrap((take(u16()), take(u16()), take(u16()))[2]) for _ in range(u16())]
    data_key = next((key for key in data_keys if key), None)
    if data_key is None: raise ValueError('this key does not open it')
    if take(1) != b'\x02': raise ValueError('not framed')
    frame_bytes, commitment = struct.unpack('>I', take(4))[0], take(32)
    if not hmac.compare_digest(kdf(b'COMMITKEY'), commitment): raise ValueError('wrong commitment')
    aes = AESGCM(kdf(b'\x04\x78DERIVEKEY'))
    aes.decrypt(bytes(12), take(16, kept=False), bytes(header))

    gunzip = zlib.decompressobj(31) if b'sealift-encoding\x00\x04gzip' in context else None
    number, final = 0, False
    while not final:
        number, mark = number + 1, struct.unpack('>I', take(4, False))[0]
        final = mark == 0xFFFFFFFF
        found = struct.unpack('>I', take(4, False))[0] if final else mark
        iv = take(12, False)
        length = struct.unpack('>I', take(4, False))[0] if final else frame_bytes
        if found != number or iv != struct.pack('>QI', 0, number) or length > frame_bytes: raise ValueError('out of order')
        text = b'AWSKMSEncryptionClient Final Frame' if final else b'AWSKMSEncryptionClient Frame'
        plain = aes.decrypt(iv, take(length + 16, False), frame_aad(text, number, length))
        if final and source.read(1): raise ValueError('bytes after the end')
        sink.write(gunzip.decompress(plain) if gunzip else plain)
    if gunzip and not gunzip.eof: raise ValueError('truncated')

if __name__ == '__main__':
    key_file, object_file, output = sys.argv[1:]
    with open(key_file, 'rb') as file: pem = file.read()
    passphrase = os.environ.get('SEALIFT_PASSPHRASE')
    private_key = serialization.load_pem_private_key(pem, passphrase.encode() if passphrase else None)
    with open(object_file, 'rb') as source, open(output + '.part', 'wb') as sink: open_object(source, private_key, sink)
    os.replace(output + '.part', output)
