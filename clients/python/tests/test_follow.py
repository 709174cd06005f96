"""Following an application over connections that break, and refusals as exceptions."""

import json
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID, uuid4

import httpx
import pytest

from job_applications.api.api.applications import get_application
from job_applications.api.client import AuthenticatedClient
from job_applications.rest import ProblemError, expect, follow

APPLICATION = uuid4()
DOCUMENT = json.loads((Path(__file__).resolve().parents[3] / "docs" / "openapi.json").read_text(encoding="utf-8"))
# Fields that come later are there, and say nothing.
REQUIRED: list[str] = DOCUMENT["components"]["schemas"]["Event"]["required"]
STILL_HERE = ": still here\n\n"


def event(number: int, kind: str = "AIOutputReady", **payload: str) -> str:
    data = dict.fromkeys(REQUIRED) | {
        "id": str(UUID(int=number)),
        "type": kind,
        "applicationId": str(APPLICATION),
        "seq": number,
        "payload": payload,
        "createdAt": "2026-01-01T00:00:00.000Z",
    }
    return f"id: {number}\nevent: {kind}\ndata: {json.dumps(data)}\n\n"


def client_of(answers: Iterator[httpx.Response], asked: list[httpx.Request]) -> AuthenticatedClient:
    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request)
        return next(answers)

    client = AuthenticatedClient(base_url="http://api", token="t")  # noqa: S106
    return client.set_async_httpx_client(httpx.AsyncClient(base_url="http://api", transport=httpx.MockTransport(answer)))


def stream(*texts: str) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, text="".join(texts))


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("job_applications.rest.following.PAUSE_S", 0)


async def test_goes_on_where_a_connection_ended_and_ends_with_the_application() -> None:
    asked: list[httpx.Request] = []
    first = stream(event(3), STILL_HERE, event(4), STILL_HERE)
    away = httpx.Response(503)
    last = stream(event(5, "ApplicationStatusChanged", to="completed"), event(6, "DocumentExported"))
    async with follow(client_of(iter([first, away, last]), asked), APPLICATION, after=2) as events:
        assert [one.seq async for one in events] == [3, 4, 5, 6]
    assert [request.headers["last-event-id"] for request in asked] == ["2", "4", "4"]


async def test_tells_a_refusal_with_what_can_be_done() -> None:
    problem = {"type": "/problems/not-found", "title": "Not found", "status": 404, "detail": "There is none."}
    refused = httpx.Response(404, headers={"content-type": "application/problem+json"}, text=json.dumps(problem))
    with pytest.raises(ProblemError) as raised:
        async with follow(client_of(iter([refused]), []), APPLICATION) as events:
            assert [one async for one in events] == []
    assert raised.value.problem.type_ == "/problems/not-found"
    with pytest.raises(ProblemError, match=r"Not found \(404\): There is none\."):
        expect(await get_application.asyncio(APPLICATION, client=client_of(iter([refused]), [])))
