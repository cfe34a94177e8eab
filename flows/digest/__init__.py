"""The weekly digest: what people chose to share, and nothing else."""
