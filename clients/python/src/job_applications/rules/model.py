"""Where a model of your own goes: this class has the one method that a worker needs."""

from pydantic import BaseModel

from job_applications.contracts.language_model import (
    ModelReply,
    ParseResumeRequest,
    TailorResumeRequest,
    WriteCoverLetterRequest,
)
from job_applications.worker.language_model import Request

from .letter import write_letter
from .parse import parse_resume
from .tailor import tailor


class RulesModel:
    """Answers by rules alone.

    A chat model would be sent `request.system` and, as the user's message, `request.input.model_dump_json(by_alias=True)`,
    and its text would be the reply's `content`: whatever it invents, the product's checks block.
    """

    async def answer(self, request: Request) -> ModelReply:
        return ModelReply(content=_as_json(_reply_to(request)), model="python-rules")


def _reply_to(request: Request) -> BaseModel:
    if isinstance(request, ParseResumeRequest):
        return parse_resume(request.input.text)
    if isinstance(request, TailorResumeRequest):
        return tailor(request.input)
    assert isinstance(request, WriteCoverLetterRequest)  # noqa: S101
    return write_letter(request.input)


def _as_json(reply: BaseModel) -> str:
    return reply.model_dump_json(by_alias=True, exclude_none=False)
