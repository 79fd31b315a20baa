"""Tables to files, whole or not at all: CSV, Parquet or SQLite; and CSV back to tables."""

from pipeline.write.csv import read_table
from pipeline.write.files import FORMATS, write_tables
from pipeline.write.texts import texts_file

__all__ = ["FORMATS", "read_table", "texts_file", "write_tables"]
