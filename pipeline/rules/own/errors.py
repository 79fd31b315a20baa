"""What is wrong with settings and user rules, said so that it can be mended."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

_LONGEST = 60
"""How much of a wrong value a message repeats, in characters."""

Location = tuple[str | int, ...]


class SettingsError(ValueError):
    """Settings or user rules that cannot be used; ``problems`` has a line for each thing wrong."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


def choose(value: object, known: Iterable[str]) -> str:
    """The message for a ``value`` that is none of ``known``, with the nearest of them.

    >>> choose("companny", ["company", "agency"])
    "'companny': choose of company, agency; did you mean 'company'?"
    """
    listed = list(known)
    near = get_close_matches(str(value), listed, n=1, cutoff=0.6)
    meant = f"; did you mean {near[0]!r}?" if near else ""
    return f"{shown(value)}: choose of {', '.join(listed)}{meant}"


def shown(value: object) -> str:
    """``value`` as a message repeats it."""
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def explain(
    error: ValidationError,
    model: type[BaseModel],
    *,
    file: str = "",
    lines: Mapping[Location, int] | None = None,
    omit: Container[str] = (),
) -> list[str]:
    """A line for each problem: file, line, dotted key, what is wrong, what would be right.

    ``model`` is what was validated, ``lines`` tells where a key stands in ``file`` (from 1), and
    ``omit`` is what not to offer among the keys that are known.
    """
    return [
        f"{_place(problem['loc'], file, lines or {})}{_said(problem, model, omit)}"
        for problem in error.errors()
    ]


def _place(location: Location, file: str, lines: Mapping[Location, int]) -> str:
    path = tuple(part for part in location if part != "[key]")
    line = next(
        (lines[path[:length]] for length in range(len(path), 0, -1) if path[:length] in lines), None
    )
    where = f"{file}, line {line}: " if file and line else f"{file}: " if file else ""
    return f"{where}{dotted(path)}: " if path else where


def dotted(location: Location) -> str:
    """``rules.organisations[2].kind``, counted from 1.

    >>> dotted(("rules", "organisations", 1, "kind"))
    'rules.organisations[2].kind'
    """
    text = ""
    for part in location:
        text += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if text else part
    return text


def _said(problem: Any, model: type[BaseModel], omit: Container[str]) -> str:
    kind, value = problem["type"], problem["input"]
    if kind == "extra_forbidden":
        key, known = problem["loc"][-1], _keys(model, problem["loc"][:-1])
        return f"no such key; {choose(key, (name for name in known if name not in omit))}"
    if kind == "missing":
        return "is missing"
    if kind == "literal_error":
        return choose(value, _expected(problem["ctx"]["expected"]))
    if kind == "value_error":
        return str(problem["ctx"]["error"])
    message = problem["msg"].partition(" or instance of ")[0]
    for pythons, theirs in _TERMS.items():
        message = message.replace(pythons, theirs)
    return f"{shown(value)}: {_lower(message)}"


_TERMS = {
    "a valid tuple": "a list in brackets",
    "a valid dictionary": "a table",
    "a valid boolean": "true or false",
    "a valid string": "text in quotation marks",
}
"""What a settings file calls the types of Python."""


def _expected(text: str) -> list[str]:
    """``'union' or 'vote'`` as pydantic writes it, taken apart."""
    return [part.strip().strip("'") for part in text.replace(" or ", ", ").split(",")]


def _lower(message: str) -> str:
    return message[:1].lower() + message[1:]


def _keys(model: type[BaseModel], location: Location) -> list[str]:
    """The keys that may stand at ``location``."""
    for part in location:
        field = model.model_fields.get(part) if isinstance(part, str) else None
        inner = next(_models(field.annotation), None) if field is not None else None
        model = inner or model
    return list(model.model_fields)


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from _models(argument)
