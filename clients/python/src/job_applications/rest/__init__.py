"""What the generated REST client (job_applications.api) lacks: problems as exceptions, and following an application."""

from .following import follow
from .problems import ProblemError, expect

__all__ = ["ProblemError", "expect", "follow"]
