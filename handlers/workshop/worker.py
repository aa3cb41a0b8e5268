"""A worker: one request on stdin, one answer on stdout, then it is gone. Run by its path, in isolated mode;
of this project it knows the folder `inside` alone."""

import importlib
import sys
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parent))
    importlib.import_module("inside.answering").main()
