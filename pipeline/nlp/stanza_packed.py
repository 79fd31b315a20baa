"""Stanza's model files as plain data: msgpack with arrays, nothing that is unpickled.

A ``.pt`` file is a pickle. Models that trefakta ships hold none (DESIGN.md, hostile input), so
a Stanza model among them is packed, and made a ``.pt`` file again in a folder of the moment when
Stanza is to read it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from pipeline.nlp.stanza_vectors import with_rows

_PAIRS = "__pairs__"
"""Stands for a dictionary whose keys are no strings: a list of keys and values."""

_UNITS, _NUMBERS = "_id2unit", "_unit2id"
"""Stanza's vocabularies hold the list of their units and its inverse; the list is enough."""


def pack(contents: dict[str, Any]) -> bytes:
    """``contents`` of one of Stanza's files, packed.

    Raises ``TypeError`` naming the type of what is neither a number, a text nor a tensor.
    """
    import srsly

    packed: bytes = srsly.msgpack_dumps(_plain(contents))
    return packed


def unpack(data: bytes) -> dict[str, Any]:
    """What was packed, with PyTorch's tensors, and vectors that it borrows from a model of ours."""
    import srsly

    contents: dict[str, Any] = _tensors(with_rows(srsly.msgpack_loads(data)))
    return contents


def pt_file(path: Path, folder: Path) -> Path:
    """``path`` if it is a ``.pt`` file, else what it packs, as one in ``folder``."""
    if path.suffix == ".pt":
        return path
    import torch

    made = folder / f"{path.name}.pt"
    torch.save(unpack(path.read_bytes()), made)
    return made


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        kept = {key: one for key, one in value.items() if not _is_inverse(key, value)}
        if all(isinstance(key, str) for key in kept):
            return {key: _plain(one) for key, one in kept.items()}
        return {_PAIRS: [[_plain(key), _plain(one)] for key, one in kept.items()]}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if hasattr(value, "numpy"):
        return value.detach().cpu().numpy()
    raise TypeError(f"{type(value).__name__} is no data that a packed model can hold")


def _is_inverse(key: Any, vocabulary: dict[Any, Any]) -> bool:
    units = vocabulary.get(_UNITS)
    return (
        key == _NUMBERS
        and isinstance(units, list)
        and vocabulary[_NUMBERS] == {unit: number for number, unit in enumerate(units)}
    )


def _tensors(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        import torch

        return torch.from_numpy(value.copy())
    if isinstance(value, list | tuple):
        return [_tensors(one) for one in value]
    if not isinstance(value, dict):
        return value
    if _PAIRS in value:
        return {_tensors(key): _tensors(one) for key, one in value[_PAIRS]}
    made = {key: _tensors(one) for key, one in value.items()}
    if isinstance(made.get(_UNITS), list) and _NUMBERS not in made:
        made[_NUMBERS] = {unit: number for number, unit in enumerate(made[_UNITS])}
    return made
