"""Measurements: each prints its table, ratios within one run. `./run bench updates`."""
