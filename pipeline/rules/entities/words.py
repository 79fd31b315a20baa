"""Whether the words of a name say that it is one of an organisation."""

from __future__ import annotations

from pipeline.rules.organisations.lexicon import lexicon


class OrganisationWords:
    """Asks the words for organisations of one language."""

    def __init__(self, lang: str) -> None:
        self.lexicon = lexicon(lang)

    def is_known(self, name: str) -> bool:
        """Whether ``name`` is in the table of well-known organisations."""
        return self.lexicon.find_known(name) is not None

    def names_organisation(self, name: str) -> bool:
        """Whether ``name`` is known, has a legal form or ends with a head word (銀行)."""
        if self.is_known(name) or name.lower() in self.lexicon.words.generic:
            return True
        if self.lexicon.form_at_end(name) or self.lexicon.form_at_start(name):
            return True
        if self.lexicon.words.spaced:
            return self._has_head(name)
        head = self.lexicon.ending(name)
        return head is not None and len(head.word) > 1  # 大 and 局 end given names, too

    def ends_as_organisation(self, name: str) -> bool:
        """Whether ``name`` is known or ends with a head word of two characters, or that of an army.

        Such a one stays one before an office that may be written with it: 海軍|大臣.
        """
        if self.is_known(name):
            return True
        head = self.lexicon.ending(name)
        return head is not None and (len(head.word) > 1 or head.kind == "military")

    def _has_head(self, name: str) -> bool:
        words = [word.strip(".,()\"'«»") for word in name.lower().split()]
        return any(
            word in self.lexicon.last
            or word in self.lexicon.first
            or self.lexicon.ending(word) is not None
            or word in self.lexicon.endings
            for word in words
        )
