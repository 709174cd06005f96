"""A run ends as the programs do that use Temporal's client: without the interpreter's own end, which may abort."""

import pytest

from job_applications.run_program import end_process

_status = 0


def pytest_sessionfinish(exitstatus: int) -> None:
    global _status
    _status = exitstatus


@pytest.hookimpl(trylast=True)
def pytest_unconfigure() -> None:
    end_process(_status)
