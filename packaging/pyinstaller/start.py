"""What the frozen program runs: the same as the command ``claim-reader``."""

import multiprocessing
import sys

from reader.main import main

if __name__ == "__main__":
    # A process of ``analyze --jobs`` is this program started again; here it learns that it is one.
    multiprocessing.freeze_support()
    sys.exit(main())
