"""Print the shell blocks under the README's heading "Two commands", each ended by a NUL."""

import re
import sys
from pathlib import Path

text = Path(sys.argv[1]).read_text(encoding="utf-8")
section = re.search(r"^## Two commands\n(.*?)(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
blocks = re.findall(r"^```sh\n(.*?)^```", section[1] if section else "", re.MULTILINE | re.DOTALL)
if len(blocks) != 2:
    sys.exit(f"{sys.argv[1]} should hold two shell blocks under 'Two commands', not {len(blocks)}")
for block in blocks:
    sys.stdout.write(block + "\0")
