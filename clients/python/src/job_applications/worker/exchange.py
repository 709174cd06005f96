"""The rows through which requests and replies pass. This account may touch no other table."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import psycopg
from psycopg.types.json import Jsonb

from job_applications.contracts.language_model import ModelReply


@dataclass(frozen=True)
class Exchange:
    """One call: what is asked, as JSON, and whether it has been answered."""

    request: Any
    is_answered: bool


@dataclass(frozen=True)
class Exchanges:
    """The rows of `llm_exchanges`. Each access has a connection of its own: a call takes seconds, a database may restart."""

    database_url: str

    async def find(self, call_id: UUID) -> Exchange | None:
        """The call; None where nobody waits for it any more."""
        async with await psycopg.AsyncConnection.connect(self.database_url, autocommit=True) as connection:
            found = await connection.execute("select request, reply is not null from llm_exchanges where id = %s", (call_id,))
            row = await found.fetchone()
        return None if row is None else Exchange(request=row[0], is_answered=row[1])

    async def put_reply(self, call_id: UUID, reply: ModelReply) -> bool:
        """Commits the reply, unless one is there or nobody waits any more: then False."""
        async with await psycopg.AsyncConnection.connect(self.database_url, autocommit=True) as connection:
            written = await connection.execute(
                "update llm_exchanges set reply = %s where id = %s and reply is null",
                (Jsonb(reply.model_dump(by_alias=True, exclude_none=True)), call_id),
            )
        return written.rowcount == 1
