"""Writes the types of the contracts (src/job_applications/contracts) from docs/contracts."""

import json
import tempfile
import warnings
from pathlib import Path
from typing import Any

from datamodel_code_generator import InputFileType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType
from datamodel_code_generator.format import Formatter
from datamodel_code_generator.parser import LiteralType

PACKAGE = Path(__file__).resolve().parent.parent
SCHEMAS = PACKAGE.parent.parent / "docs" / "contracts"
TARGET = PACKAGE / "src" / "job_applications" / "contracts"
NAMES = {"language-model": "language_model", "workflows": "workflows"}

# Whoever receives a message checks its bounds. Here each would only make a class of a plain string or number.
BOUNDS = {"minLength", "maxLength", "pattern", "minItems", "maxItems", "minimum", "maximum", "examples"}


def types_of(name: str) -> str:
    """The Python source with the types of one file of contracts."""
    document = json.loads((SCHEMAS / f"{name}.schema.json").read_text(encoding="utf-8"))
    plain = {"$schema": document["$schema"], "$defs": _without_bounds(document["$defs"])}
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        output = Path(folder) / "types.py"
        generate(
            json.dumps(plain),
            input_filename=f"{name}.schema.json",
            input_file_type=InputFileType.JsonSchema,
            output=output,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_python_version=PythonVersion.PY_310,
            use_standard_collections=True,
            use_union_operator=True,
            use_annotated=True,
            use_schema_description=True,
            snake_case_field=True,
            allow_population_by_field_name=True,
            enum_field_as_literal=LiteralType.All,
            disable_timestamp=True,
            formatters=[Formatter.RUFF_FORMAT],
        )
        return output.read_text(encoding="utf-8")


def _without_bounds(schema: Any) -> Any:
    if isinstance(schema, list):
        return [_without_bounds(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    # A property may be called as a keyword is.
    return {
        key: {name: _without_bounds(part) for name, part in value.items()} if key == "properties" else _without_bounds(value)
        for key, value in schema.items()
        if key not in BOUNDS
    }


def main() -> None:
    for name, module in NAMES.items():
        (TARGET / f"{module}.py").write_text(types_of(name), encoding="utf-8")
    (TARGET / "__init__.py").write_text('"""Made from docs/contracts by codegen/contracts.py."""\n', encoding="utf-8")


if __name__ == "__main__":
    main()
