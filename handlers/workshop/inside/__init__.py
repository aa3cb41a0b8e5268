"""What runs in a worker. It imports nothing of this project but itself (hence the relative imports)."""
