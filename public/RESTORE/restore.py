#!/usr/bin/env python3
"""Opens sealed objects without Sealift, and checks every tag of them.

    restore.py PRIVATE.pem MANIFEST.json SIGNER FOLDER OUTPUT           every object of the manifest, into a folder
    restore.py PRIVATE.pem MANIFEST.json SIGNER FOLDER/OBJECT OUTPUT    one, into a file
    restore.py PRIVATE.pem OBJECT OUTPUT                                one that is a blob, and nobody asks whose it is

FOLDER is the downloaded container, every blob under its own name. OBJECT is a name in the manifest, which says in which
blobs it stands. SIGNER is the fingerprint of the device key that signed it. Needs Python 3.8 and its package `cryptography`
(38 or newer). The passphrase of the key, where it has one, is read from the environment variable SEALIFT_PASSPHRASE.
"""
import base64, hashlib, hmac, json, os, re, struct, sys, zlib
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric.padding import MGF1, OAEP
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

def stop(why): raise ValueError(why)
def open_object(pieces, private_key, sink):
    header, rest = bytearray(), bytearray()
    def take(count, kept=True):
        while len(rest) < count: rest.extend(next(pieces, None) or stop('truncated'))
        taken = bytes(rest[:count])
        del rest[:count]
        if kept: header.extend(taken)
        return taken
    def u16(): return struct.unpack('>H', take(2))[0]
    def u32(): return struct.unpack('>I', take(4, False))[0]
    def unwrap(wrapped):
        try: return private_key.decrypt(wrapped, OAEP(MGF1(hashes.SHA256()), hashes.SHA256(), None))
        except ValueError: return None
    def kdf(info): return HKDF(hashes.SHA512(), 32, salt=message_id, info=info).derive(data_key)
    if take(3) != b'\x02\x04\x78': stop('not a sealed object')
    message_id, context = take(32), take(u16())
    data_keys = [unwrap((take(u16()), take(u16()), take(u16()))[2]) for _ in range(u16())]
    data_key = next((key for key in data_keys if key), None) or stop('this key does not open it')
    if take(1) != b'\x02': stop('not framed')
    frame_bytes, commitment = struct.unpack('>I', take(4))[0], take(32)
    if not hmac.compare_digest(kdf(b'COMMITKEY'), commitment): stop('wrong commitment')
    aes = AESGCM(kdf(b'\x04\x78DERIVEKEY'))
    aes.decrypt(bytes(12), take(16, kept=False), bytes(header))
    gunzip = zlib.decompressobj(31) if b'sealift-encoding\x00\x04gzip' in context else None
    number, final = 0, False
    while not final:
        number, mark = number + 1, u32()
        final = mark == 0xFFFFFFFF
        found = u32() if final else mark
        iv, length = take(12, False), u32() if final else frame_bytes
        if found != number or iv != struct.pack('>QI', 0, number) or length > frame_bytes: stop('out of order')
        text = b'AWSKMSEncryptionClient Final Frame' if final else b'AWSKMSEncryptionClient Frame'
        plain = aes.decrypt(iv, take(length + 16, False), message_id + text + struct.pack('>IQ', number, length))
        if final and (rest or any(pieces)): stop('bytes after the end')
        sink.write(gunzip.decompress(plain) if gunzip else plain)
    if gunzip and not gunzip.eof: stop('truncated')

def listed(manifest, signer):
    with open(manifest, 'rb') as file: before, signature, after = re.split(rb',"signature":"([^"]*)"', file.read(), 1)
    document = json.loads(before + after)
    key = serialization.load_pem_public_key(document['signer'].encode())
    der = key.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
    if hashlib.sha256(der).hexdigest() != signer: stop('the manifest was signed by another key')
    key.verify(base64.b64decode(signature), before + after)
    return {os.path.basename(one['name']): one for one in document['objects']}

def cut(folder, one):
    digest = hashlib.sha256()
    for segment in one['segments']:
        with open(os.path.join(folder, segment['blob']), 'rb') as blob:
            blob.seek(segment['offset'])
            for at in range(0, segment['length'], 65536):
                piece = blob.read(min(65536, segment['length'] - at)) or stop('truncated')
                digest.update(piece)
                yield piece
    if digest.hexdigest() != one.get('sha256', digest.hexdigest()): stop('not the one that the manifest lists')

if __name__ == '__main__':
    key_file, *manifest, wanted, output = sys.argv[1:]
    passphrase, failed = os.environ.get('SEALIFT_PASSPHRASE', '').encode() or None, 0
    with open(key_file, 'rb') as file: private_key = serialization.load_pem_private_key(file.read(), passphrase)
    folder, name = (wanted, '') if os.path.isdir(wanted) else os.path.split(wanted)
    if not name: os.makedirs(output, exist_ok=True)
    objects = listed(*manifest) if manifest else {name: dict(segments=[dict(blob=name, offset=0, length=os.path.getsize(wanted))])}
    for one in [name] if name else objects:
        target = output if name else os.path.join(output, one)
        try:
            with open(target + '.part', 'wb') as sink: open_object(cut(folder, objects[one]), private_key, sink)
            os.replace(target + '.part', target)
        except Exception as error: failed = print(f'{one}: {error!r}', file=sys.stderr) or failed + 1
    sys.exit(f'{failed} refused' if failed else 0)
