"""The spaCy component that finds named entities with Stanza, and pipelines made with it.

Stanza reads our tokens and our sentences, so its names lie on the same tokens as any other
model's. Its labels stay what they are. Neither Stanza nor PyTorch is imported before a model is
loaded.
"""

from __future__ import annotations

import shutil
import weakref
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any, Protocol, Self

from spacy.language import Language
from spacy.util import minibatch

from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.stanza_models import (
    Downloaded,
    StanzaModel,
    check_installed,
    downloaded,
    find,
    saved_in,
)
from pipeline.nlp.stanza_words import Words, names_of, words_of

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Downloaded", "StanzaRecogniser", "downloaded", "find_stanza", "load_stanza"]

WORDS_AT_ONCE = 5_000
"""Words given to Stanza in one call: it makes several objects of each."""


class Tagger(Protocol):
    """What gives each word of sentences its BIOES tag: :class:`StanzaTagger`, or a test's."""

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that it gives, sorted."""
        ...

    def tags(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """The tags of the words of each sentence."""
        ...


def find_stanza(lang: str, where: str | Path | None = None) -> StanzaModel:
    """The files of Stanza's model of ``lang`` (:func:`pipeline.nlp.stanza_models.find`).

    Raises :class:`pipeline.nlp.errors.ModelNotFoundError` with the lines that install Stanza or
    download the model.
    """
    check_installed()
    return find(lang, where)


def stanza_files(lang: str, where: str | Path | None = None) -> Mapping[str, Path]:
    """The files of Stanza's model of ``lang``, by what they are (``ner``, ``pretrain`` …).

    Raises as :func:`find_stanza`, but where Stanza is not installed.
    """
    return find(lang, where).files()


def load_stanza(lang: str, where: str | Path | None = None) -> Language:
    """Our tokenizer and sentences of ``lang``, and Stanza's NER from ``where``.

    Raises as :func:`find_stanza`, and where the model does not load.
    """
    from pipeline.nlp.models import load_blank

    find_stanza(lang, where)
    nlp = load_blank(lang)
    given = None if where is None else str(where)
    recogniser: Any = nlp.add_pipe("trefakta_stanza", config={"lang": lang, "model": given})
    recogniser.tagger()
    return nlp


@Language.factory(
    "trefakta_stanza",
    assigns=["doc.ents", "token.ent_iob", "token.ent_type"],
    default_config={"lang": "nb", "model": None, "batch_size": 32, "use_gpu": False},
)
class StanzaRecogniser:
    """Sets ``doc.ents`` by one of Stanza's NER models.

    ``lang`` and ``model`` say which, as :func:`find_stanza` takes them; a pipeline that was saved
    with its model brings it along instead. ``batch_size``: sentences that go through the network
    at once, of as many texts as there are.
    """

    def __init__(
        self,
        nlp: Language,  # noqa: ARG002 (spaCy's signature)
        name: str,
        *,
        lang: str,
        model: str | None,
        batch_size: int,
        use_gpu: bool,
    ) -> None:
        self.name = name
        self.lang = lang
        self.model = model
        self.batch_size = batch_size
        self.use_gpu = use_gpu
        self._files: StanzaModel | None = None
        self._tagger: Tagger | None = None

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of entities, sorted; none before the model is loaded."""
        return self._tagger.labels if self._tagger else ()

    def tagger(self) -> Tagger:
        """The model, loaded on the first call.

        Raises :class:`pipeline.nlp.errors.ModelNotFoundError` as :func:`load_stanza`.
        """
        if self._tagger is None:
            from pipeline.nlp.stanza_tagger import StanzaTagger

            self._tagger = StanzaTagger(
                self._found(), lang=self.lang, batch_size=self.batch_size, use_gpu=self.use_gpu
            )
        return self._tagger

    def use(self, tagger: Tagger) -> None:
        """Takes ``tagger`` in place of a model of Stanza's."""
        self._tagger = tagger

    def _found(self) -> StanzaModel:
        if self._files is None:
            self._files = find_stanza(self.lang, self.model)
        return self._files

    def __call__(self, doc: Doc) -> Doc:
        """``doc``, with its entities."""
        self._annotate([doc])
        return doc

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 128) -> Iterator[Doc]:
        """``stream``, each text with its entities; sentences of ``batch_size`` texts are mixed."""
        for docs in minibatch(stream, size=batch_size):  # type: ignore[no-untyped-call]
            batch = list(docs)
            self._annotate(batch)
            yield from batch

    def _annotate(self, docs: Sequence[Doc]) -> None:
        sentences = [(number, words) for number, doc in enumerate(docs) for words in words_of(doc)]
        sentences.sort(key=lambda sentence: len(sentence[1].texts), reverse=True)
        found: list[list[tuple[int, int, str]]] = [[] for _ in docs]
        for together in _portions(sentences):
            tags = self.tagger().tags([words.texts for _, words in together])
            for (number, words), given in zip(together, tags, strict=True):
                found[number] += [
                    (words.places[first], words.places[end - 1] + 1, label)
                    for first, end, label in names_of(given)
                ]
        for doc, names in zip(docs, found, strict=True):
            doc.set_ents([_span(doc, *name) for name in sorted(names)])

    def to_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> None:  # noqa: ARG002 (spaCy's signature)
        """Copies the files of the model into the folder ``path``, named for what they are."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        for name, file in self._found().files().items():
            shutil.copyfile(file, folder / f"{name}{file.suffix}")

    def from_disk(self, path: str | Path, *, exclude: Iterable[str] = ()) -> Self:  # noqa: ARG002 (spaCy's signature)
        """Takes the files that :meth:`to_disk` wrote, and loads them."""
        self._files = saved_in(Path(path))
        if self._files is None:
            raise ModelNotFoundError(f"{path} holds no Stanza model (ner, or ner.pt)")
        self._tagger = None
        self.tagger()
        return self

    def to_bytes(self, *, exclude: Iterable[str] = ()) -> bytes:  # noqa: ARG002 (spaCy's signature)
        """The files of the model."""
        import srsly

        files = {
            f"{name}{file.suffix}": file.read_bytes()
            for name, file in self._found().files().items()
        }
        packed: bytes = srsly.msgpack_dumps(files)
        return packed

    def from_bytes(self, data: bytes, *, exclude: Iterable[str] = ()) -> Self:  # noqa: ARG002 (spaCy's signature)
        """Takes what :meth:`to_bytes` gave; while it lives, the files lie in a temporary folder."""
        import srsly

        folder = mkdtemp(prefix="trefakta-stanza-")
        weakref.finalize(self, shutil.rmtree, folder, ignore_errors=True)
        for name, contents in srsly.msgpack_loads(data).items():
            (Path(folder) / Path(name).name).write_bytes(contents)
        return self.from_disk(folder)

    def __getstate__(self) -> dict[str, Any]:
        """What another process needs: it finds the files and loads the model anew."""
        return {**self.__dict__, "_tagger": None}


def _portions(sentences: Sequence[tuple[int, Words]]) -> Iterator[list[tuple[int, Words]]]:
    """``sentences`` in their order, by about :data:`WORDS_AT_ONCE` words."""
    portion: list[tuple[int, Words]] = []
    size = 0
    for sentence in sentences:
        portion.append(sentence)
        size += len(sentence[1].texts)
        if size >= WORDS_AT_ONCE:
            yield portion
            portion, size = [], 0
    if portion:
        yield portion


def _span(doc: Doc, start: int, end: int, label: str) -> Any:
    from spacy.tokens import Span

    return Span(doc, start, end, label=label)
