"""Whether trefakta can work here, check by check, with what mends each thing that is wrong.

What is to be examined may be broken, so every module here imports what it needs inside the check
that needs it, and a check that raises is itself a finding.
"""

from pipeline.doctor.examine import examine
from pipeline.doctor.findings import Finding, Status

__all__ = ["Finding", "Status", "examine"]
