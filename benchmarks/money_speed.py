"""How fast the money rules read ordinary text: ``python benchmarks/money_speed.py PATH…``.

What the paths hold and what is measured: ``benchmarks/ordinary_text.py``.
"""

from __future__ import annotations

from ordinary_text import report

from pipeline.rules.money import find_money

if __name__ == "__main__":
    report(find_money)
