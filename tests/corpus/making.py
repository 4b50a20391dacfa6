"""Run by itself: generates the package of a document, and prints how many operations it has.

python -m tests.corpus.making DOCUMENT FOLDER
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from sdkwright import pipeline
from sdkwright.diagnostics import Diagnostics, SdkwrightError


def main(document: str, folder: str) -> int:
    """Generate, and print the counts as JSON; 1 comes back where the document is refused."""
    diagnostics = Diagnostics()
    try:
        given = pipeline.read(Path(document), None, diagnostics)
        pipeline.generate(given, Path(folder), overwrite=True)
    except SdkwrightError as error:
        print(json.dumps({"refused": str(error)[:300]}))
        return 1
    severities = Counter(str(each.severity) for each in diagnostics)
    print(json.dumps({"operations": len(given.api.operations), "told": severities}))
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
