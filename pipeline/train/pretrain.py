"""The network before it sees a label: it guesses letters of each word from its neighbours.

``python -m pipeline.train.pretrain nb --config models/configs/nb.cfg --raw ../shared/raw
--vectors models/work/nb/vectors --words models/work/nb/words.msgpack
--out models/work/nb/pretrained``

This is ``spacy pretrain`` with the network of the training itself, so that the weights fit. With
the weights it writes ``train.cfg``: the settings of the training, now starting from them.
"""

from __future__ import annotations

import argparse
import json
import zlib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from spacy.training.pretrain import pretrain
from spacy.util import load_config, load_model_from_config
from thinc.api import Config, require_gpu

from pipeline.train.corpora import MODELS
from pipeline.train.vectors import paragraphs

SHORTEST = 20
"""Characters; shorter paragraphs are headings and scraps."""


def drawn(texts: Iterable[str], *, characters: int, share: int) -> Iterator[str]:
    """About one in ``share`` of ``texts``, the same ones at each call, up to ``characters``."""
    for text in texts:
        if len(text) >= SHORTEST and zlib.crc32(text.encode()) % share == 0:
            characters -= len(text)
            if characters < 0:
                return
            yield text.strip()


def write_raw(texts: Iterable[str], path: Path) -> None:
    """Writes ``texts`` as spaCy's reader of raw text takes them: JSON with a ``text`` a line."""
    with path.open("w", encoding="utf-8") as file:
        for text in texts:
            file.write(json.dumps({"text": text}, ensure_ascii=False) + "\n")


def with_pretraining(config: Path, *, start: Path) -> Config:
    """``config`` with the settings of ``pretraining.cfg`` beside it, to begin at ``start``."""
    both = load_config(config).merge(load_config(config.with_name("pretraining.cfg")))
    both["initialize"]["init_tok2vec"] = str(start)
    return Config(both)


def filled(config: Config, paths: Mapping[str, Path]) -> Config:
    """``config`` with spaCy's defaults for what it leaves out, as ``spacy train`` fills it."""
    overrides = {f"paths.{name}": str(path) for name, path in paths.items()}
    given = Config().from_str(config.to_str(), overrides=overrides)
    nlp = load_model_from_config(given, auto_fill=True)
    return Config({**nlp.config, "pretraining": given["pretraining"]}).interpolate()


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    for name in ("config", "raw", "vectors", "words", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--characters", type=int, default=40_000_000, help="at most")
    parser.add_argument("--share", type=int, default=4, help="one paragraph in so many")
    parser.add_argument("--gpu", type=int, default=-1)
    options = parser.parse_args(arguments)
    if options.gpu >= 0:
        require_gpu(options.gpu)
    options.out.mkdir(parents=True, exist_ok=True)
    raw = options.out / "raw.jsonl"
    texts = paragraphs(options.code, options.raw)
    write_raw(drawn(texts, characters=options.characters, share=options.share), raw)
    config = with_pretraining(options.config, start=options.out / "model-last.bin")
    paths = {"raw_text": raw, "vectors": options.vectors, "words": options.words}
    pretrain(filled(config, paths), options.out, use_gpu=options.gpu)
    config.to_disk(options.out / "train.cfg")


if __name__ == "__main__":
    main()
