"""Serves the calls of the product until told to stop."""

import asyncio
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from temporalio.client import Client
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.worker import Worker

from .answer import Answering
from .call_workflow import LanguageModelCall
from .exchange import Exchanges
from .language_model import LanguageModel

GRACE = timedelta(seconds=20)
# A dead worker's memory of a workflow holds the next one up for no longer than this.
STICKY = timedelta(seconds=2)


@dataclass(frozen=True)
class Settings:
    """Where Temporal and the database are; the names are those of the product's own variables."""

    database_url: str
    temporal_address: str = "localhost:7233"
    temporal_namespace: str = "default"
    temporal_api_key: str | None = None
    temporal_tls: bool = False
    task_queue: str = "language-model"
    max_calls: int = 10

    @staticmethod
    def from_environment(environment: Mapping[str, str] = os.environ) -> "Settings":
        """Raises SystemExit where LLM_DATABASE_URL is missing."""
        database_url = environment.get("LLM_DATABASE_URL")
        if not database_url:
            raise SystemExit("LLM_DATABASE_URL is not set: `npm start` with LLM_PROVIDER=activity prints it")
        return Settings(
            database_url=database_url,
            temporal_address=environment.get("TEMPORAL_ADDRESS") or Settings.temporal_address,
            temporal_namespace=environment.get("TEMPORAL_NAMESPACE") or Settings.temporal_namespace,
            temporal_api_key=environment.get("TEMPORAL_API_KEY") or None,
            temporal_tls=environment.get("TEMPORAL_TLS") == "true",
            task_queue=environment.get("LLM_TASK_QUEUE") or Settings.task_queue,
            max_calls=int(environment.get("LLM_MAX_CALLS") or Settings.max_calls),
        )


async def open_worker(model: LanguageModel, settings: Settings) -> Worker:
    """A worker that is ready to run. Raises where Temporal cannot be reached."""
    client = await Client.connect(
        settings.temporal_address,
        namespace=settings.temporal_namespace,
        api_key=settings.temporal_api_key,
        tls=settings.temporal_tls or settings.temporal_api_key is not None,
        data_converter=pydantic_data_converter,
    )
    return Worker(
        client,
        task_queue=settings.task_queue,
        workflows=[LanguageModelCall],
        activities=[Answering(Exchanges(settings.database_url), model).answer],
        max_concurrent_activities=settings.max_calls,
        graceful_shutdown_timeout=GRACE,
        max_heartbeat_throttle_interval=timedelta(seconds=1),
        sticky_queue_schedule_to_start_timeout=STICKY,
    )


async def serve(model: LanguageModel, settings: Settings) -> None:
    """Runs until SIGINT or SIGTERM, then finishes what it can in 20 seconds; the rest is given to another worker."""
    worker = await open_worker(model, settings)
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, stopping.set)
    async with worker:
        print(f"worker is ready: it serves {settings.task_queue}", flush=True)
        await stopping.wait()
