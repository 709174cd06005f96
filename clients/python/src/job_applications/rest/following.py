"""Follows an application by server-sent events."""

import asyncio
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, asynccontextmanager
from uuid import UUID

import httpx
from httpx_sse import aconnect_sse

from job_applications.api.client import AuthenticatedClient
from job_applications.api.models.event import Event
from job_applications.api.models.problem import Problem

from .problems import ProblemError

PAUSE_S = 1.0
# The stream says every five seconds that it is there.
SILENCE_S = 20.0
ENDED = ("completed", "rejected", "cancelled", "expired", "failed")


@asynccontextmanager
async def follow(client: AuthenticatedClient, application_id: UUID, after: int = 0) -> AsyncIterator[AsyncIterator[Event]]:
    """Every event after the one with that number, each once and in order, until the application has ended.

        async with follow(client, application.id) as events:
            async for event in events: ...

    A connection that breaks is made again and goes on where it was; leaving the block closes it. Raises ProblemError where the
    API refuses.
    """
    async with aclosing(_events(client, application_id, after)) as events:
        yield events


async def _events(client: AuthenticatedClient, application_id: UUID, after: int) -> AsyncGenerator[Event, None]:
    last, has_ended = after, False
    while not has_ended:
        try:
            async with aconnect_sse(
                client.get_async_httpx_client(),
                "GET",
                f"/applications/{application_id}/events",
                headers={"last-event-id": str(last)},
                timeout=httpx.Timeout(SILENCE_S),
            ) as source:
                await _raise_for_problem(source.response)
                async with aclosing(source.aiter_sse()) as received:
                    async for sent in received:
                        # That the stream is still there comes as an event of nothing.
                        if not sent.data:
                            continue
                        event = Event.from_dict(json.loads(sent.data))
                        last = int(sent.id)
                        has_ended = has_ended or _is_end(event)
                        yield event
        except httpx.TransportError:
            # Whatever was missed is sent again.
            has_ended = False
        if not has_ended:
            await asyncio.sleep(PAUSE_S)


async def _raise_for_problem(response: httpx.Response) -> None:
    if response.is_success:
        return
    await response.aread()
    if response.status_code >= 500:
        raise httpx.RemoteProtocolError(f"the API answered {response.status_code}", request=response.request)
    raise ProblemError(Problem.from_dict(response.json()))


def _is_end(event: Event) -> bool:
    return event.type_ == "ApplicationStatusChanged" and event.payload.additional_properties.get("to") in ENDED
