"""``python -m reader`` is ``claim-reader``."""

from reader.main import main

raise SystemExit(main())
