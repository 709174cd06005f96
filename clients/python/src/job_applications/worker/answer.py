"""The activity of a call: reads the request, has the model answer, commits the reply."""

import asyncio
import contextlib
import logging
import traceback
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from temporalio import activity
from temporalio.exceptions import ApplicationError

from job_applications.contracts.language_model import AnswerInput, CallResult

from .exchange import Exchanges
from .language_model import LanguageModel, ModelFailure, read_request

logger = logging.getLogger(__name__)

BEATS_PER_TIMEOUT = 4


@dataclass(frozen=True)
class Answering:
    """The activities, with the model and the rows that they stand on."""

    exchanges: Exchanges
    model: LanguageModel

    @activity.defn(name="answerLanguageModelCall")
    async def answer(self, call: AnswerInput) -> CallResult:
        found = await self.exchanges.find(call.call_id)
        if found is None:
            return CallResult(outcome="gone")
        if found.is_answered:
            return CallResult(outcome="answered")
        async with _heartbeats():
            try:
                reply = await self.model.answer(read_request.validate_python(found.request))
            except ModelFailure as failure:
                raise ApplicationError(
                    "The model gave no reply.",
                    type=failure.type,
                    non_retryable=True,
                    next_retry_delay=failure.retry_after,
                ) from None
            except Exception as error:
                # Its message may quote a resume, and what is raised here stands in a history.
                logger.error("%s in the model's code\n%s", type(error).__name__, _places(error))
                raise ApplicationError("The model's code failed.", type="unavailable", non_retryable=True) from None
        is_written = await self.exchanges.put_reply(call.call_id, reply)
        return CallResult(outcome="answered" if is_written else "gone")


def _places(error: Exception) -> str:
    """Where an error came from, without what it says."""
    return "".join(traceback.format_tb(error.__traceback__))


@asynccontextmanager
async def _heartbeats() -> AsyncIterator[None]:
    """Tells Temporal that this worker lives; that is also how a cancellation gets here."""

    async def beat(every_s: float) -> None:
        while True:
            activity.heartbeat()
            await asyncio.sleep(every_s)

    timeout = activity.info().heartbeat_timeout
    beating = asyncio.create_task(beat(timeout.total_seconds() / BEATS_PER_TIMEOUT)) if timeout else None
    try:
        yield
    finally:
        if beating:
            beating.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await beating
