"""Answers that are problems (RFC 9457) as exceptions."""

from typing import TypeVar

from job_applications.api.models.problem import Problem

Answer = TypeVar("Answer")


class ProblemError(Exception):
    """The API refused a request. `problem` has the stable `type_`, the status, and what can be done about it."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(f"{problem.title} ({problem.status}): {problem.detail}")
        self.problem = problem


def expect(answer: Answer | Problem | None) -> Answer:
    """The answer of an operation, for whoever cannot go on without it. Raises ProblemError."""
    if isinstance(answer, Problem):
        raise ProblemError(answer)
    if answer is None:
        raise RuntimeError("the API answered with a status that its description does not have")
    return answer
