"""Date cases that judge the rules: no rule was written on them.

Each line of ``judged/LANG.txt`` was written by a reader who had seen neither rules nor tests, was
right when the rules were first run on it, and holds that state. The lines of ``LANG_missed.txt``
were not; the rules were mended on them since, or the expectation where the guidelines say
otherwise, so they judge nothing any more. ``LANG_earlier.txt`` is what the rules' own author wrote
to judge an earlier state. ``~`` begins those that are known to fail.
"""

from __future__ import annotations

import pytest

from tests.rules.dates.marked import cases, check


@pytest.mark.parametrize(("lang", "line"), list(cases("judged")))
def test_judged(lang: str, line: str) -> None:
    check(lang, line)
