"""Linking inside one document: full names and ids, from the records of all its segments."""

from __future__ import annotations

from pipeline.link.organisations import link_organisations
from pipeline.link.people import link_people

__all__ = ["link_organisations", "link_people"]
