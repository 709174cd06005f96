"""What is made from the product's own documents, and is kept in git, is what they say."""

import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(PACKAGE / "codegen"))


@pytest.mark.parametrize(("name", "module"), [("language-model", "language_model"), ("workflows", "workflows")])
def test_the_types_are_those_of_the_contracts(name: str, module: str) -> None:
    from contracts import types_of

    kept = (PACKAGE / "src" / "job_applications" / "contracts" / f"{module}.py").read_text(encoding="utf-8")
    assert kept == types_of(name), "python codegen/contracts.py writes them anew"
