"""Stanza's NER over words that are already tokens, in one thread, silent and offline.

Stanza 1.15 reads a model with ``torch.load(weights_only=True)``: what the file may make is numbers
and texts, nothing that runs. Older versions may ask less, so with them a ``.pt`` file is to be
trusted as a program is. Nothing is fetched: ``download_method``
is ``None`` and Stanza sees a ``resources.json`` without contents, so it opens only the files that
it is given.
"""

from __future__ import annotations

import json
import pickle
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.nlp.errors import ModelNotFoundError
from pipeline.nlp.stanza_models import NER, StanzaModel, check_installed
from pipeline.nlp.stanza_packed import pt_file

_UNREADABLE = (
    OSError,
    RuntimeError,
    ValueError,
    KeyError,
    AttributeError,
    AssertionError,
    EOFError,
    ImportError,
    pickle.UnpicklingError,
)
"""What Stanza and PyTorch raise for a file that is no model, or one of another version."""


class StanzaTagger:
    """One of Stanza's NER models, loaded.

    ``batch_size`` sentences go through the network at once. Raises
    :class:`pipeline.nlp.errors.ModelNotFoundError` where Stanza is not installed or ``model`` does
    not load.
    """

    def __init__(
        self, model: StanzaModel, *, lang: str, batch_size: int = 32, use_gpu: bool = False
    ) -> None:
        check_installed()
        try:
            with _quiet(), _one_thread(), TemporaryDirectory() as folder:
                self._pipeline = _pipeline(model, lang, batch_size, use_gpu, Path(folder))
        except _UNREADABLE as error:
            raise ModelNotFoundError(
                f"Stanza does not load the model {model.ner}: {_reason(error)}. Its word vectors "
                f"are read from {model.pretrain or 'nowhere'}"
            ) from error
        self._network = self._pipeline.processors[NER].trainers[0]
        if lacks := _lacking(self._network, model):
            raise ModelNotFoundError(
                f"{model.ner} was trained with {lacks}, which lies neither beside it (as "
                f"{model.ner.stem}.pretrain.pt) nor in ../pretrain: without it Stanza would guess"
            )

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the model gives, sorted."""
        tags = self._network.vocab["tag"].items(0)
        return tuple(sorted({tag[2:] for tag in tags if tag[1:2] == "-"}))

    def tags(self, sentences: Sequence[Sequence[str]]) -> list[list[str]]:
        """The BIOES tag of each word; no sentence may be empty.

        Sentences are padded to none but their like: what a sentence gets does not depend, beyond
        the rounding of floats, on those beside it.
        """
        if not sentences:
            return []
        order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]), reverse=True)
        with _quiet(), _one_thread():
            read = self._pipeline([list(sentences[i]) for i in order])
        found: list[list[str]] = [[]] * len(sentences)
        for i, sentence in zip(order, read.sentences, strict=True):
            found[i] = [token.ner or "O" for token in sentence.tokens]
        return found


def _pipeline(model: StanzaModel, lang: str, batch_size: int, use_gpu: bool, folder: Path) -> Any:
    from stanza import Pipeline

    (folder / "resources.json").write_text(json.dumps({}), encoding="utf-8")
    paths = {
        f"{NER}_{'model' if name == NER else name}_path": str(pt_file(path, folder))
        for name, path in model.files().items()
    }
    return Pipeline(
        lang,
        dir=str(folder),
        processors=f"tokenize,{NER}",
        tokenize_pretokenized=True,
        allow_unknown_language=True,
        download_method=None,
        use_gpu=use_gpu,
        logging_level="ERROR",
        ner_batch_size=batch_size,
        **paths,
    )


def _lacking(network: Any, model: StanzaModel) -> str:
    """The table of vectors that ``network`` was trained with and that it was not given, if any."""
    needs = "word" in network.vocab and "word_emb" in network.model.unsaved_modules
    return "a table of word vectors (a pretrain)" if needs and model.pretrain is None else ""


def _reason(error: BaseException) -> str:
    return f"{type(error).__name__}: {error}" if str(error) else type(error).__name__


@contextmanager
def _quiet() -> Iterator[None]:
    """Without the warnings of PyTorch, which are for those who train."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@contextmanager
def _one_thread() -> Iterator[None]:
    """With one thread of PyTorch's: trefakta works in parallel by processes."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
