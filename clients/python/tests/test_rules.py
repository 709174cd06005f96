"""The example answers all three tasks, and states nothing that it was not given."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from job_applications.contracts.language_model import ParseResumeReply, TailorResumeReply, WriteCoverLetterReply
from job_applications.rules import RulesModel
from job_applications.worker.language_model import read_request

SCHEMAS = Path(__file__).resolve().parents[3] / "docs" / "contracts"
DEFINITIONS = json.loads((SCHEMAS / "language-model.schema.json").read_text(encoding="utf-8"))["$defs"]


def example(message: str) -> Any:
    return DEFINITIONS[message]["examples"][0]


async def answer(message: str) -> tuple[Any, Any]:
    request = example(message)
    reply = await RulesModel().answer(read_request.validate_python(request))
    assert reply.model == "python-rules"
    return request["input"], json.loads(reply.content)


async def test_reads_a_resume_without_a_word_of_its_own() -> None:
    asked, reply = await answer("ParseResumeRequest")
    parsed = ParseResumeReply.model_validate(reply)
    assert parsed.work and parsed.work[0].start_date == "2020-03" and parsed.work[0].name == "Larkspur Ferries"
    assert parsed.skills and parsed.skills[0].keywords == ["SQL", "Go"]
    own = [text for text in texts_in(reply) if text not in asked["text"] and not re.fullmatch(r"\d{4}(-\d\d)?|Skills", text)]
    assert own == []


async def test_only_moves_lines_that_are_there_and_not_protected() -> None:
    asked, reply = await answer("TailorResumeRequest")
    tailored = TailorResumeReply.model_validate(reply)
    lines = [line["id"] for job in asked["resume"]["work"] for line in job["highlights"]]
    assert tailored.changes
    for change in tailored.changes:
        assert change.op == "move" and change.target in lines and change.target not in asked["protected"]
    assert [one.kind for one in tailored.requirements] == ["must", "must", "nice"]


async def test_writes_a_letter_of_the_persons_own_lines() -> None:
    asked, reply = await answer("WriteCoverLetterRequest")
    first, *others = WriteCoverLetterReply.model_validate(reply).paragraphs
    assert first.evidence == []
    assert asked["job"]["company"] in first.text
    lines = {line["id"]: line["text"] for job in asked["resume"]["work"] for line in job["highlights"]}
    assert others
    for paragraph in others:
        assert any(paragraph.text.endswith(lines[node]) for node in paragraph.evidence if node in lines)


@pytest.mark.parametrize("message", ["ParseResumeRequest", "TailorResumeRequest", "WriteCoverLetterRequest"])
def test_knows_a_request_by_its_task(message: str) -> None:
    assert type(read_request.validate_python(example(message))).__name__ == message


def texts_in(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in texts_in(part)]
