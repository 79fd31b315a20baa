"""What Stanza's trainer made, as a spaCy pipeline that is whole in itself.

``python -m pipeline.train.stanza_package nb --trained models/work/stanza/ner.pt
--pretrain models/work/stanza/pretrain.pt --out models/nb_stanza``

The trainer's file is several times what is needed: it lists every word of the training text beside
vectors that, when those of the pretrain stay as they are, are all zero, and it keeps single
precision. What is left is packed as plain data (:mod:`pipeline.nlp.stanza_packed`), and the vectors
are left to the shipped model that has them (:mod:`pipeline.nlp.stanza_vectors`).
"""

from __future__ import annotations

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.nlp.models import load_blank
from pipeline.nlp.stanza_packed import pack
from pipeline.nlp.stanza_vectors import borrowing
from pipeline.train.corpora import MODELS
from pipeline.train.package import meta_of, write
from pipeline.train.stanza_vectors import SPREAD

_PLACES = ("_file", "_dir", "_name")


def smaller(trained: dict[str, Any]) -> dict[str, Any]:
    """The contents of a Stanza NER file without what recognising does not need.

    Words of the training text go (no text of NorNE may be republished), the trainer's paths go,
    and numbers take half precision. Word vectors that the trainer changed are kept.
    """
    import torch

    config = {
        key: None if key.endswith(_PLACES) else value for key, value in trained["config"].items()
    }
    network, vocab = dict(trained["model"]), dict(trained["vocab"])
    changes = network.get("delta_emb.weight")
    if changes is not None and not changes.any():
        vocab["delta"] = _without_words(vocab["delta"])
        network["delta_emb.weight"] = changes[: len(vocab["delta"]["_id2unit"])].clone()
    halves = {
        name: numbers.half() if numbers.dtype == torch.float32 else numbers
        for name, numbers in network.items()
    }
    return {"model": halves, "vocab": vocab, "config": config}


def _without_words(vocab: dict[str, Any]) -> dict[str, Any]:
    from stanza.models.common.vocab import VOCAB_PREFIX

    kept = list(VOCAB_PREFIX)
    return {**vocab, "_id2unit": kept, "_unit2id": {unit: i for i, unit in enumerate(kept)}}


def package(code: str, *, trained: Path, pretrain: Path, out: Path) -> None:
    """Writes our tokenizer and sentences of ``code`` and the recogniser that was trained.

    ``out`` is replaced; it gets meta data and a manifest.
    """
    import torch

    nlp = load_blank(code)
    with TemporaryDirectory() as folder:
        contents = torch.load(trained, map_location="cpu", weights_only=True)
        vectors = torch.load(pretrain, map_location="cpu", weights_only=True)
        (Path(folder) / "ner").write_bytes(pack(smaller(contents)))
        (Path(folder) / "pretrain").write_bytes(pack(borrowing(vectors, code, spread=SPREAD)))
        recogniser: Any = nlp.add_pipe("trefakta_stanza", config={"lang": code})
        recogniser.from_disk(folder)
        nlp.meta.update(_meta(code))
        write(nlp, out)


def _meta(code: str) -> dict[str, Any]:
    return {
        **meta_of(code),
        "name": f"trefakta_{code}_stanza",
        "requirements": ["stanza>=1.8"],
        "description": f"Named entities in {MODELS[code].language}, by Stanza, for trefakta",
    }


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--pretrain", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    package(options.code, trained=options.trained, pretrain=options.pretrain, out=options.out)


if __name__ == "__main__":
    main()
