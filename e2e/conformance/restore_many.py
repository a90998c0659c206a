"""Opens every object of a folder with RESTORE/restore.py, in one process: {name: sha256 | "refused: why"}."""
import hashlib, importlib.util, json, pathlib, sys
from cryptography.hazmat.primitives import serialization

script, key_file, folder = sys.argv[1:]
spec = importlib.util.spec_from_file_location('restore', script)
restore = importlib.util.module_from_spec(spec)
spec.loader.exec_module(restore)
private_key = serialization.load_pem_private_key(pathlib.Path(key_file).read_bytes(), None)


class Digest:
    def __init__(self):
        self.hash = hashlib.sha256()

    def write(self, piece):
        self.hash.update(piece)


def verdict(path):
    sink = Digest()
    try:
        with path.open('rb') as source:
            restore.open_object(iter(lambda: source.read(65536), b''), private_key, sink)
    except Exception as error:
        return f'refused: {type(error).__name__} {error}'
    return sink.hash.hexdigest()


print(json.dumps({path.name: verdict(path) for path in sorted(pathlib.Path(folder).iterdir())}))
