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
    stands_before: bool = False
    """Whether title or office stand before the name: then a single name is a family name."""
    bracket: str | None = None
    """The party or organisation in brackets, which gives way to the place of the office."""

    def add_role(self, role: str) -> None:
        """Add an office behind those that are read already."""
        self.role = role if self.role is None else f"{self.role}; {role}"

    @property
    def place(self) -> str | None:
        """The affiliation: that of the office, else what stands in brackets."""
        return self.affiliation or self.bracket

    @property
    def says(self) -> bool:
        """Whether a title, an office or a place was read."""
        return bool(self.titles) or self.role is not None or self.affiliation is not None

    @property
    def title(self) -> str | None:
        """The titles in the order of the text."""
        return " ".join(self.titles) or None
