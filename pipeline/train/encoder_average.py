"""The mean of the weights that several rounds of training left.

``python -m pipeline.train.encoder_average FIRST SECOND --out models/work/en-encoder``: folders with
``weights.safetensors`` and ``vocab.txt`` (Wortsman and others 2022, Model soups).
"""

from __future__ import annotations

import argparse
import shutil
from collections.abc import Sequence
from pathlib import Path

from safetensors.torch import load_file, save_file

WEIGHTS, VOCABULARY = "weights.safetensors", "vocab.txt"


def average(folders: Sequence[Path], out: Path) -> None:
    """Writes the mean of the weights in ``folders``, which share one vocabulary, into ``out``."""
    rounds = [load_file(str(folder / WEIGHTS)) for folder in folders]
    mean = {name: sum(one[name] for one in rounds) / len(rounds) for name in rounds[0]}
    out.mkdir(parents=True, exist_ok=True)
    save_file(mean, str(out / WEIGHTS))
    shutil.copy(folders[0] / VOCABULARY, out / VOCABULARY)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folders", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args(arguments)
    average(options.folders, options.out)


if __name__ == "__main__":
    main()
