"""The operator's commands, and the statuses that they know."""

import pytest

from job_applications.operate import STATUSES, parse_arguments


def test_knows_the_statuses_of_the_contracts() -> None:
    assert "awaiting_approval" in STATUSES
    assert parse_arguments(["list", "awaiting_approval"]).status == "awaiting_approval"


@pytest.mark.parametrize("wrong", [["list", "waiting"], ["signal", "id", "expire"], ["signal", "id", "approve", "x"], []])
def test_refuses_what_it_does_not_know(wrong: list[str]) -> None:
    with pytest.raises(SystemExit):
        parse_arguments(wrong)
