"""The words of a text, to be compared."""

import re

WORD = re.compile(r"[^\W_][\w+#./-]*[\w+#]|[^\W_]")


def words_of(text: str) -> set[str]:
    """The words of more than two letters, and those that look like a name or an abbreviation, in lower case."""
    return {word.lower() for word in WORD.findall(text) if len(word) > 2 or word.isupper()}
