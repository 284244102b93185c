#!/usr/bin/env python3
"""Keeps the corpus sources unreadable at rest: each family of texts is one gzip file in base64.

archive.py decode [FOLDER]   writes the plain texts to FOLDER (default: target/, which git ignores)
archive.py encode [FOLDER]   packs FOLDER/*.txt back into sources/
"""
import base64
import gzip
import pathlib
import sys
import textwrap

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "sources"
PLAIN = HERE / "target"
SUFFIX = ".txt.gz.b64"


def pack(text):
    # mtime=0: the same words give the same bytes, so that a change of one family shows as one change.
    coded = base64.b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")
    return "\n".join(textwrap.wrap(coded, 116)) + "\n"


def unpack(coded):
    return gzip.decompress(base64.b64decode("".join(coded.split()))).decode("utf-8")


def families():
    """The plain text of each family by its name, in the order of the names."""
    return {p.name[: -len(SUFFIX)]: unpack(p.read_text("ascii")) for p in sorted(SOURCES.glob("*" + SUFFIX))}


def decode(folder):
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in families().items():
        (folder / f"{name}.txt").write_text(text, "utf-8")


def encode(folder):
    SOURCES.mkdir(exist_ok=True)
    for path in sorted(folder.glob("*.txt")):
        (SOURCES / (path.stem + SUFFIX)).write_text(pack(path.read_text("utf-8")), "ascii")


if __name__ == "__main__":
    verbs = {"decode": decode, "encode": encode}
    if len(sys.argv) not in (2, 3) or sys.argv[1] not in verbs:
        sys.exit(__doc__)
    verbs[sys.argv[1]](pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else PLAIN)
