"""What the tests share: where the data beside the project lies."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

# In CI the same examples every time: a new one is found where somebody sits who can mend it.
settings.register_profile("ci", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("ci")

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """``../shared``, the data beside the project: skips where it is absent, fails in CI."""
    shared = ROOT.parent / "shared"
    if not shared.is_dir():
        if os.environ.get("CI"):
            pytest.fail(f"CI promises the gold data at {shared}, and it is not there")
        pytest.skip("needs the gold data in ../shared, which is absent")
    return shared
