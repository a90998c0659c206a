"""dcmtk and gdcm: programs that make what a writer of one page cannot."""
import functools
import os
import subprocess
import tempfile

import pydicom

from instance import PIXEL_DATA, Instance

BY = {
    "jpeg": ["dcmcjpeg", "+e1"], "jpeg baseline": ["dcmcjpeg", "+eb"], "jpeg progressive": ["dcmcjpeg", "+ep"], "jpeg-ls": ["dcmcjpls"], "rle": ["dcmcrle"], "jpeg 2000": ["gdcmconv", "--j2k"],
}


def run(*command, cwd=None):
    subprocess.run(command, check=True, capture_output=True, cwd=cwd)


@functools.cache
def codestream(name):
    """One frame of SIDE times SIDE samples of eight bits."""
    with tempfile.TemporaryDirectory() as folder:
        plain, packed = os.path.join(folder, "plain.dcm"), os.path.join(folder, "packed.dcm")
        one = Instance(0)
        for tag, value in ((0x00280100, 8), (0x00280101, 8), (0x00280102, 7)):
            one.put(tag, "US", value)
        one.put(PIXEL_DATA, "OW", bytes(range(256)))
        with open(plain, "wb") as out:
            out.write(one.to_bytes())
        run(*BY[name], plain, packed)
        return next(pydicom.encaps.generate_pixel_data_frame(pydicom.dcmread(packed).PixelData, 1))
