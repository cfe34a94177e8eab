"""People's words are kept encrypted: AES-GCM, bound to the table, row and column they belong to."""

import hashlib
import secrets
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.errors import Unusable

KEY_BYTES = 32
KEY_ID_BYTES = 4
"""So many bytes in front of what is sealed say with which key."""

_NONCE_BYTES = 12


@dataclass(frozen=True, slots=True)
class Cell:
    """Where sealed words stand; words moved to another cell cannot be opened there."""

    table: str
    row: str
    column: str

    def name(self) -> bytes:
        """Give what the seal is bound to."""
        return f"{self.table}\0{self.row}\0{self.column}".encode()


class Vault:
    """Seals words with one key; opens what that key or an older one has sealed."""

    def __init__(self, key: bytes, *older: bytes) -> None:
        if any(len(each) != KEY_BYTES for each in (key, *older)):
            raise Unusable(f"LEERKRING_KEY must hold {KEY_BYTES} bytes, written as 64 hex digits.")
        self._ciphers = {_id_of(each): AESGCM(each) for each in (key, *older)}
        self.key_id = _id_of(key)

    def seal(self, words: str, cell: Cell) -> bytes:
        """Encrypt; the same words never look the same twice."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        cipher = self._ciphers[self.key_id]
        return self.key_id + nonce + cipher.encrypt(nonce, words.encode(), cell.name())

    def open(self, sealed: bytes, cell: Cell) -> str:
        """Decrypt; a wrong key is told from words that were moved or changed."""
        cipher = self._ciphers.get(bytes(sealed[:KEY_ID_BYTES]))
        if cipher is None:
            raise Unusable("LEERKRING_KEY is not the key this database was written with.")
        nonce = sealed[KEY_ID_BYTES : KEY_ID_BYTES + _NONCE_BYTES]
        try:
            words = cipher.decrypt(nonce, sealed[KEY_ID_BYTES + _NONCE_BYTES :], cell.name())
        except (InvalidTag, ValueError):
            raise Unusable(f"Words in {cell.table}.{cell.column} were damaged.") from None
        return words.decode()

    def seal_maybe(self, words: str | None, cell: Cell) -> bytes | None:
        """Encrypt, unless there is nothing."""
        return self.seal(words, cell) if words else None

    def open_maybe(self, sealed: bytes | None, cell: Cell) -> str:
        """Decrypt, unless there is nothing."""
        return self.open(sealed, cell) if sealed else ""


def _id_of(key: bytes) -> bytes:
    return hashlib.sha256(b"leerkring key id" + key).digest()[:KEY_ID_BYTES]


def new_key() -> bytes:
    """Make a key."""
    return secrets.token_bytes(KEY_BYTES)
