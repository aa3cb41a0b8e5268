"""What we remember: one file per noun, its tables then its verbs. `ledger.py` alone writes transfers."""

from importlib import import_module
from pkgutil import iter_modules

from storage.engine import DatabaseUnavailable, Storage, seal, unseal

__all__ = ["DatabaseUnavailable", "Storage", "seal", "unseal"]

for _file in iter_modules(__path__):  # rows point to each other: who asks for one table must find them all
    import_module(f"{__name__}.{_file.name}")
