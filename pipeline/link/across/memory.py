"""What the comparison of names remembers: nothing that a corpus of any size may not outgrow."""

from __future__ import annotations

import sys


def forget() -> None:
    """Empty the bounded caches of this package, for who has compared very many names."""
    package = __name__.rpartition(".")[0]
    for name, module in list(sys.modules.items()):
        if name == package or name.startswith(f"{package}."):
            for value in vars(module).values():
                parameters = getattr(value, "cache_parameters", None)
                if parameters is not None and parameters()["maxsize"] is not None:
                    value.cache_clear()
