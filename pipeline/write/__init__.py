"""Tables to files, whole or not at all: CSV, Parquet or SQLite; and CSV back to tables."""

from pipeline.write.csv import read_table
from pipeline.write.files import FORMATS, write_tables

__all__ = ["FORMATS", "read_table", "write_tables"]
