"""What the benchmarks of the market are made of."""
