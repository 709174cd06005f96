"""What a model of one's own has to be."""

from datetime import timedelta
from typing import Annotated, Literal, Protocol

from pydantic import Field, TypeAdapter

from job_applications.contracts.language_model import (
    ModelReply,
    ParseResumeRequest,
    TailorResumeRequest,
    WriteCoverLetterRequest,
)

Request = ParseResumeRequest | TailorResumeRequest | WriteCoverLetterRequest

read_request: TypeAdapter[Request] = TypeAdapter(Annotated[Request, Field(discriminator="task")])

FailureType = Literal[
    "unauthorized",
    "not_found",
    "bad_request",
    "rate_limited",
    "quota_exhausted",
    "unavailable",
    "timeout",
    "refused",
    "invalid_reply",
]


class LanguageModel(Protocol):
    """Answers one request at a time; several run at once.

    It is cancelled (`asyncio.CancelledError`) when nobody wants the answer any more. What blocks belongs into
    `asyncio.to_thread`, since the worker says in between that it lives.
    """

    async def answer(self, request: Request) -> ModelReply:
        """The reply, whose `content` is the JSON text of the task's reply. Raises ModelFailure where there is none."""
        ...


class ModelFailure(Exception):
    """The model gives no reply. By the type the product decides whether to ask again; nothing else of it is passed on."""

    def __init__(self, failure_type: FailureType, retry_after: timedelta | None = None) -> None:
        super().__init__(failure_type)
        self.type = failure_type
        self.retry_after = retry_after
