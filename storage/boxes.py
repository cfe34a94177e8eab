"""The sealed boxes of an open round: whose each is, and what is in it, only its secret can tell."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Mapping

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12
_SIZE = 4096
"""Boxes are filled up to a multiple of so many bytes, so that size tells nothing of the words."""


def token(secret: bytes, person: str) -> str:
    """Give the name under which one person's box stands; it differs in every round."""
    return hmac.new(secret, b"token\0" + person.encode(), hashlib.sha256).hexdigest()


def sealed(secret: bytes, name: str, answers: Mapping[str, str]) -> bytes:
    """Close a box."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    content = json.dumps(dict(sorted(answers.items())), ensure_ascii=False).encode()
    content += b" " * (-len(content) % _SIZE)
    return nonce + _cipher(secret).encrypt(nonce, content, name.encode())


def opened(secret: bytes, name: str, box: bytes) -> dict[str, str]:
    """Open a box."""
    nonce, content = box[:_NONCE_BYTES], box[_NONCE_BYTES:]
    answers = json.loads(_cipher(secret).decrypt(nonce, content, name.encode()))
    return {str(statement): str(answer) for statement, answer in answers.items()}


def _cipher(secret: bytes) -> AESGCM:
    return AESGCM(hmac.new(secret, b"box", hashlib.sha256).digest())
