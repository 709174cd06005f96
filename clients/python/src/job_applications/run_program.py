"""Runs a program that uses Temporal's client, to its end."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from typing import NoReturn


def run_program(program: Coroutine[object, object, None]) -> NoReturn:
    """Runs it and ends the process, with 1 and a message where it raises SystemExit with one.

    The interpreter's own clean end is left out: threads of Temporal's client may still be about to call into it, which aborts a
    process that has done all its work (temporalio/sdk-python issue 300).
    """
    code = 0
    try:
        asyncio.run(program)
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else 1
        print(error, file=sys.stderr)
    end_process(code)


def end_process(code: int) -> NoReturn:
    """Ends this process at once, with all that it has said."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
