"""The spaCy component that finds named entities with a small encoder run by ONNX Runtime.

A model directory holds beside the component's settings the network (``network.onnx``), its word
pieces (``vocab.txt``) and its labels (``labels.json``). Windows go through the network one by
one: with 8-bit arithmetic the scales of a batch are shared by its members, so a text's entities
would depend on the texts that happened to come with it. On one core it costs no time.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from spacy.language import Language

from pipeline.nlp.encoder_labels import LabelPath, names_of
from pipeline.nlp.encoder_repeats import Agreement
from pipeline.nlp.encoder_windows import windows
from pipeline.nlp.wordpieces import WordPieces

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span

    from pipeline.nlp.encoder_labels import Matrix

FULL_LINE = 45
"""Characters, about, from which on a line may be one of hard-wrapped prose."""

NETWORK, VOCABULARY, LABELS = "network.onnx", "vocab.txt", "labels.json"


@Language.factory(
    "trefakta_encoder_ner",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={"window": 224, "agreement": 0.8},
)
class EncoderRecogniser:
    """Sets ``doc.ents`` by the scores of an encoder.

    ``window``: word pieces that the network sees at once; longer texts are cut where sentences
    end. ``agreement``: how much the occurrences of a word in a text make each other's kind of name
    alike, 0 to 1. The network, its vocabulary and its labels come from :meth:`from_disk`.
    """

    def __init__(
        self,
        nlp: Language,  # noqa: ARG002 (spaCy's signature)
        name: str,
        *,
        window: int,
        agreement: float,
    ) -> None:
        self.name = name
        self.window = window
        self.agreement = agreement
        self._network = b""
        self._vocabulary: WordPieces | None = None
        self._path: LabelPath | None = None
        self._session: Any = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of entities, sorted."""
        return tuple(sorted(self._path.kinds)) if self._path else ()

    def set_model(self, *, network: bytes, vocabulary: Iterable[str], labels: list[str]) -> None:
        """Gives the component its network (ONNX), word pieces and labels (``O``, ``B-ORG`` …)."""
        self._network = network
        self._vocabulary = WordPieces(vocabulary)
        self._path = LabelPath(labels)
        self._session = None

    def __call__(self, doc: Doc) -> Doc:
        """``doc``, with its entities."""
        words = [token.text for token in doc]
        path = self._loaded()[1]
        read, scores = self._read(words)
        if not read:
            doc.set_ents([])
            return doc
        scores = Agreement(path.labels, self.agreement).agreed([words[i] for i in read], scores)
        spans = [
            _span(doc, *part, kind)
            for first, last, kind in names_of(path.best(scores), path.labels)
            for part in _parts(words, read[first], read[last] + 1)
        ]
        doc.set_ents([span for span in spans if _is_name(span)])
        return doc

    def _read(self, words: Sequence[str]) -> tuple[list[int], Matrix]:
        """The places of the words that the network reads, and the scores of their labels."""
        vocabulary, path = self._loaded()
        read: list[int] = []
        scores: list[Matrix] = [np.empty((0, len(path.labels)), dtype=np.float32)]
        for window in windows(words, vocabulary, limit=self.window):
            inside = [(i, first) for i, first in enumerate(window.firsts) if first >= 0]
            read += [window.start + i for i, _ in inside]
            scores.append(self._scores(window.ids, window.cases)[[first for _, first in inside]])
        return read, np.concatenate(scores)

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:  # noqa: ARG002 (spaCy's signature)
        """``stream``, each text with its entities."""
        for doc in stream:
            yield self(doc)

    def _loaded(self) -> tuple[WordPieces, LabelPath]:
        if self._vocabulary is None or self._path is None:
            raise ValueError(
                f"[E109] component {self.name!r} has no network: load a trained model from disk"
            )
        return self._vocabulary, self._path

    def _scores(self, ids: list[int], cases: list[int]) -> Matrix:
        """Scores of the labels of each piece of one window."""
        if self._session is None:
            self._session = _session(self._network)
        feed = {
            "ids": np.array([ids], dtype=np.int64),
            "cases": np.array([cases], dtype=np.int64),
        }
        found: Matrix = self._session.run(None, feed)[0][0]
        return found

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002 (spaCy's signature)
        """Writes the network, its word pieces and its labels into the folder ``path``."""
        vocabulary, labels = self._loaded()
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / NETWORK).write_bytes(self._network)
        lines = "".join(f"{piece}\n" for piece in vocabulary.vocabulary)
        (folder / VOCABULARY).write_text(lines, encoding="utf-8")
        (folder / LABELS).write_text(json.dumps(labels.labels) + "\n", encoding="utf-8")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> EncoderRecogniser:  # noqa: ARG002 (spaCy's signature)
        """Reads what :meth:`to_disk` wrote."""
        folder = Path(path)
        self.set_model(
            network=(folder / NETWORK).read_bytes(),
            vocabulary=WordPieces.from_file(folder / VOCABULARY).vocabulary,
            labels=json.loads((folder / LABELS).read_text(encoding="utf-8")),
        )
        return self

    def __getstate__(self) -> dict[str, Any]:
        """What another process needs: a session is each process's own."""
        return {**self.__dict__, "_session": None}


def _session(network: bytes) -> Any:
    """A session of one thread: trefakta works in parallel by processes."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(network, options, providers=["CPUExecutionProvider"])


def _parts(words: Sequence[str], start: int, end: int) -> Iterator[tuple[int, int]]:
    """The name of the tokens ``start`` to ``end``, as several where line breaks end names."""
    for i in range(start + 1, end):
        if "\n" in words[i] and _ends_names(words, start, i):
            yield start, i
            start = i + 1
    yield start, end


def _ends_names(words: Sequence[str], start: int, line_break: int) -> bool:
    """Whether the line break within the name that begins at ``start`` ends it.

    A blank line does, and the end of a short line that holds nothing before the name (a list, a
    signature); the line breaks of hard-wrapped prose do not.
    """
    if words[line_break].count("\n") > 1:
        return True
    is_head = start == 0 or "\n" in words[start - 1]
    return is_head and sum(len(word) + 1 for word in words[start:line_break]) < FULL_LINE


def _is_name(span: Span) -> bool:
    """Whether ``span`` has letters or digits and is no address."""
    if not any(map(str.isalnum, span.text)):
        return False
    return not (span[0].like_email or span[0].text.startswith(("http:", "https:", "www.")))


def _span(doc: Doc, start: int, end: int, kind: str) -> Any:
    from spacy.tokens import Span

    return Span(doc, start, end, label=kind)
