"""An example of a model: small rules that answer all three tasks and state nothing but what they were given."""

from .model import RulesModel

__all__ = ["RulesModel"]
