"""Made from docs/contracts by codegen/contracts.py."""
