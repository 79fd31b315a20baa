"""A run over a corpus: batches, workers, journal, tables, manifest."""

from pipeline.run.folder import OutputError
from pipeline.run.run import RunSummary, run
from pipeline.run.settings import RunSettings

__all__ = ["OutputError", "RunSettings", "RunSummary", "run"]
