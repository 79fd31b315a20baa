"""No date depends on the day of a run."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import pipeline.rules.dates
from pipeline.rules import dateline

SOURCES = [*Path(pipeline.rules.dates.__path__[0]).rglob("*.py"), Path(dateline.__file__)]
CLOCKS = frozenset(
    ("today", "now", "utcnow", "time_ns", "localtime", "gmtime", "perf_counter", "fromtimestamp")
)

RUN = """
import datetime
import sys
import time
from pathlib import Path

from pipeline.records import Date
from pipeline.rules.dateline import find_dateline
from pipeline.rules.dates import find_dates
from pipeline.tables import frame
from pipeline.write.files import write_tables

_DAY = datetime.datetime(int(sys.argv[3]), 11, 17, 11, 30)


class _Here(type):
    def __instancecheck__(cls, it):
        return isinstance(it, cls.__mro__[1])


class _Date(datetime.date, metaclass=_Here):
    @classmethod
    def today(cls):
        return _DAY.date()


class _Time(datetime.datetime, metaclass=_Here):
    @classmethod
    def now(cls, tz=None):
        return _DAY.replace(tzinfo=tz)

    today = utcnow = now


datetime.date, datetime.datetime = _Date, _Time
_LOCAL = time.struct_time(_DAY.timetuple())
time.time = lambda: time.mktime(_LOCAL)
_localtime, _gmtime = time.localtime, time.gmtime
time.localtime = lambda seconds=None: _LOCAL if seconds is None else _localtime(seconds)
time.gmtime = lambda seconds=None: _LOCAL if seconds is None else _gmtime(seconds)

print(datetime.date.today(), datetime.datetime.now().date(), file=sys.stderr)
rows = []
for path in sorted(Path(sys.argv[1]).iterdir()):
    text, lang = path.read_text(encoding="utf-8"), path.stem[-2:]
    rows += find_dates(text, lang, find_dateline(text, lang))
write_tables({"dates": frame(Date, rows)}, Path(sys.argv[2]))
"""
"""Reads a folder and writes its tables in a year that the command line names."""

TEXTS = {
    "en.txt": "Yesterday the board met. On Tuesday it will vote, in May '23 or on 3/9/24 it did.",
    "nb.txt": "I går møttes styret. Neste uke er 17. mai 24, og i fjor var det stille på tirsdag.",
    "ja.txt": "昨日、取締役会が開かれた。来月10日と24年5月、令和6年の夏に次の会議を予定している。",
    "dated_en.txt": "4 February 2023\n\nLast week the river rose; by Friday it fell.",
}


@pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.stem)
def test_no_rule_names_a_clock(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            assert not {alias.name for alias in node.names} & {"time", "calendar.timegm"}
        elif isinstance(node, ast.ImportFrom):
            assert node.module != "time"
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in CLOCKS


def _run(folder: Path, out: Path, year: str) -> subprocess.Popen[bytes]:
    root = str(Path(pipeline.rules.dates.__path__[0]).parents[2])
    return subprocess.Popen(
        [sys.executable, "-c", RUN, str(folder), str(out), year],
        env={**os.environ, "PYTHONPATH": root, "TZ": "UTC"},
        stderr=subprocess.PIPE,
    )


def test_two_days_give_the_same_bytes(tmp_path: Path) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    years = ("1999", "2031")
    runs = {year: _run(folder, tmp_path / year, year) for year in years}
    for year, run in runs.items():
        _, errors = run.communicate(timeout=120)
        assert run.returncode == 0, errors.decode()
        assert errors.decode().startswith(f"{year}-11-17 {year}-11-17")
    one, other = ((tmp_path / year / "dates.csv").read_bytes() for year in years)
    assert one.count(b"\n") > 10
    assert one == other
