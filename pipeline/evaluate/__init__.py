"""Extraction measured against gold labels: scores with confidence intervals, and every error."""

from pipeline.evaluate.evaluate import Evaluation, evaluate
from pipeline.evaluate.gold import GoldError

__all__ = ["Evaluation", "GoldError", "evaluate"]
