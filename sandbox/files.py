"""Uploaded files: identifiers, contents, and what their first bytes tell."""

import hashlib
import mimetypes
import secrets
from pathlib import Path
from typing import NamedTuple

from sandbox.errors import Failure
from sandbox.pictures import picture
from sandbox.world import StoredFile, World

DOWNLOAD_BYTES_MAX = 20 * 2**20
PHOTO_BYTES_MAX = 10 * 2**20
UPLOAD_BYTES_MAX = 50 * 2**20


class Upload(NamedTuple):
    name: str
    content: bytes


class Files:
    """Contents by unique id; in `folder` when there is one, else in memory."""

    def __init__(self, world: World, folder: Path | None = None) -> None:
        self._world = world
        self._folder = folder
        self._memory: dict[str, bytes] = {}
        self._by_path: dict[str, str] = {stored.path: stored.unique_id for stored in world.files.values()}

    def store(self, kind: str, upload: Upload) -> StoredFile:
        """Keeps an upload as photo, document, video, sticker, ...; raises what Telegram would."""
        check_size(kind, upload)
        found = picture(upload.content)
        if kind == "photo" and found is None:
            raise Failure("IMAGE_PROCESS_FAILED")
        unique_id = "AgAD" + hashlib.sha256(kind.encode() + upload.content).hexdigest()[:12]
        name = "".join(c if c.isalnum() or c in "._-" else "_" for c in upload.name)[-60:] or "file"
        stored = StoredFile(
            file_id=f"CAACAgEAAx{secrets.token_urlsafe(32)}",
            unique_id=unique_id,
            kind=kind,
            name=name,
            size=len(upload.content),
            mime_type=mimetypes.guess_type(name)[0]
            or (found.mime_type if found else "application/octet-stream"),
            width=found.width if found else 0,
            height=found.height if found else 0,
        )
        self._keep(unique_id, upload.content)
        self._world.files[stored.file_id] = stored
        self._by_path[stored.path] = unique_id
        return stored

    def _keep(self, unique_id: str, content: bytes) -> None:
        if self._folder is None:
            self._memory[unique_id] = content
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        (self._folder / unique_id).write_bytes(content)

    def find(self, file_id: str) -> StoredFile | None:
        return self._world.files.get(file_id)

    def content(self, stored: StoredFile) -> bytes:
        return self._read(stored.unique_id)

    def content_at(self, path: str) -> bytes | None:
        unique_id = self._by_path.get(path)
        return None if unique_id is None else self._read(unique_id)

    def _read(self, unique_id: str) -> bytes:
        return self._memory[unique_id] if self._folder is None else (self._folder / unique_id).read_bytes()


def check_size(kind: str, upload: Upload) -> None:
    if not upload.content:
        raise Failure("file must be non-empty")
    if len(upload.content) > UPLOAD_BYTES_MAX:
        raise Failure("Request Entity Too Large", 413)
    if kind == "photo" and len(upload.content) > PHOTO_BYTES_MAX:
        raise Failure(f"file of size {len(upload.content)} bytes is too big for a photo; "
                      f"the maximum size is {PHOTO_BYTES_MAX} bytes")  # fmt: skip
