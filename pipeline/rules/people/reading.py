"""What was read around a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class Reading:
    """What has been read so far; ``index`` is the token up to which the context reaches."""

    index: int
    titles: list[str]
    role: str | None = None
    affiliation: str | None = None

    @property
    def title(self) -> str | None:
        """The titles in the order of the text."""
        return " ".join(self.titles) or None
