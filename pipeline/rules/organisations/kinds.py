"""What kind of organisation a name tells."""

from __future__ import annotations

from pipeline.rules.organisations.lexicon import Lexicon


def legal_form(name: str, lexicon: Lexicon) -> str | None:
    """The legal form in ``name``, as written, behind it or before it."""
    return lexicon.form_at_end(name) or lexicon.form_at_start(name)


def bare(name: str, lexicon: Lexicon) -> str:
    """``name`` without its legal form."""
    if (form := lexicon.form_at_end(name)) is not None:
        return name[: -len(form)].rstrip(" ,\u00a0\u3000")
    if (form := lexicon.form_at_start(name)) is not None:
        return name[len(form) :].lstrip(" \u00a0\u3000")
    return name


def kind_of(name: str, lexicon: Lexicon) -> str | None:
    """The kind that ``name`` tells; ``None`` where it tells none.

    A known name speaks first, then a head word (``Avisa Nordland AS`` is media), then the legal
    form.
    """
    core = bare(name, lexicon)
    known = lexicon.find_known(name) or lexicon.find_known(core)
    if known is not None:
        return known.kind
    form = legal_form(name, lexicon)
    kind = _by_head(core, lexicon)
    if kind is not None and not (kind == "NGO" and form is not None):
        return kind
    return (lexicon.words.legal_forms[form] if form is not None else None) or kind


def _by_head(core: str, lexicon: Lexicon) -> str | None:
    if not lexicon.words.spaced:
        head = lexicon.ending(core) or lexicon.beginning(core)
        return head.kind if head else None
    words = [word.strip(".,()\"'«»") for word in core.lower().split()]
    if not words:
        return None
    pairs = [" ".join(words[index : index + 2]) for index in range(len(words) - 1)]
    last = lexicon.last.get(" ".join(words[-3:])) if len(words) > 3 else None
    last = last or (lexicon.last.get(pairs[-1]) if len(pairs) > 1 else None)
    last = last or (lexicon.last.get(words[-1]) if pairs else None)
    if last is not None:
        return last.kind
    for word, pair in zip(words, pairs, strict=False):
        first = lexicon.first.get(pair) or lexicon.first.get(word)
        if first is not None:
            return first.kind
    for index in range(len(words) - 1, -1, -1):
        ending = lexicon.ending(words[index])
        if ending is None and index > 0:
            ending = lexicon.endings.get(words[index])  # ``Nordkyst Avis``: a word of its own
        if ending is not None:
            return ending.kind
    return next(
        (lexicon.last[word].kind for word in reversed(words[1:]) if word in lexicon.last), None
    )
