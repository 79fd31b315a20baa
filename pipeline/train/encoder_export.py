"""The fine-tuned encoder as a spaCy model with an 8-bit network.

``python -m pipeline.train.encoder_export --trained models/work/en-encoder --out
models/work/en-encoder/model`` writes a pipeline of the recogniser alone;
``pipeline.train.package`` makes of it what is shipped.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from pathlib import Path

import spacy
from safetensors.torch import load_file

from pipeline.nlp.encoder import EncoderRecogniser
from pipeline.nlp.wordpieces import WordPieces
from pipeline.train import encoder_network as network
from pipeline.train.encoder_data import LABELS
from pipeline.train.encoder_onnx import write_onnx

NEUTRAL: Mapping[int, float] = {0: 1.0}
"""The corpus that a shipped model takes its texts to be from: none of them."""


def export(
    trained: Path, out: Path, *, quantize: bool = True, mix: Mapping[int, float] = NEUTRAL
) -> None:
    """Writes the weights in ``trained`` as the spaCy model ``out``.

    ``mix``: shares of the corpora, by number, whose habits the model takes on.
    """
    weights = network.settle(load_file(str(trained / "weights.safetensors")), mix)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "network.onnx"
        write_onnx(weights, path, quantize=quantize)
        content = path.read_bytes()
    nlp = spacy.blank("en")
    recogniser = nlp.add_pipe("trefakta_encoder_ner")
    if not isinstance(recogniser, EncoderRecogniser):
        raise TypeError(f"trefakta_encoder_ner is a {type(recogniser).__name__}")
    recogniser.set_model(
        network=content,
        vocabulary=WordPieces.from_file(trained / "vocab.txt").vocabulary,
        labels=list(LABELS),
    )
    nlp.to_disk(out)


def main(arguments: list[str] | None = None) -> None:
    """Runs the step from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--trained", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="without quantization, to compare")
    options = parser.parse_args(arguments)
    export(options.trained, options.out, quantize=not options.float)


if __name__ == "__main__":
    main()
