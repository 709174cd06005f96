"""What the activity does with what a model says, or does not."""

import logging
import os
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from temporalio.exceptions import ApplicationError
from temporalio.testing import ActivityEnvironment

from job_applications.contracts.language_model import AnswerInput, ModelReply
from job_applications.worker import ModelFailure, Request
from job_applications.worker.answer import Answering
from job_applications.worker.exchange import Exchange, Exchanges

REQUEST = {"task": "parse_resume", "input": {"text": "Noor Winterbourne"}, "system": "", "problem": None}


@dataclass(frozen=True)
class KeptExchanges(Exchanges):
    """Rows in memory, in place of a database."""

    database_url: str = ""
    rows: dict[UUID, Any] = field(default_factory=dict)
    replies: dict[UUID, ModelReply] = field(default_factory=dict)

    async def find(self, call_id: UUID) -> Exchange | None:
        return Exchange(self.rows[call_id], call_id in self.replies) if call_id in self.rows else None

    async def put_reply(self, call_id: UUID, reply: ModelReply) -> bool:
        if call_id not in self.rows or call_id in self.replies:
            return False
        self.replies[call_id] = reply
        return True


class Model:
    def __init__(self, error: Exception | None = None) -> None:
        self.error = error
        self.asked: list[Request] = []

    async def answer(self, request: Request) -> ModelReply:
        self.asked.append(request)
        if self.error:
            raise self.error
        return ModelReply(content="{}", model="m")


async def run(exchanges: Exchanges, model: Model, call_id: UUID) -> str:
    answering = Answering(exchanges, model)
    return (await ActivityEnvironment().run(answering.answer, AnswerInput(call_id=call_id))).outcome


async def test_commits_a_reply_once_however_often_it_is_run() -> None:
    call_id, model = uuid4(), Model()
    exchanges = KeptExchanges(rows={call_id: REQUEST})
    assert [await run(exchanges, model, call_id) for _ in range(2)] == ["answered", "answered"]
    assert len(model.asked) == 1


async def test_asks_no_model_where_nobody_waits() -> None:
    model = Model()
    assert await run(KeptExchanges(), model, uuid4()) == "gone"
    assert model.asked == []


async def test_passes_on_the_type_of_a_failure_and_when_to_ask_again() -> None:
    call_id = uuid4()
    failing = Model(ModelFailure("rate_limited", retry_after=timedelta(seconds=7)))
    with pytest.raises(ApplicationError) as raised:
        await run(KeptExchanges(rows={call_id: REQUEST}), failing, call_id)
    assert (raised.value.type, raised.value.non_retryable) == ("rate_limited", True)
    assert raised.value.next_retry_delay == timedelta(seconds=7)


async def test_says_nothing_of_what_was_asked_where_the_models_code_fails(caplog: pytest.LogCaptureFixture) -> None:
    call_id = uuid4()
    with caplog.at_level(logging.DEBUG), pytest.raises(ApplicationError) as raised:
        await run(KeptExchanges(rows={call_id: REQUEST}), Model(ValueError("of Noor Winterbourne")), call_id)
    assert raised.value.type == "unavailable"
    assert "Noor" not in f"{raised.value}{raised.value.__cause__}{caplog.text}"
    assert "ValueError" in caplog.text


@pytest.mark.skipif("LLM_DATABASE_URL" not in os.environ, reason="needs a database: `npm test` has one")
async def test_reads_and_writes_rows_of_the_database() -> None:
    exchanges = Exchanges(os.environ["LLM_DATABASE_URL"])
    assert await exchanges.find(uuid4()) is None
    assert await exchanges.put_reply(uuid4(), ModelReply(content="{}", model="m")) is False
