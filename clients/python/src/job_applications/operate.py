"""An operator's tool: lists, queries and signals applications with Temporal's client.

    python -m job_applications.operate list awaiting_approval
    python -m job_applications.operate progress <application id>
    python -m job_applications.operate signal <application id> approve [round]
    python -m job_applications.operate signal <application id> retry [attention]

It reads TEMPORAL_ADDRESS (localhost:7233 without it), TEMPORAL_NAMESPACE, TEMPORAL_API_KEY and TEMPORAL_TLS.
A signal counts like a decision over the API: the first one wins, and the audit log names its source.
"""

import argparse
import os
from typing import get_args

from temporalio.client import Client, WorkflowHandle
from temporalio.contrib.pydantic import pydantic_data_converter
from temporalio.service import RPCError

from job_applications.contracts.workflows import Progress, Status
from job_applications.run_program import run_program

SIGNALS = ("approve", "requestChanges", "reject", "cancel", "retry")
STATUSES: tuple[str, ...] = get_args(Status.model_fields["root"].annotation)


async def connect() -> Client:
    api_key = os.environ.get("TEMPORAL_API_KEY") or None
    return await Client.connect(
        os.environ.get("TEMPORAL_ADDRESS") or "localhost:7233",
        namespace=os.environ.get("TEMPORAL_NAMESPACE") or "default",
        api_key=api_key,
        tls=api_key is not None or os.environ.get("TEMPORAL_TLS") == "true",
        data_converter=pydantic_data_converter,
    )


async def list_applications(client: Client, status: str | None) -> list[str]:
    """The ids of the running applications, of one status where it is named."""
    query = "WorkflowType = 'application' AND ExecutionStatus = 'Running'"
    if status is not None:
        query += f" AND ApplicationStatus = '{status}'"
    return [found.id.removeprefix("application-") async for found in client.list_workflows(query)]


async def progress_of(client: Client, application_id: str) -> Progress:
    progress: Progress = await _workflow(client, application_id).query("progress", result_type=Progress)
    return progress


async def send_signal(client: Client, application_id: str, name: str, number: int | None) -> None:
    """`number`: the round whose draft was seen, or the attention that `retry` answers."""
    args = [] if number is None else [number]
    await _workflow(client, application_id).signal(name, args=args)


def _workflow(client: Client, application_id: str) -> WorkflowHandle[object, object]:
    return client.get_workflow_handle(f"application-{application_id}")


async def run(arguments: argparse.Namespace) -> None:
    """Raises SystemExit with what Temporal says against it."""
    try:
        await carry_out(await connect(), arguments)
    except RPCError as error:
        raise SystemExit(f"Temporal says: {error.message}") from error


async def carry_out(client: Client, arguments: argparse.Namespace) -> None:
    if arguments.command == "list":
        for application_id in await list_applications(client, arguments.status):
            print(application_id)
    elif arguments.command == "progress":
        print((await progress_of(client, arguments.application)).model_dump_json())
    else:
        await send_signal(client, arguments.application, arguments.name, arguments.number)


def parse_arguments(given: list[str] | None = None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    listing = commands.add_parser("list")
    listing.add_argument("status", nargs="?", choices=STATUSES)
    commands.add_parser("progress").add_argument("application")
    signal = commands.add_parser("signal")
    signal.add_argument("application")
    signal.add_argument("name", choices=SIGNALS)
    signal.add_argument("number", nargs="?", type=int)
    return parser.parse_args(given)


def main() -> None:
    run_program(run(parse_arguments()))


if __name__ == "__main__":
    main()
