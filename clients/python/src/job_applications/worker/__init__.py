"""A worker that answers for the product's language model (docs/contracts/README.md)."""

from .language_model import LanguageModel, ModelFailure, Request
from .serve import Settings, open_worker, serve

__all__ = ["LanguageModel", "ModelFailure", "Request", "Settings", "open_worker", "serve"]
