"""Does a text seem to make somebody recognisable? A hint for its writer, never a refusal.

Works on this machine only and keeps nothing. The Dutch citizen service number is known by its
eleven test; the rest are the usual shapes.
"""

import re

_NUMBER = re.compile(r"(?<!\d)\d{8,9}(?!\d)")
_SHAPES = re.compile(
    r"""
      [\w.+-]+@[\w-]+\.[a-z]{2,}                         # an e-mail address
    | (?<!\d)(?:\+31|0031|0)[\s-]?[1-9](?:[\s-]?\d){8}(?!\d)  # a Dutch telephone number
    | (?<!\d)[1-9]\d{3}\s?[a-z]{2}\s+\d{1,4}\b           # postcode and house number
    | \b(?:geb\.|geboren|born)\s+(?:op\s+|on\s+)?\d{1,2}[\s./-]  # a date of birth
    | \b(?:mevrouw|meneer|mevr\.|dhr\.|mw\.|mrs\.?|mr\.?)\s+(?-i:[A-Z])\w+  # a surname
    | \b(?-i:[A-Z])\.\s?(?:(?-i:[A-Z])\.)?,?\s*\(?\d{1,3}\s?(?:jaar|jr|years)  # initials, age
    """,
    re.VERBOSE | re.IGNORECASE,
)
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def seems_recognisable(text: str) -> bool:
    """Tell whether a text holds what could point at one person."""
    return bool(_SHAPES.search(text)) or any(map(_passes_eleven, _NUMBER.findall(text)))


def _passes_eleven(number: str) -> bool:
    digits = [int(digit) for digit in number.zfill(len(_WEIGHTS))]
    total = sum(weight * digit for weight, digit in zip(_WEIGHTS, digits, strict=True))
    return total % 11 == 0 and any(digits)
