from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO
from typing import Any, TypeVar

from attrs import define as _attrs_define

from .. import types
from ..models.create_template_body_doc_type import CreateTemplateBodyDocType, check_create_template_body_doc_type
from ..types import UNSET, File, Unset

T = TypeVar("T", bound="CreateTemplateBody")


@_attrs_define
class CreateTemplateBody:
    """
    Attributes:
        file (File):
        name (str | Unset): Left out, the file’s.
        doc_type (CreateTemplateBodyDocType | Unset): Left out, told from the tags.
    """

    file: File
    name: str | Unset = UNSET
    doc_type: CreateTemplateBodyDocType | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        file = self.file.to_tuple()

        name = self.name

        doc_type: str | Unset = UNSET
        if not isinstance(self.doc_type, Unset):
            doc_type = self.doc_type

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "file": file,
            }
        )
        if name is not UNSET:
            field_dict["name"] = name
        if doc_type is not UNSET:
            field_dict["docType"] = doc_type

        return field_dict

    def to_multipart(self) -> types.RequestFiles:
        files: types.RequestFiles = []

        files.append(("file", self.file.to_tuple()))

        if not isinstance(self.name, Unset):
            files.append(("name", (None, str(self.name).encode(), "text/plain")))

        if not isinstance(self.doc_type, Unset):
            files.append(("docType", (None, str(self.doc_type).encode(), "text/plain")))

        return files

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        file = File(payload=BytesIO(d.pop("file")))

        name = d.pop("name", UNSET)

        _doc_type = d.pop("docType", UNSET)
        doc_type: CreateTemplateBodyDocType | Unset
        if isinstance(_doc_type, Unset):
            doc_type = UNSET
        else:
            doc_type = check_create_template_body_doc_type(_doc_type)

        create_template_body = cls(
            file=file,
            name=name,
            doc_type=doc_type,
        )

        return create_template_body
