"""The last steps: gold alone, fewer strange names, a lower rate, from weights that are good.

``python -m pipeline.train.finish nb --config models/configs/nb.cfg --trained DIR
--train models/work/nb/train.spacy --dev models/work/nb/dev.spacy --vectors models/work/nb/vectors
--words models/work/nb/profiles.msgpack --names ../shared/names --out models/work/nb``

Names that are swapped in every third text teach a network to find names, and to find too many;
what teachers voted for is not all gold. This takes away some of both.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from spacy.cli.train import train
from spacy.util import load_config
from thinc.api import Config

from pipeline.train.corpora import MODELS

LEARN_RATE = 0.0005
DROPOUT = 0.2
STRANGE = 0.05
"""Share of the texts with other names, and of the sentences written carelessly."""
BATCH = {"start": 1000, "stop": 1501}
"""Words in a batch."""


def finishing(config: Config, *, trained: Path, steps: int) -> Config:
    """``config`` that trains ``trained`` on for ``steps`` steps, measured four times."""
    last = Config(config.copy())
    last["components"] = {name: {"source": str(trained)} for name in config["nlp"]["pipeline"]}
    last["training"].update(
        {"dropout": DROPOUT, "max_steps": steps, "eval_frequency": max(1, steps // 4)}
    )
    last["training"]["optimizer"]["learn_rate"] = LEARN_RATE
    last["training"]["batcher"]["size"].update(BATCH)
    last["corpora"]["train"]["augmenter"].update({"renamed": STRANGE, "careless_share": STRANGE})
    return last


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("code", choices=sorted(MODELS))
    for name in ("config", "trained", "train", "dev", "vectors", "words", "names", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--gpu", type=int, default=-1)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    settings = options.out / "finish.cfg"
    config = load_config(options.config)
    finishing(config, trained=options.trained, steps=options.steps).to_disk(settings)
    paths = ("train", "dev", "vectors", "words", "names")
    overrides = {f"paths.{name}": str(getattr(options, name)) for name in paths}
    train(settings, options.out, use_gpu=options.gpu, overrides=overrides)


if __name__ == "__main__":
    main()
