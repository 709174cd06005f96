"""Writes the REST client (src/job_applications/api) from the product's OpenAPI document, unless it is up to date.

It is made where it is used, by a build or before tests, and is not kept in git: so it cannot differ from the document.
"""

import hashlib
import json
import re
import shutil
import subprocess
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
DOCUMENT = PACKAGE.parent.parent / "docs" / "openapi.json"
TARGET = PACKAGE / "src" / "job_applications" / "api"
MARK = TARGET / ".made-from"
CONFIG = PACKAGE / "codegen" / "openapi-python-client.yaml"


def write_rest_client() -> bool:
    """Whether it was written: False where it was made from this document already."""
    inputs = DOCUMENT.read_bytes() + CONFIG.read_bytes() + Path(__file__).read_bytes()
    made_from = hashlib.sha256(inputs + version("openapi-python-client").encode()).hexdigest()
    if MARK.exists() and MARK.read_text() == made_from:
        return False
    partial = TARGET.with_name("api.partial")
    shutil.rmtree(partial, ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        document = Path(folder) / "openapi.json"
        document.write_text(json.dumps(_without_choices_of_required(json.loads(DOCUMENT.read_text(encoding="utf-8")))))
        command = [sys.executable, "-m", "openapi_python_client", "generate", "--path", str(document)]
        command += ["--meta", "none", "--output-path", str(partial), "--config", str(CONFIG), "--fail-on-warning"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
    # A formatter that is not on the PATH is skipped with a warning of its own kind, which matters to nobody.
    if not (partial / "client.py").exists() or "WARNING parsing" in done.stdout + done.stderr:
        raise SystemExit(f"openapi-python-client failed:\n{done.stdout}{done.stderr}")
    for file in partial.rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        file.write_text(_for_python_3_10(text), encoding="utf-8")
    shutil.rmtree(TARGET, ignore_errors=True)
    partial.rename(TARGET)
    MARK.write_text(made_from)
    return True


def _without_choices_of_required(schema: object) -> object:
    """An object of which this or that must be given, without that choice: the generator takes it for a body of any type."""
    if isinstance(schema, list):
        return [_without_choices_of_required(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    choices = schema.get("anyOf")
    chooses_required = isinstance(choices, list) and all(set(choice) == {"required"} for choice in choices)
    return {
        key: _without_choices_of_required(value)
        for key, value in schema.items()
        if not (key == "anyOf" and chooses_required and "properties" in schema)
    }


def _for_python_3_10(text: str) -> str:
    """`typing.Self` is there from Python 3.11 on; typing_extensions has it for all."""
    if not re.search(r"^from typing import .*\bSelf\b", text, re.MULTILINE):
        return text
    without = re.sub(r"^(from typing import .*?)(?:, Self\b|\bSelf, )", r"\1", text, count=1, flags=re.MULTILINE)
    return without.replace("from typing import", "from typing_extensions import Self\nfrom typing import", 1)


if __name__ == "__main__":
    print("written" if write_rest_client() else "up to date")
